import { ObjectId } from 'mongodb'
import { type Payload, createLocalReq } from 'payload'
import { plainDateOf } from '@/domain/platform/plainDate'
import { nativeCollection } from '../../platform/nativeCollection'
import { editionsOf } from '../postings/sheetToHang'
import { standingOf } from './standing'

const hangs = { $in: ['current', 'stale'] }

const postingsOf = (payload: Payload) => nativeCollection(payload, 'postings')

/**
 * Looks which hanging sheets of a matter hold: those that print something else than the edition in force become stale
 * with the day since when, those that print the same are current, whatever their number. One write an edition,
 * however many stations; done twice it changes nothing more.
 * @returns how many postings changed
 */
export async function markPostings({
  payload,
  matterId,
  now,
}: {
  payload: Payload
  matterId: string
  now: Date
}): Promise<number> {
  const req = await createLocalReq({}, payload)
  const found = await editionsOf(req, { id: { equals: matterId } })
  const matter = new ObjectId(matterId)
  const hung = await postingsOf(payload).distinct('edition', { matter, state: hangs })
  let changed = 0
  for (const edition of found?.editions ?? []) {
    if (!found || !hung.some((id) => String(id) === edition.id)) continue
    const standing = standingOf(found, edition, plainDateOf(now))
    const isOther = Object.entries(standing).map(([name, value]) => ({ [name]: { $ne: value } }))
    const { modifiedCount } = await postingsOf(payload).updateMany(
      { matter, state: hangs, edition: new ObjectId(edition.id), $or: isOther },
      { $set: { ...standing, urgent: null, toldOn: null, updatedAt: now } },
    )
    changed += modifiedCount
  }
  return changed
}

/**
 * Looks at every matter of which something hangs, so that nothing stays wrong that was hung at the very moment of a
 * change, or marked by a job that was lost.
 */
export async function markAllPostings({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const matters = await postingsOf(payload).distinct('matter', { state: hangs })
  let changed = 0
  for (const matter of matters) {
    changed += await markPostings({ payload, matterId: String(matter), now })
  }
  return changed
}
