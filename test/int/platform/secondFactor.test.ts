import { type Payload, createLocalReq, loginOperation } from 'payload'
import { dropSecondFactor } from '@/operations/platform/secondFactor/resetFactor'
import { callApi, logInAs, makePerson, testPassword } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { codeOf, pairOf } from '../../helpers/secondFactor'

let running: TestPayload
let payload: Payload
beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  await makePerson(payload, 'security', ['security-administrator'])
})

const send = (path: string, body: object, cookie = '') =>
  callApi(payload, `/users${path}`, { method: 'POST', body, cookie })
const rows = (name: string) => payload.db.connection.collection(name)
const me = async (cookie: string) =>
  (await (await callApi(payload, '/users/me', { cookie })).json()).user

/** The right password; gives the next step and its cookie. */
async function begin(username: string, password = testPassword) {
  const answer = await send('/login', { username, password })
  expect(answer.status).toBe(200)
  const { next } = (await answer.json()) as { next?: string }
  return { next, step: pairOf(answer, 'daiban-step'), token: pairOf(answer, 'daiban-token') }
}

/** Sets the second factor up at the first log-in. */
async function enrol(username: string) {
  const { next, step } = await begin(username)
  expect(next).toBe('enrol')
  const { key } = (await (await send('/log-in/second-factor', {}, step)).json()) as { key: string }
  const code = codeOf(key)
  const answer = await send('/log-in/second-factor/confirm', { code }, step)
  expect(answer.status).toBe(200)
  const { recoveryCodes } = (await answer.json()) as { recoveryCodes: string[] }
  return { key, code, recoveryCodes, cookie: pairOf(answer, 'daiban-token') }
}

/** So that a code of the present step may be used again; the tests are quicker than the clock. */
const windBack = () => rows('second-factors').updateMany({}, { $set: { lastCounter: 0 } })
const idOf = async (username: string) => String((await rows('users').findOne({ username }))?._id)
const audited = async (action: string, username: string) =>
  rows('audit-events').countDocuments({ action, subjectId: await idOf(username) })

describe('the first log-in of an administrator', () => {
  test('opens nothing but the set-up: decided in one place, for whatever is asked', async () => {
    await makePerson(payload, 'first', ['system-administrator'])
    const { next, step, token } = await begin('first')
    expect(next).toBe('enrol')
    expect(token).toBe('')
    expect((await rows('users').findOne({ username: 'first' }))?.sessions ?? []).toEqual([])
    expect(await me(step)).toBeNull()
    const asked: [string, string, object?][] = [
      ['GET', '/users'],
      ['GET', '/audit-events'],
      ['GET', '/payload-preferences'],
      ['POST', '/globals/settings', { countyName: '别人县' }],
      ['POST', '/departments', { code: 'XX', name: '别人局' }],
      ['POST', '/users/change-password', { current: testPassword, next: 'Another-day-77' }],
      ['POST', '/users/refresh-token', {}],
    ]
    for (const [method, path, body] of asked) {
      const { status } = await callApi(payload, path, { method, body, cookie: step })
      expect({ path, status: [400, 401, 403].includes(status) }).toEqual({ path, status: true })
    }
    const other = await send('/log-in/code', { code: '123456' }, step)
    expect(other.status).toBe(409)
  })

  test('a token of Payload without the duties done is refused as well', async () => {
    await makePerson(payload, 'shortcut', ['system-administrator'])
    const { token } = await loginOperation<'users'>({
      collection: payload.collections.users,
      data: { username: 'shortcut', password: testPassword, email: '' },
      overrideAccess: true,
      req: await createLocalReq({}, payload),
    })
    expect(token).toBeTruthy()
    expect(await me(`daiban-token=${token}`)).toBeNull()
  })

  test('is confirmed by a code, shows ten recovery codes once, and leads in', async () => {
    await makePerson(payload, 'enrols', ['audit-administrator'])
    const { step } = await begin('enrols')
    const offer = async () => (await send('/log-in/second-factor', {}, step)).json()
    const { key, address } = await offer()
    expect((await offer()).key).toBe(key)
    expect(address).toContain(`secret=${key}`)
    const wrong = codeOf(key) === '000000' ? '111111' : '000000'
    const refused = await send('/log-in/second-factor/confirm', { code: wrong }, step)
    expect(refused.status).toBe(400)
    expect((await refused.json()).message).toContain('动态码不对')
    const answer = await send('/log-in/second-factor/confirm', { code: codeOf(key) }, step)
    const { recoveryCodes } = (await answer.json()) as { recoveryCodes: string[] }
    expect(new Set(recoveryCodes).size).toBe(10)
    expect((await me(pairOf(answer, 'daiban-token'))).name).toBe('测试enrols')
    expect(await audited('second-factor-enrolled', 'enrols')).toBe(1)
    const again = await send('/log-in/second-factor/confirm', { code: codeOf(key) }, step)
    expect(again.status).toBe(401)

    const kept = JSON.stringify([
      await rows('second-factors').find({}).toArray(),
      await rows('log-in-steps').find({}).toArray(),
      await rows('users').find({}).toArray(),
      await rows('audit-events').find({}).toArray(),
    ])
    for (const secret of [key, step.split('=')[1] ?? '', ...recoveryCodes]) {
      expect(kept).not.toContain(secret)
    }
  })
})

describe('every log-in of an administrator', () => {
  test('asks for a code, which works once', async () => {
    await makePerson(payload, 'regular', ['system-administrator'])
    const { key, code } = await enrol('regular')
    const { next, step, token } = await begin('regular')
    expect([next, token]).toEqual(['code', ''])
    expect(await me(step)).toBeNull()
    const replayed = await send('/log-in/code', { code }, step)
    expect(replayed.status).toBe(400)
    const later = codeOf(key, new Date(Date.now() + 30_000))
    const answer = await send('/log-in/code', { code: later }, step)
    expect(answer.status).toBe(200)
    expect(await me(pairOf(answer, 'daiban-token'))).not.toBeNull()
    const second = await begin('regular')
    expect((await send('/log-in/code', { code: later }, second.step)).status).toBe(400)
    expect(await audited('second-factor-failed', 'regular')).toBe(2)
  })

  test('of two requests with the same code one gets in', async () => {
    await makePerson(payload, 'doubled', ['system-administrator'])
    const { key } = await enrol('doubled')
    await windBack()
    const both = [await begin('doubled'), await begin('doubled')]
    const code = codeOf(key)
    const answers = await Promise.all(both.map(({ step }) => send('/log-in/code', { code }, step)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
  })

  test('after five wrong codes it rests, the right one too, in every log-in of the account', async () => {
    await makePerson(payload, 'guessed', ['system-administrator'])
    const { key } = await enrol('guessed')
    await windBack()
    const { step } = await begin('guessed')
    const statuses: number[] = []
    for (let index = 0; index < 6; index++) {
      const code = String(Number(codeOf(key)) + 7 + index)
        .padStart(6, '0')
        .slice(-6)
      statuses.push((await send('/log-in/code', { code }, step)).status)
    }
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429])
    const other = await begin('guessed')
    expect((await send('/log-in/code', { code: codeOf(key) }, other.step)).status).toBe(429)
    const cookie = await logInAs(payload, 'security')
    expect((await send('/unlock', { username: 'guessed' }, cookie)).status).toBe(200)
    expect((await send('/log-in/code', { code: codeOf(key) }, other.step)).status).toBe(200)
  })

  test('a recovery code stands in, once', async () => {
    await makePerson(payload, 'forgetful', ['system-administrator'])
    const { recoveryCodes } = await enrol('forgetful')
    const [code = ''] = recoveryCodes
    const { step } = await begin('forgetful')
    const typed = code.toLowerCase().replace('-', ' ')
    const answer = await send('/log-in/code', { code: typed }, step)
    expect(answer.status).toBe(200)
    expect(await audited('recovery-code-used', 'forgetful')).toBe(1)
    const again = await begin('forgetful')
    const refused = await send('/log-in/code', { code }, again.step)
    expect(refused.status).toBe(400)
    expect((await refused.json()).message).toContain('恢复码不对')
  })

  test('a step belongs to its person, runs out, and ends when the account is stopped', async () => {
    await makePerson(payload, 'slow', ['system-administrator'])
    const { key } = await enrol('slow')
    await windBack()
    const { step } = await begin('slow')
    await payload.db.updateOne({
      collection: 'users',
      id: await idOf('slow'),
      data: { active: false },
    })
    expect((await send('/log-in/code', { code: codeOf(key) }, step)).status).toBe(401)
    await payload.db.updateOne({
      collection: 'users',
      id: await idOf('slow'),
      data: { active: true },
    })
    await rows('log-in-steps').updateMany({}, { $set: { expiresAt: new Date(0) } })
    expect((await send('/log-in/code', { code: codeOf(key) }, step)).status).toBe(401)
    expect((await send('/log-in/code', { code: codeOf(key) }, 'daiban-step=x')).status).toBe(401)
    expect((await send('/log-in/code', { code: codeOf(key) })).status).toBe(401)
  })

  test('a step counts from our own pages only', async () => {
    await makePerson(payload, 'lured', ['system-administrator'])
    const { step } = await begin('lured')
    const ask = async (origin: string) =>
      (
        await callApi(payload, '/users/log-in/second-factor', {
          method: 'POST',
          body: {},
          cookie: step,
          headers: { origin, host: 'localhost:3000' },
        })
      ).status
    expect(await ask('http://localhost:4000')).toBe(401)
    expect(await ask('http://localhost:3000')).toBe(200)
  })
})

describe('the reset of a second factor', () => {
  const reset = async (by: string, username: string, reason: string) =>
    send(
      `/${await idOf(username)}/reset-second-factor`,
      { reason },
      by ? await logInAs(payload, by) : '',
    )

  test("is the security administrator's, of others, with a reason, and is audited", async () => {
    await makePerson(payload, 'lost-phone', ['system-administrator'])
    await makePerson(payload, 'coordinator', ['coordinator'])
    const { cookie } = await enrol('lost-phone')
    const reason = '手机丢失，已当面核对本人'
    expect((await reset('', 'lost-phone', reason)).status).toBe(401)
    expect((await reset('coordinator', 'lost-phone', reason)).status).toBe(403)
    expect((await reset('security', 'security', reason)).status).toBe(403)
    expect((await reset('security', 'lost-phone', ' ')).status).toBe(400)
    expect(await me(cookie)).not.toBeNull()
    expect((await reset('security', 'lost-phone', reason)).status).toBe(200)
    expect(await me(cookie)).toBeNull()
    expect((await reset('security', 'lost-phone', reason)).status).toBe(409)
    const event = await rows('audit-events').findOne({
      action: 'second-factor-reset',
      subjectId: await idOf('lost-phone'),
    })
    expect(event?.detail).toBe(`理由：${reason}`)
    expect((await enrol('lost-phone')).recoveryCodes.length).toBe(10)
  })

  test('on the server needs nobody who is logged in', async () => {
    await makePerson(payload, 'only-one', ['security-administrator'])
    await enrol('only-one')
    const req = await createLocalReq({}, payload)
    await dropSecondFactor({ req, userId: await idOf('only-one'), detail: '在服务器上' })
    expect((await begin('only-one')).next).toBe('enrol')
    const stranger = dropSecondFactor({ req, userId: '6745f0000000000000000000', detail: '' })
    await expect(stranger).rejects.toThrow('没有这个账号')
  })
})

test('the county can ask further roles for it; their log-ins until then end', async () => {
  await makePerson(payload, 'reviewing', ['trainer'])
  const cookie = await logInAs(payload, 'reviewing')
  const change = async (roles: string[]) =>
    payload.updateGlobal({
      slug: 'settings',
      data: { countyName: '示范县', secondFactorRoles: roles as never },
      overrideAccess: true,
    })
  await change(['trainer'])
  expect(await me(cookie)).toBeNull()
  const { cookie: enrolled } = await enrol('reviewing')
  expect(await me(enrolled)).not.toBeNull()
  await change([])
  expect((await begin('reviewing')).token).toBeTruthy()
})

describe('a password that somebody else set', () => {
  const made = async (username: string) => {
    const cookie = await logInAs(payload, 'security')
    const body = {
      username,
      name: '新人',
      password: testPassword,
      roles: ['trainer'],
      mustChangePassword: false,
    }
    const answer = await callApi(payload, '/users', { method: 'POST', body, cookie })
    expect(answer.status).toBe(201)
  }

  test('is changed before anything else, whatever the request that made it said', async () => {
    await made('newcomer')
    const { next, step, token } = await begin('newcomer')
    expect([next, token]).toEqual(['new-password', ''])
    expect(await me(step)).toBeNull()
    const choose = (password: string) => send('/log-in/new-password', { password }, step)
    expect((await choose('short')).status).toBe(400)
    const same = await choose(testPassword)
    expect(same.status).toBe(400)
    expect((await same.json()).message).toContain('不能和')
    const answer = await choose('Another-day-77')
    expect(answer.status).toBe(200)
    expect(await me(pairOf(answer, 'daiban-token'))).not.toBeNull()
    expect((await begin('newcomer', 'Another-day-77')).token).toBeTruthy()
    expect((await send('/login', { username: 'newcomer', password: testPassword })).status).toBe(
      401,
    )
  })

  test('is one’s own after a one-time code; the log-in that was on its way ends', async () => {
    await made('reset-first')
    const { step } = await begin('reset-first')
    const cookie = await logInAs(payload, 'security')
    const issued = await send(`/${await idOf('reset-first')}/reset-code`, {}, cookie)
    const { code } = (await issued.json()) as { code: string }
    const body = { username: 'reset-first', code, password: 'Another-day-77' }
    expect((await send('/reset-password', body)).status).toBe(200)
    expect((await send('/log-in/new-password', { password: 'Third-river-99' }, step)).status).toBe(
      401,
    )
    expect((await begin('reset-first', 'Another-day-77')).token).toBeTruthy()
  })

  test('of an administrator: first the password, then the second factor', async () => {
    const cookie = await logInAs(payload, 'security')
    const body = {
      username: 'new-admin',
      name: '新管理',
      password: testPassword,
      roles: ['system-administrator'],
    }
    await callApi(payload, '/users', { method: 'POST', body, cookie })
    const { next, step } = await begin('new-admin')
    expect(next).toBe('new-password')
    const answer = await send('/log-in/new-password', { password: 'Another-day-77' }, step)
    expect((await answer.json()).next).toBe('enrol')
    expect(pairOf(answer, 'daiban-token')).toBe('')
    expect((await send('/log-in/second-factor', {}, step)).status).toBe(200)
  })
})
