import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/access/roles'
import { readScan } from '@/domain/catalogue/postings/scan'
import {
  type PostingVerdict,
  editionInForce,
  postingVerdict,
} from '@/domain/catalogue/postings/verdict'
import { readingsOfShortCode } from '@/domain/catalogue/searchShortCode'
import type { PlainDate } from '@/domain/platform/plainDate'
import { postingText as say } from '@/i18n/postings'
import type { Edition, Matter, Station } from '@/payload-types'
import { countyOf } from '@/queries/platform/settings'
import { getSettings } from '@/runtime/settings'
import { Refusal } from '../../refusal'

type EditionLine = Pick<
  Edition,
  'id' | 'number' | 'fingerprint' | 'holdsFrom' | 'withdrawnOn' | 'calledOffOn'
>

/** A matter with all its editions, as far as they decide what holds. */
export interface Editions {
  matter: Pick<Matter, 'id' | 'name' | 'code' | 'stage'>
  editions: EditionLine[]
}

/** A sheet that somebody wants to hang, and what it is worth. */
export interface SheetToHang {
  matter: Editions['matter']
  edition: EditionLine
  verdict: PostingVerdict
  /** Name of another station that it was printed for. */
  printedFor: string | null
}

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** Matters with their editions, in two reads however many, within the transaction of `req`. */
export async function editionsOfMatters(req: PayloadRequest, where: Where): Promise<Editions[]> {
  const { docs: matters } = await req.payload.find({
    collection: 'matters',
    where,
    select: { name: true, code: true, stage: true },
    ...everything,
    req,
  })
  if (matters.length === 0) return []
  const { docs: editions } = await req.payload.find({
    collection: 'editions',
    where: { matter: { in: matters.map(({ id }) => id) } },
    select: {
      matter: true,
      number: true,
      fingerprint: true,
      holdsFrom: true,
      withdrawnOn: true,
      calledOffOn: true,
    },
    ...everything,
    req,
  })
  const byMatter = new Map<string, EditionLine[]>(matters.map(({ id }) => [id, []]))
  for (const edition of editions) byMatter.get(idOf(edition.matter) ?? '')?.push(edition)
  return matters.map((matter) => ({ matter, editions: byMatter.get(matter.id) ?? [] }))
}

/** A matter with its editions, null when there is none. */
export const editionsOf = async (req: PayloadRequest, where: Where): Promise<Editions | null> =>
  (await editionsOfMatters(req, where))[0] ?? null

/** What an edition of a matter is worth on a day. */
export const verdictOf = (
  { matter, editions }: Editions,
  edition: EditionLine,
  today: PlainDate,
): PostingVerdict =>
  postingVerdict({ edition, editions, isWithdrawn: matter.stage === 'withdrawn', today })

const invalid = (message: string) => new Refusal({ kind: 'invalid', message })

async function codeScanned(req: PayloadRequest, text: string) {
  const { publicAddress } = await countyOf(req.payload)
  const scan = readScan(text, [publicAddress, getSettings().publicAddress])
  if (scan.is === 'other-county') throw invalid(say.otherCounty(scan.host))
  if (scan.is === 'no-sheet') throw invalid(say.notSheet)
  if (scan.is === 'unreadable') throw invalid(say.unreadable)
  return scan
}

/** The edition that bears a short code, however it was read. @throws Refusal 404 */
async function editionOfCode(req: PayloadRequest, code: string): Promise<Edition> {
  const readings = readingsOfShortCode(code)
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { shortCode: { in: readings } },
    limit: 3,
    ...everything,
    req,
  })
  const exact = docs.find(({ shortCode }) => shortCode === readings[0])
  const found = exact ?? (docs.length === 1 ? docs[0] : undefined)
  if (!found) throw new Refusal({ kind: 'not-found', message: say.unknownCode(code.slice(0, 60)) })
  return found
}

/** Another station in use that a sheet was printed for. */
async function strangerOf(
  req: PayloadRequest,
  at: string | null,
  station: Station,
): Promise<string | null> {
  if (!at || at === station.code) return null
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: { code: { equals: at.slice(0, 24) }, active: { not_equals: false } },
    limit: 1,
    ...everything,
    req,
  })
  return docs[0]?.name ?? null
}

/**
 * The sheet that was scanned: the whole address of its QR code, or the short code beside it.
 * @throws Refusal 400 for another county's code, another page or what is no code; 404 for an unknown one
 */
export async function scannedSheet(
  req: PayloadRequest,
  { scanned, station, today }: { scanned: string; station: Station; today: PlainDate },
): Promise<SheetToHang> {
  const { code, at } = await codeScanned(req, scanned)
  const edition = await editionOfCode(req, code)
  const found = await editionsOf(req, { id: { equals: idOf(edition.matter) } })
  if (!found) throw new Refusal({ kind: 'not-found', message: say.unknownCode(code.slice(0, 60)) })
  return {
    matter: found.matter,
    edition,
    verdict: verdictOf(found, edition, today),
    printedFor: await strangerOf(req, at, station),
  }
}

/**
 * The sheet in force of a matter.
 * @throws Refusal 404 for an unknown matter, 409 for one without a sheet
 */
export async function sheetOfMatter(
  req: PayloadRequest,
  { where, named, today }: { where: Where; named: string; today: PlainDate },
): Promise<SheetToHang> {
  const found = await editionsOf(req, where)
  if (!found) throw new Refusal({ kind: 'not-found', message: say.unknownMatter(named) })
  const edition = editionInForce(found.editions, today)
  if (!edition) throw new Refusal({ kind: 'conflict', message: say.noSheet(found.matter.name) })
  return {
    matter: found.matter,
    edition,
    verdict: verdictOf(found, edition, today),
    printedFor: null,
  }
}
