import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { followPerson } from '@/operations/training/followPerson'
import type { User } from '@/payload-types'

/** What a person knows goes with her when her account gets another station. */
export const followStation: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const station = idOf(doc.station)
  if (operation === 'update' && station && station !== idOf(previousDoc.station)) {
    const to = { id: station, path: doc.stationPath }
    await followPerson(req, { userId: doc.id, station: to, on: plainDateOf(new Date()) })
  }
  return doc
}
