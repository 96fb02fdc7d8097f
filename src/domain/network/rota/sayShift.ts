import type { PlainDate } from '../../platform/plainDate'
import { weekdayNumber } from './months'
import type { Span } from './times'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

/** 周二 */
export const sayWeekday = (date: PlainDate): string => `周${weekdays[weekdayNumber(date) - 1]}`

/** 11月24日（周二） */
export const sayShiftDay = (date: PlainDate): string =>
  `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日（${sayWeekday(date)}）`

/** 08:30–16:30 */
export const sayShiftTimes = ({ from, to }: Span): string => `${from}–${to}`

/** 11月24日（周二）08:30–16:30 */
export const sayShift = (shift: Span & { date: PlainDate }): string =>
  `${sayShiftDay(shift.date)}${sayShiftTimes(shift)}`

/** 2026年11月 */
export const sayMonth = (month: string): string =>
  `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`

/** Hours with one figure after the point at most: 7.5 小时. */
export const sayHours = (minutes: number): string => `${Math.round(minutes / 6) / 10} 小时`
