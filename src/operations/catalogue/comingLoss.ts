import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { sayDate } from '@/domain/platform/plainDate'
import type { Matter } from '@/payload-types'
import { booksPrinted, sheetsPrinted } from '@/queries/catalogue/printedAhead'

/** What is lost when a scheduled draft is changed. */
export interface ComingLoss {
  /** Of the edition that was issued ahead; null when nothing printed changes on the day. */
  number: number | null
  /** 2026年12月1日. */
  day: string
  /** Printed ahead already; a book counts as one. */
  copies: number
}

/** What changing a matter's draft would call off; null while nothing is scheduled. */
export async function comingLoss(
  req: PayloadRequest,
  matter: Pick<Matter, 'stage' | 'nextEdition' | 'effectiveOn'>,
): Promise<ComingLoss | null> {
  if (matter.stage !== 'scheduled') return null
  const next = idOf(matter.nextEdition)
  const edition = next
    ? await req.payload.findByID({
        collection: 'editions',
        id: next,
        select: { number: true, holdsFrom: true },
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req,
      })
    : null
  if (!edition) return { number: null, day: sayDate(matter.effectiveOn ?? ''), copies: 0 }
  const sheets = await sheetsPrinted(req, edition.id)
  const books = await booksPrinted(req, edition.id)
  return {
    number: edition.number,
    day: sayDate(edition.holdsFrom),
    copies: sheets.reduce((sum, { copies }) => sum + copies, books.length),
  }
}
