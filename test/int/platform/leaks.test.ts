import type { Payload } from 'payload'
import { callApi, logInAs, makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload

/** Words that stand only in rows and fields a stranger must not see. */
const canary = {
  phone: '13911112222',
  email: 'canary-mail@example.gov.cn',
  username: 'canary-user',
  draft: '金丝雀草稿',
  audit: '金丝雀对象',
  returned: '金丝雀理由',
}
const secrets = [
  canary.phone,
  canary.email,
  canary.username,
  canary.draft,
  canary.audit,
  canary.returned,
  'pbkdf2-sha256-v1',
]

const cookies: Record<string, string> = { anonymous: '' }
const ids: Record<string, string> = {}
/** What only the hash and salt of the canary are. */
const hidden: string[] = []

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  const department = async (code: string, name: string) =>
    (
      await payload.create({
        collection: 'departments',
        data: { code, name },
        overrideAccess: true,
      })
    ).id
  ids.mine = await department('MZ', '民政局')
  ids.other = await department('RS', '人社局')
  const user = await makePerson(payload, canary.username, ['editor'], {
    phone: canary.phone,
    email: canary.email,
    department: ids.other,
    name: '路人',
  })
  ids.user = user.id
  const raw = await payload.db.connection.collection('users').findOne({ username: canary.username })
  hidden.push(String(raw?.hash), String(raw?.salt))
  const matter = await payload.create({
    collection: 'matters',
    draft: true,
    overrideAccess: true,
    data: { code: 'RS-0101', name: canary.draft, department: ids.other ?? '' } as never,
  })
  ids.matter = matter.id
  await payload.create({
    collection: 'audit-events',
    overrideAccess: true,
    data: { at: new Date().toISOString(), action: 'log-in', subject: canary.audit, actor: user.id },
  })
  await makePerson(payload, 'stranger', ['trainer'])
  await makePerson(payload, 'rival', ['editor'], { department: ids.mine })
  for (const name of ['stranger', 'rival']) cookies[name] = await logInAs(payload, name)
}, 60_000)

const encode = (value: object, prefix: string): string =>
  Object.entries(value)
    .map(([key, inner]) =>
      typeof inner === 'object' && inner !== null
        ? encode(inner, `${prefix}[${key}]`)
        : `${prefix}[${key}]=${encodeURIComponent(String(inner))}`,
    )
    .join('&')

const secretFields = [
  'phone',
  'email',
  'username',
  'hash',
  'salt',
  'sessions.id',
  'sessions',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'loginAttempts',
  'lockUntil',
  'roles',
  'department',
  'station',
  'stationPath',
  'active',
  'password',
]
const operators: Record<string, unknown>[] = [
  { exists: true },
  { equals: canary.phone },
  { like: '139' },
  { contains: 'canary' },
  { greater_than: '0' },
  { in: [canary.phone, canary.email, canary.username] },
  { not_equals: 'x' },
]

/** Every question about hidden fields of people, direct and through whatever points at people. */
function questions(): string[] {
  const direct = secretFields.flatMap((field) =>
    operators.flatMap((operator) => {
      const where = encode({ [field]: operator }, 'where')
      const either = encode({ or: { 0: { [field]: operator } } }, 'where')
      return [`/users?${where}`, `/users/count?${where}`, `/users?${either}`]
    }),
  )
  const through = secretFields.flatMap((field) =>
    [
      ['matters', 'lastEditedBy'],
      ['editions', 'issuedBy'],
      ['stations', 'agents.user'],
      ['prints', 'printedBy'],
      ['print-runs', 'requestedBy'],
      ['media', 'uploadedBy'],
      ['audit-events', 'actor'],
    ].map(
      ([slug, path]) => `/${slug}?${encode({ [`${path}.${field}`]: { exists: true } }, 'where')}`,
    ),
  )
  const shaped = secretFields.flatMap((field) => [
    `/users?sort=${field}`,
    `/users?sort=-${field}`,
    `/users?select[${field}]=true`,
    `/users/${ids.user}?select[${field}]=true&depth=5`,
    `/users?populate[users][${field}]=true&depth=5`,
  ])
  const wide = [
    '/users?limit=0&depth=10&pagination=false',
    `/users/${ids.user}?depth=10&showHiddenFields=true`,
    '/users?draft=true&trash=true&showHiddenFields=true&overrideAccess=true',
    '/users/versions',
    `/users/access/${ids.user}`,
    '/users/init',
    '/users/me?depth=10',
    '/access',
    '/matters?draft=true&limit=0&depth=10',
    `/matters/${ids.matter}?draft=true&depth=10`,
    '/matters?where[_status][equals]=draft&draft=true',
    '/matters/versions?limit=0&depth=10',
    `/matters/versions?where[parent][equals]=${ids.matter}`,
    `/matters/versions?where[version.name][like]=${encodeURIComponent('金')}`,
    `/matters?where[name][like]=${encodeURIComponent('金')}&draft=true`,
    `/matters/count?where[name][equals]=${encodeURIComponent(canary.draft)}`,
    '/matters?sort=-returnReason&draft=true',
    `/matters/${ids.matter}/duplicate`,
    '/audit-events?limit=0&depth=10',
    '/audit-events/count',
    '/audit-events?sort=subject',
    `/audit-events?where[subject][like]=${encodeURIComponent('金')}`,
    '/case-files?limit=0&depth=10&showHiddenFields=true&overrideAccess=true',
    '/case-files?sort=key',
    '/case-files?where[by.phone][exists]=true&depth=2',
    '/payload-preferences',
    '/payload-jobs',
    '/payload-kv',
    '/payload-migrations',
    '/payload-locked-documents?depth=5',
    '/globals/settings?depth=10',
    '/globals/settings/versions',
  ]
  return [...direct, ...through, ...shaped, ...wide]
}

describe.each(['anonymous', 'stranger', 'rival'])('as %s', (who) => {
  test('no question brings out what is hidden, and none is answered with a fault', async () => {
    const bad: string[] = []
    const all = questions()
    for (const path of all) {
      const answer = await callApi(payload, path, { cookie: cookies[who] })
      const text = await answer.text()
      const found = [...secrets, ...hidden].filter((secret) => text.includes(secret))
      // What one asks with may stand in the error about it; it is in no row.
      const isEcho = answer.status >= 400 && !text.includes('"docs"')
      // 501 is Payload's plain word for collections of its own that have no addresses.
      if (answer.status >= 500 && answer.status !== 501) bad.push(`${answer.status} ${path}`)
      if (found.length > 0 && !isEcho) bad.push(`${found.join()} ${path}`)
    }
    expect(bad).toEqual([])
    expect(all.length).toBeGreaterThan(500)
  }, 120_000)

  test('no count, no order and no filter tells apart who has what', async () => {
    const total = async (path: string) => {
      const answer = await callApi(payload, path, { cookie: cookies[who] })
      const body = (await answer.json()) as { totalDocs?: number; docs?: { id: string }[] }
      return answer.status >= 400
        ? 'refused'
        : `${body.totalDocs} ${body.docs?.map(({ id }) => id)}`
    }
    for (const field of secretFields) {
      const yes = await total(`/users?where[${field}][equals]=${canary.phone}`)
      const no = await total(`/users?where[${field}][equals]=13900000000`)
      expect({ field, yes }).toEqual({ field, yes: no })
      const up = await total(`/users?sort=${field}`)
      const down = await total(`/users?sort=-${field}`)
      if (up !== 'refused') expect({ field, up }).toEqual({ field, up: down })
    }
  }, 60_000)

  test('what is sent with a reading verb or in a form changes nothing of this', async () => {
    for (const path of ['/users', '/audit-events', '/matters']) {
      const answer = await callApi(payload, path, {
        method: 'POST',
        cookie: cookies[who],
        headers: {
          'X-HTTP-Method-Override': 'GET',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: 'limit=0&depth=10&draft=true',
      })
      const text = await answer.text()
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
      expect(answer.status).toBeLessThan(500)
    }
  })
})

test('anonymous reads no people at all', async () => {
  for (const path of ['/users', `/users/${ids.user}`, '/users/count']) {
    expect((await callApi(payload, path)).status).toBe(403)
  }
})

test('no request reads more than 500 records, or deeper than two relations', async () => {
  const answer = await callApi(payload, '/departments?limit=100000')
  expect((await answer.json()).limit).toBe(500)
  const all = await callApi(payload, '/departments?limit=0&pagination=false')
  expect((await all.json()).docs.length).toBe(2)
  const long = `/departments?where[name][equals]=${'x'.repeat(25_000)}`
  expect((await callApi(payload, long)).status).toBe(413)
})
