import { type Payload, createLocalReq } from 'payload'
import { isInUse } from '@/operations/platform/sessions'
import { inTransaction } from '@/operations/transaction'
import { callApi, cookieOf, logInAs, makePerson, testPassword } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { hashQuickly } from '../../helpers/quickHashes'

let running: TestPayload
let payload: Payload
beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  await makePerson(payload, 'security', ['security-administrator'])
  await makePerson(payload, 'second', ['security-administrator'])
})

const me = async (cookie: string, headers?: Record<string, string>) =>
  (await (await callApi(payload, '/users/me', { cookie, headers })).json()).user

const attempt = (username: string, password: string, headers?: Record<string, string>) =>
  callApi(payload, '/users/login', { method: 'POST', body: { username, password }, headers })

const patchUser = async (id: string, data: object) =>
  callApi(payload, `/users/${id}`, {
    method: 'PATCH',
    body: data,
    cookie: await logInAs(payload, 'security'),
  })

describe('logging in', () => {
  test('by user name, by phone, and however it was typed', async () => {
    const user = await makePerson(payload, 'wang-min', ['coordinator'])
    for (const name of ['wang-min', ' Wang-Min ', 'ｗａｎｇ－ｍｉｎ', user.phone ?? '']) {
      const answer = await attempt(name, testPassword)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('set-cookie')).toMatch(/^daiban-token=.+HttpOnly.+SameSite=Lax/)
      expect((await me(cookieOf(answer))).id).toBe(user.id)
    }
  })

  test("by the form of Payload's own screen", async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ username: 'wang-min', password: testPassword }))
    const answer = await callApi(payload, '/users/login', { method: 'POST', body: form })
    expect(answer.status).toBe(200)
  })

  test('the answer has no token, hash or session in it', async () => {
    const text = await (await attempt('wang-min', testPassword)).text()
    expect(text).not.toMatch(/token|hash|salt|sessions/)
  })

  test('one sentence for a wrong password, no such account, a stopped and a locked one', async () => {
    await makePerson(payload, 'stopped', ['coordinator'], { active: false })
    const answers = await Promise.all([
      attempt('wang-min', 'Wrong-password-1'),
      attempt('nobody-here', 'Wrong-password-1'),
      attempt('stopped', testPassword),
    ])
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401])
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    expect(new Set(texts).size).toBe(1)
    expect(texts[0]).toContain('用户名或密码不对')
  })

  test.each([
    {},
    { username: 'wang-min' },
    { username: { $ne: null }, password: { $ne: null } },
    [],
  ])('a body that makes no sense gets 400: %j', async (body) => {
    const answer = await callApi(payload, '/users/login', { method: 'POST', body })
    expect(answer.status).toBe(400)
    expect((await answer.json()).message).toMatch(/[\u4e00-\u9fff]/)
  })

  test('after five wrong tries an account rests, existing or not, and the right password too', async () => {
    await makePerson(payload, 'guessed', ['coordinator'])
    for (const name of ['guessed', 'not-there']) {
      const statuses = []
      for (let index = 0; index < 7; index++) {
        statuses.push((await attempt(name, `Wrong-password-${index}`)).status)
      }
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
    }
    const answer = await attempt('guessed', testPassword)
    expect(answer.status).toBe(429)
    expect((await answer.json()).message).toMatch(/请 \d+ 分钟后再试/)
  })

  test('tries at the same time do not slip through', async () => {
    await makePerson(payload, 'stormed', ['coordinator'])
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => attempt('stormed', `Wrong-password-${index}`)),
    )
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(5)
  })

  test('the limit comes before the hash: refused tries take no time', async () => {
    const started = performance.now()
    await Promise.all(Array.from({ length: 100 }, () => attempt('stormed', 'Wrong-password-1')))
    expect(performance.now() - started).toBeLessThan(100 * 60)
  })

  test('one address that tries many accounts rests; others go on; a forged address is no help', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address })
    let last = 401
    for (let index = 0; index < 41; index++) {
      const headers = from(`1.2.3.${index}, 203.0.113.9`)
      last = (await attempt(`spray-${index}`, 'Wrong-password-1', headers)).status
    }
    expect(last).toBe(429)
    expect((await attempt('wang-min', testPassword, from('203.0.113.9'))).status).toBe(429)
    expect((await attempt('wang-min', testPassword, from('203.0.113.10'))).status).toBe(200)
  }, 60_000)

  test('the security administrator unlocks an account; nobody else may', async () => {
    const unlock = async (who: string, username: string) =>
      (
        await callApi(payload, '/users/unlock', {
          method: 'POST',
          body: { username },
          cookie: who ? await logInAs(payload, who) : '',
        })
      ).status
    expect(await unlock('', 'guessed')).toBe(403)
    expect(await unlock('wang-min', 'guessed')).toBe(403)
    expect(await unlock('security', 'guessed')).toBe(200)
    expect((await attempt('guessed', testPassword)).status).toBe(200)
  })
})

describe('a log-in ends at the next request (S6)', () => {
  test('at log-out', async () => {
    const cookie = await logInAs(payload, 'wang-min')
    const other = await logInAs(payload, 'wang-min')
    await callApi(payload, '/users/logout', { method: 'POST', cookie })
    expect(await me(cookie)).toBeNull()
    expect(await me(other)).not.toBeNull()
  })

  test('when the password is changed, but not where it was changed', async () => {
    await makePerson(payload, 'changing', ['coordinator'])
    const [here, there] = [await logInAs(payload, 'changing'), await logInAs(payload, 'changing')]
    const change = (current: string, next: string) =>
      callApi(payload, '/users/change-password', {
        method: 'POST',
        body: { current, next },
        cookie: here,
      })
    expect((await change('Wrong-password-1', 'Another-day-77')).status).toBe(400)
    expect((await change(testPassword, 'short')).status).toBe(400)
    expect((await change(testPassword, 'Another-day-77')).status).toBe(200)
    expect(await me(here)).not.toBeNull()
    expect(await me(there)).toBeNull()
    expect((await attempt('changing', testPassword)).status).toBe(401)
    expect((await attempt('changing', 'Another-day-77')).status).toBe(200)
  })

  test('when the roles or the place change, and when the account is stopped', async () => {
    const user = await makePerson(payload, 'moving', ['trainer'])
    for (const data of [
      { roles: ['supervisor'] },
      { roles: ['trainer', 'supervisor'] },
      { active: false },
    ]) {
      const cookie = await logInAs(payload, 'moving')
      expect(await me(cookie)).not.toBeNull()
      expect((await patchUser(user.id, data)).status).toBe(200)
      expect(await me(cookie)).toBeNull()
    }
    expect((await attempt('moving', testPassword)).status).toBe(401)
    await patchUser(user.id, { active: true })
    const cookie = await logInAs(payload, 'moving')
    await patchUser(user.id, { name: '改名' })
    expect(await me(cookie)).not.toBeNull()
  })

  test('when an account is stopped behind the back of the program', async () => {
    const user = await makePerson(payload, 'cut-off', ['trainer'])
    const cookie = await logInAs(payload, 'cut-off')
    await payload.db.updateOne({ collection: 'users', id: user.id, data: { active: false } })
    expect(await me(cookie)).toBeNull()
    await payload.db.updateOne({ collection: 'users', id: user.id, data: { active: true } })
    expect(await me(cookie)).toBeNull()
  })

  test('when it was not used for the idle time', async () => {
    const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 8, minute))
    const use = (minute: number, sid = 'idle') =>
      isInUse({ payload, sid, startedAt: at(0), now: at(minute) })
    expect(await use(20)).toBe(true)
    expect(await use(45)).toBe(true)
    expect(await use(76)).toBe(false)
    expect(await use(31, 'other')).toBe(false)
  })

  test('an idle log-in is refused and gone for good', async () => {
    const cookie = await logInAs(payload, 'wang-min')
    const user = await payload.find({
      collection: 'users',
      where: { username: { equals: 'wang-min' } },
      overrideAccess: true,
    })
    const before = new Date(Date.now() - 31 * 60_000)
    const doc = user.docs[0]
    await payload.db.updateOne({
      collection: 'users',
      id: doc?.id ?? '',
      data: { sessions: doc?.sessions?.map((session) => ({ ...session, createdAt: before })) },
    })
    expect(await me(cookie)).toBeNull()
    expect(await me(cookie)).toBeNull()
  })
})

describe('where a cookie counts (csrf)', () => {
  test.each([
    ['our own page', { origin: 'http://localhost:3000' }, true],
    ['another site', { origin: 'https://evil.example' }, false],
    [
      'another site, by picture',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
      false,
    ],
    [
      'another site in a frame',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
      false,
    ],
    [
      'a link from another site',
      {
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
      },
      true,
    ],
    ['a browser on plain http', {}, true],
    [
      'our page under its number in the network',
      { origin: 'http://10.0.0.5:3000', host: '10.0.0.5:3000' },
      true,
    ],
    ['an origin that is none', { origin: 'null' }, false],
  ])('%s', async (_name, headers, counts) => {
    const cookie = await logInAs(payload, 'wang-min')
    expect(Boolean(await me(cookie, headers))).toBe(counts)
  })

  test.each([
    ['its name', 'localhost:3000', 'localhost:3000', 200],
    ['its number', '127.0.0.1:3000', '127.0.0.1:3000', 200],
    ['another site', 'evil.example', 'localhost:3000', 403],
    ['another port of the machine', 'localhost:4000', 'localhost:3000', 403],
  ])('a save under %s', async (_name, origin, host, status) => {
    const user = await payload.find({
      collection: 'users',
      where: { username: { equals: 'wang-min' } },
      overrideAccess: true,
    })
    const answer = await callApi(payload, `/users/${user.docs[0]?.id}`, {
      method: 'PATCH',
      body: { name: '王敏' },
      cookie: await logInAs(payload, 'security'),
      headers: { origin: `http://${origin}`, host },
    })
    expect(answer.status).toBe(status)
  })

  test('no other site may read answers (cors)', async () => {
    const answer = await callApi(payload, '/users/me', {
      headers: { origin: 'https://evil.example' },
    })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

test('a change of roles during a log-in is not undone by it', async () => {
  const user = await makePerson(payload, 'racing', ['trainer'])
  hashQuickly(200)
  try {
    for (let round = 0; round < 5; round++) {
      const roles: ('trainer' | 'supervisor')[] = round % 2 ? ['trainer'] : ['supervisor']
      const logsIn = attempt('racing', testPassword)
      await new Promise((resolve) => setTimeout(resolve, 40 * (round + 1)))
      const req = await createLocalReq({}, payload)
      const change = { collection: 'users', id: user.id, data: { roles } } as const
      await inTransaction({
        req,
        run: () => payload.update({ ...change, overrideAccess: true, req }),
      })
      expect((await logsIn).status).toBe(200)
      const after = await payload.findByID({
        collection: 'users',
        id: user.id,
        overrideAccess: true,
      })
      expect(after.roles).toEqual(roles)
    }
  } finally {
    hashQuickly()
  }
})
