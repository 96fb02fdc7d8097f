import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { PostingPlace } from '@/domain/catalogue/postings/vocabulary'
import { plainDateOf } from '@/domain/platform/plainDate'
import { postingText as say } from '@/i18n/postings'
import type { Posting, Station } from '@/payload-types'
import { Refusal } from '../../refusal'
import type { Once } from '../../repeated'
import { postingBefore, postingOnce } from './postingCommand'
import { putUp } from './putUp'
import { type SheetToHang, scannedSheet, sheetOfMatter } from './sheetToHang'
import { wallStation } from './wallStation'
import { withPhoto } from './withPhoto'

/** A sheet that was hung, as a page sends it. */
export interface HangInput {
  /** Made by the page: a doubled, replayed or cut-off request hangs one sheet. */
  commandId: string
  /** Id. */
  station: string
  /** What was scanned: the address of the QR code, or the short code; or nothing when a matter was chosen. */
  scanned: string
  /** Code of the chosen matter, whose sheet in force it is; or nothing. */
  matter: string
  place: PostingPlace
  /** Receives the photo, empty when there is none; asked for only once the person may hang. */
  read: () => Promise<Buffer>
}

function sheetIn(
  req: PayloadRequest,
  { scanned, matter }: HangInput,
  { station, now }: { station: Station; now: Date },
): Promise<SheetToHang> {
  const today = plainDateOf(now)
  if (scanned.trim()) return scannedSheet(req, { scanned, station, today })
  return sheetOfMatter(req, { where: { code: { equals: matter } }, named: matter, today })
}

/**
 * 挂上: notes that a sheet hangs at a place of a station (§二(三)1: 张贴悬挂), once however often it arrives. What hung
 * there of the same matter is replaced.
 * @throws Refusal 401, 403, 404; 400 for what is no sheet of this county; 409 for one that does not hold today or
 * hangs there already; 413 or 415 for a photo that is none
 */
export async function hangSheet({
  req,
  input,
  now,
}: {
  req: PayloadRequest
  input: HangInput
  now: Date
}): Promise<Once<Posting>> {
  const { commandId, scanned, matter, place, read } = input
  const station = await wallStation(req, input.station)
  const isFor = (found: Posting) => idOf(found.origin) === station.id && found.place === place
  const known = () => postingBefore(req, { commandId, isFor })
  const before = await known()
  if (before) return { result: before, isRepeat: true }
  if (!scanned.trim() && !matter.trim()) {
    throw new Refusal({ kind: 'invalid', message: say.chooseSheet })
  }
  if (scanned.trim() && matter.trim()) {
    throw new Refusal({ kind: 'invalid', message: say.chooseOne })
  }
  const run = async (photoKey: string | null) =>
    putUp(req, {
      sheet: await sheetIn(req, input, { station, now }),
      station,
      origin: station.id,
      place,
      photoKey,
      commandId,
      now,
    })
  return withPhoto(req, {
    station: station.id,
    read,
    run: (photoKey) => postingOnce({ req, known, run: () => run(photoKey) }),
  })
}
