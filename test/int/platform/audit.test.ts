import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { recordAudit } from '@/operations/platform/audit'
import { auditEventsOf, auditHeadOf } from '@/operations/platform/sealAuditEvents'
import { verifyAuditChain } from '@/operations/platform/verifyAuditChain'
import { inTransaction } from '@/operations/transaction'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
})

const note = async (subject: string) =>
  recordAudit({ req: await createLocalReq({}, payload), action: 'matter-published', subject })

test('events written at the same time make one whole chain', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, index) => note(`事项 ${index}`)))
  const verdict = await verifyAuditChain(payload)
  expect(verdict).toMatchObject({ isWhole: true, count: 30, faults: [] })
  expect(verdict.head.seq).toBe(30)
})

test('what is rolled back leaves no event, what is committed is sealed later', async () => {
  const req = await createLocalReq({}, payload)
  const failing = inTransaction({
    req,
    run: async () => {
      await recordAudit({ req, action: 'matters-imported', subject: 'undone' })
      throw new Error('changed my mind')
    },
  })
  await expect(failing).rejects.toThrow('changed my mind')
  await inTransaction({
    req,
    run: () => recordAudit({ req, action: 'matters-imported', subject: 'done' }),
  })
  expect(await auditEventsOf(payload).countDocuments({ subject: 'undone' })).toBe(0)
  expect(await verifyAuditChain(payload)).toMatchObject({ isWhole: true, count: 31 })
})

test('nothing changes or deletes an event, the program itself included', async () => {
  const event = await auditEventsOf(payload).findOne({ seq: 5 })
  const id = String(event?._id)
  const change = payload.update({
    collection: 'audit-events',
    id,
    data: { subject: 'forged' },
    overrideAccess: true,
  })
  await expect(change).rejects.toThrow()
  await expect(
    payload.delete({ collection: 'audit-events', id, overrideAccess: true }),
  ).rejects.toThrow()
  expect((await verifyAuditChain(payload)).isWhole).toBe(true)
})

test('every alteration behind the back of the program is found', async () => {
  const events = auditEventsOf(payload)
  const all = await events.find({}).sort({ seq: 1 }).toArray()
  const restore = async () => {
    await events.deleteMany({})
    await events.insertMany(all)
  }
  const one = (index: number) => all[index % all.length] as (typeof all)[number]
  const alterations: ((index: number) => Promise<unknown>)[] = [
    (index) => events.updateOne({ _id: one(index)._id }, { $set: { subject: `forged ${index}` } }),
    (index) => events.updateOne({ _id: one(index)._id }, { $set: { action: 'log-in' } }),
    (index) => events.updateOne({ _id: one(index)._id }, { $set: { at: new Date(index) } }),
    (index) => events.updateOne({ _id: one(index)._id }, { $set: { hash: 'f'.repeat(64) } }),
    (index) => events.updateOne({ _id: one(index)._id }, { $unset: { seq: 1 } }),
    (index) => events.deleteOne({ _id: one(index)._id }),
    (index) => events.deleteMany({ seq: { $gt: index % all.length } }),
    async (index) => {
      const [left, right] = [one(index), one(index + 1)]
      await events.deleteMany({ _id: { $in: [left._id, right._id] } })
      await events.insertMany([
        { ...left, seq: right.seq },
        { ...right, seq: left.seq },
      ])
    },
    (index) => {
      const copy = { ...one(index), _id: new ObjectId(), seq: all.length + 1 }
      return events.insertOne(copy)
    },
    (index) => events.updateOne({ _id: one(index)._id }, { $set: { detail: 'added' } }),
  ]
  let found = 0
  for (let index = 0; index < 60; index++) {
    await alterations[index % alterations.length]?.(index)
    const head = await auditHeadOf(payload).findOne({ _id: 'head' })
    if (!(await verifyAuditChain(payload)).isWhole) found++
    await restore()
    if (head) await auditHeadOf(payload).replaceOne({ _id: 'head' }, head)
  }
  expect(found).toBe(60)
  expect((await verifyAuditChain(payload)).isWhole).toBe(true)
}, 60_000)

test('a head set back by hand is found', async () => {
  const heads = auditHeadOf(payload)
  const head = await heads.findOne({ _id: 'head' })
  await auditEventsOf(payload).deleteOne({ seq: head?.seq })
  const previous = await auditEventsOf(payload).findOne({ seq: (head?.seq ?? 0) - 1 })
  await heads.updateOne(
    { _id: 'head' },
    { $set: { seq: previous?.seq ?? 0, hash: previous?.hash ?? '' } },
  )
  expect((await verifyAuditChain(payload)).isWhole).toBe(false)
})
