import type { PlainDate } from '../platform/plainDate'

/** What of an edition its standing depends on. */
export interface EditionStanding {
  number: number
  holdsFrom: PlainDate
  replacedOn?: PlainDate | null
  withdrawnOn?: PlainDate | null
}

/** What a print of an edition is worth today. */
export type Verdict<E extends EditionStanding = EditionStanding> =
  | { kind: 'current' }
  | { kind: 'replaced'; by: E; since: E[] }
  | { kind: 'withdrawn'; on: PlainDate | null }
  | { kind: 'not-yet'; from: PlainDate }

/**
 * Whether a print still holds, which is what its QR code tells (§二(三)1: 有关部门应及时予以更新).
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
  const holds = ({ holdsFrom, withdrawnOn }: E) =>
    holdsFrom <= today && !(withdrawnOn && withdrawnOn <= today)
  const since = editions
    .filter((other) => other.number > edition.number && holds(other))
    .sort((a, b) => b.number - a.number)
  const [by] = since
  if (isWithdrawn || (edition.withdrawnOn && edition.withdrawnOn <= today)) {
    return { kind: 'withdrawn', on: edition.withdrawnOn ?? null }
  }
  if (by) return { kind: 'replaced', by, since }
  return edition.holdsFrom > today
    ? { kind: 'not-yet', from: edition.holdsFrom }
    : { kind: 'current' }
}
