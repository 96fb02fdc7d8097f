import type { WorkingDays } from '../calendar/workingDays'
import { type PlainDate, plainDateOf } from '../platform/plainDate'
import { type OpeningRule, openSpansOn } from './openingHours'
import { dayAfter } from './rota/months'
import { sayShiftDay } from './rota/sayShift'

/** How far ahead the next opening is looked for: the longest holidays with room to spare. */
const daysAhead = 21

/** Whether a place is open at an instant: until when, or when it opens next. */
export type OpenState =
  | { isOpen: true; until: string }
  | { isOpen: false; opens: { date: PlainDate; time: string } | null }

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
})

/**
 * Whether a place is open, and what follows, in county time.
 * @param rules as `readOpeningHours` gives them
 * @param now the instant
 * @returns `until` and `time` as `HH:MM`; `opens` is null when it does not open within three weeks
 */
export function openState({
  rules,
  calendar,
  now,
}: {
  rules: readonly OpeningRule[]
  calendar: WorkingDays
  now: Date
}): OpenState {
  const today = plainDateOf(now)
  const time = clock.format(now)
  const spans = openSpansOn(rules, calendar, today)
  const running = spans.find(({ from, to }) => from <= time && time < to)
  if (running) return { isOpen: true, until: running.to }
  const later = spans.find(({ from }) => from > time)
  if (later) return { isOpen: false, opens: { date: today, time: later.from } }
  for (let ahead = 1; ahead <= daysAhead; ahead += 1) {
    const date = dayAfter(today, ahead)
    const [first] = openSpansOn(rules, calendar, date)
    if (first) return { isOpen: false, opens: { date, time: first.from } }
  }
  return { isOpen: false, opens: null }
}

/**
 * The state in words: 现在开门，到 12:00； 现在休息，今天 13:30 开门； 现在休息，12月1日（周二）8:30 开门.
 * @param now the instant the state is of
 */
export function sayOpenState(state: OpenState, now: Date): string {
  if (state.isOpen) {
    return state.until === '24:00'
      ? '现在开门，到夜里 12 点'
      : `现在开门，到 ${plainTime(state.until)}`
  }
  if (!state.opens) return '现在休息，去之前请先打电话'
  const { date, time } = state.opens
  return `现在休息，${sayDay(date, plainDateOf(now))}${plainTime(time)} 开门`
}

/** `08:30` as people write it: 8:30. */
const plainTime = (time: string) => time.replace(/^0/, '')

function sayDay(date: PlainDate, today: PlainDate): string {
  if (date === today) return '今天 '
  if (date === dayAfter(today, 1)) return '明天 '
  return sayShiftDay(date)
}
