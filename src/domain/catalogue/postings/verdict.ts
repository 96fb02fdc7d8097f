import type { PlainDate } from '../../platform/plainDate'
import type { StaleReason } from './vocabulary'

/** What of an edition decides whether a sheet of it holds. */
export interface PostedEdition {
  number: number
  /** Hash over what is printed: two editions with the same are the same paper. */
  fingerprint: string
  holdsFrom: PlainDate
  withdrawnOn?: PlainDate | null
  /** Issued ahead and called off: it never took effect. */
  calledOffOn?: PlainDate | null
}

const hasBegun = ({ holdsFrom, calledOffOn }: PostedEdition, today: PlainDate): boolean =>
  !calledOffOn && holdsFrom <= today

/** What a hanging sheet is worth on a day. */
export type PostingVerdict =
  | { state: 'current' }
  | { state: 'stale'; because: StaleReason; since: PlainDate }
  /** Printed ahead: it may hang from that day on. */
  | { state: 'coming'; from: PlainDate }

/**
 * The edition of a matter that holds on a day: the newest that has begun.
 * @returns null before the first
 */
export function editionInForce<E extends PostedEdition>(
  editions: readonly E[],
  today: PlainDate,
): E | null {
  const begun = editions.filter((edition) => hasBegun(edition, today))
  return begun.reduce<E | null>(
    (newest, one) => (newest && newest.number > one.number ? newest : one),
    null,
  )
}

/** The day from which a sheet was wrong: that of the first other paper after it was last right. */
function wrongSince(
  edition: PostedEdition,
  editions: readonly PostedEdition[],
  today: PlainDate,
): PlainDate {
  const begun = editions.filter((one) => hasBegun(one, today)).sort((a, b) => a.number - b.number)
  const lastRight = begun.findLastIndex(({ fingerprint }) => fingerprint === edition.fingerprint)
  return begun[lastRight + 1]?.holdsFrom ?? today
}

/**
 * Whether a sheet on a wall still holds (§二(三)1: 有关部门应及时予以更新). The paper decides, not the number: while
 * the edition in force prints the same, the old sheet stays.
 * @param edition of the sheet
 * @param editions all of its matter, in any order
 * @param isWithdrawn whether the matter is out of use
 * @param today in the county
 */
export function postingVerdict({
  edition,
  editions,
  isWithdrawn,
  today,
}: {
  edition: PostedEdition
  editions: readonly PostedEdition[]
  isWithdrawn: boolean
  today: PlainDate
}): PostingVerdict {
  const inForce = editionInForce(editions, today)
  const withdrawnOn = inForce?.withdrawnOn
  const isOver = isWithdrawn || Boolean(withdrawnOn && withdrawnOn <= today)
  const isSame = inForce?.fingerprint === edition.fingerprint
  if (isSame && !isOver) return { state: 'current' }
  if (edition.holdsFrom > today && !edition.calledOffOn) {
    return { state: 'coming', from: edition.holdsFrom }
  }
  if (isOver) return { state: 'stale', because: 'withdrawn', since: withdrawnOn ?? today }
  return { state: 'stale', because: 'replaced', since: wrongSince(edition, editions, today) }
}
