import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'
import type { PayloadRequest } from 'payload'
import type { TrainingSession } from '@/payload-types'
import { trainingText as say } from '@/i18n/trainingText'
import { countyOf } from '@/queries/platform/settings'
import { findSession } from './findSession'

/**
 * A session as a calendar file (RFC 5545): the same session keeps its identity, so that a later file moves or
 * cancels the entry that an earlier one made.
 * @param address of the site
 */
export function calendarOf(session: TrainingSession, address: string): string {
  const { id, title, place, link, startsAt, endsAt, status, updatedAt, history } = session
  const isCancelled = status === 'cancelled'
  const calendar = ical({
    name: title,
    prodId: { company: 'Daiban', product: 'training', language: 'ZH' },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `training-${id}@${new URL(address).hostname}`,
    start: new Date(startsAt),
    end: new Date(endsAt),
    stamp: new Date(updatedAt),
    sequence: history?.length ?? 0,
    summary: isCancelled ? `${say.cancelledMark}${title}` : title,
    location: place || link || undefined,
    description: link || undefined,
    url: `${address}/portal/training/sessions/${id}`,
    alarms: [{ type: ICalAlarmType.display, trigger: 3600 }],
  })
  return calendar.toString()
}

/**
 * The calendar file of a session for whoever was invited.
 * @throws Refusal 401, 404
 */
export async function sessionCalendar(req: PayloadRequest, id: string): Promise<Response> {
  const session = await findSession(req, id)
  const { publicAddress } = await countyOf(req.payload)
  return new Response(calendarOf(session, publicAddress), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="training-${id}.ics"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
