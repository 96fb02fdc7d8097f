import { type Payload, createLocalReq } from 'payload'
import { SMTPServer } from 'smtp-server'
import { sendResetMail } from '@/operations/platform/resetMail'
import { callApi, logInAs, makePerson, testPassword } from '../../helpers/people'
import { type PayloadAlone, startPayloadAlone } from '../../helpers/payload'

let running: PayloadAlone
let payload: Payload
const mails: string[] = []
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) => {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      mails.push(Buffer.concat(parts).toString())
      done()
    })
  },
})

beforeAll(async () => {
  const port = await new Promise<number>((resolve) => {
    const server = smtp.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const env = {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    SMTP_FROM: '代办中心 <daiban@example.gov.cn>',
  }
  running = await startPayloadAlone(env)
  payload = running.payload
  await makePerson(payload, 'security', ['security-administrator'])
  await makePerson(payload, 'wang-min', ['trainer'], { email: 'wang@example.gov.cn' })
})
afterAll(async () => {
  await running.close()
  await new Promise<void>((resolve) => smtp.close(() => resolve()))
})

const idOfUser = async (username: string) => {
  const where = { username: { equals: username } }
  const { docs } = await payload.find({ collection: 'users', where, overrideAccess: true })
  return docs[0]?.id ?? ''
}

const issue = async (by: string, username: string) =>
  callApi(payload, `/users/${await idOfUser(username)}/reset-code`, {
    method: 'POST',
    cookie: by ? await logInAs(payload, by) : '',
  })

const redeem = (username: string, code: string, password: string) =>
  callApi(payload, '/users/reset-password', { method: 'POST', body: { username, code, password } })

const codeFor = async (username: string): Promise<string> =>
  (await (await issue('security', username)).json()).code

test('a code from the security administrator sets a new password, once, and ends the log-ins', async () => {
  const cookie = await logInAs(payload, 'wang-min')
  const code = await codeFor('wang-min')
  expect((await redeem('wang-min', code, 'weak')).status).toBe(400)
  expect(
    (await redeem('Wang-Min', code.toLowerCase().replace('-', ' '), 'Another-day-77')).status,
  ).toBe(200)
  expect((await redeem('wang-min', code, 'Another-day-88')).status).toBe(400)
  const me = await (await callApi(payload, '/users/me', { cookie })).json()
  expect(me.user).toBeNull()
  expect(await logInAs(payload, 'wang-min', 'Another-day-77')).toBeTruthy()
})

test('the code is nowhere in the database', async () => {
  const code = await codeFor('wang-min')
  const rows = await payload.db.connection.collection('reset-codes').find({}).toArray()
  const events = await payload.db.connection.collection('audit-events').find({}).toArray()
  const text = JSON.stringify([rows, events])
  expect(text).not.toContain(code)
  expect(text).not.toContain(code.replace('-', ''))
})

test('nobody else issues codes, and nobody for himself', async () => {
  expect((await issue('', 'wang-min')).status).toBe(401)
  expect((await issue('security', 'security')).status).toBe(403)
  await makePerson(payload, 'coordinator', ['coordinator'])
  expect((await issue('coordinator', 'wang-min')).status).toBe(403)
})

test('after five wrong tries a code is void; a wrong name says the same as a wrong code', async () => {
  await makePerson(payload, 'guessed', ['trainer'])
  const code = await codeFor('guessed')
  const texts = new Set<string>()
  for (let index = 0; index < 5; index++) {
    const answer = await redeem('guessed', 'AAAAA-AAAAA', 'Another-day-77')
    expect(answer.status).toBe(400)
    texts.add(await answer.text())
  }
  texts.add(await (await redeem('nobody-here', 'AAAAA-AAAAA', 'Another-day-77')).text())
  expect(texts.size).toBe(1)
  expect((await redeem('guessed', code, 'Another-day-77')).status).toBe(429)
})

test('an older code is void when a new one is issued, and an old one runs out', async () => {
  await makePerson(payload, 'twice', ['trainer'])
  const first = await codeFor('twice')
  const second = await codeFor('twice')
  expect((await redeem('twice', first, 'Another-day-77')).status).toBe(400)
  const codes = payload.db.connection.collection<{ _id: string }>('reset-codes')
  await codes.updateOne({ _id: await idOfUser('twice') }, { $set: { expiresAt: new Date(0) } })
  expect((await redeem('twice', second, 'Another-day-77')).status).toBe(400)
})

test('of two who use a code at the same time one gets in', async () => {
  await makePerson(payload, 'raced', ['trainer'])
  const code = await codeFor('raced')
  const answers = await Promise.all([
    redeem('raced', code, 'Another-day-77'),
    redeem('raced', code, 'Another-day-88'),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
})

test('a locked account is free again after a reset', async () => {
  await makePerson(payload, 'locked', ['trainer'])
  for (let index = 0; index < 6; index++) {
    const body = { username: 'locked', password: `Wrong-password-${index}` }
    await callApi(payload, '/users/login', { method: 'POST', body })
  }
  await redeem('locked', await codeFor('locked'), 'Another-day-77')
  expect(await logInAs(payload, 'locked', 'Another-day-77')).toBeTruthy()
})

test('by mail: the same answer whoever is asked for, and a code that works', async () => {
  const ask = async (username: string) => {
    const answer = await callApi(payload, '/users/forgot-password', {
      method: 'POST',
      body: { username },
    })
    return `${answer.status} ${await answer.text()}`
  }
  expect(await ask('wang-min')).toBe(await ask('nobody-here'))
  const { docs } = await payload.find({ collection: 'payload-jobs', overrideAccess: true })
  expect(docs.map(({ taskSlug }) => taskSlug)).toEqual(['send-reset-mail'])
  await sendResetMail({ payload, userId: await idOfUser('wang-min') })
  const mail = mails[0] ?? ''
  const body = Buffer.from(
    mail
      .split(/\r?\n\r?\n/)
      .slice(1)
      .join(''),
    'base64',
  ).toString()
  const code = /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(body)?.[0] ?? ''
  expect(body).toContain('/portal/reset')
  expect(body).not.toContain('wang-min')
  expect((await redeem('wang-min', code, 'Third-river-99')).status).toBe(200)
})

test("Payload's own token for resetting is never made nor taken", async () => {
  const answer = await callApi(payload, '/users/reset-password', {
    method: 'POST',
    body: { token: 'x', password: 'Another-day-77' },
  })
  expect(answer.status).toBe(400)
  const first = { username: 'intruder', password: 'Another-day-77', name: 'x', roles: ['trainer'] }
  const register = await callApi(payload, '/users/first-register', { method: 'POST', body: first })
  expect(register.status).toBe(403)
})

test.each([
  [
    'created',
    (data: object) =>
      payload.create({ collection: 'users', data: data as never, overrideAccess: true }),
  ],
  [
    'created by the security administrator',
    async (data: object) => {
      const cookie = await logInAs(payload, 'security')
      const answer = await callApi(payload, '/users', { method: 'POST', body: data, cookie })
      if (answer.status !== 201) throw new Error(await answer.text())
    },
  ],
  [
    'changed by the program',
    async ({ password }: { password?: string }) =>
      payload.update({
        collection: 'users',
        id: await idOfUser('wang-min'),
        data: { password },
        overrideAccess: true,
        req: await createLocalReq({}, payload),
      }),
  ],
])('a weak password is refused when an account is %s', async (_name, set) => {
  const data = { username: 'weak-one', name: '弱', roles: ['trainer'], password: 'Password123!' }
  await expect(set(data)).rejects.toThrow(/密码|password/)
})

test('the old password still works where nothing was reset', async () => {
  expect(await logInAs(payload, 'security', testPassword)).toBeTruthy()
})
