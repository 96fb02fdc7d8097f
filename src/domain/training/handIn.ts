import { sessionOver } from './places'
import { type TrainingRefusal, unless } from './refusals'
import type { SessionStatus } from './vocabulary'

/** A person's quiz of one course of a session. */
export interface HandInMoment {
  session: { status: SessionStatus; endsAt: Date; quizGrace: number }
  hasArrived: boolean
  isHandedIn: boolean
  now: Date
}

/** Until when a quiz is taken. */
export const quizClosesAt = ({ endsAt, quizGrace }: { endsAt: Date; quizGrace: number }): Date =>
  new Date(endsAt.getTime() + quizGrace * 60_000)

/**
 * Why a quiz is not taken now: the session is over and registered, the person was not there, it was handed
 * in before, or it comes too late.
 * @param sayTime says an instant in the county's time
 * @returns empty when it is taken
 */
export function handInFaults(
  { session, hasArrived, isHandedIn, now }: HandInMoment,
  sayTime: (at: Date) => string,
): TrainingRefusal[] {
  if (session.status === 'logged') {
    const message = '培训员已经登记了这一场，小测不再收了。答案还留在这台手机上，请和培训员联系。'
    return [{ code: 'logged', message }]
  }
  const over = sessionOver(session.status)
  if (over) return [{ code: 'session-over', message: over }]
  if (isHandedIn) return [{ code: 'handed-in', message: '您已经交过这份小测了，不能再交一次。' }]
  const closesAt = quizClosesAt(session)
  return [
    ...unless(
      hasArrived,
      'not-there',
      '您没有签到，不能交这一场的小测。人到了却没签上的，请找培训员在名单上补勾。',
    ),
    ...unless(
      now <= closesAt,
      'too-late',
      `小测到${sayTime(closesAt)}截止，现在不收了。答案还留在这台手机上，请和培训员联系。`,
    ),
  ]
}

/** The score of a session: the mean of its quizzes, rounded; null without one. */
export const meanScore = (scores: readonly number[]): number | null =>
  scores.length === 0 ? null : Math.round(scores.reduce((sum, one) => sum + one, 0) / scores.length)
