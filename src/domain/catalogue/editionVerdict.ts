import type { PlainDate } from '../platform/plainDate'
import {
  comingOf,
  type EditionStanding,
  holdingOn,
  isCalledOff,
  isComing,
  lastWithdrawn,
} from './editionLife/standing'

/** What a print of an edition is worth today. */
export type Verdict<E extends EditionStanding = EditionStanding> =
  /** `next` is issued already and replaces it on a later day. */
  | { kind: 'current'; next?: E }
  | { kind: 'replaced'; by: E; since: E[] }
  | { kind: 'withdrawn'; on: PlainDate | null }
  /** Issued ahead; `until` then the edition in force holds, when there is one. */
  | { kind: 'coming'; from: PlainDate; until?: E }
  /** Was issued ahead and never took effect. */
  | { kind: 'called-off'; on: PlainDate; by?: E }

/**
 * Whether a print still holds, which is what its QR code tells (§二(三)1: 有关部门应及时予以更新). It goes by the
 * dates alone, so that it turns at 00:00 whatever else is late. Changed and changed back, or taken out of use and
 * put back, the same paper holds again.
 * @param edition the edition that was printed
 * @param editions all editions of its matter
 * @param isWithdrawn whether the matter is out of use
 * @param today in the county
 * @returns for a replaced one the edition in force, and all that came in between, newest first
 */
export function verdictOn<E extends EditionStanding>({
  edition,
  editions,
  isWithdrawn,
  today,
}: {
  edition: E
  editions: readonly E[]
  isWithdrawn: boolean
  today: PlainDate
}): Verdict<E> {
  const holding = holdingOn(editions, today)
  const gone = lastWithdrawn(editions, today)
  const inUse = holding.filter(({ number }) => !isWithdrawn || (gone && number > gone.number))
  const [inForce] = inUse
  if (isCalledOff(edition)) {
    return { kind: 'called-off', on: edition.calledOffOn ?? '', by: inForce }
  }
  if (isComing(edition, today)) {
    return { kind: 'coming', from: edition.holdsFrom, until: inForce }
  }
  const isSamePaper =
    inForce?.fingerprint !== undefined && inForce.fingerprint === edition.fingerprint
  if (isSamePaper && inForce.number > edition.number) {
    return { kind: 'current', next: comingOf(editions, today) }
  }
  if (!inUse.length && isWithdrawn) return { kind: 'withdrawn', on: edition.withdrawnOn ?? null }
  if (edition.withdrawnOn && edition.withdrawnOn <= today) {
    return { kind: 'withdrawn', on: edition.withdrawnOn }
  }
  const since = inUse.filter(({ number }) => number > edition.number)
  const [by] = since
  return by ? { kind: 'replaced', by, since } : { kind: 'current', next: comingOf(editions, today) }
}
