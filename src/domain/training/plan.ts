import { instantsOf, minutesOf } from '../network/rota/times'
import { isPlainDate, type PlainDate } from '../platform/plainDate'
import { textFaults, type TrainingRefusal, unless } from './refusals'

/** When a session is, in the county's time. */
export interface SessionTimes {
  date: PlainDate
  /** `HH:MM` */
  from: string
  to: string
}

/** A session as a trainer plans it. */
export interface SessionPlan extends SessionTimes {
  title: string
  /** Ids. */
  courses: readonly string[]
  place: string
  link: string
  capacity: number
  /** Minutes after the end in which a quiz is still taken. */
  quizGrace: number
}

export const mostPlaces = 500
const longestHours = 12
const daysAhead = 366
const mostCourses = 10
const longestGrace = 30 * 24 * 60

/**
 * What is wrong with the times of a session.
 * @returns empty when all is well
 */
export function timeFaults({ date, from, to }: SessionTimes, now: Date): TrainingRefusal[] {
  if (!isPlainDate(date)) {
    return unless(false, 'date-wrong', '日期不对，请填真实的日子，例如 2026-11-30。', 'date')
  }
  const [begin, end] = [minutesOf(from), minutesOf(to)]
  const faults = [
    ...unless(begin !== null, 'time-wrong', '开始的时间不对，请填几点几分，例如 09:00。', 'from'),
    ...unless(end !== null, 'time-wrong', '结束的时间不对，请填几点几分，例如 11:30。', 'to'),
  ]
  if (begin === null || end === null) return faults
  const { startsAt } = instantsOf({ date, from, to })
  const isSoon = startsAt.getTime() - now.getTime() < daysAhead * 86_400_000
  return [
    ...unless(end > begin, 'end-before-start', '结束要晚于开始。跨到第二天的，请分成两场。', 'to'),
    ...unless(
      end - begin <= longestHours * 60,
      'too-long',
      `一场最长 ${longestHours} 小时，请分成几场。`,
      'to',
    ),
    ...unless(startsAt > now, 'past', '开始的时间已经过去了，请选以后的时间。', 'date'),
    ...unless(isSoon, 'far', '日期太远了，请选一年以内的日子。', 'date'),
  ]
}

const isWebAddress = (link: string): boolean =>
  URL.canParse(link) && /^https?:$/.test(new URL(link).protocol)

/** Whether a number of places can be. */
export const capacityFaults = (capacity: number, taken = 0): TrainingRefusal[] => [
  ...unless(
    Number.isInteger(capacity) && capacity >= 1 && capacity <= mostPlaces,
    'capacity-wrong',
    `名额请填 1 到 ${mostPlaces} 的整数。`,
    'capacity',
  ),
  ...unless(
    !(capacity < taken),
    'capacity-taken',
    `已经有 ${taken} 人报名，名额不能比这少。要减人，请先和他们商量。`,
    'capacity',
  ),
]

/**
 * What is wrong with a session as it is planned or changed.
 * @param taken how many places are taken already
 * @returns empty when all is well
 */
export function planFaults(
  plan: SessionPlan,
  { now, taken = 0 }: { now: Date; taken?: number },
): TrainingRefusal[] {
  const { title, courses, place, link, capacity, quizGrace } = plan
  return [
    ...unless(courses.length > 0, 'no-course', '请至少选一门课。', 'courses'),
    ...unless(
      courses.length <= mostCourses,
      'courses',
      `一场最多 ${mostCourses} 门课。`,
      'courses',
    ),
    ...textFaults(title, { name: '标题', path: 'title', most: 60, mayBeEmpty: true }),
    ...textFaults(place, { name: '地点', path: 'place', most: 100, mayBeEmpty: true }),
    ...unless(
      Boolean(place.trim() || link.trim()),
      'nowhere',
      '请写明地点；线上培训的，请填线上链接。',
      'place',
    ),
    ...unless(
      !link.trim() || (isWebAddress(link.trim()) && link.length <= 300),
      'link-wrong',
      '线上链接不对，要以 https:// 或 http:// 开头。',
      'link',
    ),
    ...timeFaults(plan, now),
    ...capacityFaults(capacity, taken),
    ...unless(
      Number.isInteger(quizGrace) && quizGrace >= 0 && quizGrace <= longestGrace,
      'grace-wrong',
      '小测的宽限请填 0 到 43200 分钟（30 天）。',
      'quizGrace',
    ),
  ]
}
