import type { PlainDate } from '../../platform/plainDate'

/** What of an edition the plan depends on. */
export interface PlannedFrom {
  holdsFrom: PlainDate
  fingerprint: string
  withdrawnOn?: PlainDate | null
}

/**
 * What publishing does about editions: `issue` a new one that holds from a day; let the one that is issued
 * ahead stand (`coming`); or keep the one in force, because nothing printed changes (`keep`). `callsOff`:
 * what was issued ahead never takes effect.
 */
export type EditionPlan =
  | { kind: 'issue'; holdsFrom: PlainDate; callsOff: boolean }
  | { kind: 'coming' }
  | { kind: 'keep'; callsOff: boolean }

/**
 * The day from which a new edition holds: a later effective date; else the effective date when it lies after
 * the edition before, else today.
 */
function holdsFromOf({
  effectiveOn,
  previous,
  today,
}: {
  effectiveOn?: PlainDate | null
  previous: PlannedFrom | null
  today: PlainDate
}): PlainDate {
  if (!effectiveOn) return today
  if (effectiveOn > today) return effectiveOn
  return !previous || effectiveOn > previous.holdsFrom ? effectiveOn : today
}

/**
 * Which edition publishing or scheduling needs. An edition is due for the first sheet, a changed sheet, and
 * for what comes back into use. One that is issued ahead stands as long as it says the same and holds from the
 * effective date; on that day it takes effect without another.
 * @param previous the latest edition that was not called off, the coming one aside
 * @param coming the one that is issued ahead
 * @param fingerprint of what the draft prints
 * @param effectiveOn of the draft; a later day schedules
 */
export function planEdition({
  previous,
  coming,
  fingerprint,
  effectiveOn,
  today,
}: {
  previous: PlannedFrom | null
  coming: PlannedFrom | null
  fingerprint: string
  effectiveOn?: PlainDate | null
  today: PlainDate
}): EditionPlan {
  const isLater = Boolean(effectiveOn && effectiveOn > today)
  if (coming?.fingerprint === fingerprint) {
    const holdsInTime = isLater ? coming.holdsFrom === effectiveOn : coming.holdsFrom <= today
    if (holdsInTime) return { kind: 'coming' }
  }
  const callsOff = coming !== null
  if (previous && !previous.withdrawnOn && previous.fingerprint === fingerprint) {
    return { kind: 'keep', callsOff }
  }
  return { kind: 'issue', holdsFrom: holdsFromOf({ effectiveOn, previous, today }), callsOff }
}
