import type { Payload } from 'payload'
import {
  type ChainFault,
  type ChainHead,
  chainStart,
  chainWalk,
} from '@/domain/platform/auditChain'
import { auditHash, isTrueHead } from './auditKey'
import { auditEventsOf, auditHeadOf, chained, sealAuditEvents } from './sealAuditEvents'

/** What a check of the whole trail found. */
export interface AuditVerdict {
  isWhole: boolean
  /** How many sealed events were read. */
  count: number
  /** The end of the chain: whoever writes it down can later prove that nothing was rolled back. */
  head: ChainHead
  /** At most the first hundred faults. */
  faults: ChainFault[]
}

/**
 * Checks the whole audit trail: altered, missing, swapped, slipped-in and cut-off events (S5).
 * Reads everything; a million events take some seconds.
 */
export async function verifyAuditChain(payload: Payload): Promise<AuditVerdict> {
  await sealAuditEvents(payload)
  const stored = await auditHeadOf(payload).findOne({ _id: 'head' })
  const head = stored ? { seq: stored.seq, hash: stored.hash } : chainStart
  const walk = chainWalk((text) => auditHash(payload, text))
  const events = auditEventsOf(payload)
    .find({ seq: { $ne: null } })
    .sort({ seq: 1, _id: 1 })
  let count = 0
  for await (const event of events) {
    walk.next(chained(event))
    count++
  }
  const faults = walk.finish(head)
  if (stored && !isTrueHead(payload, stored)) faults.push({ seq: stored.seq, kind: 'altered' })
  if (!stored && count > 0) faults.push({ seq: null, kind: 'missing' })
  return { isWhole: faults.length === 0, count, head, faults: faults.slice(0, 100) }
}
