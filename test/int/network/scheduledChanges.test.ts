import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { changesOfDay } from '@/operations/network/scheduled/changesOfDay'
import type { ScheduledChange } from '@/payload-types'
import { changesOfStation } from '@/queries/network/scheduledChanges'
import { dayAfter as day } from '../../helpers/days'
import { type RotaCounty, buildRotaCounty, inboxOf, order } from '../../helpers/rota'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import type { RestAnswer } from '../../helpers/rest'

let running: TestPayload
let payload: Payload
let county: RotaCounty

const midnight = (ahead: number) => new Date(`${day(ahead)}T00:00:00+08:00`)
const runAt = (now: Date) => changesOfDay({ payload, now })

const stationNow = (name: keyof RotaCounty['stations']) =>
  payload.findByID({
    collection: 'stations',
    id: county.stations[name].id,
    depth: 0,
    overrideAccess: true,
  })
const change = (id: unknown): Promise<ScheduledChange> =>
  payload.findByID({
    collection: 'scheduled-changes',
    id: String(id),
    depth: 0,
    overrideAccess: true,
  })
const close = (on: string, more: object = {}): Promise<RestAnswer> =>
  order(county.as.coordinator, `/stations/${county.stations.mutou.id}/close`, {
    successor: county.stations.shimen.id,
    on,
    ...more,
  })
const move = (name: keyof RotaCounty['stations'], address: string, on: string) =>
  order(county.as.coordinator, `/stations/${county.stations[name].id}/move`, { address, on })
const withdraw = (id: unknown, as = county.as.coordinator) =>
  as.post(`/scheduled-changes/${String(id)}/withdraw`, {})
const lastOf = async (name: keyof RotaCounty['people']) =>
  (await inboxOf(payload, county.people[name].id)).at(-1) ?? ''

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildRotaCounty(payload)
}, 120_000)

describe('a closing with a day to come', () => {
  const commandId = randomUUID()
  let id: unknown

  test('waits: nothing moves, those of both stations are told, once', async () => {
    const preview = await county.as.coordinator.post(
      `/stations/${county.stations.mutou.id}/closing`,
      { successor: county.stations.shimen.id, on: day(3) },
    )
    expect(preview).toMatchObject({ status: 200, body: { people: 1 } })
    const answer = await close(day(3), { commandId })
    expect(answer).toMatchObject({ status: 200, body: { isRepeat: false } })
    id = answer.body.change
    expect(await close(day(3), { commandId })).toMatchObject({
      ...{ status: 200, body: { isRepeat: true, change: id } },
    })
    expect(await stationNow('mutou')).toMatchObject({ active: true, history: [] })
    for (const name of ['mutou', 'a', 'b'] as const) {
      const inbox = await inboxOf(payload, county.people[name].id)
      expect(inbox.filter((text) => text.includes('木头村代办点撤销'))).toHaveLength(1)
    }
    expect(await inboxOf(payload, county.people.coordinator.id)).toEqual([])
    const { docs } = await payload.find({
      ...{ collection: 'messages', where: { person: { equals: county.people.a.id } } },
      overrideAccess: true,
    })
    // She may not see the page of the other village.
    expect(docs.map(({ link }) => link)).toEqual(['/portal/network/SHIMEN'])
    for (const name of ['mutou', 'shimen'] as const) {
      const found = await changesOfStation(payload, county.stations[name])
      expect(found).toMatchObject([{ id, title: '木头村代办点撤销，由石门村代办点接替' }])
    }
    expect(await changesOfStation(payload, county.stations.town)).toEqual([])
  })

  test('is not arranged twice, nor under the id of another command', async () => {
    const again = await close(day(5))
    expect(again.status).toBe(409)
    expect(JSON.stringify(again.body)).toContain('已经登记过')
    expect(await close(day(4), { commandId })).toMatchObject({ status: 409 })
  })

  test('is nobody else’s to take back or to read', async () => {
    for (const stranger of [county.as.mutou, county.as.town, county.as.supervisor]) {
      expect(await withdraw(id, stranger)).toMatchObject({ status: 403 })
    }
    expect(await withdraw(id, county.as.nobody)).toMatchObject({ status: 401 })
    expect(await county.as.mutou.get('/scheduled-changes')).toMatchObject({ status: 403 })
    expect(await withdraw('none')).toMatchObject({ status: 404 })
  })

  test('is taken back, which is told, and its day passes without it', async () => {
    expect(await withdraw(id)).toMatchObject({ status: 200, body: { status: 'withdrawn' } })
    expect(await withdraw(id)).toMatchObject({ status: 200 })
    expect(await lastOf('mutou')).toContain('已撤回')
    await runAt(midnight(3))
    expect(await stationNow('mutou')).toMatchObject({ active: true })
  })

  test('is carried out when its day begins in the county, once', async () => {
    const twice = await Promise.all([close(day(3)), close(day(3))])
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409])
    const made = twice.find(({ status }) => status === 200)?.body.change
    await runAt(new Date(midnight(3).getTime() - 1))
    expect(await stationNow('mutou')).toMatchObject({ active: true })
    await runAt(midnight(3))
    await runAt(midnight(3))
    expect(await stationNow('mutou')).toMatchObject({
      active: false,
      closedOn: day(3),
      successor: county.stations.shimen.id,
      history: [{ kind: 'closed', on: day(3) }],
    })
    expect(await change(made)).toMatchObject({ status: 'done' })
    const { station } = await payload.findByID({
      ...{ collection: 'users', id: county.people.mutou.id, depth: 0, overrideAccess: true },
    })
    expect(station).toBe(county.stations.shimen.id)
    expect(await withdraw(made)).toMatchObject({ status: 409 })
  })
})

test('a move with a day to come is carried out by a worker that comes late', async () => {
  const { body } = await move('shimen', ' 新街 1 号 ', day(2))
  expect((await stationNow('shimen')).address ?? '').toBe('')
  await runAt(midnight(6))
  expect(await stationNow('shimen')).toMatchObject({ address: '新街 1 号' })
  expect((await stationNow('shimen')).history?.at(-1)).toMatchObject({ kind: 'moved', on: day(2) })
  expect(await change(body.change)).toMatchObject({ status: 'done' })
})

test('what cannot be done when its day comes is told to the coordinator with the reason, once', async () => {
  const { body } = await move('shimen', '新街 2 号', day(2))
  expect(await move('shimen', '新街 2 号', day(0))).toMatchObject({ status: 200 })
  await runAt(midnight(2))
  await runAt(midnight(2))
  expect(await change(body.change)).toMatchObject({
    status: 'failed',
    fault: '新地址和现在的一样。',
  })
  const inbox = await inboxOf(payload, county.people.coordinator.id)
  expect(inbox.filter((text) => text.includes('没有办成'))).toHaveLength(1)
  expect(inbox.at(-1)).toContain('新地址和现在的一样')
  expect(await withdraw(body.change)).toMatchObject({ body: { status: 'withdrawn' } })
})

test('a station that closes takes back what was arranged for it', async () => {
  const { body } = await move('elsewhere', '新街 3 号', day(2))
  const closing = { successor: county.stations.town.id, on: day(0) }
  const path = `/stations/${county.stations.elsewhere.id}/close`
  expect(await order(county.as.coordinator, path, closing)).toMatchObject({ status: 200 })
  expect(await change(body.change)).toMatchObject({ status: 'withdrawn' })
})

test('a merger with a day to come waits, and is carried out', async () => {
  const mutou = idOf(county.stations.mutou.area) ?? ''
  const body = { areas: [mutou], into: idOf(county.stations.shimen.area), on: day(2) }
  const merge = () => order(county.as.coordinator, '/areas/merge', body)
  const answer = await merge()
  expect(answer).toMatchObject({ status: 200, body: { isRepeat: false, stations: 0 } })
  expect(await merge()).toMatchObject({ status: 409 })
  expect(await changesOfStation(payload, county.stations.shimen)).toMatchObject([
    { title: '木头村并入石门村' },
  ])
  const area = () =>
    payload.findByID({ collection: 'areas', id: mutou, depth: 0, overrideAccess: true })
  expect((await area()).mergedInto ?? null).toBeNull()
  await runAt(midnight(2))
  expect(await area()).toMatchObject({ mergedInto: body.into, to: day(1) })
  expect(await change(answer.body.change)).toMatchObject({ status: 'done' })
})
