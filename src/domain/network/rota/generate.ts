import { epochDayOf } from '../../calendar/epochDay'
import type { WorkingDays } from '../../calendar/workingDays'
import type { PlainDate } from '../../platform/plainDate'
import { type Days, datesOf, mondayOf } from './months'
import { type RotaPattern, isAway, isStaffedOn, kindOn } from './pattern'
import { type Duty, type Span, doSpansMeet, lengthOf } from './times'

/** What the generator goes by. The same input gives the same duties. */
export interface RotaInput {
  pattern: RotaPattern
  /** Days to be filled. */
  days: Days
  calendar: WorkingDays
  /** Duties of this station that stand and fill their places: published or past ones. */
  kept: readonly Duty[]
  /** All other standing duties of the people in the quarter, this station's before and after included. */
  others: readonly Duty[]
}

/** A place that nobody could be found for. */
export interface EmptyPlace extends Span {
  date: PlainDate
}

/** What the generator made. */
export interface Rota {
  duties: Duty[]
  empty: EmptyPlace[]
}

/** Spans of one day that one person serves. */
interface Place {
  date: PlainDate
  spans: Span[]
  minutes: number
  isDayOff: boolean
  /** Which of the day's places: 0 is the first. */
  row: number
}

/** A week has at least one day without duty, as long as somebody else can serve. */
const mostDaysAWeek = 6

/** Packs the spans of a day into as few people's days as the hours of one allow. */
export function packSpans(spans: readonly Span[], hoursADay: number): Span[][] {
  const packs: { spans: Span[]; minutes: number }[] = []
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const minutes = lengthOf(span)
    const pack = packs.find((one) => one.minutes + minutes <= hoursADay * 60)
    if (pack) {
      pack.spans.push(span)
      pack.minutes += minutes
    } else packs.push({ spans: [span], minutes })
  }
  return packs.map((pack) => pack.spans)
}

/** Whether a standing duty fills a place: it covers more than half of its time. */
function doesFill(duty: Duty, span: Span): boolean {
  if (!doSpansMeet(duty, span)) return false
  const from = duty.from > span.from ? duty.from : span.from
  const to = duty.to < span.to ? duty.to : span.to
  return lengthOf({ from, to }) * 2 > lengthOf(span)
}

/** The places of a day that are still to be filled. */
function placesOn({ pattern, calendar, kept }: RotaInput, date: PlainDate): Place[] {
  const standing = kept.filter((duty) => duty.date === date)
  const taken = (span: Span) => standing.filter((duty) => doesFill(duty, span)).length
  const isDayOff = !kindOn(calendar, date).isWorking
  const packs = packSpans(pattern.spans, pattern.hoursADay)
  return Array.from({ length: pattern.perSpan }, (_, seat) =>
    packs.map((pack, at): Place => {
      const spans = pack.filter((span) => taken(span) <= seat)
      const minutes = spans.reduce((sum, span) => sum + lengthOf(span), 0)
      return { date, spans, minutes, isDayOff, row: seat * packs.length + at }
    }),
  )
    .flat()
    .filter(({ spans }) => spans.length > 0)
}

/** What is known of each person while places are filled. */
function ledgerOf({ pattern, calendar, kept, others }: RotaInput) {
  const standing: Duty[] = []
  for (const duty of [...kept, ...others]) {
    const isThere = standing.some(
      (one) => one.user === duty.user && one.date === duty.date && one.from === duty.from,
    )
    if (!isThere) standing.push(duty)
  }
  const byUser = new Map(pattern.members.map((user): [string, Duty[]] => [user, []]))
  for (const duty of standing) byUser.get(duty.user)?.push(duty)
  const minutes = new Map<string, number>()
  const daysOff = new Map<string, Set<PlainDate>>()
  const count = (duty: Duty) => {
    minutes.set(duty.user, (minutes.get(duty.user) ?? 0) + lengthOf(duty))
    if (kindOn(calendar, duty.date).isWorking) return
    daysOff.set(duty.user, (daysOff.get(duty.user) ?? new Set()).add(duty.date))
  }
  for (const duties of byUser.values()) duties.forEach(count)
  return {
    of: (user: string) => byUser.get(user) ?? [],
    minutes: (user: string) => minutes.get(user) ?? 0,
    daysOff: (user: string) => daysOff.get(user)?.size ?? 0,
    add: (duty: Duty) => {
      byUser.get(duty.user)?.push(duty)
      count(duty)
    },
  }
}

type Ledger = ReturnType<typeof ledgerOf>

function canServe({ pattern }: RotaInput, ledger: Ledger, user: string, place: Place): boolean {
  if (isAway(pattern.absences, user, place.date)) return false
  const day = ledger.of(user).filter(({ date }) => date === place.date)
  const served = day.reduce((sum, duty) => sum + lengthOf(duty), 0)
  if (served + place.minutes > pattern.hoursADay * 60) return false
  return !day.some((duty) => place.spans.some((span) => doSpansMeet(duty, span)))
}

const isTired = (ledger: Ledger, user: string, date: PlainDate): boolean => {
  const monday = mondayOf(date)
  const dates = ledger.of(user).map((duty) => duty.date)
  const week = new Set(dates.filter((one) => one !== date && mondayOf(one) === monday))
  return week.size >= mostDaysAWeek
}

/** Days to the nearest duty; whoever served longest ago is next in turn. */
const restOf = (ledger: Ledger, user: string, date: PlainDate): number =>
  ledger
    .of(user)
    .reduce(
      (least, duty) => Math.min(least, Math.abs(epochDayOf(duty.date) - epochDayOf(date))),
      Number.MAX_SAFE_INTEGER,
    )

/** The person for a place: rested, with the fewest days off worked, the fewest hours, longest ago. */
function choose(input: RotaInput, ledger: Ledger, place: Place): string | null {
  const rank = (user: string): number[] => [
    isTired(ledger, user, place.date) ? 1 : 0,
    place.isDayOff ? ledger.daysOff(user) : 0,
    ledger.minutes(user),
    -restOf(ledger, user, place.date),
  ]
  const able = input.pattern.members.filter((user) => canServe(input, ledger, user, place))
  const ranked = able.map((user) => ({ user, rank: rank(user) }))
  ranked.sort((a, b) => {
    const at = a.rank.findIndex((value, index) => value !== b.rank[index])
    return at < 0 ? 0 : a.rank[at] - b.rank[at]
  })
  return ranked[0]?.user ?? null
}

/** Puts a person on a place. */
function serve(ledger: Ledger, user: string, { date, spans }: Place): Duty[] {
  const duties = spans.map(({ from, to }): Duty => ({ user, date, from, to }))
  duties.forEach(ledger.add)
  return duties
}

/** By day: days off first, so that they are shared evenly, then working days, which even out the hours. */
function byDay(input: RotaInput, places: readonly Place[], ledger: Ledger): Rota {
  const duties: Duty[] = []
  const empty: EmptyPlace[] = []
  const inOrder = [...places].sort((a, b) => Number(b.isDayOff) - Number(a.isDayOff))
  for (const place of inOrder) {
    const user = choose(input, ledger, place)
    if (user) duties.push(...serve(ledger, user, place))
    else empty.push(...place.spans.map((span) => ({ date: place.date, ...span })))
  }
  return { duties, empty }
}

/** Who has the row of a week: whoever began it in the month before, else the next in turn. */
function holderOf(
  input: RotaInput,
  ledger: Ledger,
  week: readonly Place[],
  taken: ReadonlySet<string>,
): string | null {
  const monday = mondayOf(week[0].date)
  const begun = input.kept.filter(({ date }) => mondayOf(date) === monday)
  const inTurn = input.pattern.members
    .filter((user) => !taken.has(user) && canServe(input, ledger, user, week[0]))
    .map((user) => ({
      user,
      rank: [
        -begun.filter((duty) => duty.user === user).length,
        ledger.daysOff(user),
        ledger.minutes(user),
        -restOf(ledger, user, week[0].date),
      ],
    }))
  inTurn.sort((a, b) => {
    const at = a.rank.findIndex((value, index) => value !== b.rank[index])
    return at < 0 ? 0 : a.rank[at] - b.rank[at]
  })
  return inTurn[0]?.user ?? null
}

/** By week: one person has a row from Monday to Sunday; whoever is away is stood in for. */
function byWeek(input: RotaInput, places: readonly Place[], ledger: Ledger): Rota {
  const duties: Duty[] = []
  const left: Place[] = []
  const weeks = new Map<PlainDate, Map<number, Place[]>>()
  for (const place of places) {
    const monday = mondayOf(place.date)
    const rows = weeks.get(monday) ?? new Map<number, Place[]>()
    weeks.set(monday, rows.set(place.row, [...(rows.get(place.row) ?? []), place]))
  }
  for (const rows of weeks.values()) {
    const taken = new Set<string>()
    for (const week of rows.values()) {
      const user = holderOf(input, ledger, week, taken)
      if (user) taken.add(user)
      for (const place of week) {
        if (user && canServe(input, ledger, user, place)) duties.push(...serve(ledger, user, place))
        else left.push(place)
      }
    }
  }
  const rest = byDay(input, left, ledger)
  return { duties: [...duties, ...rest.duties], empty: rest.empty }
}

const inOrder = (a: EmptyPlace, b: EmptyPlace): number =>
  a.date === b.date ? a.from.localeCompare(b.from) : a.date.localeCompare(b.date)

/**
 * Makes the duties of a station for a span of days (8 小时轮班, §二(一)3): people in turn by day or by week,
 * nobody twice at once or above the hours of a day, weekends and hours even over the quarter. Places that
 * standing duties fill are left alone.
 * @returns duties and the places that nobody could be found for, both by day
 */
export function generateRota(input: RotaInput): Rota {
  const { pattern, days, calendar } = input
  const places = datesOf(days)
    .filter((date) => date >= pattern.startsOn && isStaffedOn(pattern, calendar, date))
    .flatMap((date) => placesOn(input, date))
  const ledger = ledgerOf(input)
  const { duties, empty } =
    pattern.turn === 'day' ? byDay(input, places, ledger) : byWeek(input, places, ledger)
  const isEarlier = (a: Duty, b: Duty) =>
    inOrder(a, b) || pattern.members.indexOf(a.user) - pattern.members.indexOf(b.user)
  return { duties: duties.sort(isEarlier), empty: empty.sort(inOrder) }
}
