import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/access/roles'
import { pathOfArea, refreshPathOfStaff } from '@/operations/network/stationPaths'
import type { Station } from '@/payload-types'

/** A station's path follows its area, whatever anybody sends. */
export const fillStationPath: CollectionBeforeChangeHook<Station> = async ({
  data,
  originalDoc,
  req,
}) => {
  const area = idOf(data.area ?? originalDoc?.area)
  return area ? { ...data, path: await pathOfArea(req, area) } : data
}

/** Those who serve at a station that moved see what lies below its new place. */
export const passStationPathOn: CollectionAfterChangeHook<Station> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'update' && doc.path && doc.path !== previousDoc.path) {
    await refreshPathOfStaff({ req, stationId: doc.id, path: doc.path })
  }
  return doc
}
