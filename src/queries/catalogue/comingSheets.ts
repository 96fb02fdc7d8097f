import type { Payload } from 'payload'
import { snapshotOf } from '@/operations/catalogue/printFacts'
import type { Edition } from '@/payload-types'

/** A sheet that is issued already and holds from a later day on. */
export interface ComingSheet {
  code: string
  name: string
  number: number
  /** `YYYY-MM-DD`. */
  from: string
  /** What changes, in sentences for citizens. */
  changes: string[]
  changeNote?: string
}

const sheetOf = (edition: Edition): ComingSheet[] =>
  typeof edition.matter === 'object'
    ? [
        {
          code: edition.matter.code ?? '',
          name: snapshotOf(edition).name,
          number: edition.number,
          from: edition.holdsFrom,
          changes: edition.changes ?? [],
          changeNote: edition.changeNote || undefined,
        },
      ]
    : []

/**
 * Sheets to be printed ahead, the earliest day first.
 * @param today `YYYY-MM-DD`; what holds from it on is not ahead any more
 * @param matters ids of those that are asked for; without them of the whole county
 */
export async function comingSheets(
  payload: Payload,
  { today, matters, limit }: { today: string; matters?: string[] | null; limit: number },
): Promise<ComingSheet[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: {
      and: [
        { holdsFrom: { greater_than: today } },
        { calledOffOn: { exists: false } },
        ...(matters ? [{ matter: { in: matters } }] : []),
      ],
    },
    populate: { matters: { code: true } },
    sort: ['holdsFrom', 'id'],
    limit,
    depth: 1,
    pagination: false,
    overrideAccess: true,
  })
  return (docs as Edition[]).flatMap(sheetOf)
}
