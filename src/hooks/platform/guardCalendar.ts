import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  ValidationError,
} from 'payload'
import { personOf } from '@/access/roles'
import { calendarFaults } from '@/domain/calendar/calendarFaults'
import { recordAudit } from '@/operations/platform/audit'
import type { CalendarDay } from '@/payload-types'
import { officialYearOf } from '@/queries/platform/workingDays'

/** A year says only what a notice can say. */
export const guardCalendar: CollectionBeforeChangeHook<CalendarDay> = ({
  data,
  originalDoc,
  req,
}) => {
  const faults = calendarFaults(officialYearOf({ ...originalDoc, ...data }))
  if (faults.length > 0) {
    throw new ValidationError({ collection: 'calendar-days', errors: faults }, req.t)
  }
  return data
}

/** Notes which person entered or changed a notice. */
export const recordCalendar: CollectionAfterChangeHook<CalendarDay> = async ({ doc, req }) => {
  if (!personOf(req)) return doc
  const subject = `${doc.year} 年`
  await recordAudit({ req, action: 'calendar-changed', subject, detail: doc.notices.join('、') })
  return doc
}
