import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { switchStation } from '@/operations/network/people/switchStation'
import type { Station, User } from '@/payload-types'
import { type CaseCounty, buildCaseCounty } from '../../helpers/cases'
import { requestOf } from '../../helpers/catalogue'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { makePerson } from '../../helpers/people'
import { makePost } from '../../helpers/posts'
import { competencesOf, makeCourse, recordsOf, trained } from '../../helpers/trainingRecords'

let running: TestPayload
let payload: Payload
let county: CaseCounty
let agent: User
const now = new Date()
const open = { depth: 0, overrideAccess: true } as const

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  const { village } = county.stations
  const { rich } = county.matters
  agent = await makePerson(payload, 'wanders', ['agent'], { station: village.id })
  const course = await makeCourse(payload, 'KC-001', [rich.id], { quiz: [] })
  await trained(payload, {
    courses: [course],
    trainer: county.people.coordinator,
    on: '2026-11-20',
    people: [{ who: agent }],
  })
  for (const acknowledgedAt of [undefined, '2026-11-21T00:00:00.000Z']) {
    await payload.db.create({
      collection: 'lesson-acknowledgements',
      data: {
        lesson: rich.id.slice(0, 23) + (acknowledgedAt ? 'a' : 'b'),
        user: agent.id,
        name: agent.name,
        station: village.id,
        path: village.path,
        matter: rich.id,
        dueOn: '2026-11-27',
        acknowledgedAt,
        tries: 0,
      },
    })
  }
}, 120_000)

const place = (row: { station?: unknown; path?: string | null } | undefined) => ({
  station: idOf(row?.station as string),
  path: row?.path,
})
const at = ({ id, path }: Station) => ({ station: id, path })

async function competencePlace() {
  return place((await competencesOf(payload, agent)).get(county.matters.rich.id))
}

async function lessonPlaces() {
  const { docs } = await payload.find({
    collection: 'lesson-acknowledgements',
    where: { user: { equals: agent.id } },
    sort: 'acknowledgedAt',
    pagination: false,
    ...open,
  })
  return docs.map(place)
}

const stationNow = (id: string): Promise<Station> =>
  payload.findByID({ collection: 'stations', id, ...open })

test('what an agent knows goes with her to the post where she works now; lessons of a post she keeps stay', async () => {
  const { village, neighbour } = county.stations
  for (const station of [village, neighbour]) await makePost(payload, agent, station)
  expect(await competencePlace()).toEqual(at(village))
  await switchStation({ req: await requestOf(payload, agent), station: neighbour.id, now })
  expect(await competencePlace()).toEqual(at(neighbour))
  expect(await lessonPlaces()).toEqual([at(village), at(village)])
})

test('a station that changes its area takes the knowledge and the records of its people along', async () => {
  const { neighbour, otherTown } = county.stations
  const before = neighbour.area
  await payload.update({
    collection: 'stations',
    id: neighbour.id,
    data: { area: otherTown.area },
    ...open,
  })
  const moved = await stationNow(neighbour.id)
  expect(moved.path).toBe(otherTown.path)
  expect(await competencePlace()).toEqual(at(moved))
  await payload.update({
    collection: 'stations',
    id: neighbour.id,
    data: { area: before },
    ...open,
  })
  expect(await competencePlace()).toEqual(at(neighbour))
  // What she did at the village stays the village's, under its path.
  expect((await recordsOf(payload, agent)).map(place)).toEqual([at(county.stations.village)])
})

test('a station that closes hands on what its people know, and what they still have to learn', async () => {
  const { village, neighbour, otherTown } = county.stations
  const close = (station: Station, successor: Station) =>
    county.as.coordinator.post(`/stations/${station.id}/close`, {
      commandId: randomUUID(),
      successor: successor.id,
      on: plainDateOf(now),
    })
  expect((await close(neighbour, village)).status).toBe(200)
  expect(await competencePlace()).toEqual(at(village))
  expect((await close(village, otherTown)).status).toBe(200)
  expect(await competencePlace()).toEqual(at(otherTown))
  expect(await lessonPlaces()).toEqual([at(otherTown), at(village)])
})

test('an account that gets another station takes all of it along', async () => {
  const { town } = county.stations
  await payload.update({ collection: 'users', id: agent.id, data: { station: town.id }, ...open })
  expect(await competencePlace()).toEqual(at(town))
})
