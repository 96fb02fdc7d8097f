import type { Payload } from 'payload'
import { remindLessons } from '@/operations/training/remindLessons'
import type { User } from '@/payload-types'
import { lessonDebts } from '@/queries/training/lessonDebts'
import { lessonOverview } from '@/queries/training/lessonOverview'
import { type CaseCounty, buildCaseCounty } from '../../helpers/cases'
import { requestOf } from '../../helpers/catalogue'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { makePerson } from '../../helpers/people'

let running: TestPayload
let payload: Payload
let county: CaseCounty
let gone: User
/** Due on a Friday. */
let friday: string
/** Due on the Monday after. */
let monday: string

async function makeLesson(name: string, dueOn: string): Promise<string> {
  const { id } = await payload.db.create({
    collection: 'lessons',
    data: {
      matter: county.matters.rich.id,
      matterName: name,
      edition: `0123456789abcdef0123${dueOn.slice(5).replace('-', '')}`,
      editionNumber: 2,
      fingerprint: 'new',
      previousFingerprint: 'old',
      changes: ['时限变了'],
      madeOn: '2026-11-27',
      dueOn,
    },
  })
  return String(id)
}

const ask = (lesson: string, who: User, dueOn: string, more: object = {}) =>
  payload.db.create({
    collection: 'lesson-acknowledgements',
    data: {
      lesson,
      user: who.id,
      name: who.name,
      station: who.station,
      path: who.stationPath,
      matter: county.matters.rich.id,
      dueOn,
      tries: 0,
      ...more,
    },
  })

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  const { village, town, otherTown } = county.people
  gone = await makePerson(payload, 'gone', ['agent'], {
    station: county.stations.village.id,
    active: false,
  })
  friday = await makeLesson('低保', '2026-12-04')
  monday = await makeLesson('公租房', '2026-12-07')
  for (const who of [village, otherTown, gone]) await ask(friday, who, '2026-12-04')
  await ask(friday, town, '2026-12-04', { acknowledgedAt: '2026-12-01T00:00:00.000Z' })
  for (const who of [village, town]) await ask(monday, who, '2026-12-07')
}, 120_000)

/** Runs the morning of a day, at an hour in the county. */
const run = (day: string, hour = '07:10') =>
  remindLessons({ payload, now: new Date(`${day}T${hour}:00+08:00`) })

async function toldOf(who: User): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'messages',
    where: { person: { equals: who.id }, kind: { in: ['lesson-due', 'lesson-late'] } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ kind, link, way }) => `${kind} ${link?.split('/').at(-1)} ${way}`)
}

test('who has not done a lesson is reminded when it falls due and once when it is late, on working days', async () => {
  const { village, town, otherTown } = county.people
  await run('2026-12-03')
  await run('2026-12-04', '06:50')
  expect(await toldOf(village)).toEqual([])
  await run('2026-12-04')
  await run('2026-12-04', '09:00')
  expect(await toldOf(village)).toEqual([`lesson-due ${friday} digest`])
  await run('2026-12-05')
  expect(await toldOf(otherTown)).toEqual([`lesson-due ${friday} digest`])
  for (const day of ['2026-12-07', '2026-12-08', '2026-12-09']) await run(day)
  const late = [`lesson-due ${friday} digest`, `lesson-late ${friday} digest`]
  expect(await toldOf(otherTown)).toEqual(late)
  expect((await toldOf(village)).sort()).toEqual(
    [...late, `lesson-due ${monday} digest`, `lesson-late ${monday} digest`].sort(),
  )
  expect(await toldOf(town)).toEqual([
    `lesson-due ${monday} digest`,
    `lesson-late ${monday} digest`,
  ])
  expect(await toldOf(gone)).toEqual([])
})

test('what was due long ago is not said again', async () => {
  await payload.delete({
    collection: 'messages',
    where: { person: { equals: county.people.otherTown.id } },
    overrideAccess: true,
  })
  await run('2026-12-21')
  expect(await toldOf(county.people.otherTown)).toEqual([])
})

test('who follows a place sees who is behind, the late first, and nobody of elsewhere or out of service', async () => {
  const req = await requestOf(payload, county.people.town)
  const { village, town, otherTown } = county.people
  const own = await lessonDebts(req, { path: town.stationPath ?? '', today: '2026-12-07' })
  expect(own).toEqual([
    {
      name: village.name,
      stationName: county.stations.village.name,
      open: 2,
      late: 1,
      firstDue: '2026-12-04',
    },
    {
      name: town.name,
      stationName: county.stations.town.name,
      open: 1,
      late: 0,
      firstDue: '2026-12-07',
    },
  ])
  const all = await lessonDebts(req, { path: '', today: '2026-12-07' })
  expect(all.map(({ name }) => name)).toEqual([otherTown.name, village.name, town.name])
})

test('how far a lesson has come leaves out who left without it', async () => {
  const req = await requestOf(payload, county.people.coordinator)
  const lines = await lessonOverview(req, { path: '', today: '2026-12-07' })
  expect(lines.find(({ lesson }) => lesson.id === friday)).toMatchObject({
    people: 3,
    done: 1,
    late: 2,
  })
})
