import type { Term, ValueOf } from '../catalogue/vocabulary'
import { dateOfEpochDay, epochDayOf } from '../calendar/epochDay'
import type { PlainDate } from '../platform/plainDate'

/** How a case that somebody has stands to the limit of its open leg. */
export const limitStandings = [
  { value: 'late', zh: '超期', en: 'Late' },
  { value: 'near', zh: '快到期', en: 'Near its limit' },
  { value: 'in-time', zh: '未到期', en: 'In time' },
  { value: 'untimed', zh: '不计时', en: 'Clock does not run' },
] as const satisfies readonly Term[]

export type LimitStanding = ValueOf<typeof limitStandings>

/** From when to when the due dates of a standing lie, both included. */
export interface DueDays {
  from?: PlainDate
  to?: PlainDate
}

const nextDay = (day: PlainDate, by: 1 | -1): PlainDate => dateOfEpochDay(epochDayOf(day) + by)

/**
 * The due dates that a standing means.
 * @param nearUntil the last due date that is amber, `nearUntil` of the clock
 * @returns null for what has no due date
 */
export function dueDaysOf(
  standing: LimitStanding,
  { today, nearUntil }: { today: PlainDate; nearUntil: PlainDate },
): DueDays | null {
  switch (standing) {
    case 'late':
      return { to: nextDay(today, -1) }
    case 'near':
      return { from: today, to: nearUntil }
    case 'in-time':
      return { from: nextDay(nearUntil, 1) }
    case 'untimed':
      return null
  }
}
