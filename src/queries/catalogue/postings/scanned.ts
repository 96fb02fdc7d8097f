import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { type SheetToHang, scannedSheet } from '@/operations/catalogue/postings/sheetToHang'
import type { Posting, Station } from '@/payload-types'

/** A print that an agent scanned: what it is, and where it hangs on the wall of her station. */
export interface ScannedPrint {
  sheet: SheetToHang
  /** The posting of this edition, or else of its matter, an old one first; null when none is registered. */
  posting: Posting | null
  /** Whether what hangs is of the very edition that was scanned. */
  isOfThisEdition: boolean
}

/**
 * What a scanned print is to a station.
 * @throws Refusal for what is no sheet of this county
 */
export async function scannedPrint(
  req: PayloadRequest,
  { scanned, station }: { scanned: string; station: Station },
): Promise<ScannedPrint> {
  const today = plainDateOf(new Date())
  const sheet = await scannedSheet(req, { scanned, station, today })
  const { docs } = await req.payload.find({
    collection: 'postings',
    where: {
      station: { equals: station.id },
      state: { in: ['current', 'stale'] },
      matter: { equals: sheet.matter.id },
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const same = docs.find(({ edition }) => idOf(edition) === sheet.edition.id)
  const other = docs.find(({ state }) => state === 'stale') ?? docs[0]
  return { sheet, posting: same ?? other ?? null, isOfThisEdition: same !== undefined }
}
