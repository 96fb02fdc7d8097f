import { randomUUID } from 'node:crypto'
import { type Document, ObjectId } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'
import { plainDateOf } from '@/domain/platform/plainDate'
import { commandCase } from '@/operations/casework/commandCase'
import { registerCase } from '@/operations/casework/registerCase'
import { countTold } from '@/operations/casework/told/countTold'
import { prepareToldFill, toldFill } from '@/operations/casework/told/toldFill'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { matterCounts, materialCounts } from '@/queries/casework/toldOnce/counts'
import { type CaseCounty, buildCaseCounty, registration } from '../../helpers/cases'
import { madeUpIdNumber } from '../../helpers/idNumber'
import { startTestPayload } from '../../helpers/payload'
import { asking } from '../prints/fixture'

let payload: Payload
let county: CaseCounty
let village: PayloadRequest

const now = new Date()
const today = plainDateOf(now)
const missing = [{ material: 'CL-000', remark: '缺复印件' }]

const rows = () => nativeCollection<Document>(payload, 'cases')
const notes = () => nativeCollection<Document & { _id: string }>(payload, 'runtime_state')
const jobs = () =>
  nativeCollection(payload, 'payload-jobs').countDocuments({ taskSlug: 'count-told' })

async function take(order: number): Promise<string> {
  const input = registration({
    applicant: {
      name: '王样例',
      idNumber: madeUpIdNumber('1970-01-02', order),
      phone: '13800001234',
    },
  }) as Parameters<typeof registerCase>[0]['input']
  const { case: made } = await registerCase({ req: village, input, now })
  return made.id
}

async function tell(caseId: string, repeatReason?: string): Promise<void> {
  const req = await asking(payload, county.people.village)
  const given = { req, caseId, now }
  await commandCase({
    ...given,
    commandId: randomUUID(),
    command: { name: 'notify', input: { missing, ...(repeatReason ? { repeatReason } : {}) } },
  })
  await commandCase({
    ...given,
    commandId: randomUUID(),
    command: { name: 'receive-supplement', input: { materials: ['CL-000'] } },
  })
}

/** As the version before wrote them. */
const makeOld = (ids: readonly string[]) =>
  rows().updateMany(
    { _id: { $in: ids.map((id) => new ObjectId(id)) } },
    {
      $unset: {
        ...{ lacked: '', sentBackCount: '', isTaken: '' },
        ...{ 'state.lacked': '', 'state.sentBackCount': '' },
      },
    },
  )

const forget = () => notes().deleteOne({ _id: 'told-once' })
const toldOf = async (id: string) => {
  const row = await rows().findOne({ _id: new ObjectId(id) })
  return {
    ...{ lacked: row?.lacked, sentBackCount: row?.sentBackCount, isTaken: row?.isTaken },
    state: [row?.state.lacked, row?.state.sentBackCount],
  }
}
const told = { lacked: ['CL-000'], sentBackCount: 0, isTaken: true, state: [['CL-000'], 0] }

let cases: string[]
beforeAll(async () => {
  payload = (await startTestPayload()).payload
  county = await buildCaseCounty(payload)
  village = await asking(payload, county.people.village)
  cases = []
  for (let at = 0; at < 5; at += 1) cases.push(await take(at))
  await tell(cases[0] ?? '')
  await tell(cases[0] ?? '', '上次漏看了第二页')
  await tell(cases[1] ?? '')
}, 240_000)

it('counts older cases from their events, also one that an event rewrote since', async () => {
  await forget()
  await makeOld(cases)
  // Told before, and then told nothing more: what an event wrote since is too little.
  await rows().updateOne(
    { _id: new ObjectId(cases[1]) },
    { $set: { lacked: [], sentBackCount: 0, isTaken: true, 'state.lacked': [] } },
  )
  await countTold({ payload, batchSize: 2 })
  expect(await toldOf(cases[0] ?? '')).toEqual(told)
  expect(await toldOf(cases[1] ?? '')).toEqual(told)
  expect(await toldOf(cases[2] ?? '')).toEqual({
    ...{ lacked: [], sentBackCount: 0, isTaken: true, state: [[], 0] },
  })
  const asked = { department: county.department, span: { from: today, to: today } }
  expect(await matterCounts(payload, asked)).toMatchObject([{ taken: 5, told: 2, again: 1 }])
  expect(await materialCounts(payload, asked)).toMatchObject([{ material: 'CL-000', cases: 2 }])
})

it('is done once: later it reads no case', async () => {
  await makeOld([cases[0] ?? ''])
  await countTold({ payload, onBatch: () => Promise.reject(new Error('it read')) })
  expect((await toldOf(cases[0] ?? '')).isTaken).toBeUndefined()
})

it('goes on where it was cut off', async () => {
  await forget()
  await makeOld(cases)
  const cutOff = new Error('the machine went down')
  await expect(
    countTold({ payload, batchSize: 2, onBatch: () => Promise.reject(cutOff) }),
  ).rejects.toBe(cutOff)
  expect((await toFill())?.state).toBe('running')
  expect((await toldOf(cases[1] ?? '')).isTaken).toBe(true)
  expect((await toldOf(cases[4] ?? '')).isTaken).toBeUndefined()
  // What was counted is not read again.
  await makeOld([cases[0] ?? ''])
  await countTold({ payload, batchSize: 2 })
  expect((await toldOf(cases[0] ?? '')).isTaken).toBeUndefined()
  expect((await toldOf(cases[4] ?? '')).isTaken).toBe(true)
  expect((await toFill())?.state).toBe('done')
})
const toFill = () => toldFill(payload).read()

it('bears that people work on the cases, and that two do it at a time', async () => {
  await forget()
  await makeOld(cases)
  await Promise.all([
    countTold({ payload, batchSize: 1 }),
    countTold({ payload, batchSize: 2 }),
    tell(cases[3] ?? ''),
    tell(cases[4] ?? ''),
  ])
  for (const at of [0, 1, 3, 4]) expect(await toldOf(cases[at] ?? '')).toEqual(told)
}, 60_000)

it('leaves a case that does not agree with its events, and counts the others', async () => {
  await forget()
  await makeOld(cases)
  const _id = new ObjectId(cases[0])
  await rows().updateOne({ _id }, { $inc: { eventCount: 1 } })
  await countTold({ payload })
  expect((await toldOf(cases[0] ?? '')).isTaken).toBeUndefined()
  expect(await toldOf(cases[1] ?? '')).toEqual(told)
  await rows().updateOne({ _id }, { $inc: { eventCount: -1 } })
})

it('a start queues it once, and not again once it is done', async () => {
  await forget()
  await prepareToldFill(payload)
  await prepareToldFill(payload)
  expect(await jobs()).toBe(1)
  await makeOld(cases)
  await payload.jobs.run({ queue: 'upkeep', overrideAccess: true })
  expect(await toldOf(cases[0] ?? '')).toEqual(told)
  expect(await jobs()).toBe(0)
  await prepareToldFill(payload)
  expect(await jobs()).toBe(0)
})

it('a database without cases has nothing to count', async () => {
  await forget()
  await rows().deleteMany({})
  await prepareToldFill(payload)
  expect(await jobs()).toBe(0)
  expect((await toFill())?.state).toBe('done')
})
