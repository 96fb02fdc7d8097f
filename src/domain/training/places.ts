import { type TrainingRefusal, unless } from './refusals'
import type { EnrolmentStatus, SessionStatus } from './vocabulary'

/** What a person does about her own place in a session. */
export type PlaceCommand = 'enrol' | 'decline' | 'substitute'

/** A session and a person's standing in it. */
export interface PlaceMoment {
  session: { status: SessionStatus; startsAt: Date; endsAt: Date }
  status: EnrolmentStatus
  hasArrived: boolean
  now: Date
}

const from: Record<PlaceCommand, readonly EnrolmentStatus[]> = {
  enrol: ['invited', 'declined', 'cancelled', 'substituted'],
  decline: ['invited', 'enrolled', 'waiting'],
  substitute: ['invited', 'enrolled', 'waiting'],
}

const standing: Record<EnrolmentStatus, string> = {
  invited: '您还没有报名。',
  enrolled: '您已经报名了，不用再报。',
  waiting: '您已经在候补名单里了，有空位会马上告诉您。',
  declined: '您已经请过假了。',
  substituted: '您已经请同事代去了。',
  cancelled: '您已经不参加这一场了。',
}

/** Why nothing more can be done with a session; null while it can. */
export function sessionOver(status: SessionStatus): string | null {
  if (status === 'cancelled') return '这一场已经取消了。'
  if (status === 'logged') return '这一场已经结束并登记了，不能再改。'
  return status === 'planned' ? '这一场还没有发通知。' : null
}

/**
 * Why a person's step about her place is refused now.
 * @returns empty when it may be done
 */
export function placeFaults(
  command: PlaceCommand,
  { session, status, hasArrived, now }: PlaceMoment,
): TrainingRefusal[] {
  const over = sessionOver(session.status)
  if (over) return [{ code: 'session-over', message: over }]
  if (hasArrived) return [{ code: 'arrived', message: '您已经签到了，不用再办这一步。' }]
  if (!from[command].includes(status)) {
    return [{ code: 'wrong-status', message: standing[status] }]
  }
  const isOpen = command === 'decline' ? now < session.endsAt : now < session.startsAt
  const late =
    command === 'decline'
      ? '这一场已经结束了。没有去的，请和培训员说明。'
      : '这一场已经开始了。人在现场的，请直接扫码签到；没有到的，请和培训员联系。'
  return unless(isOpen, 'too-late', late)
}

/** Who has a place, and who waits for one. */
export interface Places {
  capacity: number
  taken: number
  waiting: number
}

/** What enrolling gives: a place while one is free and nobody waits for it, else the end of the queue. */
export const placeFor = ({ capacity, taken, waiting }: Places): 'enrolled' | 'waiting' =>
  taken < capacity && waiting === 0 ? 'enrolled' : 'waiting'

/** How many of those who wait get a place now. */
export const freedPlaces = ({ capacity, taken, waiting }: Places): number =>
  Math.max(0, Math.min(waiting, capacity - taken))
