import type { PlainDate } from '../platform/plainDate'

/** A lesson is to be done within so many working days. */
export const lessonWorkingDays = 5

/** How somebody stands to a lesson. */
export type LessonStanding = 'done' | 'open' | 'late'

/** Done, open, or late from the day after its due date. */
export const lessonStanding = (
  { dueOn, acknowledgedAt }: { dueOn: PlainDate; acknowledgedAt?: string | null },
  today: PlainDate,
): LessonStanding => {
  if (acknowledgedAt) return 'done'
  return dueOn < today ? 'late' : 'open'
}
