import { randomUUID } from 'node:crypto'
import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { changesBetween } from '@/domain/catalogue/changes'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { plainDateOf } from '@/domain/platform/plainDate'
import { followMatter } from '@/operations/catalogue/campaigns/followMatter'
import { itemRows } from '@/operations/catalogue/campaigns/itemRows'
import { markPostings } from '@/operations/catalogue/recall/markPostings'
import { acknowledgeLesson } from '@/operations/training/acknowledgeLesson'
import { makeLessons } from '@/operations/training/makeLessons'
import type { Station, User } from '@/payload-types'
import { type CaseCounty, buildCaseCounty, give, idIn, registration } from '../../helpers/cases'
import { requestOf } from '../../helpers/catalogue'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { makePerson } from '../../helpers/people'
import { postingRow, sendPosting } from '../../helpers/postings'
import { richMatter } from '../../helpers/sampleMatters'
import { makeCourse, trained } from '../../helpers/trainingRecords'
import { issue } from '../prints/fixture'

let running: TestPayload
let payload: Payload
let county: CaseCounty
let trainer: User
const now = new Date()
const today = plainDateOf(now)
const kinds = ['postings', 'case-review', 'lesson'] as const

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  trainer = await makePerson(payload, 'trainer', ['trainer'])
  const campaign = new ObjectId()
  await payload.db.connection
    .collection('campaigns')
    .insertOne({ _id: campaign, from: today, openedOn: today, commandIds: ['campaign'] })
  const { id, currentEdition } = county.matters.rich
  await payload.db.connection.collection('campaign-items').insertMany(
    kinds.map((kind) => ({
      campaign,
      key: `${kind} ${id}`,
      kind,
      state: 'to-check',
      isLive: true,
      isOpen: true,
      matter: new ObjectId(id),
      department: new ObjectId(county.department),
      baseEdition: new ObjectId(String(currentEdition)),
      commandIds: [kind],
      createdAt: now,
      updatedAt: now,
    })),
  )
}, 120_000)
beforeEach(() => payload.db.connection.collection('payload-jobs').deleteMany({}))

const post = async (verb: string, body: object) => {
  const answer = await county.as.coordinator.post(`/postings/${verb}`, {
    commandId: randomUUID(),
    ...body,
  })
  expect(answer.status).toBe(200)
  return String(answer.body.id)
}
const hangAt = (station: Station, matters = ['MZ-0104']) =>
  post('hang-many', { station: station.id, matters, place: 'board' })

/** For which matters the items are to be moved. */
const asked = async () => {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: 'move-items' } },
    overrideAccess: true,
  })
  return docs.map(({ input }) => (input as { matterId: string }).matterId)
}
const runJobs = () => payload.jobs.run({ queue: 'changes', limit: 50, overrideAccess: true })
const itemOf = async (kind: (typeof kinds)[number]) => {
  const row = await itemRows(payload).findOne({ kind })
  return [row?.state, row?.count]
}
/** What the jobs queued since make of an item. */
const becomes = async (kind: (typeof kinds)[number]) => {
  expect(await asked()).toEqual([county.matters.rich.id])
  await runJobs()
  return itemOf(kind)
}
const newEdition = async (number: number, before: MatterContent, content: MatterContent) => {
  const edition = await issue(payload, county.matters.rich, { number, content, holdsFrom: today })
  const changes = changesBetween(before, content).map(({ message }) => message)
  const write = { collection: 'editions', id: edition.id, overrideAccess: true } as const
  await payload.update({ ...write, data: { changes } })
}
const faster: MatterContent = { ...richMatter, promisedLimit: { unit: 'working-day', amount: 9 } }

let first: string
let second: string
let caseId: string

test('what is hung counts at once, and only where a change of a law asks', async () => {
  await hangAt(county.stations.village, ['GA-0007'])
  expect(await asked()).toEqual([])
  first = await hangAt(county.stations.village)
  expect(await becomes('postings')).toEqual(['to-check', 1])
  second = await hangAt(county.stations.neighbour)
  expect(await becomes('postings')).toEqual(['to-check', 2])
})

test('a walk moves it by what is gone, not by what is still there', async () => {
  const walk = (seen: string) =>
    post('walk', { station: county.stations.neighbour.id, seen: [{ posting: second, seen }] })
  await walk('there')
  expect(await asked()).toEqual([])
  await walk('missing')
  expect(await becomes('postings')).toEqual(['to-check', 1])
  second = await hangAt(county.stations.neighbour)
  expect(await becomes('postings')).toEqual(['to-check', 2])
})

test('a case that is taken and one that is over are told', async () => {
  caseId = idIn(await county.as.village.post('/cases/register', registration()))
  expect(await becomes('case-review')).toEqual(['to-check', 1])
  expect((await give(county.as.village, caseId, 'withdraw', { reason: '不办了' })).status).toBe(200)
  expect(await becomes('case-review')).toEqual(['decided', 0])
  expect((await give(county.as.village, caseId, 'reopen', { reason: '又要办' })).status).toBe(200)
  expect(await becomes('case-review')).toEqual(['to-check', 1])
})

test('the job that marks what is stale tells it in the same transaction', async () => {
  await newEdition(2, richMatter, faster)
  const mark = () => markPostings({ payload, matterId: county.matters.rich.id, now: new Date() })
  expect(await mark()).toBe(2)
  expect(await becomes('postings')).toEqual(['to-check', 2])
  expect(await mark()).toBe(0)
  expect(await asked()).toEqual([])
})

test('replaced, taken down and put back: the item follows each, and is done with the last', async () => {
  const replaced = await sendPosting(payload, county.people.coordinator, 'replace', {
    posting: first,
    scanned: '',
  })
  expect(replaced.status).toBe(200)
  expect(await becomes('postings')).toEqual(['to-check', 1])
  await post('remove', { posting: second })
  expect(await becomes('postings')).toEqual(['replaced', 0])
  await post('restore', { posting: second })
  expect(await becomes('postings')).toEqual(['to-check', 1])
  const { state } = await postingRow(payload, second)
  expect(state).toBe('stale')
  await post('remove', { posting: second })
  expect(await becomes('postings')).toEqual(['replaced', 0])
})

test('a refused command asks for nothing', async () => {
  const refused = await county.as.coordinator.post('/postings/remove', {
    commandId: randomUUID(),
    posting: second,
  })
  expect(refused.status).toBe(409)
  expect(await asked()).toEqual([])
})

test('a lesson is told when it is made, and when it was learned', async () => {
  const course = await makeCourse(payload, 'KC-001', [county.matters.rich.id], { quiz: [] })
  const { village } = county.people
  await trained(payload, { courses: [course], trainer, on: today, people: [{ who: village }] })
  await newEdition(3, faster, { ...faster, promisedLimit: { unit: 'working-day', amount: 5 } })
  await payload.db.connection.collection('payload-jobs').deleteMany({})
  // The one on the edition before has nobody to learn it any more.
  await makeLessons({ payload, now: new Date() })
  expect(new Set(await asked())).toEqual(new Set([county.matters.rich.id]))
  await runJobs()
  expect(await itemOf('lesson')).toEqual(['to-check', 1])
  const lessons = await payload.find({
    collection: 'lessons',
    where: { editionNumber: { equals: 3 } },
    overrideAccess: true,
  })
  const [lesson] = lessons.docs
  const answers = (lesson?.questions ?? []).map(({ options }) =>
    (options ?? []).findIndex(({ isRight }) => isRight),
  )
  const done = await acknowledgeLesson({
    req: await requestOf(payload, village),
    input: { lessonId: lesson?.id ?? '', basedOn: lesson?.updatedAt ?? '', answers },
    now,
  })
  expect(done.isDone).toBe(true)
  expect(await becomes('lesson')).toEqual(['learned', 0])
})

test('looked at by several at the same moment it stands where the last fact says', async () => {
  await itemRows(payload).updateOne({ kind: 'postings' }, { $set: { state: 'to-check', count: 7 } })
  const follow = (at: number) =>
    followMatter({
      payload,
      matterId: county.matters.rich.id,
      happened: 'moved',
      at: new Date(),
      now: new Date(Date.now() + at),
    })
  await Promise.all([1, 2, 3, 4].map(follow))
  const [state, count] = await itemOf('postings')
  // One sheet hangs, of the edition before the last.
  expect([state, count]).toEqual(['to-check', 1])
})
