import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { idOf } from '@/access/roles'
import { stationWords as words } from '@/i18n/network'
import { networkText as say } from '@/i18n/networkText'
import { pathOfArea, refreshPathOfStaff } from '@/operations/network/stationPaths'
import type { Station } from '@/payload-types'

async function isKnownArea(req: PayloadRequest, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'areas',
    where: { id: { equals: id } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** A station's path follows its area, whatever anybody sends. */
export const fillStationPath: CollectionBeforeChangeHook<Station> = async ({
  data,
  originalDoc,
  req,
}) => {
  const area = idOf(data.area ?? originalDoc?.area)
  if (!area) return data
  if (!(await isKnownArea(req, area))) {
    const error = { message: say.unknownArea, path: 'area', label: words.area.label.zh }
    throw new ValidationError({ collection: 'stations', errors: [error] }, req.t)
  }
  return { ...data, path: await pathOfArea(req, area) }
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
