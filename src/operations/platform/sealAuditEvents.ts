import type { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import {
  type ChainHead,
  type ChainedEvent,
  chainStart,
  sealedText,
} from '@/domain/platform/auditChain'
import { auditHash, headMark } from './auditKey'
import { isWriteConflict } from '../transaction'
import { nativeCollection } from './nativeCollection'

/** An audit event as MongoDB keeps it. */
export interface StoredEvent {
  _id: ObjectId
  at: Date
  actor?: ObjectId | null
  action: string
  subject?: string | null
  subjectId?: string | null
  detail?: string | null
  from?: string | null
  seq?: number | null
  previousHash?: string | null
  hash?: string | null
}

/** The end of the chain; its mark can be made by the program only. */
export interface StoredHead extends ChainHead {
  _id: 'head'
  mark: string
}

const batch = 200

/** An event in the form over which the chain is computed. */
export function chained(event: StoredEvent): ChainedEvent {
  return {
    seq: event.seq ?? null,
    at: event.at.toISOString(),
    actor: event.actor?.toString() ?? null,
    action: event.action,
    subject: event.subject ?? null,
    subjectId: event.subjectId ?? null,
    detail: event.detail ?? null,
    from: event.from ?? null,
    previousHash: event.previousHash ?? null,
    hash: event.hash ?? null,
  }
}

export const auditEventsOf = (payload: Payload) =>
  nativeCollection<StoredEvent>(payload, 'audit-events')
export const auditHeadOf = (payload: Payload) => nativeCollection<StoredHead>(payload, 'audit-head')

let queue: Promise<unknown> = Promise.resolve()

/**
 * Gives every committed event that has none yet its number and its link in the chain, oldest first.
 * Safe on many servers at once: the head moves by compare-and-set, and the loser starts anew.
 */
export function sealAuditEvents(payload: Payload): Promise<void> {
  const run = queue.then(async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        while ((await sealBatch(payload)) === batch);
        return
      } catch (error) {
        if (attempt >= 20 || !isWriteConflict(error)) throw error
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20 * attempt))
      }
    }
  })
  queue = run.catch(() => undefined)
  return run
}

async function sealBatch(payload: Payload): Promise<number> {
  const [events, heads] = [auditEventsOf(payload), auditHeadOf(payload)]
  const isWaiting = await events.findOne({ seq: null }, { projection: { _id: 1 } })
  if (!isWaiting) return 0
  const session = payload.db.connection.getClient().startSession()
  try {
    return await session.withTransaction(async () => {
      const head = await heads.findOne({ _id: 'head' }, { session })
      const open = await events
        .find({ seq: null }, { session })
        .sort({ at: 1, _id: 1 })
        .limit(batch)
        .toArray()
      let last: ChainHead = head ?? chainStart
      const writes = open.map((event) => {
        const place = { ...chained(event), seq: last.seq + 1, previousHash: last.hash }
        last = { seq: place.seq, hash: auditHash(payload, sealedText(place)) }
        const set = { seq: last.seq, previousHash: place.previousHash, hash: last.hash }
        return { updateOne: { filter: { _id: event._id, seq: null }, update: { $set: set } } }
      })
      if (writes.length === 0) return 0
      await heads.updateOne(
        { _id: 'head' },
        { $set: { ...last, mark: headMark(payload, last) } },
        { session, upsert: true },
      )
      await events.bulkWrite(writes, { session })
      return writes.length
    })
  } finally {
    await session.endSession()
  }
}
