import type { PlainDate } from '../platform/plainDate'

/** A lesson is to be done within so many working days. */
export const lessonWorkingDays = 5

/** How somebody stands to a lesson. */
export type LessonStanding = 'done' | 'open' | 'late'

/** A reminder of a lesson; the key makes one message of it, however often it is said. */
export interface LessonReminder {
  kind: 'lesson-due' | 'lesson-late'
  key: string
}

/** The reminder of a lesson that is not done: on its due date, and once it is late; null before. */
export function lessonReminder(
  { lesson, dueOn }: { lesson: string; dueOn: PlainDate },
  today: PlainDate,
): LessonReminder | null {
  if (dueOn > today) return null
  const kind = dueOn === today ? 'lesson-due' : 'lesson-late'
  return { kind, key: `${kind} ${lesson}` }
}

/** Done, open, or late from the day after its due date. */
export const lessonStanding = (
  { dueOn, acknowledgedAt }: { dueOn: PlainDate; acknowledgedAt?: string | null },
  today: PlainDate,
): LessonStanding => {
  if (acknowledgedAt) return 'done'
  return dueOn < today ? 'late' : 'open'
}
