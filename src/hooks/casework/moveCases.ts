import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { personOf } from '@/access/roles'
import { calendarChange } from '@/domain/calendar/calendarChange'
import { waitsForMove } from '@/operations/casework/calendar/applyNotice'
import { startMove } from '@/operations/casework/calendar/startMove'
import type { CalendarDay } from '@/payload-types'
import { calendarOf, officialYearOf, storedYears } from '@/queries/platform/workingDays'

/** One notice at a time: the next waits until the cases of the one before are moved. */
export const waitForMove: CollectionBeforeChangeHook<CalendarDay> = async ({ data, req }) => {
  if (personOf(req)) await waitsForMove(req)
  return data
}

/** However the calendar is changed, the open cases follow. */
export const moveCases: CollectionAfterChangeHook<CalendarDay> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const years = await storedYears(req.payload, req)
  const others = years.filter(({ year }) => year !== doc.year)
  const before = operation === 'update' ? [...others, officialYearOf(previousDoc)] : others
  const from = calendarChange(calendarOf(before), calendarOf(years))
  if (!from) return doc
  const notice = doc.notices.join('、')
  const move = await startMove(req, { year: doc.year, notice, from, now: new Date() })
  if (move) req.context.calendarMoveId = move.id
  return doc
}
