import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { PostingPlace } from '@/domain/catalogue/postings/vocabulary'
import { plainDateOf } from '@/domain/platform/plainDate'
import { postingText as say } from '@/i18n/postings'
import type { Posting } from '@/payload-types'
import { Refusal } from '../../refusal'
import type { Once } from '../../repeated'
import { postingBefore, postingOnce } from './postingCommand'
import { putUp } from './putUp'
import { sheetOfMatter } from './sheetToHang'
import { wallStation } from './wallStation'

/** All sheets that hang at a place and were not registered yet, as a page sends them. */
export interface HangManyInput {
  commandId: string
  /** Id. */
  station: string
  /** Codes of the matters, whose sheets in force they are. */
  matters: string[]
  place: PostingPlace
}

/**
 * 一次登记多张: notes all the sheets that hang at a place of a station, all or none, once however often it arrives.
 * @returns the first of them
 * @throws Refusal 401, 403, 404; 400 without a matter; 409 that names the matter which cannot hang
 */
export async function hangMany({
  req,
  input,
  now,
}: {
  req: PayloadRequest
  input: HangManyInput
  now: Date
}): Promise<Once<Posting>> {
  const { commandId, place } = input
  const station = await wallStation(req, input.station)
  const matters = [...new Set(input.matters)]
  if (matters.length === 0) throw new Refusal({ kind: 'invalid', message: say.tickOne })
  const isFor = (found: Posting) => idOf(found.origin) === station.id && found.place === place
  const hangOne = async (matter: string, at: number): Promise<Posting> => {
    const where = { code: { equals: matter } }
    const sheet = await sheetOfMatter(req, { where, named: matter, today: plainDateOf(now) })
    const id = at === 0 ? commandId : `${commandId} ${at}`
    const hang = { sheet, station, origin: station.id, place, photoKey: null, commandId: id, now }
    try {
      return await putUp(req, hang)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const message = say.ofMatter(sheet.matter.name, error.message)
      throw new Refusal({ kind: error.kind, message, reasons: error.reasons })
    }
  }
  const run = async () => {
    const hung: Posting[] = []
    for (const [at, matter] of matters.entries()) hung.push(await hangOne(matter, at))
    const [first] = hung
    if (!first) throw new Error('nothing was hung')
    return first
  }
  return postingOnce({ req, known: () => postingBefore(req, { commandId, isFor }), run })
}
