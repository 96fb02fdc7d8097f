import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { plainDateOf } from '@/domain/platform/plainDate'
import { snapshotWalls } from '@/operations/catalogue/recall/snapshotWalls'
import { tellUrgentRecall } from '@/operations/catalogue/recall/tellUrgentRecall'
import type { Station } from '@/payload-types'
import {
  ageLines,
  dayLines,
  isCounted,
  matterLines,
  townsOfDay,
  wallGroup,
} from '@/queries/catalogue/postings/board'
import { stationCounts } from '@/queries/catalogue/postings/counts'
import { hangingLists, stationWall } from '@/queries/catalogue/postings/stationWall'
import { type CaseCounty, buildCaseCounty } from '../../helpers/cases'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
let county: CaseCounty
const today = plainDateOf(new Date())
const noMore = { state: 'stale', staleSince: '2026-11-25', staleBecause: 'replaced' }

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  const { village, neighbour, otherTown } = county.stations
  await hang(village, ['MZ-0104', 'GA-0007'])
  await hang(neighbour, ['MZ-0104'])
  await hang(otherTown, ['GA-0007'])
  await stale(village, 'MZ-0104')
  await stale(neighbour, 'MZ-0104')
})

async function hang(station: Station, matters: string[]): Promise<void> {
  const body = { commandId: randomUUID(), station: station.id, matters, place: 'board' }
  expect((await county.as.coordinator.post('/postings/hang-many', body)).status).toBe(200)
}
async function stale(station: Station, code: string): Promise<void> {
  const matter = code === 'MZ-0104' ? county.matters.rich : county.matters.short
  await payload.update({
    collection: 'postings',
    where: { station: { equals: station.id }, matter: { equals: matter.id } },
    data: noMore as object,
    overrideAccess: true,
  })
}

test('several are hung at once, all or none', async () => {
  const { as, stations } = county
  const body = (more: object) => ({
    commandId: randomUUID(),
    station: stations.town.id,
    matters: ['MZ-0104', 'GA-0007'],
    place: 'counter',
    ...more,
  })
  expect((await as.town.post('/postings/hang-many', body({ matters: [] }))).status).toBe(400)
  const some = await as.town.post('/postings/hang-many', body({ matters: ['MZ-0104', 'XX-1'] }))
  expect(some.status).toBe(404)
  expect((await hangingLists(payload, stations.town.id)).current).toEqual([])
  const given = body({})
  expect(await as.town.post('/postings/hang-many', given)).toMatchObject({
    status: 200,
    body: { isRepeat: false },
  })
  expect((await as.town.post('/postings/hang-many', given)).body.isRepeat).toBe(true)
  expect((await hangingLists(payload, stations.town.id)).current).toHaveLength(2)
  const twice = await as.town.post('/postings/hang-many', body({}))
  expect(twice.status).toBe(409)
  expect(String(twice.body.message)).toContain('」：这个位置已经登记过')
  await payload.delete({
    collection: 'postings',
    where: { station: { equals: stations.town.id } },
    overrideAccess: true,
  })
})

test("a station's wall: what to replace, what is missing, what holds", async () => {
  const { village, neighbour } = county.stations
  const wall = await stationWall(payload, { station: village, now: new Date() })
  expect(wall.replace.map(({ code }) => code)).toEqual(['MZ-0104'])
  expect(wall.current.map(({ code }) => code)).toEqual(['GA-0007'])
  expect(wall.missing).toEqual([])
  const other = await stationWall(payload, { station: neighbour, now: new Date() })
  expect(other.missing.map(({ code }) => code)).toEqual(['GA-0007'])
  const serves = { ...neighbour, servesAll: false, matters: [county.matters.rich.id] }
  expect((await stationWall(payload, { station: serves, now: new Date() })).missing).toEqual([])
})

test('the board counts sheets and walls by town, matter and age; each number is its list', async () => {
  const { town } = county.stations
  const all = await stationCounts(payload, { path: '' })
  expect(wallGroup('all', '', all)).toMatchObject({
    ...{ current: 2, stale: 2, good: 1, behind: 2, none: 2 },
  })
  expect(all.filter((line) => isCounted(line, 'none'))).toHaveLength(2)
  const below = await stationCounts(payload, { path: town.path ?? '' })
  expect(wallGroup('town', '', below)).toMatchObject({ current: 1, stale: 2, good: 0, behind: 2 })
  const lines = await matterLines(payload, { path: '', today: '2026-11-25' })
  expect(lines.map(({ code, current, stale, age }) => [code, current, stale, age])).toEqual([
    ['MZ-0104', 0, 2, 'days-3'],
    ['GA-0007', 2, 0, 'days-3'],
  ])
  expect(ageLines(lines)[0]).toMatchObject({ age: 'days-3', current: 2, stale: 2 })
  const matters = [county.matters.rich.id]
  const behind = await stationCounts(payload, { path: town.path ?? '', matters })
  expect(behind.filter(({ stale: count }) => count > 0)).toHaveLength(2)
})

test('each evening is kept once, by town', async () => {
  const at = (time: string) => new Date(`${today}T${time}:00+08:00`)
  await snapshotWalls({ payload, now: at('17:59') })
  expect(await dayLines(payload, { path: '', days: 9 })).toEqual([])
  await snapshotWalls({ payload, now: at('18:01') })
  await snapshotWalls({ payload, now: at('18:11') })
  expect(await dayLines(payload, { path: '', days: 9 })).toEqual([
    { on: today, current: 2, stale: 2 },
  ])
  const { path } = county.stations.town
  expect(await dayLines(payload, { path: path ?? '', days: 9 })).toEqual([
    { on: today, current: 1, stale: 2 },
  ])
  expect(await townsOfDay(payload, today)).toEqual(
    expect.arrayContaining([{ path, current: 1, stale: 2, walls: 2, goodWalls: 0 }]),
  )
  expect(await townsOfDay(payload, '2020-01-01')).toEqual([])
})

test('an urgent recall is mailed at once to the stations concerned, and to nobody twice', async () => {
  const { as } = county
  const body = (more: object = {}) => ({
    commandId: randomUUID(),
    matter: 'MZ-0104',
    reason: '电话印错了',
    ...more,
  })
  expect((await as.village.post('/postings/urgent', body())).status).toBe(403)
  expect((await as.supervisor.post('/postings/urgent', body())).status).toBe(403)
  expect((await as.nobody.post('/postings/urgent', body())).status).toBe(401)
  expect((await as.coordinator.post('/postings/urgent', body({ reason: ' ' }))).status).toBe(400)
  expect((await as.coordinator.post('/postings/urgent', body({ matter: 'X' }))).status).toBe(404)
  const none = await as.coordinator.post('/postings/urgent', body({ matter: 'GA-0007' }))
  expect(none.status).toBe(409)

  const given = body()
  const announced = await as.coordinator.post('/postings/urgent', given)
  expect(announced).toMatchObject({ status: 200, body: { stations: 2, postings: 2 } })
  expect((await as.coordinator.post('/postings/urgent', given)).body.isRepeat).toBe(true)
  const job = await payload.find({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: 'tell-urgent-recall' } },
    overrideAccess: true,
  })
  expect(job.docs.map(({ input }) => input)).toEqual([{ recall: announced.body.id }])
  const recallId = String(announced.body.id)
  await tellUrgentRecall({ payload, recallId, now: new Date() })
  await tellUrgentRecall({ payload, recallId, now: new Date() })
  const { docs } = await payload.find({
    collection: 'messages',
    where: { kind: { equals: 'recall-urgent' } },
    depth: 1,
    overrideAccess: true,
  })
  const people = docs.map(({ person }) => (typeof person === 'object' ? person.username : person))
  expect(people.sort()).toEqual(['colleague', 'neighbour', 'village'])
  expect(docs.every(({ way }) => way === 'at-once')).toBe(true)
  expect(docs[0]?.text).toBe(`请今天就换「${county.matters.rich.name}」的明白纸：电话印错了。`)
  const wall = await stationWall(payload, { station: county.stations.village, now: new Date() })
  expect(wall.replace[0]).toMatchObject({ urgent: '电话印错了' })
})
