import type { Payload } from 'payload'
import { type Role, roles as roleTerms } from '@/domain/platform/roles'
import { callApi, logInAs, makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

type Who = Role | 'anonymous'
const everyone: Who[] = ['anonymous', ...roleTerms.map(({ value }) => value)]
const staff = everyone.filter((who) => who !== 'anonymous')

let running: TestPayload
let payload: Payload
const cookies = new Map<Who, string>([['anonymous', '']])
const ids: Record<string, string> = {}

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  await fill()
  for (const role of staff as Role[]) {
    const place = ['editor', 'reviewer', 'window-officer'].includes(role)
      ? { department: ids.department }
      : role === 'agent'
        ? { station: ids.station }
        : {}
    await makePerson(payload, role, [role], place)
    cookies.set(role, await logInAs(payload, role))
  }
}, 90_000)

async function make(key: string, collection: string, data: object, draft = false): Promise<void> {
  const { id } = await payload.create({
    collection: collection as 'areas',
    data: data as never,
    draft,
    depth: 0,
    overrideAccess: true,
  })
  ids[key] = String(id)
}

/** The rows of a whole small county: everything twice, one's own and somebody else's. */
async function fill(): Promise<void> {
  await make('department', 'departments', { code: 'MZ', name: '民政局' })
  await make('otherDepartment', 'departments', { code: 'RS', name: '人社局' })
  await make('area', 'areas', { code: '371323000000', name: '示范县', tier: 'county' })
  const town = { tier: 'town', parent: ids.area }
  await make('town', 'areas', { ...town, code: '371323100000', name: '石门镇' })
  await make('otherTown', 'areas', { ...town, code: '371323101000', name: '木头镇' })
  const village = { code: '371323100201', name: '石门村', tier: 'village', parent: ids.town }
  await make('village', 'areas', village)
  const station = (code: string, area: string | undefined, tier: string) => ({
    code,
    name: `${code}代办`,
    tier,
    area,
    servesAll: true,
    active: true,
  })
  await make('station', 'stations', station('ZD-1', ids.town, 'town'))
  await make('below', 'stations', station('ZD-2', ids.village, 'village'))
  await make('otherStation', 'stations', station('ZD-3', ids.otherTown, 'town'))
  await make('law', 'laws', { title: '示范办法', kind: 'document' })
  await make('material', 'materials', material('身份证'))
  await make('matter', 'matters', matter('MZ-0101', ids.department), true)
  await make('otherMatter', 'matters', matter('RS-0101', ids.otherDepartment), true)
  for (const key of ['station', 'below', 'otherStation']) {
    const at = await payload.findByID({ collection: 'stations', id: ids[key] ?? '' })
    const data = { kind: 'sheet', copies: 1, printedAt: new Date().toISOString(), clientId: key }
    await make(`print-${key}`, 'prints', { ...data, station: at.id, stationPath: at.path })
  }
}

const material = (name: string) => ({ name, kind: 'original', form: 'paper' })
const matter = (code: string, department: string | undefined) => ({
  code,
  name: `事项${code}`,
  department,
})

const status = async (who: Who, method: string, path: string, body?: object) =>
  (await callApi(payload, path, { method, body, cookie: cookies.get(who) })).status

/** Whoever is not refused at the door; what is wrong with an empty body is another question. */
async function allowed(method: string, path: string): Promise<Who[]> {
  const statuses: number[] = []
  for (const who of everyone) {
    statuses.push(await status(who, method, path, method === 'GET' ? undefined : {}))
  }
  expect(statuses.every((code) => code < 500)).toBe(true)
  return everyone.filter((_, index) => ![401, 403, 404].includes(statuses[index] ?? 0))
}

const office: Who[] = ['coordinator', 'system-administrator']
const writers: Who[] = ['editor', 'reviewer']
const catalogue: Who[] = [...writers, 'coordinator']
const none: Who[] = []

/** Who may read, create and change what. Nobody deletes anything. */
const table: [string, string, Who[], Who[], Who[]][] = [
  ['departments', 'department', everyone, office, office],
  ['laws', 'law', everyone, catalogue, ['reviewer', 'coordinator']],
  ['materials', 'material', everyone, catalogue, catalogue],
  ['areas', 'area', everyone, ['coordinator'], ['coordinator']],
  ['stations', 'station', everyone, ['coordinator'], ['coordinator']],
  ['matters', 'matter', [...writers, 'coordinator', 'supervisor'], writers, writers],
  ['matters', 'otherMatter', ['coordinator', 'supervisor'], writers, none],
  ['prints', 'print-station', ['agent', 'coordinator', 'supervisor'], none, none],
  ['prints', 'print-below', ['agent', 'coordinator', 'supervisor'], none, none],
  ['prints', 'print-otherStation', ['coordinator', 'supervisor'], none, none],
]

const inOrder = (who: Who[]) => everyone.filter((each) => who.includes(each))

describe.each(table)('%s (%s)', (collection, key, readers, creators, changers) => {
  test('read', async () => {
    expect(await allowed('GET', `/${collection}/${ids[key]}`)).toEqual(inOrder(readers))
  })
  test('created', async () => {
    expect(await allowed('POST', `/${collection}`)).toEqual(inOrder(creators))
  })
  test('changed', async () => {
    expect(await allowed('PATCH', `/${collection}/${ids[key]}`)).toEqual(inOrder(changers))
  })
  test('deleted by nobody', async () => {
    expect(await allowed('DELETE', `/${collection}/${ids[key]}`)).toEqual([])
    expect(await allowed('DELETE', `/${collection}?where[id][exists]=true`)).toEqual([])
  })
})

describe('people', () => {
  test('are read by staff, created and changed by the security administrator, deleted by nobody', async () => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { username: { equals: 'trainer' } },
      overrideAccess: true,
    })
    const path = `/users/${docs[0]?.id}`
    expect(await allowed('GET', path)).toEqual(staff)
    expect(await allowed('POST', '/users')).toEqual(['security-administrator'])
    expect(await allowed('PATCH', path)).toEqual(['security-administrator'])
    expect(await allowed('DELETE', path)).toEqual([])
    expect(await allowed('POST', `${path}/reset-code`)).toEqual(['security-administrator'])
  })

  test.each(staff)('%s sees names of others, and no more than the work needs', async (who) => {
    const answer = await callApi(payload, '/users?limit=100&depth=0', { cookie: cookies.get(who) })
    const { docs } = (await answer.json()) as { docs: Record<string, unknown>[] }
    const others = docs.filter(({ name }) => name !== `测试${who}`)
    const seen = new Set(others.flatMap((doc) => Object.keys(doc)))
    expect(others.flatMap(({ sessions }) => sessions ?? [])).toEqual([])
    const plain = ['id', 'name', 'createdAt', 'updatedAt', 'sessions', 'collection']
    const more =
      who === 'security-administrator'
        ? [
            'username',
            'phone',
            'roles',
            'department',
            'station',
            'stationPath',
            'active',
            'mustChangePassword',
            'secondFactorSince',
          ]
        : who === 'coordinator'
          ? ['roles', 'department', 'station', 'stationPath', 'active']
          : []
    expect([...seen].filter((key) => ![...plain, ...more].includes(key))).toEqual([])
    expect(others.length).toBe(staff.length - 1)
  })
})

describe('what is there once or belongs to the program', () => {
  test('settings', async () => {
    expect(await allowed('GET', '/globals/settings')).toEqual(everyone)
    expect(await allowed('POST', '/globals/settings')).toEqual(inOrder(office))
  })
  test('only the system administrator changes addresses and idle time', async () => {
    for (const who of ['coordinator', 'system-administrator'] as const) {
      const minutes = who === 'coordinator' ? 480 : 45
      const body = { countyName: '示范县', sessionIdleMinutes: minutes }
      expect(await status(who, 'POST', '/globals/settings', body)).toBe(200)
    }
    await status('coordinator', 'POST', '/globals/settings', { sessionIdleMinutes: 480 })
    const settings = await payload.findGlobal({ slug: 'settings', overrideAccess: true })
    expect(settings.sessionIdleMinutes).toBe(45)
  })
  test('the audit trail', async () => {
    expect(await allowed('GET', '/audit-events')).toEqual(['audit-administrator'])
    expect(await allowed('POST', '/audit-events')).toEqual([])
    expect(await allowed('POST', '/audit-events/verify')).toEqual(['audit-administrator'])
  })
  test('files of cases are read by nobody here: the endpoints of a case give them', async () => {
    expect(await allowed('GET', '/case-files')).toEqual([])
    expect(await allowed('GET', '/case-files/count')).toEqual([])
    expect(await allowed('PATCH', '/case-files?where[id][exists]=true')).toEqual([])
    expect(await allowed('DELETE', '/case-files?where[id][exists]=true')).toEqual([])
  })
  test('jobs are run and read by nobody', async () => {
    expect(await allowed('GET', '/payload-jobs')).toEqual([])
    expect(await allowed('POST', '/payload-jobs')).toEqual([])
    expect(await allowed('GET', '/payload-jobs/run')).toEqual([])
  })
  test.each([
    'editions',
    'prints',
    'print-runs',
    'print-counts',
    'case-files',
    'postings',
    'wall-walks',
    'urgent-recalls',
    'wall-days',
  ])('%s are written by operations only', async (slug) => {
    expect(await allowed('POST', `/${slug}`)).toEqual([])
  })
  test.each(['/graphql', '/graphql-playground'])('%s does not exist', async (path) => {
    expect(await status('anonymous', 'POST', path, { query: '{ Users { docs { id } } }' })).toBe(
      404,
    )
  })
})

describe('三员分立', () => {
  const security = 'security-administrator'
  const self = async () =>
    (await (await callApi(payload, '/users/me', { cookie: cookies.get(security) })).json()).user.id

  test('the security administrator does not raise himself, nor stop himself', async () => {
    const id = await self()
    for (const data of [{ roles: ['system-administrator'] }, { active: false }]) {
      await status(security, 'PATCH', `/users/${id}`, data)
      const user = await payload.findByID({ collection: 'users', id, overrideAccess: true })
      expect(user).toMatchObject({ roles: [security], active: true })
    }
  })

  test('no account holds two of the three roles, or one beside business', async () => {
    for (const roles of [
      ['audit-administrator', 'system-administrator'],
      ['system-administrator', 'coordinator'],
      [],
    ]) {
      const body = { username: 'mixed', name: '混合', password: 'Riverside-4711', roles }
      const answer = await callApi(payload, '/users', {
        method: 'POST',
        body,
        cookie: cookies.get(security),
      })
      expect(answer.status).toBe(400)
    }
  })

  test('the last security administrator stays', async () => {
    const second = await makePerson(payload, 'second', [security])
    const cookie = await logInAs(payload, 'second')
    const first = await self()
    const stop = (id: string, by: string | undefined) =>
      callApi(payload, `/users/${id}`, { method: 'PATCH', body: { active: false }, cookie: by })
    expect((await stop(first, cookie)).status).toBe(200)
    cookies.set(security, '')
    const req = payload.update({
      collection: 'users',
      id: second.id,
      data: { active: false },
      overrideAccess: true,
    })
    await expect(req).rejects.toThrow('最后一个在用的安全管理员')
    expect((await stop(first, cookie)).status).toBe(200)
    await payload.update({
      collection: 'users',
      id: first,
      data: { active: true },
      overrideAccess: true,
    })
    const both = await Promise.allSettled(
      [first, second.id].map((id) =>
        payload.update({ collection: 'users', id, data: { active: false }, overrideAccess: true }),
      ),
    )
    expect(both.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1)
  })

  test('a password is never set by hand for another, nor for oneself without the old one', async () => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { username: { equals: 'trainer' } },
      overrideAccess: true,
    })
    await payload.update({
      collection: 'users',
      id:
        (
          await payload.find({
            collection: 'users',
            where: { username: { equals: security } },
            overrideAccess: true,
          })
        ).docs[0]?.id ?? '',
      data: { active: true },
      overrideAccess: true,
    })
    cookies.set(security, await logInAs(payload, security))
    const body = { password: 'Another-day-77' }
    expect(await status(security, 'PATCH', `/users/${docs[0]?.id}`, body)).toBe(403)
    const bulk = `/users?where[username][equals]=trainer`
    expect(await status(security, 'PATCH', bulk, body)).toBeGreaterThanOrEqual(400)
    expect(await logInAs(payload, 'trainer')).toBeTruthy()
  })
})
