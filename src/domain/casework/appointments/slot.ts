import {
  type WorkingDays,
  dayIn,
  firstYear,
  isWorkingDay,
  lastYear,
} from '../../calendar/workingDays'
import { epochDayOf } from '../../calendar/epochDay'
import { type PlainDate, isPlainDate, plainDateOf } from '../../platform/plainDate'
import { type AppointmentRefusal, textFault, unless } from './refusals'
import type { Slot, Wish } from './state'

/** When a command is given, and the county's calendar. */
export interface Moment {
  now: Date
  calendar: WorkingDays
}

/** The furthest day of a slot, in days from today. */
const furthest = 366

/** An instant in the county's time (UTC+8, no daylight saving). */
export const instantOf = (date: PlainDate, time: string): Date =>
  new Date(`${date}T${time}:00+08:00`)

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

const isDay = (date: string): boolean =>
  isPlainDate(date) && Number(date.slice(0, 4)) >= firstYear && Number(date.slice(0, 4)) <= lastYear

/** Whether the county works on a day. */
export const isOff = (date: PlainDate, calendar: WorkingDays): boolean =>
  !isWorkingDay(calendar, dayIn(calendar, date))

/** What is wrong with the day that a station wishes; none need be wished. */
export function wishFaults({ date }: Wish, { now, calendar }: Moment): AppointmentRefusal[] {
  if (date === undefined) return []
  if (!isDay(date)) return unless(false, 'date-wrong', 'wish.date')
  const today = plainDateOf(now)
  if (date < today) return unless(false, 'wish-past', 'wish.date')
  return [
    ...unless(epochDayOf(date) - epochDayOf(today) <= furthest, 'date-far', 'wish.date'),
    ...unless(!isOff(date, calendar), 'wish-day-off', 'wish.date'),
  ]
}

function timeFaults(slot: Slot, { now }: Moment): AppointmentRefusal[] {
  if (!isTime(slot.from)) return unless(false, 'time-wrong', 'from')
  if (!isTime(slot.to)) return unless(false, 'time-wrong', 'to')
  if (slot.to <= slot.from) return unless(false, 'end-before-start', 'to')
  return unless(instantOf(slot.date, slot.from) > now, 'date-past', 'date')
}

/**
 * What is wrong with the time and place that the county names.
 * @param isDayOffMeant the county wants that day although it is off
 */
export function slotFaults(
  slot: Slot,
  moment: Moment,
  isDayOffMeant: boolean,
): AppointmentRefusal[] {
  const texts = [
    ...textFault(slot.place, { code: 'place-missing', path: 'place', most: 100 }),
    ...textFault(slot.bring, { code: 'bring-missing', path: 'bring', most: 200 }),
    ...textFault(slot.contact, { code: 'contact-missing', path: 'contact', most: 60 }),
  ]
  if (!isDay(slot.date)) return [...unless(false, 'date-wrong', 'date'), ...texts]
  const days = epochDayOf(slot.date) - epochDayOf(plainDateOf(moment.now))
  return [
    ...unless(days <= furthest, 'date-far', 'date'),
    ...timeFaults(slot, moment),
    ...unless(isDayOffMeant || !isOff(slot.date, moment.calendar), 'day-off', 'isDayOffMeant'),
    ...texts,
  ]
}
