import { randomUUID } from 'node:crypto'
import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { cleanAssignments, plansKeptMs } from '@/operations/network/assignment/cleanAssignments'
import type { Station } from '@/payload-types'
import { callApi, logInAs, makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
const cookies: Record<string, string> = {}
const matters: Record<string, string> = {}
const stations: Record<string, string> = {}

const everything = { depth: 0, overrideAccess: true } as const

async function makeArea(code: string, tier: 'county' | 'town' | 'village', parent?: string) {
  const data = { code, name: `区${code.slice(6, 9)}`, tier, parent }
  return (await payload.create({ collection: 'areas', data, ...everything })).id
}

async function makeStation(code: string, tier: Station['tier'], area: string) {
  const data = { code, name: `${code}代办点`, tier, area }
  stations[code] = (await payload.create({ collection: 'stations', data, ...everything })).id
}

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  const county = await makeArea('371323000000', 'county')
  await makeStation('ZD-C', 'county', county)
  for (const town of ['100', '101']) {
    const area = await makeArea(`371323${town}000`, 'town', county)
    await makeStation(`ZD-T${town}`, 'town', area)
    for (const village of ['201', '202']) {
      const code = `371323${town}${village}`
      await makeStation(`ZD-V${town}${village}`, 'village', await makeArea(code, 'village', area))
    }
  }
  const department = async (code: string, name: string) =>
    (
      await payload.create({
        collection: 'departments',
        data: { code, name, shortName: name },
        ...everything,
      })
    ).id
  const civil = await department('MZ', '示范县民政局')
  const police = await department('GA', '示范县公安局')
  for (const [code, owner, stage] of [
    ['MZ-0001', civil, 'published'],
    ['MZ-0002', civil, 'published'],
    ['MZ-0009', civil, 'withdrawn'],
    ['GA-0001', police, 'published'],
  ] as const) {
    const { insertedId } = await payload.db.connection.collection('matters').insertOne({
      code,
      name: `事项${code}`,
      department: new ObjectId(owner),
      stage,
      themes: code.startsWith('GA') ? ['household'] : ['civil-affairs'],
      _status: 'published',
    })
    matters[code] = String(insertedId)
  }
  await makePerson(payload, 'coordinator', ['coordinator'])
  await makePerson(payload, 'supervisor', ['supervisor'])
  await makePerson(payload, 'agent', ['agent'], { station: stations['ZD-T100'] })
  for (const name of ['coordinator', 'supervisor', 'agent'])
    cookies[name] = await logInAs(payload, name)
})

interface Answer {
  id: string
  status: string
  changed: number
  kept: number
  message: string
  isRepeat: boolean
}

async function call(path: string, body: object, who = 'coordinator') {
  const answer = await callApi(payload, `/matter-assignments${path}`, {
    method: 'POST',
    body,
    cookie: cookies[who],
  })
  return { code: answer.status, ...((await answer.json()) as Answer) }
}

const plan = (body: object, who?: string) =>
  call('/plan', { commandId: randomUUID(), ...body }, who)

async function done(body: object, expected: number) {
  const { id } = await plan(body)
  return call(`/${id}/carry-out`, { expected })
}

async function serving(code: string) {
  const { servesAll, matters: list } = await payload.findByID({
    collection: 'stations',
    id: stations[code] ?? '',
    ...everything,
  })
  const names = (list ?? []).map((one) =>
    Object.keys(matters).find((key) => matters[key] === idOf(one)),
  )
  return servesAll ? 'all' : names.join()
}

const audits = (action: string) =>
  payload.count({
    collection: 'audit-events',
    where: { action: { equals: action } },
    overrideAccess: true,
  })
const changes = () => payload.db.connection.collection('catalogue-changes').countDocuments()

test('villages get exactly a department, in one event and one refresh; taken back within a day', async () => {
  const before = await changes()
  const planned = await plan({ kind: 'exactly', tiers: ['village'], departments: ['MZ'] })
  expect(planned).toMatchObject({ code: 200, status: 'planned' })
  expect(await serving('ZD-V100201')).toBe('all')
  const answer = await call(`/${planned.id}/carry-out`, { expected: 4 })
  expect(answer).toMatchObject({ code: 200, status: 'done', changed: 4 })
  expect(await serving('ZD-V100201')).toBe('MZ-0001,MZ-0002')
  expect(await serving('ZD-T100')).toBe('all')
  expect((await audits('matters-assigned')).totalDocs).toBe(1)
  expect((await audits('station-changed')).totalDocs).toBe(0)
  expect((await changes()) - before).toBe(1)
  // Somebody changes one by hand: taking back leaves it alone.
  await payload.update({
    collection: 'stations',
    id: stations['ZD-V101202'] ?? '',
    data: { matters: [matters['GA-0001'] ?? ''] },
    ...everything,
  })
  expect(await call(`/${planned.id}/undo`, {})).toMatchObject({
    code: 200,
    status: 'undone',
    kept: 1,
  })
  expect(await serving('ZD-V100201')).toBe('all')
  expect(await serving('ZD-V101202')).toBe('GA-0001')
  expect((await audits('assignment-undone')).totalDocs).toBe(1)
  expect((await call(`/${planned.id}/undo`, {})).code).toBe(409)
})

test('adding and removing by town, theme and code', async () => {
  const town = { towns: ['371323101000'], tiers: ['village'] }
  expect((await done({ kind: 'add', ...town, codes: ['MZ-0001'] }, 1)).changed).toBe(1)
  expect(await serving('ZD-V101202')).toBe('GA-0001,MZ-0001')
  expect((await done({ kind: 'remove', ...town, themes: ['household'] }, 2)).changed).toBe(2)
  expect(await serving('ZD-V101202')).toBe('MZ-0001')
  // It served all: the others of today are left, without what was withdrawn.
  expect(await serving('ZD-V101201')).toBe('MZ-0001,MZ-0002')
  expect(await serving('ZD-V100201')).toBe('all')
  expect((await done({ kind: 'all', stations: ['ZD-V101201', 'ZD-V101202'] }, 2)).changed).toBe(2)
  expect(await serving('ZD-V101202')).toBe('all')
})

test.each([
  ['no station', { kind: 'all' }, '请选机构'],
  ['no matter', { kind: 'exactly', tiers: ['village'] }, '请选事项'],
  ['list and tier', { kind: 'all', tiers: ['town'], stations: ['ZD-C'] }, '只能用一种'],
  ['unknown station', { kind: 'all', stations: ['ZD-C', 'NIX-9'] }, 'NIX-9'],
  ['unknown town', { kind: 'all', towns: ['999999999999'] }, '999999999999'],
  ['unknown matter', { kind: 'add', tiers: ['town'], codes: ['XX-1'] }, 'XX-1'],
  ['withdrawn matter', { kind: 'add', tiers: ['town'], codes: ['MZ-0009'] }, '已经撤下'],
  ['unknown department', { kind: 'add', tiers: ['town'], departments: ['ZZ'] }, 'ZZ'],
  ['nobody there', { kind: 'all', tiers: ['community'] }, '没有在用的机构'],
  ['foreign tier', { kind: 'all', tiers: ['moon'] }, '看不懂'],
  ['foreign kind', { kind: 'burn', tiers: ['town'] }, '看不懂'],
  ['no command', { kind: 'all', tiers: ['town'], commandId: 'x' }, '编号'],
])('%s is told in Chinese and plans nothing', async (_, body, words) => {
  const answer = await plan(body)
  expect(answer.code).toBe(400)
  expect(answer.message).toContain(words)
})

test('a choice that changes nothing, and one that changed since it was looked at', async () => {
  const same = await plan({ kind: 'all', tiers: ['county'] })
  const nothing = await call(`/${same.id}/carry-out`, { expected: 0 })
  expect([nothing.code, nothing.message]).toEqual([409, expect.stringContaining('没有要改的')])
  const planned = await plan({ kind: 'exactly', tiers: ['town'], codes: ['MZ-0001'] })
  const moved = await call(`/${planned.id}/carry-out`, { expected: 5 })
  expect([moved.code, moved.message]).toEqual([409, expect.stringContaining('现在是 2 家')])
  expect(await serving('ZD-T100')).toBe('all')
  expect((await call(`/${planned.id}/undo`, {})).code).toBe(409)
})

test('a doubled plan is one, a doubled confirmation does it once', async () => {
  const body = { commandId: randomUUID(), kind: 'exactly', tiers: ['town'], codes: ['GA-0001'] }
  const [first, again] = [await call('/plan', body), await call('/plan', body)]
  expect([again.id, again.isRepeat]).toEqual([first.id, true])
  const both = await Promise.all([1, 2].map(() => call(`/${first.id}/carry-out`, { expected: 2 })))
  expect(both.map(({ code }) => code).toSorted()).toEqual([200, 409])
  await payload.db.connection
    .collection('matter-assignments')
    .updateOne(
      { status: 'done', changed: 2, kind: 'exactly' },
      { $set: { doneAt: new Date(Date.now() - 86_401_000) } },
    )
  const late = await call(`/${first.id}/undo`, {})
  expect([late.code, late.message]).toEqual([409, expect.stringContaining('过了一天')])
})

test('strangers: nobody else plans, confirms, undoes or reads', async () => {
  const body = { kind: 'all', tiers: ['town'] }
  const { id } = await plan(body)
  for (const who of ['agent', 'supervisor']) {
    expect((await plan(body, who)).code).toBe(403)
    expect((await call(`/${id}/carry-out`, { expected: 2 }, who)).code).toBe(403)
    expect((await call(`/${id}/undo`, {}, who)).code).toBe(403)
  }
  expect((await plan(body, 'nobody')).code).toBe(401)
  expect((await call('/nothing/carry-out', { expected: 1 })).code).toBe(404)
  expect(
    (await callApi(payload, `/matter-assignments/${id}`, { cookie: cookies.agent })).status,
  ).toBe(403)
  const forged = await callApi(payload, `/matter-assignments/${id}`, {
    method: 'PATCH',
    body: { status: 'done' },
    cookie: cookies.coordinator,
  })
  expect(forged.status).toBe(403)
})

test('a plan that nobody agreed to goes after a week; what was done stays', async () => {
  const kept = await done({ kind: 'exactly', stations: ['ZD-V100202'], codes: ['GA-0001'] }, 1)
  const { id } = await plan({ kind: 'all', tiers: ['town'] })
  const left = (one: string) =>
    payload.count({
      ...{ collection: 'matter-assignments', where: { id: { equals: one } }, overrideAccess: true },
    })
  const inAge = (age: number) => cleanAssignments({ payload, now: new Date(Date.now() + age) })
  await inAge(plansKeptMs - 60_000)
  expect((await left(id)).totalDocs).toBe(1)
  expect(await inAge(plansKeptMs + 60_000)).toBeGreaterThan(0)
  expect((await left(id)).totalDocs).toBe(0)
  expect((await left(kept.id)).totalDocs).toBe(1)
})

test('a thousand stations are changed within seconds', async () => {
  const rows = Array.from({ length: 1040 }, (_, at) => ({
    code: `BULK-${at}`,
    name: `批量${at}`,
    tier: 'community',
    path: '/371323000000/371323100000/',
    active: true,
    servesAll: true,
  }))
  await payload.db.connection.collection('stations').insertMany(rows)
  const started = performance.now()
  const answer = await done(
    { kind: 'exactly', tiers: ['community'], departments: ['MZ', 'GA'] },
    1040,
  )
  expect(answer).toMatchObject({ code: 200, changed: 1040 })
  expect((await call(`/${answer.id}/undo`, {})).status).toBe('undone')
  expect(performance.now() - started).toBeLessThan(10_000)
})
