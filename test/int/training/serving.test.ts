import type { Payload } from 'payload'
import type { Course, User } from '@/payload-types'
import { competenceMap } from '@/queries/training/competenceMap'
import { trainingWarning } from '@/queries/training/helpers'
import { colleaguesAt, inviteesOf } from '@/queries/training/invitees'
import { learnersOf } from '@/queries/training/learners'
import { type CaseCounty, buildCaseCounty } from '../../helpers/cases'
import { requestOf } from '../../helpers/catalogue'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { makePerson } from '../../helpers/people'
import { makePost } from '../../helpers/posts'
import { makeCourse, trained } from '../../helpers/trainingRecords'

let running: TestPayload
let payload: Payload
let county: CaseCounty
let course: Course
/** Works in the village, and has posts there, at the neighbour's and in the other town. */
let both: User
/** Had a post in the other town until the summer. */
let former: User
const today = '2026-11-24'

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  const { village, neighbour, otherTown } = county.stations
  both = await makePerson(payload, 'both', ['agent'], { station: village.id })
  former = await makePerson(payload, 'former', ['agent'], { station: village.id })
  for (const station of [village, neighbour, otherTown]) await makePost(payload, both, station)
  await makePost(payload, former, otherTown, { to: '2026-06-30' })
  course = await makeCourse(payload, 'KC-001', [county.matters.rich.id], { quiz: [] })
  await trained(payload, {
    courses: [course],
    trainer: county.people.coordinator,
    on: '2026-11-24',
    people: [{ who: both }, { who: former }],
  })
}, 120_000)

const req = () => requestOf(payload, county.people.coordinator)
const mapOf = async (path: string | null | undefined) =>
  competenceMap(payload, { who: { path: path ?? '/none/' }, today })
const nobodyElse = { tiers: [], towns: [], stations: [], users: [] }

test('an agent with several posts stands in the map of each of her stations, once', async () => {
  const { village, neighbour, otherTown, town } = county.stations
  const other = await mapOf(otherTown.path)
  const there = other.people.filter(({ id }) => id === both.id)
  expect(there).toMatchObject([{ station: otherTown.id, stationName: otherTown.name }])
  expect(other.stateOf(both.id, county.matters.rich.id)).toBe('trained')
  expect(other.people.map(({ id }) => id)).not.toContain(former.id)
  const next = await mapOf(neighbour.path)
  expect(next.people.map(({ id }) => id)).toContain(both.id)
  const own = (await mapOf(town.path)).people.filter(({ id }) => id === both.id)
  expect(own).toMatchObject([
    { station: village.id, stationName: `${village.name}、${neighbour.name}` },
  ])
  const mine = await competenceMap(payload, { who: { user: both.id }, today })
  expect(mine.people).toMatchObject([{ id: both.id, station: village.id }])
})

test('she is invited by each of her stations, and once by several', async () => {
  const { village, otherTown } = county.stations
  const invited = await inviteesOf(await req(), { ...nobodyElse, stations: [otherTown.id] }, today)
  expect(invited.find(({ user }) => user === both.id)).toMatchObject({
    station: otherTown.id,
    path: otherTown.path,
    stationName: otherTown.name,
  })
  expect(invited.map(({ user }) => user)).not.toContain(former.id)
  const stations = [otherTown.id, village.id]
  const all = await inviteesOf(await req(), { ...nobodyElse, stations }, today)
  const own = all.filter(({ user }) => user === both.id)
  expect(own).toMatchObject([{ station: village.id }])
  const later = { ...nobodyElse, stations: [otherTown.id] }
  expect((await inviteesOf(await req(), later, '2026-06-30')).map(({ user }) => user)).toContain(
    former.id,
  )
})

test('she is a colleague wherever she has a post', async () => {
  const colleagues = await colleaguesAt(await req(), county.stations.otherTown.id, today)
  expect(colleagues.map(({ user }) => user)).toContain(both.id)
  expect(colleagues.map(({ user }) => user)).not.toContain(former.id)
})

test('she learns what changed when one of her stations serves the matter', async () => {
  await payload.update({
    collection: 'stations',
    id: county.stations.village.id,
    overrideAccess: true,
    data: { servesAll: false, matters: [county.matters.short.id] },
  })
  const learners = await learnersOf(await req(), county.matters.rich.id, today)
  const { neighbour } = county.stations
  expect(learners.filter(({ user }) => user === both.id)).toMatchObject([
    { station: neighbour.id, path: neighbour.path },
  ])
  expect(learners.map(({ user }) => user)).not.toContain(former.id)
})

test('she helps wherever she has a post', async () => {
  await payload.db.updateOne({
    collection: 'matters',
    id: county.matters.rich.id,
    data: { requiresTraining: true },
  })
  const { otherTown } = county.people
  const warning = await trainingWarning(await requestOf(payload, otherTown), {
    user: otherTown,
    matterId: county.matters.rich.id,
    path: otherTown.stationPath ?? '',
    today,
  })
  expect(warning?.helpers[0]?.user).toBe(both.id)
})
