import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { fold } from '@/domain/casework/fold'
import type { CaseState } from '@/domain/casework/state'
import { plainDateOf } from '@/domain/platform/plainDate'
import { caseEvents, storedEvents } from '@/operations/casework/caseEvents'
import type { Case, Station } from '@/payload-types'
import { caseView } from '@/queries/casework/caseView'
import { hangingLists } from '@/queries/catalogue/postings/stationWall'
import { namedStation } from '@/queries/network/publicStations'
import { type CaseCounty, buildCaseCounty, give, idIn, registration } from '../../helpers/cases'
import { asking } from '../prints/fixture'
import { makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { type Rest, restOf } from '../../helpers/rest'

let running: TestPayload
let payload: Payload
let county: CaseCounty
let trainer: Rest
let editor: Rest

const on = plainDateOf(new Date())
const materials = ['CL-000']
const ids: Record<string, string> = {}
const before: Record<string, Case> = {}
const closing = randomUUID()

const rowOf = (id: string) =>
  payload.findByID({ collection: 'cases', id, depth: 0, overrideAccess: true })

const stationNow = (id: string): Promise<Station> =>
  payload.findByID({ collection: 'stations', id, depth: 0, overrideAccess: true })

const close = (as: Rest, station: string, body: object) =>
  as.post(`/stations/${station}/close`, { commandId: randomUUID(), on, ...body })

const taken = async (as: Rest, id: string, name: string, input: object = {}) =>
  expect(await give(as, id, name, input)).toMatchObject({ status: 200 })

/** One case of the village in each of the statuses that matter here. */
async function makeCases(): Promise<void> {
  const { as, stations } = county
  const steps: Record<string, (id: string) => Promise<void>> = {
    'pre-accepted': async () => undefined,
    'awaiting-supplement': (id) =>
      taken(as.village, id, 'notify', { missing: [{ material: 'CL-000', remark: '缺复印件' }] }),
    'in-handover': (id) => taken(as.village, id, 'forward', { to: stations.town.id, materials }),
    'sent-back': async (id) => {
      await taken(as.village, id, 'forward', { to: stations.town.id, materials })
      await taken(as.town, id, 'send-back', { reason: '户主没有签字' })
    },
    received: async (id) => {
      await taken(as.village, id, 'forward', { to: stations.town.id, materials })
      await taken(as.town, id, 'acknowledge')
      await taken(as.town, id, 'forward', { to: 'department', materials })
      await taken(as.window, id, 'acknowledge')
    },
    accepted: async (id) => {
      await steps.received(id)
      await taken(as.window, id, 'accept')
    },
    withdrawn: (id) => taken(as.village, id, 'withdraw', { reason: '不办了' }),
  }
  for (const [status, reach] of Object.entries(steps)) {
    const answer = await as.village.post('/cases/register', registration())
    expect(answer).toMatchObject({ status: 200 })
    ids[status] = idIn(answer)
    await reach(ids[status])
    before[status] = await rowOf(ids[status])
    expect(before[status].status).toBe(status)
  }
}

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  trainer = await restOf(payload, await makePerson(payload, 'trainer', ['trainer']))
  editor = await restOf(payload, county.people.editor)
  await makeCases()
}, 180_000)

test('agents, editors and trainers close no station; nobody is told about one unasked', async () => {
  const { as, stations } = county
  const body = { successor: stations.neighbour.id }
  for (const stranger of [as.village, as.town, as.supervisor, editor, trainer]) {
    expect(await close(stranger, stations.village.id, body)).toMatchObject({ status: 403 })
    const asked = await stranger.post(`/stations/${stations.village.id}/closing`, { ...body, on })
    expect(asked).toMatchObject({ status: 403 })
  }
  expect(await close(as.nobody, stations.village.id, body)).toMatchObject({ status: 401 })
})

test.each([
  ['no successor', () => ({}), /请选接替的机构/],
  ['itself', () => ({ successor: county.stations.village.id }), /不能是它自己/],
  [
    'a day in years',
    () => ({ successor: county.stations.neighbour.id, on: '2099-01-01' }),
    /超过一年/,
  ],
  ['no day', () => ({ successor: county.stations.neighbour.id, on: '24/11' }), /请填写日期/],
])('a closing with %s is refused with the reason', async (_, body, reason) => {
  const answer = await close(county.as.coordinator, county.stations.village.id, body())
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body)).toMatch(reason)
  expect((await stationNow(county.stations.village.id)).active).toBe(true)
})

test('a town with villages in use below it does not close', async () => {
  const { as, stations } = county
  const answer = await close(as.coordinator, stations.town.id, {
    successor: stations.otherTown.id,
  })
  expect(answer.status).toBe(409)
  expect(JSON.stringify(answer.body)).toContain('下面还有在用的代办站点')
})

test('the preview says what will go, and moves nothing', async () => {
  const { as, stations } = county
  const answer = await as.coordinator.post(`/stations/${stations.village.id}/closing`, {
    successor: stations.neighbour.id,
    on,
  })
  expect(answer).toMatchObject({
    status: 200,
    body: { cases: 6, successor: stations.neighbour.name },
  })
  expect(await rowOf(ids.accepted)).toEqual(before.accepted)
})

describe('when the village closes', () => {
  beforeAll(async () => {
    const { village, neighbour } = county.stations
    const shift = {
      station: village.id,
      path: village.path ?? '',
      user: county.people.village.id,
      name: '王示范',
      date: on,
      from: '00:00',
      to: '23:59',
      startsAt: `${on}T00:00:00+08:00`,
      endsAt: `${on}T23:59:00+08:00`,
      minutes: 1439,
      commandIds: [randomUUID()],
    }
    await payload.create({
      collection: 'shifts',
      data: { ...shift, status: 'published' },
      overrideAccess: true,
    })
    await payload.create({
      collection: 'rota-patterns',
      data: {
        ...{ station: village.id, path: village.path ?? '', turn: 'day', startsOn: '2026-01-01' },
        members: [{ user: county.people.village.id, name: '王示范' }],
        spans: [{ from: '08:30', to: '16:30' }],
        ...{ perSpan: 1, hoursADay: 8, commandIds: [randomUUID()] },
      },
      overrideAccess: true,
    })
    const hung = await county.as.village.post('/postings/hang-many', {
      commandId: randomUUID(),
      station: village.id,
      matters: ['MZ-0104'],
      place: 'board',
    })
    expect(hung.status).toBe(200)
    const answer = await county.as.coordinator.post(`/stations/${village.id}/close`, {
      ...{ commandId: closing, successor: neighbour.id, on },
    })
    expect(answer).toMatchObject({ status: 200, body: { cases: 6, isRepeat: false } })
  }, 60_000)

  test('its open cases go over with one event each; limits and their starts stay', async () => {
    const { village, neighbour } = county.stations
    for (const [status, old] of Object.entries(before)) {
      if (status === 'withdrawn') continue
      const row = await rowOf(ids[status])
      const events = await caseEvents(payload, ids[status])
      expect(events.at(-1)).toMatchObject({ kind: 'relocated', data: { station: village.id } })
      expect(events).toHaveLength((old.eventCount ?? 0) + 1)
      expect(row).toMatchObject({
        origin: neighbour.id,
        originPath: neighbour.path,
        status,
        dueOn: old.dueOn,
        startedOn: old.startedOn,
        eventCount: events.length,
      })
      expect(row.holder).toBe(old.holder === village.id ? neighbour.id : old.holder)
      expect(JSON.parse(JSON.stringify(fold(events)))).toEqual(row.state)
      const timed = (one: Case) =>
        (one.state as unknown as CaseState).legs.map(({ limit, startOn, openedOn }) => ({
          ...{ limit, startOn, openedOn },
        }))
      expect(timed(row)).toEqual(timed(old))
    }
  })

  test('what happened before is history, and so is a case that is over', async () => {
    const { village } = county.stations
    const earlier = (await storedEvents(payload, ids.accepted)).slice(0, -1)
    expect(new Set(earlier.map(({ originPath }) => originPath))).toEqual(new Set([village.path]))
    expect(await rowOf(ids.withdrawn)).toEqual(before.withdrawn)
  })

  test('the successor works on, with the whole history before its eyes', async () => {
    const { as, stations } = county
    await taken(as.neighbour, ids['awaiting-supplement'], 'receive-supplement', { materials })
    await taken(as.neighbour, ids['pre-accepted'], 'forward', { to: stations.town.id, materials })
    await taken(as.town, ids['pre-accepted'], 'acknowledge')
  })

  test('its people serve there, its shifts and turns have ended', async () => {
    const { village, neighbour } = county.stations
    const agent = await payload.findByID({
      collection: 'users',
      id: county.people.village.id,
      depth: 0,
      overrideAccess: true,
    })
    expect(agent).toMatchObject({ station: neighbour.id, stationPath: neighbour.path })
    const where = { station: { equals: village.id } }
    const shifts = await payload.find({ collection: 'shifts', where, overrideAccess: true })
    expect(shifts.docs.map(({ status }) => status)).toEqual(['cancelled'])
    const patterns = await payload.count({
      ...{ collection: 'rota-patterns', where, overrideAccess: true },
    })
    expect(patterns.totalDocs).toBe(0)
  })

  test('its sheets belong to the wall of the successor, the public is told where to go', async () => {
    const { village, neighbour } = county.stations
    const { current } = await hangingLists(payload, neighbour.id)
    expect(current).toMatchObject([{ code: 'MZ-0104', formerly: village.name }])
    expect(await namedStation(payload, village.code)).toMatchObject({
      closedOn: on,
      successor: { code: neighbour.code, phone: neighbour.phone },
    })
  })

  test('the same command again changes nothing; another one is told that it is closed', async () => {
    const { as, stations } = county
    const body = { commandId: closing, successor: stations.neighbour.id }
    expect(await close(as.coordinator, stations.village.id, body)).toMatchObject({
      status: 200,
      body: { isRepeat: true },
    })
    const again = await close(as.coordinator, stations.village.id, {
      successor: stations.neighbour.id,
    })
    expect(again.status).toBe(409)
    expect(JSON.stringify(again.body)).toContain('已经撤销')
    expect((await stationNow(stations.village.id)).history).toHaveLength(1)
  })

  test('a case that was over is reopened at the successor', async () => {
    const { as, stations } = county
    await taken(as.coordinator, ids.withdrawn, 'reopen', { reason: '又要办' })
    const row = await rowOf(ids.withdrawn)
    expect(row).toMatchObject({
      ...{ status: 'pre-accepted', origin: stations.neighbour.id, holder: stations.neighbour.id },
    })
    const events = await caseEvents(payload, ids.withdrawn)
    expect(events.slice(-2).map(({ kind }) => kind)).toEqual(['reopened', 'relocated'])
    expect(JSON.parse(JSON.stringify(fold(events)))).toEqual(row.state)
    await taken(as.neighbour, ids.withdrawn, 'forward', { to: stations.town.id, materials })
  })

  test('when the successor closes in favour of the town, what was on its way there has arrived', async () => {
    const { as, stations } = county
    const { town, neighbour, village } = stations
    const answer = await close(as.coordinator, neighbour.id, { successor: town.id })
    expect(answer).toMatchObject({ status: 200 })
    const row = await rowOf(ids['in-handover'])
    expect(row).toMatchObject({ status: 'pre-accepted', holder: town.id, next: null })
    const folded = fold(await caseEvents(payload, ids['in-handover']))
    expect(JSON.parse(JSON.stringify(folded))).toEqual(row.state)
    await taken(as.town, ids['in-handover'], 'forward', { to: 'department', materials })
    expect(await namedStation(payload, village.code)).toMatchObject({
      successor: { code: town.code },
    })
    const { current } = await hangingLists(payload, town.id)
    expect(current).toMatchObject([{ code: 'MZ-0104', formerly: village.name }])
  })
})

test('a station moves to another address, the old one stays in its history', async () => {
  const { as, stations } = county
  const move = (by: Rest, address: string) =>
    by.post(`/stations/${stations.otherTown.id}/move`, { commandId: randomUUID(), address, on })
  expect(await move(as.otherTown, '新街 1 号')).toMatchObject({ status: 403 })
  expect(await move(as.coordinator, ' ')).toMatchObject({ status: 400 })
  expect(await move(as.coordinator, '新街 1 号')).toMatchObject({ status: 200 })
  expect(await stationNow(stations.otherTown.id)).toMatchObject({
    address: '新街 1 号',
    history: [{ kind: 'moved', on, after: '新街 1 号' }],
  })
})

describe('when a village closes in favour of a station of another town', () => {
  const held: Record<'here' | 'onItsWay', string> = { here: '', onItsWay: '' }
  beforeAll(async () => {
    const { as, stations } = county
    const parent = idOf(stations.town.area)
    const area = await payload.create({
      collection: 'areas',
      data: { code: '371399001203', name: '河西村', tier: 'village', parent },
      overrideAccess: true,
    })
    const west = await payload.create({
      collection: 'stations',
      data: { code: 'ZD001203', name: '河西村代办点', tier: 'village', area: area.id },
      depth: 0,
      overrideAccess: true,
    })
    const agent = await makePerson(payload, 'west', ['agent'], { station: west.id })
    const asWest = await restOf(payload, agent)
    for (const name of ['here', 'onItsWay'] as const) {
      held[name] = idIn(await asWest.post('/cases/register', registration()))
      await taken(asWest, held[name], 'forward', { to: stations.town.id, materials })
    }
    await taken(as.town, held.here, 'acknowledge')
    const answer = await close(as.coordinator, west.id, { successor: stations.otherTown.id })
    expect(answer).toMatchObject({ status: 200, body: { cases: 2 } })
  })

  test('the town that holds a case of it still finds the case after the next command', async () => {
    const { as, stations } = county
    const missing = [{ material: 'CL-000', remark: '缺复印件' }]
    await taken(as.town, held.here, 'notify', { missing })
    expect(await rowOf(held.here)).toMatchObject({
      ...{ origin: stations.otherTown.id, originPath: stations.otherTown.path },
      ...{ holder: stations.town.id, holderPath: stations.town.path },
    })
    expect(await as.town.get(`/cases/${held.here}`)).toMatchObject({ status: 200 })
    await taken(as.town, held.here, 'receive-supplement', { materials })
    const request = await asking(payload, county.people.town)
    const view = await caseView(request, held.here, new Date())
    expect(view.legs.at(-1)?.holderName).toBe(stations.town.name)
    expect(view.legs[0].holderName).toBe('河西村代办点')
  })

  test('the town to which a case of it is on its way signs for it', async () => {
    const { as, stations } = county
    expect(await as.town.get(`/cases/${held.onItsWay}`)).toMatchObject({ status: 200 })
    await taken(as.town, held.onItsWay, 'acknowledge')
    expect(await rowOf(held.onItsWay)).toMatchObject({
      ...{ holder: stations.town.id, holderPath: stations.town.path, next: null },
    })
    await taken(as.town, held.onItsWay, 'forward', { to: 'department', materials })
  })
})
