import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { plainDateOf } from '@/domain/platform/plainDate'
import { idOf } from '@/access/roles'
import { type RotaCounty, buildRotaCounty } from '../../helpers/rota'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
let county: RotaCounty
const on = plainDateOf(new Date())
const yesterday = dateOfEpochDay(epochDayOf(on) - 1)
const commandId = randomUUID()

const areaIdOf = (name: keyof RotaCounty['stations']) => idOf(county.stations[name].area) ?? ''
const area = (id: string) =>
  payload.findByID({ collection: 'areas', id, depth: 0, overrideAccess: true })
const stationNow = (name: keyof RotaCounty['stations']) =>
  payload.findByID({
    collection: 'stations',
    id: county.stations[name].id,
    depth: 0,
    overrideAccess: true,
  })

const merging = (more: object = {}) => ({
  areas: [areaIdOf('mutou')],
  into: areaIdOf('shimen'),
  on,
  commandId,
  ...more,
})

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildRotaCounty(payload)
}, 120_000)

test('only the coordinator merges and renames', async () => {
  const { a, town, supervisor, nobody } = county.as
  for (const stranger of [a, town, supervisor]) {
    expect(await stranger.post('/areas/merge', merging())).toMatchObject({ status: 403 })
    expect(await stranger.post('/areas/merging', merging())).toMatchObject({ status: 403 })
    const renaming = { commandId: randomUUID(), name: '新名', on }
    const path = `/areas/${areaIdOf('shimen')}/rename`
    expect(await stranger.post(path, renaming)).toMatchObject({ status: 403 })
  }
  expect(await nobody.post('/areas/merge', merging())).toMatchObject({ status: 401 })
})

test.each([
  ['nothing', () => ({ areas: [] }), /至少选一个/],
  ['itself', () => ({ areas: [areaIdOf('shimen')] }), /不能并入它自己/],
  ['a town', () => ({ into: areaIdOf('town') }), /只能合并村和社区/],
  ['a day in years', () => ({ on: '2099-01-01' }), /超过一年/],
])('merging %s is refused with the reason', async (_, more, reason) => {
  const answer = await county.as.coordinator.post('/areas/merge', merging(more()))
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body)).toMatch(reason)
  expect((await area(areaIdOf('mutou'))).mergedInto ?? null).toBeNull()
})

test('a village renamed keeps its former name with its last day; its station follows', async () => {
  const id = areaIdOf('shimen')
  const body = { commandId: randomUUID(), name: '石门新村', on, withStations: true }
  const { coordinator } = county.as
  expect(await coordinator.post(`/areas/${id}/rename`, body)).toMatchObject({ status: 200 })
  expect(await coordinator.post(`/areas/${id}/rename`, body)).toMatchObject({
    status: 200,
    body: { isRepeat: true },
  })
  expect(await area(id)).toMatchObject({
    name: '石门新村',
    formerNames: [{ name: '石门村', until: yesterday }],
  })
  expect(await stationNow('shimen')).toMatchObject({
    name: '石门新村代办点',
    history: [{ kind: 'renamed', before: '石门村代办点', after: '石门新村代办点' }],
  })
})

describe('when two villages merge', () => {
  beforeAll(async () => {
    const plan = await county.as.coordinator.post('/areas/merging', merging())
    expect(plan).toMatchObject({
      status: 200,
      body: { areas: ['木头村'], stations: [{ station: '木头村代办点', people: 1 }] },
    })
    expect((await stationNow('mutou')).active).toBe(true)
    const answer = await county.as.coordinator.post('/areas/merge', merging())
    expect(answer).toMatchObject({ status: 200, body: { stations: 1, isRepeat: false } })
  })

  test('the area stays with the day of its end, its station closes in favour of the other', async () => {
    expect(await area(areaIdOf('mutou'))).toMatchObject({
      name: '木头村',
      to: yesterday,
      mergedInto: areaIdOf('shimen'),
    })
    expect(await stationNow('mutou')).toMatchObject({
      active: false,
      closedOn: on,
      successor: county.stations.shimen.id,
    })
    const { station } = await payload.findByID({
      collection: 'users',
      id: county.people.mutou.id,
      depth: 0,
      overrideAccess: true,
    })
    expect(station).toBe(county.stations.shimen.id)
  })

  test('the same command again changes nothing; merging once more is a conflict', async () => {
    const { coordinator } = county.as
    expect(await coordinator.post('/areas/merge', merging())).toMatchObject({
      status: 200,
      body: { isRepeat: true },
    })
    const again = await coordinator.post('/areas/merge', merging({ commandId: randomUUID() }))
    expect(again.status).toBe(409)
    expect(JSON.stringify(again.body)).toContain('已经并入别处')
  })
})
