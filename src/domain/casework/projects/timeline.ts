import { dateOfEpochDay, epochDayOf } from '../../calendar/epochDay'
import type { PlainDate } from '../../platform/plainDate'
import type { StepView } from './standing'

/** A span on the drawing, in hundredths of its width. */
export interface Bar {
  left: number
  width: number
}

/** A project as it is drawn. */
export interface Timeline {
  /** The first day of each month, and where it stands. */
  months: { on: PlainDate; left: number }[]
  today?: number
  rows: { number: number; target: Bar; real?: Bar }[]
}

const monthAfter = (date: PlainDate): PlainDate => {
  const [year = 0, month = 0] = date.split('-').map(Number)
  const next = month === 12 ? [year + 1, 1] : [year, month + 1]
  return `${next[0]}-${String(next[1]).padStart(2, '0')}-01`
}

/** The last day of what really happened: until today while it goes on. */
const realEnd = ({ standing, doneOn, begunOn }: StepView, today: PlainDate): PlainDate => {
  const end = doneOn ?? (standing === 'under-way' ? today : (begunOn ?? today))
  return end < (begunOn ?? end) ? (begunOn ?? end) : end
}

/**
 * The drawing of a project: target and real spans of each step, months, and today. From the first day of
 * the first month to the end of the last.
 * @returns null while there are no steps
 */
export function timelineOf(steps: readonly StepView[], today: PlainDate): Timeline | null {
  if (steps.length === 0) return null
  const days = steps.flatMap((view) => [
    view.step.startOn,
    view.step.dueOn,
    ...(view.begunOn ? [view.begunOn, realEnd(view, today)] : []),
  ])
  const first = days.reduce((one, other) => (one < other ? one : other))
  const last = days.reduce((one, other) => (one > other ? one : other))
  const from = epochDayOf(`${first.slice(0, 7)}-01`)
  const to = epochDayOf(monthAfter(last))
  const place = (day: number) => ((day - from) / (to - from)) * 100
  const bar = (begin: PlainDate, end: PlainDate): Bar => ({
    left: place(epochDayOf(begin)),
    width: place(epochDayOf(end) + 1) - place(epochDayOf(begin)),
  })
  const months: Timeline['months'] = []
  for (let on = dateOfEpochDay(from); epochDayOf(on) < to; on = monthAfter(on)) {
    months.push({ on, left: place(epochDayOf(on)) })
  }
  const now = epochDayOf(today)
  return {
    months,
    ...(now >= from && now < to ? { today: place(now + 0.5) } : {}),
    rows: steps.map((view) => ({
      number: view.number,
      target: bar(view.step.startOn, view.step.dueOn),
      ...(view.begunOn ? { real: bar(view.begunOn, realEnd(view, today)) } : {}),
    })),
  }
}
