import type { Payload } from 'payload'
import { caseNumberOf } from '@/domain/casework/caseNumber'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection } from '../platform/nativeCollection'

interface Counter {
  _id: PlainDate
  last: number
}

/**
 * The next number of a day. It is taken outside any transaction, so that cases of one day do not wait
 * for each other; a case that then fails leaves a gap.
 */
export async function nextCaseNumber(payload: Payload, on: PlainDate): Promise<string> {
  const counter = await nativeCollection<Counter>(payload, 'case-counters').findOneAndUpdate(
    { _id: on },
    { $inc: { last: 1 } },
    { upsert: true, returnDocument: 'after' },
  )
  return caseNumberOf(on, counter?.last ?? 1)
}
