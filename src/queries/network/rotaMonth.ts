import type { PayloadRequest, Where } from 'payload'
import { idOf, personOf } from '@/access/roles'
import { mayPlan } from '@/access/rota'
import type { WorkingDays } from '@/domain/calendar/workingDays'
import { type OpeningRule, openSpansOn, readOpeningHours } from '@/domain/network/openingHours'
import { packSpans } from '@/domain/network/rota/generate'
import { type Load, loadOf, unevennessOf } from '@/domain/network/rota/load'
import { daysOfMonth, quarterOf, weeksOfMonth } from '@/domain/network/rota/months'
import { kindOn } from '@/domain/network/rota/pattern'
import { type Span, clashesOf, gapsIn, lengthOf } from '@/domain/network/rota/times'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { patternOfStation } from '@/operations/network/rota/place'
import type { RotaPattern, Shift, Station } from '@/payload-types'
import { workingDays } from '../platform/workingDays'
import { heldDutyOf } from './heldDuty'
import { type RotaPerson, rotaPeople } from './rotaPeople'

/** One day of a rota. */
export interface RotaDay {
  date: PlainDate
  isInMonth: boolean
  isToday: boolean
  isPast: boolean
  /** Off in the calendar: weekend or holiday. */
  isOff: boolean
  /** 春节, or what a make-up working day is for. */
  name?: string
  isMakeUp: boolean
  shifts: Shift[]
  /** Opening hours that nobody covers. */
  gaps: Span[]
}

/** What one person serves, in this month and in the quarter. */
export interface RotaLoad extends Load {
  name: string
  quarterMinutes: number
  quarterDaysOff: number
}

/** A station's month as its desk shows it. */
export interface RotaMonth {
  station: Station
  month: string
  weeks: RotaDay[][]
  pattern: RotaPattern | null
  people: RotaPerson[]
  canPlan: boolean
  drafts: number
  published: number
  /** Pairs of shifts of one person at the same time; one of them can be elsewhere. */
  clashes: { name: string; date: PlainDate; station: string }[]
  loads: RotaLoad[]
  isHoursUneven: boolean
  isDaysOffUneven: boolean
  /** The hours of the station cannot be told from its text, so no gaps can. */
  isHoursUnknown: boolean
}

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

const isStanding = ({ status, isVacant }: Shift) => status !== 'cancelled' && !isVacant

function dayOf(
  date: PlainDate,
  {
    month,
    today,
    calendar,
    rules,
    shifts,
  }: {
    month: string
    today: PlainDate
    calendar: WorkingDays
    rules: readonly OpeningRule[]
    shifts: readonly Shift[]
  },
): RotaDay {
  const { kind, name, isWorking } = kindOn(calendar, date)
  const own = shifts.filter((shift) => shift.date === date)
  const covered = own.filter(isStanding)
  const isAhead = date >= today
  return {
    date,
    isInMonth: date.startsWith(month),
    isToday: date === today,
    isPast: !isAhead,
    isOff: !isWorking,
    ...(name ? { name } : {}),
    isMakeUp: kind === 'make-up-working-day',
    shifts: own,
    gaps: isAhead ? gapsIn(openSpansOn(rules, calendar, date), covered) : [],
  }
}

/** Clashes of the station's own shifts among themselves and with those elsewhere. */
async function clashesWith(
  req: PayloadRequest,
  here: readonly Shift[],
  elsewhere: readonly Shift[],
) {
  const clashes = clashesOf([...here, ...elsewhere].filter(isStanding).map(heldDutyOf)).filter(
    (pair) => pair.some(({ shift }) => here.includes(shift)),
  )
  const ids = clashes.map(([, { shift }]) => idOf(shift.station) ?? '')
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: { id: { in: ids } },
    select: { name: true },
    ...everything,
    req,
  })
  return clashes.map(([one, other], at) => ({
    name: one.shift.name,
    date: other.date,
    station: docs.find(({ id }) => id === ids[at])?.name ?? '',
  }))
}

/** Shifts of a station's quarter with the weeks around the month, and its people's elsewhere. */
async function shiftsAround(
  req: PayloadRequest,
  { station, users, from, to }: { station: string; users: string[]; from: string; to: string },
) {
  const span: Where[] = [
    { date: { greater_than_equal: from } },
    { date: { less_than_equal: to } },
    { status: { not_equals: 'cancelled' } },
  ]
  const found = { collection: 'shifts', sort: 'startsAt', ...everything, req } as const
  const here = await req.payload.find({
    ...found,
    where: { and: [{ station: { equals: station } }, ...span] },
  })
  const elsewhere = await req.payload.find({
    ...found,
    where: {
      and: [{ user: { in: users } }, { station: { not_equals: station } }, ...span],
    },
  })
  return { here: here.docs, elsewhere: elsewhere.docs }
}

const longestDay = (pattern: RotaPattern | null): number =>
  Math.max(
    0,
    ...packSpans(pattern?.spans ?? [], pattern?.hoursADay ?? 8).map((pack) =>
      pack.reduce((sum, span) => sum + lengthOf(span), 0),
    ),
  )

/** People who serve there, and whoever else has a shift in the month. */
function namesOf(people: readonly RotaPerson[], shifts: readonly Shift[]): Map<string, string> {
  const names = new Map(shifts.map(({ user, name }) => [idOf(user) ?? '', name]))
  return new Map([...people.map(({ id, name }): [string, string] => [id, name]), ...names])
}

/**
 * Everything that the desk of a station's month shows. The caller has checked that the person may see it.
 * @param month `YYYY-MM`
 */
export async function rotaMonth(
  req: PayloadRequest,
  { station, month, now }: { station: Station; month: string; now: Date },
): Promise<RotaMonth> {
  const calendar = await workingDays(req.payload, req)
  const today = plainDateOf(now)
  const pattern = await patternOfStation(req, station.id)
  const people = await rotaPeople(req, { station: station.id, on: today })
  const dates = weeksOfMonth(month)
  const [quarter, days] = [quarterOf(month), daysOfMonth(month)]
  const first = dates[0][0] < quarter.from ? dates[0][0] : quarter.from
  const last = (dates.at(-1)?.at(-1) ?? days.to) > quarter.to ? dates.at(-1)?.at(-1) : quarter.to
  const { here, elsewhere } = await shiftsAround(req, {
    station: station.id,
    users: people.map(({ id }) => id),
    from: first,
    to: last ?? quarter.to,
  })
  const inMonth = here.filter(({ date }) => date.startsWith(month))
  const rules = readOpeningHours(station.hours)
  const names = namesOf(people, inMonth)
  const users = [...names.keys()]
  const loads = loadOf(users, inMonth.filter(isStanding).map(heldDutyOf), calendar)
  const whole = here.filter(({ date }) => quarter.from <= date && date <= quarter.to)
  const quarterLoads = loadOf(users, whole.filter(isStanding).map(heldDutyOf), calendar)
  const counted = pattern
    ? quarterLoads.filter(({ user }) => pattern.members.some((one) => idOf(one.user) === user))
    : quarterLoads
  return {
    station,
    month,
    weeks: dates.map((week) =>
      week.map((date) => dayOf(date, { month, today, calendar, rules: rules ?? [], shifts: here })),
    ),
    pattern,
    people,
    canPlan: mayPlan(personOf(req), station),
    drafts: inMonth.filter(({ status, endsAt }) => status === 'draft' && new Date(endsAt) > now)
      .length,
    published: inMonth.filter(({ status }) => status === 'published').length,
    clashes: await clashesWith(req, inMonth, elsewhere),
    loads: loads.map((load, at) => ({
      ...load,
      name: names.get(load.user) ?? '',
      quarterMinutes: quarterLoads[at].minutes,
      quarterDaysOff: quarterLoads[at].daysOff,
    })),
    ...unevennessOf(counted, longestDay(pattern)),
    isHoursUnknown: rules === null,
  }
}
