import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { sayShiftDay, sayShiftTimes } from '@/domain/network/rota/sayShift'
import {
  type Span,
  doSpansMeet,
  instantsOf,
  lengthOf,
  spanFault,
} from '@/domain/network/rota/times'
import { usualHoursADay } from '@/domain/network/rota/vocabulary'
import { type PlainDate, isPlainDate } from '@/domain/platform/plainDate'
import { rotaText as say } from '@/i18n/rotaText'
import type { Shift, Station } from '@/payload-types'
import { rotaPeople } from '@/queries/network/rotaPeople'
import { Refusal } from '../../refusal'
import { patternOfStation, rotaStation } from './place'

/** A duty as somebody wants it. */
export interface WantedDuty extends Span {
  station: Station
  user: string
  date: PlainDate
}

const invalid = (message: string, path?: string): Refusal =>
  new Refusal({ kind: 'invalid', message, reasons: path ? [{ message, path }] : [] })

/**
 * Refuses a date or hours that cannot be.
 * @throws Refusal 400
 */
export function checkTimes({ date, from, to }: Span & { date: string }, now: Date): void {
  if (!isPlainDate(date)) throw invalid(say.badDate, 'date')
  const fault = spanFault({ from, to })
  if (fault === 'no-time') throw invalid(say.noTime, 'from')
  if (fault === 'empty') throw invalid(say.emptySpan, 'to')
  if (fault === 'over-midnight') throw invalid(say.overMidnight, 'to')
  if (instantsOf({ date, from, to }).endsAt <= now) throw invalid(say.pastDay, 'date')
}

/** Every standing shift of a person on a day, wherever it is; drafts as well. */
async function dayOf(req: PayloadRequest, user: string, date: PlainDate): Promise<Shift[]> {
  const { docs } = await req.payload.find({
    collection: 'shifts',
    where: {
      and: [
        { user: { equals: user } },
        { date: { equals: date } },
        { status: { not_equals: 'cancelled' } },
        { isVacant: { not_equals: true } },
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/**
 * Refuses somebody who does not serve at the station, who is on duty elsewhere at the same time, or who
 * would serve too long that day (8 小时轮班, §二(一)3).
 * @param except ids of shifts that are about to be given away or changed
 * @returns the person's name
 * @throws Refusal 400 for whoever does not serve there or too long, 409 for two shifts at once
 */
export async function checkPerson(
  req: PayloadRequest,
  { station, user, date, from, to }: WantedDuty,
  except: readonly string[],
): Promise<string> {
  const person = (await rotaPeople(req, { station: station.id, on: date })).find(
    ({ id }) => id === user,
  )
  if (!person) throw invalid(say.stranger(''), 'user')
  const day = (await dayOf(req, user, date)).filter(({ id }) => !except.includes(id))
  const clash = day.find((one) => doSpansMeet(one, { from, to }))
  if (clash) {
    const { name } = await rotaStation(req, idOf(clash.station) ?? '')
    const when = [sayShiftDay(date), sayShiftTimes(clash)] as const
    throw new Refusal({ kind: 'conflict', message: say.clash(person.name, ...when, name) })
  }
  const hours = (await patternOfStation(req, station.id))?.hoursADay ?? usualHoursADay
  const minutes = day.reduce((sum, one) => sum + lengthOf(one), lengthOf({ from, to }))
  if (minutes > hours * 60) throw invalid(say.tooLong(person.name, sayShiftDay(date), hours), 'to')
  return person.name
}

/** Instants and minutes of a duty, as a row keeps them. */
export function timesRow({ date, from, to }: Span & { date: PlainDate }) {
  const { startsAt, endsAt } = instantsOf({ date, from, to })
  return {
    date,
    from,
    to,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    minutes: lengthOf({ from, to }),
  }
}
