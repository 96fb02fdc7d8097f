import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { idOf } from '@/access/roles'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { areaTiers } from '@/domain/catalogue/vocabulary'
import { areaFaults } from '@/domain/network/areas'
import { plainDateOf } from '@/domain/platform/plainDate'
import { areaWords as words } from '@/i18n/network'
import { refreshPathsBelow } from '@/operations/network/stationPaths'
import type { Area } from '@/payload-types'

/** An area has the right parent and a code that begins like the parent's. */
export const guardArea: CollectionBeforeChangeHook<Area> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const { code, tier, parent } = { ...originalDoc, ...data } as Partial<Area>
  const isTier = areaTiers.some(({ value }) => value === tier)
  // What is missing or foreign to the lists is told by the fields themselves, right after this.
  if (!/^\d{12}$/.test(code ?? '') || !code || !tier || !isTier) return data
  const parentId = idOf(parent)
  const above = parentId
    ? await req.payload.findByID({
        collection: 'areas',
        id: parentId,
        depth: 0,
        overrideAccess: true,
        disableErrors: true,
        req,
      })
    : null
  const faults = areaFaults({ code, tier, parent: above })
  const isMoved =
    operation === 'update' && (tier !== originalDoc?.tier || code !== originalDoc.code)
  if (isMoved && originalDoc && (await hasChildren(req, originalDoc.id))) {
    const message = '下面还有镇、社区或村，不能改层级和代码。请先把它们改到别处。'
    faults.push({ message, path: 'tier' })
  }
  if (faults.length > 0) {
    const errors = faults.map((fault) => ({ ...fault, label: words[fault.path].label.zh }))
    throw new ValidationError({ collection: 'areas', errors }, req.t)
  }
  return data
}

async function hasChildren(req: PayloadRequest, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'areas',
    where: { parent: { equals: id } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** A name that is changed in the admin is kept as a former one, as of today. */
export const keepFormerName: CollectionBeforeChangeHook<Area> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const isRenamed = operation === 'update' && data.name && data.name !== originalDoc?.name
  if (!isRenamed || !originalDoc || req.context.hasFormerName) return data
  const until = dateOfEpochDay(epochDayOf(plainDateOf(new Date())) - 1)
  const former = { name: originalDoc.name, until }
  return { ...data, formerNames: [...(originalDoc.formerNames ?? []), former] }
}

/** Stations move with their area. */
export const moveStations: CollectionAfterChangeHook<Area> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isMoved = doc.code !== previousDoc?.code || idOf(doc.parent) !== idOf(previousDoc?.parent)
  if (operation === 'update' && isMoved) await refreshPathsBelow(req, doc.id)
  return doc
}
