import fc from 'fast-check'
import {
  commandsFor,
  denialOf,
  stageAfter,
  type Command,
  type Denial,
  type Stage,
  type Standing,
} from '@/domain/catalogue/lifecycle'
import { roles, type Role } from '@/domain/platform/roles'

const stages: readonly Stage[] = [
  'drafting',
  'in-review',
  'returned',
  'scheduled',
  'published',
  'withdrawn',
]
const commands: readonly Command[] = [
  'revise',
  'submit',
  'return',
  'publish',
  'schedule',
  'withdraw',
  'check',
  'assign',
]
const allRoles: readonly Role[] = roles.map(({ value }) => value)

/**
 * What a stage becomes by a command, written out again on purpose: `·` keeps it, `-` refuses. With an
 * edition in force; `withdraw` and `check` need one.
 */
const table = `
            drafting   in-review  returned   scheduled  published  withdrawn
  revise    ·          drafting   ·          drafting   drafting   drafting
  submit    in-review  -          in-review  -          -          -
  return    -          returned   -          returned   -          -
  publish   -          published  -          published  -          -
  schedule  -          scheduled  -          ·          -          -
  withdraw  withdrawn  withdrawn  withdrawn  withdrawn  withdrawn  -
  check     ·          ·          ·          ·          ·          -
  assign    ·          ·          ·          ·          ·          ·
`
const expected = new Map(
  table
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [command = '', ...next] = line.trim().split(/\s+/)
      return stages.map((stage, at) => [`${command} ${stage}`, next[at] ?? ''] as const)
    }),
)
const outcome = (command: Command, stage: Stage): string =>
  expected.get(`${command} ${stage}`) ?? 'missing in the table'

const mayGive = (command: Command, role: Role): boolean =>
  role === 'reviewer' || (role === 'editor' && (command === 'revise' || command === 'submit'))

const person = (change: Partial<Exclude<Standing['actor'], 'system'>> = {}) => ({
  roles: ['reviewer'] as readonly Role[],
  isOfDepartment: true,
  isLastEditor: false,
  hasOtherReviewer: true,
  ...change,
})
const at = (stage: Stage, actor: Standing['actor'] = person(), isLive = true): Standing => ({
  stage,
  isLive,
  actor,
})
const every = commands.flatMap((command) => stages.map((stage) => [command, stage] as const))

describe('whoever answers for a matter', () => {
  it('may say that it is still right as an editor too, and nothing more', () => {
    const editor = (isOwner: boolean) => person({ roles: ['editor'], isOwner })
    expect(denialOf('check', at('published', editor(true)))).toBeNull()
    expect(denialOf('check', at('published', editor(false)))?.message).toBe(
      '只有责任人或部门审核可以标记核对无误。',
    )
    expect(denialOf('publish', at('in-review', editor(true)))?.code).toBe('wrong-role')
    const foreign = person({ roles: ['editor'], isOwner: true, isOfDepartment: false })
    expect(denialOf('check', at('published', foreign))?.code).toBe('wrong-department')
  })
})

describe('a reviewer of the department', () => {
  it.each(every)('%s at %s', (command, stage) => {
    const denial = denialOf(command, at(stage))
    if (outcome(command, stage) === '-') {
      expect(denial?.code).toBe('wrong-stage')
      expect(stageAfter(command, stage)).toBe(stage)
    } else {
      expect(denial).toBeNull()
      const next = outcome(command, stage)
      expect(stageAfter(command, stage)).toBe(next === '·' ? stage : next)
    }
  })
})

describe('each command', () => {
  it.each(every)('%s at %s is for some roles only', (command, stage) => {
    for (const role of allRoles) {
      const denial = denialOf(command, at(stage, person({ roles: [role] })))
      const isAllowed = mayGive(command, role) && outcome(command, stage) !== '-'
      expect([role, denial === null]).toEqual([role, isAllowed])
      if (!mayGive(command, role)) expect(denial?.code).toBe('wrong-role')
    }
  })

  it.each(every)('%s at %s is not for a foreign department', (command, stage) => {
    const denial = denialOf(command, at(stage, person({ isOfDepartment: false })))
    expect(denial?.code).toBe('wrong-department')
  })

  it.each(every)('%s at %s is for the last editor unless it publishes', (command, stage) => {
    const own = denialOf(command, at(stage, person({ isLastEditor: true })))
    const alone = { isLastEditor: true, hasOtherReviewer: false }
    const isPublishing = command === 'publish' || command === 'schedule'
    const isPossible = outcome(command, stage) !== '-'
    expect(own?.code).toBe(!isPossible ? 'wrong-stage' : isPublishing ? 'own-work' : undefined)
    expect(denialOf(command, at(stage, person(alone))) === null).toBe(isPossible)
  })

  it.each(every)('%s at %s needs an edition in force where it is about one', (command, stage) => {
    const denial = denialOf(command, at(stage, person(), false))
    if (command === 'withdraw' || command === 'check') expect(denial?.code).toBe('not-live')
    else expect(denial).toEqual(denialOf(command, at(stage)))
  })

  it.each(every)('%s at %s is for the scheduler whoever edited last', (command, stage) => {
    expect(denialOf(command, at(stage, 'system')) === null).toBe(outcome(command, stage) !== '-')
  })

  it('is refused for a person without any role', () => {
    for (const command of commands) {
      expect(denialOf(command, at('in-review', person({ roles: [] })))?.code).toBe('wrong-role')
    }
  })
})

describe('a refusal', () => {
  const said = (command: Command, standing: Standing) => denialOf(command, standing)?.message

  it('says who may do it', () => {
    const agent = person({ roles: ['agent'] })
    expect(said('submit', at('drafting', agent))).toBe('只有部门编辑或部门审核可以提交审核。')
    expect(said('publish', at('in-review', person({ roles: ['editor'] })))).toBe(
      '只有部门审核可以发布。',
    )
  })

  it('says what is the matter', () => {
    expect(said('publish', at('drafting'))).toBe('不能发布：这件事还在起草，先提交审核。')
    expect(said('check', at('drafting', person(), false))).toBe(
      '这件事没有在用的明白纸，不能标记核对无误。',
    )
    expect(said('publish', at('in-review', person({ isLastEditor: true })))).toBe(
      '最后一次修改是您自己做的，请本部门另一位审核人来发布。',
    )
    expect(said('withdraw', at('published', person({ isOfDepartment: false })))).toBe(
      '这件事不归您的部门管，您不能停用。',
    )
  })

  const standing: fc.Arbitrary<Standing> = fc.record({
    stage: fc.constantFrom(...stages),
    isLive: fc.boolean(),
    actor: fc.oneof(
      fc.constant('system' as const),
      fc.record({
        roles: fc.subarray([...allRoles]),
        isOfDepartment: fc.boolean(),
        isLastEditor: fc.boolean(),
        hasOtherReviewer: fc.boolean(),
      }),
    ),
  })

  it('is a whole sentence, and its command has no button', () => {
    fc.assert(
      fc.property(standing, (one) => {
        const denials = commands.map((command): [Command, Denial | null] => [
          command,
          denialOf(command, one),
        ])
        for (const [, denial] of denials) {
          if (denial) expect(denial.message).toMatch(/^[^,:;]+。$/)
        }
        const possible = denials.flatMap(([command, denial]) => (denial ? [] : [command]))
        expect(commandsFor(one)).toEqual(possible)
      }),
    )
  })

  it('never falls away by losing a role, the department or the edition in force', () => {
    fc.assert(
      fc.property(standing, fc.constantFrom(...commands), (one, command) => {
        if (one.actor === 'system' || denialOf(command, one) === null) return
        const { actor } = one
        const less = [
          { ...one, actor: { ...actor, roles: actor.roles.slice(1) } },
          { ...one, actor: { ...actor, isOfDepartment: false } },
          { ...one, isLive: false },
          { ...one, actor: { ...actor, isLastEditor: true, hasOtherReviewer: true } },
        ]
        for (const weaker of less) expect(denialOf(command, weaker)).not.toBeNull()
      }),
    )
  })
})
