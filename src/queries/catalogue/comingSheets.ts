import type { Payload } from 'payload'
import { snapshotOf } from '@/operations/catalogue/printFacts'
import type { Edition, Matter } from '@/payload-types'

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

const sheetOf = (matter: Pick<Matter, 'code'>, edition: Edition): ComingSheet => ({
  code: matter.code ?? '',
  name: snapshotOf(edition).name,
  number: edition.number,
  from: edition.holdsFrom,
  changes: edition.changes ?? [],
  changeNote: edition.changeNote || undefined,
})

/**
 * Sheets to be printed ahead, the earliest day first.
 * @param code of one matter; without it of the whole county
 */
export async function comingSheets(
  payload: Payload,
  { code, limit }: { code?: string; limit: number },
): Promise<ComingSheet[]> {
  const { docs } = await payload.find({
    collection: 'matters',
    where: {
      and: [{ nextEdition: { exists: true } }, ...(code ? [{ code: { equals: code } }] : [])],
    },
    select: { code: true, nextEdition: true },
    limit,
    depth: 1,
    pagination: false,
    overrideAccess: true,
  })
  return (docs as Matter[])
    .flatMap((matter) =>
      typeof matter.nextEdition === 'object' && matter.nextEdition
        ? [sheetOf(matter, matter.nextEdition)]
        : [],
    )
    .sort((a, b) => a.from.localeCompare(b.from) || a.code.localeCompare(b.code))
}
