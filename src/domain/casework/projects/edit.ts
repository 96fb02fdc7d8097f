import { firstYear, lastYear } from '../../calendar/workingDays'
import { type PlainDate, isPlainDate } from '../../platform/plainDate'
import { type ProjectRefusal, isText, projectFault, unless } from './refusals'
import { type Project, type ProjectStep, mostSteps } from './state'

/** What is said with each edit. */
export interface ProjectInput {
  add: Omit<ProjectStep, 'case'>
  move: { step: string; by: -1 | 1 }
  remove: { step: string }
  retarget: { step: string; startOn: PlainDate; dueOn: PlainDate; reason: string }
  depend: { step: string; after: readonly string[] }
  link: { step: string; case: string; matter: string; isInUse: boolean }
  unlink: { step: string; reason: string }
  close: { reason: string }
}

export type ProjectEditName = keyof ProjectInput

/** An edit of a project. */
export type ProjectEdit = {
  [Name in ProjectEditName]: { name: Name; input: ProjectInput[Name] }
}[ProjectEditName]

/** Who may edit: the county centre leads; its agents register and link the cases (§二(一)1). */
export type ProjectRelation = 'coordinator' | 'centre'

const who: Record<ProjectEditName, readonly ProjectRelation[]> = {
  add: ['coordinator'],
  move: ['coordinator'],
  remove: ['coordinator'],
  retarget: ['coordinator'],
  depend: ['coordinator'],
  link: ['coordinator', 'centre'],
  unlink: ['coordinator'],
  close: ['coordinator'],
}

interface Rule<Name extends ProjectEditName> {
  check: (project: Project, input: ProjectInput[Name]) => ProjectRefusal[]
  happens: (project: Project, input: ProjectInput[Name]) => Project
}

const placeOf = ({ steps }: Project, key: string): number =>
  steps.findIndex((step) => step.key === key)
const stepIn = (project: Project, key: string): ProjectStep | undefined =>
  project.steps.find((step) => step.key === key)

const isDay = (date: string): boolean =>
  isPlainDate(date) && Number(date.slice(0, 4)) >= firstYear && Number(date.slice(0, 4)) <= lastYear

/** What is wrong with target dates. */
export function targetFaults({
  startOn,
  dueOn,
}: Pick<ProjectStep, 'startOn' | 'dueOn'>): ProjectRefusal[] {
  if (!isDay(startOn)) return [projectFault('date-wrong', 'startOn')]
  if (!isDay(dueOn)) return [projectFault('date-wrong', 'dueOn')]
  return unless(dueOn >= startOn, 'due-before-start', 'dueOn')
}

/** A step waits only for steps before it: so there never is a circle. */
const isEarlier = (project: Project, after: readonly string[], place: number): boolean =>
  after.every((key) => {
    const at = placeOf(project, key)
    return at >= 0 && at < place
  })

const changed = (
  project: Project,
  key: string,
  change: (step: ProjectStep) => ProjectStep,
): Project => ({
  ...project,
  steps: project.steps.map((step) => (step.key === key ? change(step) : step)),
})

const known = (project: Project, key: string): ProjectRefusal[] =>
  unless(placeOf(project, key) >= 0, 'step-unknown', 'step')

function moveFaults(project: Project, { step, by }: ProjectInput['move']): ProjectRefusal[] {
  const at = placeOf(project, step)
  if (at < 0) return known(project, step)
  const [first, second] = by < 0 ? [at - 1, at] : [at, at + 1]
  const [one, other] = [project.steps[first], project.steps[second]]
  if (!one || !other) return [projectFault('order-end', 'step')]
  return unless(!other.after.includes(one.key), 'order-bound', 'step')
}

function moved(project: Project, { step, by }: ProjectInput['move']): Project {
  const at = placeOf(project, step)
  const steps = [...project.steps]
  const [taken] = steps.splice(at, 1)
  if (taken) steps.splice(at + by, 0, taken)
  return { ...project, steps }
}

function linkFaults(project: Project, input: ProjectInput['link']): ProjectRefusal[] {
  const step = stepIn(project, input.step)
  if (!step) return known(project, input.step)
  return [
    ...unless(step.case === undefined || step.case === input.case, 'case-linked', 'step'),
    ...unless(step.matter === input.matter, 'case-other-matter', 'number'),
    ...unless(!input.isInUse, 'case-in-use', 'number'),
  ]
}

const reasonFaults = (reason: string) => unless(isText(reason, 500), 'reason-missing', 'reason')

const rules: { [Name in ProjectEditName]: Rule<Name> } = {
  add: {
    check: (project, step) => [
      ...unless(project.steps.length < mostSteps, 'too-many-steps'),
      ...unless(
        !project.steps.some(({ matter }) => matter === step.matter),
        'matter-twice',
        'matter',
      ),
      ...targetFaults(step),
      ...unless(isEarlier(project, step.after, project.steps.length), 'after-wrong', 'after'),
    ],
    happens: (project, step) => ({ ...project, steps: [...project.steps, step] }),
  },
  move: { check: moveFaults, happens: moved },
  remove: {
    check: (project, { step }) => [
      ...known(project, step),
      ...unless(!project.steps.some(({ after }) => after.includes(step)), 'needed-later', 'step'),
      ...unless(stepIn(project, step)?.case === undefined, 'has-case', 'step'),
    ],
    happens: (project, { step }) => ({
      ...project,
      steps: project.steps.filter(({ key }) => key !== step),
    }),
  },
  retarget: {
    check: (project, input) => [
      ...known(project, input.step),
      ...targetFaults(input),
      ...reasonFaults(input.reason),
    ],
    happens: (project, { step, startOn, dueOn }) =>
      changed(project, step, (one) => ({ ...one, startOn, dueOn })),
  },
  depend: {
    check: (project, { step, after }) => [
      ...known(project, step),
      ...unless(isEarlier(project, after, placeOf(project, step)), 'after-wrong', 'after'),
    ],
    happens: (project, { step, after }) =>
      changed(project, step, (one) => ({ ...one, after: [...new Set(after)] })),
  },
  link: {
    check: linkFaults,
    happens: (project, input) =>
      changed(project, input.step, (one) => ({ ...one, case: input.case })),
  },
  unlink: {
    check: (project, { step, reason }) => [
      ...known(project, step),
      ...unless(stepIn(project, step)?.case !== undefined, 'no-case', 'step'),
      ...reasonFaults(reason),
    ],
    happens: (project, { step }) => changed(project, step, ({ case: _, ...one }) => one),
  },
  close: {
    check: (_, { reason }) => reasonFaults(reason),
    happens: (project) => ({ ...project, isClosed: true }),
  },
}

/** The edits that a person may make of a project as it stands. */
export const projectEditsFor = (
  { isClosed }: Pick<Project, 'isClosed'>,
  relations: readonly ProjectRelation[],
): ProjectEditName[] =>
  isClosed
    ? []
    : (Object.keys(who) as ProjectEditName[]).filter((name) =>
        who[name].some((one) => relations.includes(one)),
      )

/** A project after an edit, or everything that keeps it from being made. */
export function editProject(
  project: Project,
  { name, input }: ProjectEdit,
  relations: readonly ProjectRelation[],
): { project: Project } | { refusals: ProjectRefusal[] } {
  if (!who[name].some((one) => relations.includes(one))) {
    return { refusals: [projectFault('not-yours')] }
  }
  if (project.isClosed) return { refusals: [projectFault('closed')] }
  const rule = rules[name] as unknown as {
    check: (project: Project, input: object) => ProjectRefusal[]
    happens: (project: Project, input: object) => Project
  }
  const refusals = rule.check(project, input)
  return refusals.length > 0 ? { refusals } : { project: rule.happens(project, input) }
}
