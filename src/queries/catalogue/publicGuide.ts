import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { type Verdict, verdictOn } from '@/domain/catalogue/editionVerdict'
import { comingOf, isCalledOff, tookEffect } from '@/domain/catalogue/editionLife/standing'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import type { PlainDate } from '@/domain/platform/plainDate'
import { readingsOfShortCode } from '@/domain/catalogue/searchShortCode'
import type { Edition, Matter } from '@/payload-types'

/** An edition without what it says. */
export interface EditionLine {
  id: string
  number: number
  shortCode: string
  fingerprint?: string
  issuedOn: PlainDate
  holdsFrom: PlainDate
  replacedOn?: PlainDate | null
  withdrawnOn?: PlainDate | null
  calledOffOn?: PlainDate | null
  changeNote?: string | null
  changes?: string[] | null
  /** At which step of the type scale its sheet was found to fit. */
  layout?: { a4Step?: number }
}

/** A matter's page: its guide, or why there is none. */
export type PublicGuide =
  | {
      state: 'current'
      content: MatterContent
      edition: EditionLine
      /** All editions that took effect, newest first. */
      editions: EditionLine[]
      /** The one that is issued already and holds from a later day on. */
      next?: EditionLine
    }
  | { state: 'withdrawn'; content: MatterContent; on: PlainDate | null; reason: string | null }
  | { state: 'not-yet'; content: MatterContent; from: PlainDate }

/** What the QR code of a print tells. */
export interface CheckedPrint {
  edition: EditionLine
  verdict: Verdict<EditionLine>
  /** Of the edition in force, or the last there was. */
  content: MatterContent
  /** When the code had to be read otherwise than it was typed. */
  readAs?: string
}

const lineFields = {
  matter: true,
  number: true,
  shortCode: true,
  fingerprint: true,
  issuedOn: true,
  holdsFrom: true,
  replacedOn: true,
  withdrawnOn: true,
  calledOffOn: true,
  changeNote: true,
  changes: true,
  layout: true,
} as const

const contentOf = (edition: Pick<Edition, 'snapshot'>): MatterContent =>
  edition.snapshot as unknown as MatterContent

async function editionsOf(payload: Payload, matter: string): Promise<EditionLine[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { matter: { equals: matter } },
    select: lineFields,
    sort: '-number',
    limit: 200,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

type PublicState = Pick<
  Matter,
  'id' | 'stage' | 'withdrawnReason' | 'cancelOn' | 'currentEdition' | 'lastCheckedOn'
>
const stateFields = {
  code: true,
  stage: true,
  withdrawnReason: true,
  cancelOn: true,
  currentEdition: true,
  lastCheckedOn: true,
} as const

/** A check that changes nothing printed issues no edition: its date is the matter's own. */
async function snapshotOf(
  payload: Payload,
  { id, matter }: { id: string; matter: PublicState | null },
): Promise<MatterContent> {
  const edition = await payload.findByID({
    collection: 'editions',
    id,
    depth: 0,
    overrideAccess: true,
  })
  const content = contentOf(edition)
  return { ...content, lastCheckedOn: matter?.lastCheckedOn ?? content.lastCheckedOn }
}

/** An edition that holds today is enough; only a matter that was withdrawn has none to show. */
const isWithdrawn = (matter: PublicState | null): boolean => matter?.stage === 'withdrawn'

/**
 * The guide of a matter, out of its edition in force.
 * @param code of the matter, in its own spelling
 * @param today in the county
 * @returns null for an unknown code and for a matter that was never published
 */
export async function publicGuide(
  payload: Payload,
  { code, today }: { code: string; today: PlainDate },
): Promise<PublicGuide | null> {
  const { docs } = await payload.find({
    collection: 'matters',
    where: { code: { equals: code } },
    select: stateFields,
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const matter = docs[0] as PublicState | undefined
  if (!matter) return null
  const editions = (await editionsOf(payload, matter.id)).filter((one) => !isCalledOff(one))
  const current = editions.find(({ id }) => id === idOf(matter.currentEdition))
  const shown = current ?? editions[0]
  if (!shown) return null
  const content = await snapshotOf(payload, { id: shown.id, matter })
  const verdict = verdictOn({ edition: shown, editions, isWithdrawn: isWithdrawn(matter), today })
  if (verdict.kind === 'withdrawn') {
    const on = verdict.on ?? matter.cancelOn ?? null
    return { state: 'withdrawn', content, on, reason: matter.withdrawnReason ?? null }
  }
  if (!current) return { state: 'not-yet', content, from: shown.holdsFrom }
  return {
    state: 'current',
    content,
    edition: current,
    editions: editions.filter((one) => tookEffect(one, today)),
    next: comingOf(editions, today),
  }
}

/**
 * What a print is worth today.
 * @param typed the short code, as it was scanned or typed
 * @param today in the county
 * @returns null when no print bears such a code, or when it could be several
 */
export async function checkedPrint(
  payload: Payload,
  { typed, today }: { typed: string; today: PlainDate },
): Promise<CheckedPrint | null> {
  const readings = readingsOfShortCode(typed)
  if (readings.length === 0) return null
  const { docs } = await payload.find({
    collection: 'editions',
    where: { shortCode: { in: readings } },
    select: lineFields,
    limit: 3,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const exact = docs.find(({ shortCode }) => shortCode === readings[0])
  const edition = exact ?? (docs.length === 1 ? docs[0] : undefined)
  const matterId = idOf(edition?.matter)
  if (!edition || !matterId) return null
  const matter = await payload.findByID({
    collection: 'matters',
    id: matterId,
    select: stateFields,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  const editions = await editionsOf(payload, matterId)
  const verdict = verdictOn({ edition, editions, isWithdrawn: isWithdrawn(matter), today })
  const shown = verdict.kind === 'replaced' || verdict.kind === 'called-off' ? verdict.by : edition
  return {
    edition,
    verdict:
      verdict.kind === 'withdrawn' && !verdict.on && matter?.cancelOn
        ? { ...verdict, on: matter.cancelOn }
        : verdict,
    content: await snapshotOf(payload, { id: (shown ?? edition).id, matter }),
    readAs: exact ? undefined : edition.shortCode,
  }
}
