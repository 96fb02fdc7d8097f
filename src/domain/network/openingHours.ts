import { type WorkingDays, dayIn, dayKindOf } from '../calendar/workingDays'
import { weekdayOf } from '../calendar/epochDay'
import { type PlainDate, plainDateOf } from '../platform/plainDate'
import { type Span, lengthOf, minutesOf, timeOf } from './rota/times'

/** The days that hours are for. */
export interface OpeningDays {
  /** 1 Monday to 7 Sunday. */
  weekdays: readonly number[]
  /** 每天: also on holidays. */
  isOnHolidays: boolean
}

/** Hours of some days, as somebody wrote them. */
export interface OpeningRule extends OpeningDays {
  spans: readonly Span[]
}

const everyDay = [1, 2, 3, 4, 5, 6, 7]
const mondayToFriday = [1, 2, 3, 4, 5]
const numberOf: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 }

const dayName = '(?:周|星期|礼拜)([一二三四五六日天])'
const daysShape = new RegExp(
  `(每天|每日|天天|工作日|周末|双休日|节假日|${dayName}(?:\\s*(?:[至到~～—–-]+|、|和|及)\\s*(?:${dayName}|([一二三四五六日天])))*)`,
  'g',
)
const clock = '(上午|下午|晚上|早上|中午)?\\s*(\\d{1,2})\\s*(?:[:：点时]\\s*(\\d{2}|半)?)\\s*分?'
const spanShape = new RegExp(`${clock}\\s*[至到~～—–-]+\\s*${clock}`, 'g')
const allDay = /全天|24\s*小时/

/** The weekdays of a text such as 周一至周五 or 周六、周日. */
function weekdaysIn(text: string): number[] {
  const days: number[] = []
  let isRange = false
  for (const [, name, until] of text.matchAll(/([一二三四五六日天])|([至到~～—–-]+)/g)) {
    if (until) isRange = true
    const day = name ? numberOf[name] : undefined
    if (!day) continue
    const from = days.at(-1) ?? day
    if (isRange) for (let each = from + 1; each < day; each += 1) days.push(each)
    days.push(day)
    isRange = false
  }
  return [...new Set(days)].sort((a, b) => a - b)
}

function daysOf(text: string): OpeningDays {
  if (/每天|每日|天天/.test(text)) return { weekdays: everyDay, isOnHolidays: true }
  if (/周末|双休日/.test(text)) return { weekdays: [6, 7], isOnHolidays: false }
  if (text.includes('工作日')) return { weekdays: mondayToFriday, isOnHolidays: false }
  return { weekdays: weekdaysIn(text), isOnHolidays: false }
}

function timeIn(half: string | undefined, hours: string, minutes: string | undefined): string {
  const isLate = half === '下午' || half === '晚上'
  const hour = Number(hours) + (isLate && Number(hours) < 12 ? 12 : 0)
  return timeOf(hour * 60 + (minutes === '半' ? 30 : Number(minutes ?? 0)))
}

/** Times of a text, in order; null when one of them is none, or they overlap. */
function spansIn(text: string): Span[] | null {
  if (allDay.test(text)) return [{ from: '00:00', to: '24:00' }]
  const spans: Span[] = []
  for (const [, half, h1, m1, half2, h2, m2] of text.matchAll(spanShape)) {
    const from = timeIn(half, h1 ?? '', m1)
    const to = timeIn(half2 ?? half, h2 ?? '', m2)
    if (minutesOf(from) === null || lengthOf({ from, to }) === 0) return null
    spans.push({ from, to })
  }
  spans.sort((a, b) => (a.from < b.from ? -1 : 1))
  const doOverlap = spans.some((span, at) => at > 0 && span.from < (spans[at - 1]?.to ?? ''))
  return spans.length === 0 || doOverlap ? null : spans
}

/**
 * Reads opening hours as people write them: 工作日 8:30–12:00，13:30–17:30；周六 9:00–12:00. Hours without days
 * are for working days.
 * @returns null when they cannot be told for certain; then nothing is concluded from them
 */
export function readOpeningHours(text: string | null | undefined): OpeningRule[] | null {
  const written = (text ?? '').normalize('NFKC').trim()
  if (!written || written.includes('节假日')) return null
  const marks = [...written.matchAll(daysShape)]
  const parts = marks.map((mark, at) => ({
    days: daysOf(mark[0]),
    hours: written.slice(mark.index + mark[0].length, marks[at + 1]?.index),
  }))
  const lead = written.slice(0, marks[0]?.index)
  if (marks.length === 0) parts.push({ days: daysOf('工作日'), hours: written })
  else if (/\d/.test(lead)) return null
  const rules: OpeningRule[] = []
  for (const { days, hours } of parts) {
    const spans = spansIn(hours)
    if (!spans || days.weekdays.length === 0) return null
    rules.push({ ...days, spans })
  }
  return rules
}

/**
 * When a place is open on a day. A holiday is closed unless the hours are for every day; a weekend that
 * is worked to make up for one (调休) has the hours of a Monday.
 * @returns spans in order; empty when it is closed
 */
export function openSpansOn(
  rules: readonly OpeningRule[],
  calendar: WorkingDays,
  date: PlainDate,
): Span[] {
  const day = dayIn(calendar, date)
  const { kind } = dayKindOf(calendar, day)
  const own = weekdayOf(day) + 1
  const weekday = kind === 'make-up-working-day' && own > 5 ? 1 : own
  return rules
    .filter(({ weekdays }) => weekdays.includes(weekday))
    .filter(({ isOnHolidays }) => kind !== 'holiday' || isOnHolidays)
    .flatMap(({ spans }) => spans)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** Whether a place is open at an instant, county time. */
export function isOpenAt(
  rules: readonly OpeningRule[],
  calendar: WorkingDays,
  instant: Date,
): boolean {
  const time = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant)
  return openSpansOn(rules, calendar, plainDateOf(instant)).some(
    ({ from, to }) => from <= time && time < to,
  )
}
