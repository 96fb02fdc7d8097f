import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { postingText as say } from '@/i18n/postings'
import type { Posting, Station } from '@/payload-types'
import { Refusal } from '../../refusal'
import type { Once } from '../../repeated'
import { mindedPosting, postingBefore, postingOnce } from './postingCommand'
import { putUp } from './putUp'
import { type SheetToHang, scannedSheet, sheetOfMatter } from './sheetToHang'
import { wallStation } from './wallStation'
import { withPhoto } from './withPhoto'

/** A new sheet in place of an old one, as a page sends it. */
export interface ReplaceInput {
  commandId: string
  /** Id of what it replaces. */
  posting: string
  /** What was scanned off the new sheet; nothing for the one in force. */
  scanned: string
  /** Receives the photo, empty when there is none. */
  read: () => Promise<Buffer>
}

/** The new sheet, which must be of the same matter. */
async function newSheet(
  req: PayloadRequest,
  { scanned, posting, station, now }: Scene,
): Promise<SheetToHang> {
  const today = plainDateOf(now)
  const matter = idOf(posting.matter) ?? ''
  const where = { id: { equals: matter } }
  if (!scanned.trim()) return sheetOfMatter(req, { where, named: matter, today })
  const sheet = await scannedSheet(req, { scanned, station, today })
  if (sheet.matter.id === matter) return sheet
  const wanted = await sheetOfMatter(req, { where, named: matter, today })
  const message = say.otherMatter(sheet.matter.name, wanted.matter.name)
  throw new Refusal({ kind: 'invalid', message })
}

interface Scene {
  scanned: string
  posting: Posting
  station: Station
  now: Date
}

/**
 * 换新: in one step the old sheet is down and the new one hangs at its place, once however often it arrives.
 * @throws Refusal 401, 403, 404; 400 for another matter's sheet or what is none; 409 when the old one was taken down
 * meanwhile, or the new one does not hold today; 413 or 415 for a photo that is none
 */
export async function replaceSheet({
  req,
  input,
  now,
}: {
  req: PayloadRequest
  input: ReplaceInput
  now: Date
}): Promise<Once<Posting>> {
  const { commandId, scanned, read } = input
  const seen = await mindedPosting(req, input.posting)
  const origin = idOf(seen.origin) ?? ''
  const isFor = ({ matter, place, origin: at }: Posting) =>
    idOf(matter) === idOf(seen.matter) && place === seen.place && idOf(at) === origin
  const known = () => postingBefore(req, { commandId, isFor })
  const before = await known()
  if (before) return { result: before, isRepeat: true }
  const run = async (photoKey: string | null) => {
    const posting = await mindedPosting(req, seen.id)
    if (posting.state === 'removed') {
      throw new Refusal({ kind: 'conflict', message: say.alreadyDown })
    }
    const station = await wallStation(req, idOf(posting.station) ?? '')
    const sheet = await newSheet(req, { scanned, posting, station, now })
    const { place } = posting
    const hang = { sheet, station, origin, place, replaced: posting, photoKey, commandId, now }
    return putUp(req, hang)
  }
  return withPhoto(req, {
    station: origin,
    read,
    run: (photoKey) => postingOnce({ req, known, run: () => run(photoKey) }),
  })
}
