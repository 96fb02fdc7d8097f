import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { hangFaults } from '@/domain/catalogue/postings/hanging'
import { plainDateOf } from '@/domain/platform/plainDate'
import { postingText as say } from '@/i18n/postings'
import { mindedPosting } from '@/operations/catalogue/postings/postingCommand'
import {
  type SheetToHang,
  scannedSheet,
  sheetOfMatter,
} from '@/operations/catalogue/postings/sheetToHang'
import { Refusal } from '@/operations/refusal'
import type { Posting, Station } from '@/payload-types'

/** A sheet that somebody is about to hang, and what it takes the place of. */
export interface SheetToPut {
  name: string
  /** Of the matter. */
  code: string
  number: number
  /** What was scanned, to be sent along; a chosen matter needs none. */
  scanned: string
  replaces: Posting | null
}

const viewOf = ({ matter, edition }: SheetToHang) => ({
  name: matter.name,
  code: matter.code ?? '',
  number: edition.number,
})

/**
 * What a page that hangs a sheet is about; null when nothing was chosen yet.
 * @throws Refusal that says why it cannot be hung
 */
export async function sheetToPut(
  req: PayloadRequest,
  {
    station,
    replace,
    matter,
    scanned,
  }: { station: Station; replace?: string; matter?: string; scanned?: string },
): Promise<SheetToPut | null> {
  const today = plainDateOf(new Date())
  if (replace) {
    const posting = await mindedPosting(req, replace)
    if (posting.state === 'removed') {
      throw new Refusal({ kind: 'conflict', message: say.alreadyDown })
    }
    const id = idOf(posting.matter) ?? ''
    const sheet = await sheetOfMatter(req, { where: { id: { equals: id } }, named: id, today })
    refuse(sheet)
    return { ...viewOf(sheet), scanned: '', replaces: posting }
  }
  if (scanned) {
    const sheet = await scannedSheet(req, { scanned, station, today })
    refuse(sheet)
    return { ...viewOf(sheet), scanned, replaces: null }
  }
  if (!matter) return null
  const where = { code: { equals: matter } }
  const sheet = await sheetOfMatter(req, { where, named: matter, today })
  refuse(sheet)
  return { ...viewOf(sheet), scanned: '', replaces: null }
}

/** What can be said before a place is chosen. */
function refuse({ verdict, edition, printedFor }: SheetToHang): void {
  const { fingerprint } = edition
  const [fault] = hangFaults({ verdict, fingerprint, printedFor, spot: null })
  if (fault) throw new Refusal({ kind: 'conflict', message: fault.message })
}
