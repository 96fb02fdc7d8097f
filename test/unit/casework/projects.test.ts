import fc from 'fast-check'
import {
  type ProjectEdit,
  type ProjectRelation,
  editProject,
  projectEditsFor,
} from '@/domain/casework/projects/edit'
import { projectStanding } from '@/domain/casework/projects/standing'
import type { Project, ProjectStep, StepCase } from '@/domain/casework/projects/state'
import { timelineOf } from '@/domain/casework/projects/timeline'

const step = (key: string, more: Partial<ProjectStep> = {}): ProjectStep => ({
  key,
  matter: `m-${key}`,
  matterName: `事项${key}`,
  startOn: '2026-12-01',
  dueOn: '2026-12-10',
  after: [],
  ...more,
})
/** Three steps in a row. */
const project: Project = {
  isClosed: false,
  steps: [
    step('a'),
    step('b', { after: ['a'], startOn: '2026-12-11', dueOn: '2026-12-20' }),
    step('c', { after: ['b'], startOn: '2026-12-21', dueOn: '2026-12-31' }),
  ],
}
const both: ProjectRelation[] = ['coordinator', 'centre']
const codes = (edit: ProjectEdit, of = project, relations = both) => {
  const result = editProject(of, edit, relations)
  return 'refusals' in result ? result.refusals.map(({ code }) => code) : []
}
const link = (more: object = {}): ProjectEdit => ({
  name: 'link',
  input: { step: 'a', case: 'x', matter: 'm-a', isInUse: false, ...more },
})
const linked: Project = {
  ...project,
  steps: project.steps.map((one) => (one.key === 'a' ? { ...one, case: 'x' } : one)),
}
const targets = { startOn: '2026-12-02', dueOn: '2026-12-12' }

test.each<[string, ProjectEdit, Project, string[]]>([
  ['a step', { name: 'add', input: step('d', { after: ['a', 'c'] }) }, project, []],
  [
    'a matter twice',
    { name: 'add', input: step('d', { matter: 'm-a' }) },
    project,
    ['matter-twice'],
  ],
  [
    'a step after none',
    { name: 'add', input: step('d', { after: ['z'] }) },
    project,
    ['after-wrong'],
  ],
  [
    'a step too many',
    { name: 'add', input: step('zz') },
    { isClosed: false, steps: Array.from({ length: 60 }, (_, at) => step(`${at}`)) },
    ['too-many-steps'],
  ],
  ['up beyond the first', { name: 'move', input: { step: 'a', by: -1 } }, project, ['order-end']],
  ['down beyond the last', { name: 'move', input: { step: 'c', by: 1 } }, project, ['order-end']],
  [
    'over what it waits for',
    { name: 'move', input: { step: 'b', by: -1 } },
    project,
    ['order-bound'],
  ],
  [
    'below what waits for it',
    { name: 'move', input: { step: 'b', by: 1 } },
    project,
    ['order-bound'],
  ],
  ['an unknown step up', { name: 'move', input: { step: 'z', by: -1 } }, project, ['step-unknown']],
  ['the last step off', { name: 'remove', input: { step: 'c' } }, project, []],
  ['a needed step off', { name: 'remove', input: { step: 'a' } }, project, ['needed-later']],
  [
    'a step with a case off',
    { name: 'remove', input: { step: 'a' } },
    { ...linked, steps: linked.steps.slice(0, 1) },
    ['has-case'],
  ],
  [
    'new dates',
    { name: 'retarget', input: { step: 'a', ...targets, reason: '等图纸' } },
    project,
    [],
  ],
  [
    'new dates without why',
    { name: 'retarget', input: { step: 'a', ...targets, reason: ' ' } },
    project,
    ['reason-missing'],
  ],
  [
    'an end before its start',
    { name: 'retarget', input: { step: 'a', ...targets, dueOn: '2026-12-01', reason: '改' } },
    project,
    ['due-before-start'],
  ],
  [
    'no day',
    { name: 'retarget', input: { step: 'a', ...targets, startOn: '2026-02-30', reason: '改' } },
    project,
    ['date-wrong'],
  ],
  [
    'a day beyond the calendar',
    { name: 'retarget', input: { step: 'a', ...targets, dueOn: '2150-01-01', reason: '改' } },
    project,
    ['date-wrong'],
  ],
  ['fewer to wait for', { name: 'depend', input: { step: 'b', after: [] } }, project, []],
  [
    'a later one to wait for',
    { name: 'depend', input: { step: 'a', after: ['b'] } },
    project,
    ['after-wrong'],
  ],
  [
    'itself to wait for',
    { name: 'depend', input: { step: 'b', after: ['b'] } },
    project,
    ['after-wrong'],
  ],
  ['its case', link(), project, []],
  ['the same case again', link(), linked, []],
  ['a second case', link({ case: 'y' }), linked, ['case-linked']],
  ['another matter’s case', link({ matter: 'm-z' }), project, ['case-other-matter']],
  ['a case of another project', link({ isInUse: true }), project, ['case-in-use']],
  ['a case for no step', link({ step: 'z' }), project, ['step-unknown']],
  [
    'nothing unlinked',
    { name: 'unlink', input: { step: 'a', reason: '错了' } },
    project,
    ['no-case'],
  ],
  ['a case unlinked', { name: 'unlink', input: { step: 'a', reason: '错了' } }, linked, []],
  ['an end', { name: 'close', input: { reason: '投产了' } }, project, []],
  ['a change after the end', link(), { ...project, isClosed: true }, ['closed']],
])('%s', (_, edit, of, expected) => {
  expect(codes(edit, of)).toEqual(expected)
})

test('the county centre leads, its agents link cases, nobody else edits', () => {
  expect(projectEditsFor(project, ['coordinator'])).toHaveLength(8)
  expect(projectEditsFor(project, ['centre'])).toEqual(['link'])
  expect(projectEditsFor({ isClosed: true }, both)).toEqual([])
  expect(codes({ name: 'remove', input: { step: 'c' } }, project, ['centre'])).toEqual([
    'not-yours',
  ])
  expect(codes(link(), project, [])).toEqual(['not-yours'])
})

const found = (more: Partial<StepCase> = {}): StepCase => ({
  status: 'accepted',
  startedOn: '2026-12-01',
  ...more,
})
const standings = (cases: Record<string, StepCase>, today: string, of = project) =>
  projectStanding(
    {
      ...of,
      steps: of.steps.map((one) => (cases[one.key] ? { ...one, case: one.key } : one)),
    },
    new Map(Object.entries(cases)),
    today,
  )

test('before anything began the first step can begin, the others wait', () => {
  const view = standings({}, '2026-11-24')
  expect(view.steps.map(({ standing, waitsFor }) => [standing, waitsFor])).toEqual([
    ['not-begun', []],
    ['waiting', [1]],
    ['waiting', [2]],
  ])
  expect(view).toMatchObject({ done: 0, expectedOn: '2026-12-31', heldUpBy: 1, isLate: false })
})

test('a step that is not begun in time moves what waits for it', () => {
  const view = standings({}, '2026-12-05')
  expect(view.steps.map(({ isLate }) => isLate)).toEqual([true, false, false])
  expect(view.steps.map(({ expectedOn }) => expectedOn)).toEqual([
    '2026-12-14',
    '2026-12-24',
    '2027-01-04',
  ])
  expect(view).toMatchObject({ expectedOn: '2027-01-04', isLate: true })
})

test('a step under way is late after its last day, and is expected today then', () => {
  const view = standings({ a: found() }, '2026-12-15')
  expect(view.steps[0]).toMatchObject({
    standing: 'under-way',
    isLate: true,
    begunOn: '2026-12-01',
    expectedOn: '2026-12-15',
  })
})

test.each<[StepCase['status'], Partial<StepCase>, string]>([
  ['decided', { outcome: 'granted' }, 'done'],
  ['at-window', { outcome: 'granted' }, 'done'],
  ['delivered', { outcome: 'granted' }, 'done'],
  ['decided', { outcome: 'denied' }, 'stopped'],
  ['decided', { outcome: 'not-accepted' }, 'stopped'],
  ['withdrawn', {}, 'stopped'],
  ['suspended', {}, 'under-way'],
])('a case that is %s %j makes the step %s', (status, more, standing) => {
  const view = standings({ a: found({ status, doneOn: '2026-12-08', ...more }) }, '2026-12-09')
  expect(view.steps[0]?.standing).toBe(standing)
  expect(view.steps[1]?.waitsFor).toEqual(standing === 'done' ? [] : [1])
  expect(view.heldUpBy).toBe(standing === 'done' ? 2 : 1)
})

test('a project that is done holds nobody up', () => {
  const done = found({ status: 'delivered', outcome: 'granted', doneOn: '2026-12-08' })
  const view = standings({ a: done, b: done, c: done }, '2027-02-01')
  expect(view).toMatchObject({ done: 3, expectedOn: '2026-12-08', isLate: false })
  expect(view.heldUpBy).toBeUndefined()
  expect(projectStanding({ isClosed: false, steps: [] }, new Map(), '2027-02-01')).toEqual({
    steps: [],
    done: 0,
    isLate: false,
  })
})

test('the drawing goes from the first of a month to the end of one, with today in it', () => {
  const view = standings({ a: found({ startedOn: '2026-12-03' }) }, '2026-12-16')
  const drawn = timelineOf(view.steps, '2026-12-16')
  expect(drawn?.months).toEqual([{ on: '2026-12-01', left: 0 }])
  expect(drawn?.today).toBeCloseTo(50, 5)
  expect(drawn?.rows[0]?.target).toMatchObject({ left: 0 })
  expect(drawn?.rows[0]?.target.width).toBeCloseTo((10 / 31) * 100, 5)
  expect(drawn?.rows[0]?.real?.width).toBeCloseTo((14 / 31) * 100, 5)
  expect(timelineOf(view.steps, '2027-06-01')).toHaveProperty('months')
  expect(timelineOf(standings({}, '2025-01-01').steps, '2025-01-01')).not.toHaveProperty('today')
  expect(timelineOf([], '2026-12-16')).toBeNull()
})

const keys = ['a', 'b', 'c', 'd', 'e']
const anyEdit: fc.Arbitrary<ProjectEdit> = fc.oneof(
  fc
    .record({ key: fc.constantFrom(...keys), after: fc.subarray(keys) })
    .map(({ key, after }): ProjectEdit => ({ name: 'add', input: step(key, { after }) })),
  fc
    .record({ step: fc.constantFrom(...keys), by: fc.constantFrom(-1 as const, 1 as const) })
    .map((input): ProjectEdit => ({ name: 'move', input })),
  fc.constantFrom(...keys).map((one): ProjectEdit => ({ name: 'remove', input: { step: one } })),
  fc
    .record({ step: fc.constantFrom(...keys), after: fc.subarray(keys) })
    .map((input): ProjectEdit => ({ name: 'depend', input })),
)
const madeProject = fc.array(anyEdit, { maxLength: 60 }).map((edits) =>
  edits.reduce<Project>(
    (made, edit) => {
      const result = editProject(made, edit, ['coordinator'])
      return 'project' in result ? result.project : made
    },
    { isClosed: false, steps: [] },
  ),
)

test('property: whatever is edited, a step waits only for steps before it, so there is no circle', () => {
  fc.assert(
    fc.property(madeProject, ({ steps }) => {
      steps.forEach(({ key, after }, at) => {
        const earlier = steps.slice(0, at).map((one) => one.key)
        expect(after.every((one) => earlier.includes(one))).toBe(true)
        expect(earlier).not.toContain(key)
      })
    }),
    { numRuns: 500 },
  )
})

test('property: a case that is done never holds anything up more, and time brings no end nearer', () => {
  const order = ['waiting', 'stopped', 'not-begun', 'under-way', 'done']
  const day = (days: number) => new Date(Date.UTC(2026, 10, 24 + days)).toISOString().slice(0, 10)
  fc.assert(
    fc.property(
      madeProject,
      fc.subarray(keys),
      fc.constantFrom(...keys),
      fc.nat(60),
      fc.nat(60),
      (made, begun, finished, first, more) => {
        const under = Object.fromEntries(begun.map((key) => [key, found()]))
        const done = found({ status: 'delivered', outcome: 'granted', doneOn: '2026-11-20' })
        const before = standings(under, day(first), made)
        const after = standings({ ...under, [finished]: done }, day(first), made)
        before.steps.forEach(({ standing, expectedOn }, at) => {
          const next = after.steps[at]
          expect(order.indexOf(next?.standing ?? '')).toBeGreaterThanOrEqual(
            order.indexOf(standing),
          )
          expect((next?.expectedOn ?? '') <= expectedOn).toBe(true)
        })
        const later = standings(under, day(first + more), made)
        expect((later.expectedOn ?? '') >= (before.expectedOn ?? '')).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})
