import type { Payload } from 'payload'
import { certificateNumberOf } from '@/domain/training/certificateNumber'
import { countyOf } from '@/queries/platform/settings'
import { nativeCollection } from '../platform/nativeCollection'

interface Counter {
  _id: number
  last: number
}

/**
 * The next numbers of a year. They are taken outside any transaction, so that two sessions do not wait for
 * each other; what then fails leaves a gap, and the check digit tells a number that never was.
 * @param count how many, at least one
 */
export async function nextCertificates(
  payload: Payload,
  { year, count }: { year: number; count: number },
): Promise<string[]> {
  const { divisionCode } = await countyOf(payload)
  const counters = nativeCollection<Counter>(payload, 'certificate-counters')
  const counter = await counters.findOneAndUpdate(
    { _id: year },
    { $inc: { last: count } },
    { upsert: true, returnDocument: 'after' },
  )
  const first = (counter?.last ?? count) - count + 1
  return Array.from({ length: count }, (_, at) =>
    certificateNumberOf({ divisionCode, year, count: first + at }),
  )
}
