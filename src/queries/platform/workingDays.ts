import type { Payload, PayloadRequest } from 'payload'
import { type OfficialYear, calendarYearOf } from '@/domain/calendar/officialNotices'
import { type WorkingDays, buildWorkingDays } from '@/domain/calendar/workingDays'
import type { CalendarDay } from '@/payload-types'

/** A stored year, or one that is being entered, as the domain reads it. */
export const officialYearOf = ({
  year,
  notices,
  holidays,
}: Partial<Pick<CalendarDay, 'year' | 'notices' | 'holidays'>>): OfficialYear => ({
  year: year ?? 0,
  notices: notices ?? [],
  holidays: (holidays ?? []).map(({ name, from, to, worked }) => ({
    name,
    from,
    to,
    worked: worked ?? [],
  })),
})

const all = {
  collection: 'calendar-days',
  depth: 0,
  limit: 200,
  pagination: false,
  sort: 'year',
  overrideAccess: true,
} as const

/** The years that are stored, in order. */
export async function storedYears(payload: Payload, req?: PayloadRequest): Promise<OfficialYear[]> {
  const { docs } = await payload.find({ ...all, req })
  return docs.map(officialYearOf)
}

/** The table of some years. */
export const calendarOf = (years: readonly OfficialYear[]): WorkingDays =>
  buildWorkingDays(years.map(calendarYearOf))

let kept: { key: string; calendar: WorkingDays } | null = null

/**
 * The county's calendar as a table. It is built anew only when a notice was entered or changed.
 * @param req the request, when the question is part of a transaction
 */
export async function workingDays(payload: Payload, req?: PayloadRequest): Promise<WorkingDays> {
  const stamps = await payload.find({ ...all, req, select: { updatedAt: true } })
  const key = stamps.docs.map(({ id, updatedAt }) => `${id} ${updatedAt}`).join()
  if (kept?.key !== key) {
    kept = { key, calendar: calendarOf(await storedYears(payload, req)) }
  }
  return kept.calendar
}
