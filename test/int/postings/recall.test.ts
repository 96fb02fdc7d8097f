import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { plainDateOf } from '@/domain/platform/plainDate'
import { publishMatter } from '@/operations/catalogue/publishMatter'
import { markPostings } from '@/operations/catalogue/recall/markPostings'
import { recallSheet } from '@/operations/catalogue/recall/recallSheet'
import { tellRecalls } from '@/operations/catalogue/recall/tellRecalls'
import { saveMatterInput } from '@/operations/catalogue/saveMatterInput'
import { submitMatter } from '@/operations/catalogue/submitMatter'
import { writeDraft } from '@/operations/catalogue/writeMatter'
import { withdrawMatter } from '@/operations/catalogue/withdrawMatter'
import type { Edition, Station } from '@/payload-types'
import { type CaseCounty, buildCaseCounty } from '../../helpers/cases'
import { requestOf, soundInput } from '../../helpers/catalogue'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { postingRow } from '../../helpers/postings'
import { richMatter, shortMatter } from '../../helpers/sampleMatters'
import { issue } from '../prints/fixture'

let running: TestPayload
let payload: Payload
let county: CaseCounty
const today = plainDateOf(new Date())
/** Nine in the morning of the county, so many days from now. */
const morning = (days: number) =>
  new Date(new Date(`${today}T09:00:00+08:00`).getTime() + days * 86_400_000)

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
})
afterAll(async () => {
  const { closeBrowser } = await import('@/printing')
  await closeBrowser()
})
beforeEach(async () => {
  for (const name of ['postings', 'messages', 'runtime_days', 'payload-jobs']) {
    await payload.db.connection.collection(name).deleteMany({})
  }
})

const hangAt = async (station: Station, matter: string): Promise<string> => {
  const answer = await county.as.coordinator.post('/postings/hang-many', {
    commandId: randomUUID(),
    station: station.id,
    matters: [matter],
    place: 'board',
  })
  expect(answer.status).toBe(200)
  return String(answer.body.id)
}
const standing = async (id: string) => {
  const { state, staleSince, staleBecause } = await postingRow(payload, id)
  return [state, staleSince, staleBecause]
}
const jobs = async () => {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: 'recall-sheet' } },
    overrideAccess: true,
  })
  return docs.map(({ input }) => input)
}
const runJobs = () => payload.jobs.run({ queue: 'recalls', limit: 50, overrideAccess: true })
const messages = async () => {
  const { docs } = await payload.find({
    collection: 'messages',
    where: { kind: { equals: 'recall-due' } },
    sort: 'id',
    depth: 1,
    overrideAccess: true,
  })
  return docs.map(({ person, text, way }) => [
    typeof person === 'object' ? person.username : person,
    text,
    way,
  ])
}

test('another paper makes hanging sheets stale since its day, the same paper recalls nothing', async () => {
  const { village, neighbour } = county.stations
  const matterId = county.matters.rich.id
  const mark = (now = new Date()) => markPostings({ payload, matterId, now })
  const ids = [await hangAt(village, 'MZ-0104'), await hangAt(neighbour, 'MZ-0104')]
  const set = (id: string, data: Partial<Edition>) =>
    payload.update({ collection: 'editions', id, data, overrideAccess: true })
  const { fingerprint } = await postingRow(payload, ids[0])

  const second = await issue(payload, county.matters.rich, {
    number: 2,
    content: richMatter,
    holdsFrom: '2026-11-25',
  })
  await set(second.id, { fingerprint })
  expect(await mark()).toBe(0)

  await set(second.id, { fingerprint: 'another' })
  expect(await mark()).toBe(2)
  expect(await mark()).toBe(0)
  for (const id of ids) expect(await standing(id)).toEqual(['stale', '2026-11-25', 'replaced'])

  // Before its day an edition ahead recalls nothing; on it, it does.
  await set(second.id, { holdsFrom: '2099-01-01' })
  expect(await mark()).toBe(2)
  expect(await standing(ids[0])).toEqual(['current', null, null])
  expect(await mark(new Date('2099-01-01T00:00:01+08:00'))).toBe(2)
  expect(await standing(ids[0])).toEqual(['stale', '2099-01-01', 'replaced'])

  await set(second.id, { holdsFrom: '2026-11-25', withdrawnOn: '2026-11-28' })
  await mark()
  expect(await standing(ids[0])).toEqual(['stale', '2026-11-28', 'withdrawn'])
  await set(second.id, { withdrawnOn: null, fingerprint })
  await mark()
  expect(await standing(ids[0])).toEqual(['current', null, null])
})

test('a job is queued only where something hangs, and only when the change is committed', async () => {
  const matterId = county.matters.short.id
  const req = await requestOf(payload)
  await recallSheet({ req, matterId })
  expect(await jobs()).toEqual([])
  await hangAt(county.stations.village, 'GA-0007')
  await recallSheet({ req, matterId })
  expect(await jobs()).toEqual([{ matter: matterId }])
})

test('publishing, withdrawing and resuming a matter follow to the wall', async () => {
  const actor = 'system' as const
  const system = () => requestOf(payload)
  const save = async (input: object) => {
    const { id } = await saveMatterInput({
      req: await system(),
      input: soundInput({ code: 'MZ-0900', ...input }),
      actor,
    })
    if (!id) throw new Error('was not saved')
    const data = { changeNote: '改了时限。' }
    await writeDraft(await system(), { id, name: 'recall.test', data })
    await submitMatter({ req: await system(), matterId: id, actor })
    await publishMatter({ req: await system(), matterId: id, actor, now: new Date() })
    return id
  }
  const matterId = await save({})
  const posting = await hangAt(county.stations.village, 'MZ-0900')
  expect(await jobs()).toEqual([])

  await save({ promisedLimit: { unit: 'working-day', amount: 20 } })
  expect(await jobs()).toEqual([{ matter: matterId }])
  await runJobs()
  expect(await standing(posting)).toEqual(['stale', today, 'replaced'])

  const reason = '不再办理'
  await withdrawMatter({ req: await system(), matterId, actor, reason, now: new Date() })
  await runJobs()
  expect(await standing(posting)).toEqual(['stale', today, 'withdrawn'])

  // Back in use as it was first printed: the old sheet is right again.
  await save({})
  await runJobs()
  expect(await standing(posting)).toEqual(['current', null, null])
}, 120_000)

test('a station is told in one line, however many sheets, again after a week, and no other', async () => {
  const { village, neighbour } = county.stations
  await hangAt(village, 'MZ-0104')
  await hangAt(village, 'GA-0007')
  const another = async (matter: 'rich' | 'short', content: MatterContent, fields: object) => {
    const made = await issue(payload, county.matters[matter], {
      number: 50,
      content,
      holdsFrom: '2026-11-26',
    })
    await payload.update({
      collection: 'editions',
      id: made.id,
      data: { fingerprint: 'fifty', ...fields },
      overrideAccess: true,
    })
  }
  await another('rich', richMatter, { withdrawnOn: '2026-11-27' })
  await another('short', shortMatter, {})
  await hangAt(neighbour, 'GA-0007')

  await tellRecalls({ payload, now: new Date(`${today}T06:59:00+08:00`) })
  expect(await messages()).toEqual([])
  await tellRecalls({ payload, now: morning(0) })
  await tellRecalls({ payload, now: morning(0) })
  const line = '墙上有 1 张明白纸要换新的，有 1 张要取下。'
  expect((await messages()).sort()).toEqual([
    ['colleague', line, 'digest'],
    ['village', line, 'digest'],
  ])
  await tellRecalls({ payload, now: morning(1) })
  expect(await messages()).toHaveLength(2)
  await tellRecalls({ payload, now: morning(7) })
  expect(await messages()).toHaveLength(4)
})
