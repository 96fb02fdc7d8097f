import type { Payload } from 'payload'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection } from '../../platform/nativeCollection'

interface Counter {
  _id: string
  last: number
}

/**
 * The next number of a year, as official letters are numbered: 〔2026〕12号. Taken outside any transaction;
 * an order that then fails leaves a gap.
 */
export async function nextOrderNumber(payload: Payload, on: PlainDate): Promise<string> {
  const year = on.slice(0, 4)
  const counter = await nativeCollection<Counter>(payload, 'order-counters').findOneAndUpdate(
    { _id: year },
    { $inc: { last: 1 } },
    { upsert: true, returnDocument: 'after' },
  )
  return `〔${year}〕${counter?.last ?? 1}号`
}
