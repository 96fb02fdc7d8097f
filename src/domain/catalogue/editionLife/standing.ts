import type { PlainDate } from '../../platform/plainDate'

/** What of an edition its standing depends on. */
export interface EditionStanding {
  number: number
  /** Hash over what is printed: editions with the same are the same paper. */
  fingerprint?: string
  /** In the future for an edition that is issued ahead. */
  holdsFrom: PlainDate
  replacedOn?: PlainDate | null
  withdrawnOn?: PlainDate | null
  /** The day on which an edition issued ahead was called off: it never took effect. */
  calledOffOn?: PlainDate | null
}

/** Whether an edition was called off before it took effect; its prints never held. */
export const isCalledOff = ({ calledOffOn }: EditionStanding): boolean => Boolean(calledOffOn)

/** Whether an edition is issued and holds from a later day on. */
export const isComing = (edition: EditionStanding, today: PlainDate): boolean =>
  !isCalledOff(edition) && edition.holdsFrom > today

/** Whether an edition has taken effect by a day, in force still or not. */
export const tookEffect = (edition: EditionStanding, today: PlainDate): boolean =>
  !isCalledOff(edition) && edition.holdsFrom <= today

const isWithdrawnOn = ({ withdrawnOn }: EditionStanding, today: PlainDate): boolean =>
  Boolean(withdrawnOn && withdrawnOn <= today)

/** Editions that hold by their dates, the newest first; the first of them is in force. */
export const holdingOn = <E extends EditionStanding>(
  editions: readonly E[],
  today: PlainDate,
): E[] =>
  editions
    .filter((edition) => tookEffect(edition, today) && !isWithdrawnOn(edition, today))
    .sort((a, b) => b.number - a.number)

/** The edition that is issued for a later day; there is at most one that was not called off. */
export const comingOf = <E extends EditionStanding>(
  editions: readonly E[],
  today: PlainDate,
): E | undefined =>
  editions.filter((edition) => isComing(edition, today)).sort((a, b) => b.number - a.number)[0]

/**
 * The edition that was withdrawn last. A matter out of use is in use again from the day on which a later
 * one takes effect.
 */
export const lastWithdrawn = <E extends EditionStanding>(
  editions: readonly E[],
  today: PlainDate,
): E | undefined =>
  editions.filter((edition) => isWithdrawnOn(edition, today)).sort((a, b) => b.number - a.number)[0]
