import { ObjectId } from 'mongodb'
import { type Payload, type PayloadRequest, createLocalReq } from 'payload'
import { plainDateOf } from '@/domain/platform/plainDate'
import { nativeCollection, sessionOf } from '../../platform/nativeCollection'
import { inTransaction } from '../../transaction'
import { noteMatter } from '../campaigns/noteMatter'
import { editionsOf } from '../postings/sheetToHang'
import { standingOf } from './standing'

const hangs = { $in: ['current', 'stale'] }

const postingsOf = (payload: Payload) => nativeCollection(payload, 'postings')

/**
 * Looks which hanging sheets of a matter hold: those that print something else than the edition in force become stale
 * with the day since when, those that print the same are current, whatever their number. One write an edition,
 * however many stations, in one transaction with the job that tells the changes of laws; done twice it changes nothing
 * more.
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
  return inTransaction({ req, run: () => mark(req, matterId, now) })
}

async function mark(req: PayloadRequest, matterId: string, now: Date): Promise<number> {
  const postings = postingsOf(req.payload)
  const session = await sessionOf(req)
  const found = await editionsOf(req, { id: { equals: matterId } })
  const matter = new ObjectId(matterId)
  const hung = await postings.distinct('edition', { matter, state: hangs }, { session })
  let changed = 0
  for (const edition of found?.editions ?? []) {
    if (!found || !hung.some((id) => String(id) === edition.id)) continue
    const standing = standingOf(found, edition, plainDateOf(now))
    const isOther = Object.entries(standing).map(([name, value]) => ({ [name]: { $ne: value } }))
    const { modifiedCount } = await postings.updateMany(
      { matter, state: hangs, edition: new ObjectId(edition.id), $or: isOther },
      { $set: { ...standing, urgent: null, toldOn: null, updatedAt: now } },
      { session },
    )
    changed += modifiedCount
  }
  if (changed > 0) await noteMatter(req, { matterId, happened: 'moved', kind: 'postings' })
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
