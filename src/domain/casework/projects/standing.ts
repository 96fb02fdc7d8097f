import { dateOfEpochDay, epochDayOf } from '../../calendar/epochDay'
import type { PlainDate } from '../../platform/plainDate'
import type { CaseStatus } from '../vocabulary'
import type { Project, ProjectStep, StepCase } from './state'

/** How a step stands: it can begin, waits for others, is under way, done, or came to nothing. */
export type StepStanding = 'not-begun' | 'waiting' | 'under-way' | 'done' | 'stopped'

/** A step with how it stands today. */
export interface StepView {
  step: ProjectStep
  /** From 1. */
  number: number
  standing: StepStanding
  /** Numbers of the steps that it waits for. */
  waitsFor: number[]
  /** Later than its target: not begun on the first day, or not done after the last. */
  isLate: boolean
  /** The first day in truth, once there is one. */
  begunOn?: PlainDate
  doneOn?: PlainDate
  /** When it will be done if everything goes on as planned from today; when it was, once it is. */
  expectedOn: PlainDate
}

/** A project with how it stands today. */
export interface ProjectView {
  steps: StepView[]
  done: number
  /** None while there are no steps. */
  expectedOn?: PlainDate
  /** Numbers of the steps that hold it up now: the next thing to do on the longest way to the end. */
  heldUpBy?: number
  isLate: boolean
}

const finished: readonly CaseStatus[] = ['decided', 'at-window', 'delivered', 'archived']

function standingOf(found: StepCase | undefined, isFree: boolean): StepStanding {
  if (!found) return isFree ? 'not-begun' : 'waiting'
  const isRefused = found.outcome === 'denied' || found.outcome === 'not-accepted'
  if (isRefused || found.status === 'withdrawn' || found.status === 'declined') return 'stopped'
  return finished.includes(found.status) ? 'done' : 'under-way'
}

const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other)
const plus = (date: PlainDate, days: number): PlainDate => dateOfEpochDay(epochDayOf(date) + days)

function expectedOf(
  step: ProjectStep,
  { standing, doneOn, before }: Pick<StepView, 'standing' | 'doneOn'> & { before: PlainDate },
  today: PlainDate,
): PlainDate {
  if (standing === 'done') return doneOn ?? step.dueOn
  if (standing === 'under-way') return later(step.dueOn, today)
  const days = epochDayOf(step.dueOn) - epochDayOf(step.startOn)
  return plus(later(later(step.startOn, today), before), days)
}

/**
 * How a step stands, from those before it.
 * @param earlier steps before it, as they stand
 */
function viewOf(
  step: ProjectStep,
  earlier: readonly StepView[],
  { found, today }: { found: StepCase | undefined; today: PlainDate },
): StepView {
  const needed = earlier.filter((one) => step.after.includes(one.step.key))
  const open = needed.filter(({ standing }) => standing !== 'done')
  const standing = standingOf(found, open.length === 0)
  const doneOn = standing === 'done' ? found?.doneOn : undefined
  const before = open.reduce((day, one) => later(day, plus(one.expectedOn, 1)), step.startOn)
  const isBegun = standing === 'under-way' || standing === 'done'
  return {
    step,
    number: earlier.length + 1,
    standing,
    waitsFor: found ? [] : open.map(({ number }) => number),
    isLate:
      standing === 'done'
        ? (doneOn ?? '') > step.dueOn
        : today > step.dueOn || (!isBegun && today > step.startOn),
    ...(found ? { begunOn: found.startedOn } : {}),
    ...(doneOn ? { doneOn } : {}),
    expectedOn: expectedOf(step, { standing, doneOn, before }, today),
  }
}

/** The unfinished step at the beginning of the way that ends last. */
function heldUpBy(steps: readonly StepView[]): number | undefined {
  const open = steps.filter(({ standing }) => standing !== 'done')
  const latest = (list: readonly StepView[]) =>
    list.reduce<StepView | undefined>(
      (last, one) => (last && last.expectedOn >= one.expectedOn ? last : one),
      undefined,
    )
  let at = latest(open)
  while (at) {
    const { after } = at.step
    const needed = latest(open.filter(({ step }) => after.includes(step.key)))
    if (!needed) return at.number
    at = needed
  }
  return undefined
}

/**
 * How a project stands today: each step, when the whole will be done, and what holds it up now.
 * @param cases of the steps, by id
 */
export function projectStanding(
  project: Project,
  cases: ReadonlyMap<string, StepCase>,
  today: PlainDate,
): ProjectView {
  const steps: StepView[] = []
  for (const step of project.steps) {
    const found = step.case === undefined ? undefined : cases.get(step.case)
    steps.push(viewOf(step, steps, { found, today }))
  }
  const ends = steps.map(({ expectedOn }) => expectedOn)
  const expectedOn = ends.reduce<PlainDate | undefined>(
    (last, one) => (last && last > one ? last : one),
    undefined,
  )
  const target = project.steps.reduce((last, { dueOn }) => later(last, dueOn), '')
  const held = heldUpBy(steps)
  return {
    steps,
    done: steps.filter(({ standing }) => standing === 'done').length,
    ...(expectedOn ? { expectedOn } : {}),
    ...(held === undefined ? {} : { heldUpBy: held }),
    isLate: (expectedOn ?? '') > target,
  }
}
