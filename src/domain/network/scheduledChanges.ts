import type { Term, ValueOf } from '../catalogue/vocabulary'
import { dateOfEpochDay, epochDayOf } from '../calendar/epochDay'
import type { PlainDate } from '../platform/plainDate'

/** What can be arranged for a day to come. */
export const scheduledKinds = [
  { value: 'closing', zh: '撤销', en: 'Closing' },
  { value: 'moving', zh: '迁址', en: 'Move' },
  { value: 'merging', zh: '合并', en: 'Merger' },
] as const satisfies readonly Term[]

export type ScheduledKind = ValueOf<typeof scheduledKinds>

/** How far it is. */
export const scheduledStatuses = [
  { value: 'planned', zh: '等到那一天', en: 'Planned' },
  { value: 'done', zh: '已办', en: 'Done' },
  { value: 'failed', zh: '没有办成', en: 'Failed' },
  { value: 'withdrawn', zh: '已撤回', en: 'Taken back' },
] as const satisfies readonly Term[]

export type ScheduledStatus = ValueOf<typeof scheduledStatuses>

/** Further ahead is a wrong year rather than a plan, in days. */
const furthestAhead = 366

/** Whether a change is arranged now and carried out later, at the beginning of its day in the county. */
export const isAhead = (on: string, today: PlainDate): boolean => on > today

/** The last day for which a change can be arranged. */
export const lastDayAhead = (today: PlainDate): PlainDate =>
  dateOfEpochDay(epochDayOf(today) + furthestAhead)
