import type { Role } from '../platform/roles'

/** Where a matter's latest draft stands on its way to the wall. */
export type Stage = 'drafting' | 'in-review' | 'returned' | 'scheduled' | 'published' | 'withdrawn'

/**
 * What can be done to a matter. `revise` is every save of a draft; `schedule` is publishing for a
 * later day; `check` is 上次核对无误; `assign` names who answers for it (责任人).
 */
export type Command =
  'revise' | 'submit' | 'return' | 'publish' | 'schedule' | 'withdraw' | 'check' | 'assign'

interface Transition {
  roles: readonly Role[]
  /** Where it can be done, and where it leads; `stay` keeps the stage. */
  from: Partial<Record<Stage, Stage | 'stay'>>
  /** Only while an edition is in force, whatever the draft does. */
  needsLive?: boolean
  /** Whoever answers for the matter may as well, whatever her role. */
  isForOwner?: boolean
  /** The last editor may not do it while the department has another reviewer. */
  needsSecondPerson?: boolean
}

const editors = ['editor', 'reviewer'] as const
const reviewers = ['reviewer'] as const

/**
 * Every command with the roles that may give it and what it does at each stage (product.md B: draft →
 * review → fact check → scheduled → published). The person must belong to the matter's department.
 * Changing what is in review, or scheduled, takes it back to drafting: what was read is what is
 * published. Four eyes: the last editor publishes only where nobody else in the department may.
 */
const transitions: Record<Command, Transition> = {
  revise: {
    roles: editors,
    from: {
      drafting: 'drafting',
      'in-review': 'drafting',
      returned: 'returned',
      scheduled: 'drafting',
      published: 'drafting',
      withdrawn: 'drafting',
    },
  },
  submit: { roles: editors, from: { drafting: 'in-review', returned: 'in-review' } },
  return: { roles: reviewers, from: { 'in-review': 'returned', scheduled: 'returned' } },
  publish: {
    roles: reviewers,
    from: { 'in-review': 'published', scheduled: 'published' },
    needsSecondPerson: true,
  },
  schedule: {
    roles: reviewers,
    from: { 'in-review': 'scheduled', scheduled: 'scheduled' },
    needsSecondPerson: true,
  },
  withdraw: {
    roles: reviewers,
    needsLive: true,
    from: {
      drafting: 'withdrawn',
      'in-review': 'withdrawn',
      returned: 'withdrawn',
      scheduled: 'withdrawn',
      published: 'withdrawn',
    },
  },
  check: {
    roles: reviewers,
    isForOwner: true,
    needsLive: true,
    from: {
      drafting: 'stay',
      'in-review': 'stay',
      returned: 'stay',
      scheduled: 'stay',
      published: 'stay',
    },
  },
  assign: {
    roles: reviewers,
    from: {
      drafting: 'stay',
      'in-review': 'stay',
      returned: 'stay',
      scheduled: 'stay',
      published: 'stay',
      withdrawn: 'stay',
    },
  },
}

/** What decides a command besides the stage. */
export interface Standing {
  stage: Stage
  /** Whether an edition of the matter is in force. */
  isLive: boolean
  /** `system` is the scheduler or the seed, which no role binds. */
  actor:
    | 'system'
    | {
        roles: readonly Role[]
        isOfDepartment: boolean
        isLastEditor: boolean
        /** Whether she is named as the one who answers for the matter. */
        isOwner?: boolean
        /** Whether another active person may review for the department. */
        hasOtherReviewer: boolean
      }
}

export interface Denial {
  code: 'wrong-role' | 'wrong-department' | 'wrong-stage' | 'not-live' | 'own-work'
  message: string
}

const commandWords: Record<Command, string> = {
  revise: '修改',
  submit: '提交审核',
  return: '退回',
  publish: '发布',
  schedule: '定期发布',
  withdraw: '停用',
  check: '标记核对无误',
  assign: '指定责任人',
}

const stageSentences: Record<Stage, string> = {
  drafting: '还在起草，先提交审核',
  'in-review': '正在等审核',
  returned: '已被退回，先改好再提交审核',
  scheduled: '已定好日期，到时自动生效',
  published: '已经发布，没有新的改动',
  withdrawn: '已经停用，先修改再提交审核',
}

/**
 * Whether a command can be given now.
 * @returns null when it can, else why not, in Chinese
 */
export function denialOf(command: Command, { stage, isLive, actor }: Standing): Denial | null {
  const { roles, from, needsLive, needsSecondPerson, isForOwner } = transitions[command]
  const verb = commandWords[command]
  if (actor !== 'system') {
    const mayAsOwner = isForOwner && actor.isOwner
    if (!mayAsOwner && !actor.roles.some((role) => roles.includes(role))) {
      const other = isForOwner ? '责任人或部门审核' : '部门审核'
      const who = roles.includes('editor') ? '部门编辑或部门审核' : other
      return { code: 'wrong-role', message: `只有${who}可以${verb}。` }
    }
    if (!actor.isOfDepartment) {
      return { code: 'wrong-department', message: `这件事不归您的部门管，您不能${verb}。` }
    }
  }
  if (needsLive && !isLive) {
    return { code: 'not-live', message: `这件事没有在用的明白纸，不能${verb}。` }
  }
  if (!from[stage]) {
    return { code: 'wrong-stage', message: `不能${verb}：这件事${stageSentences[stage]}。` }
  }
  if (needsSecondPerson && actor !== 'system' && actor.isLastEditor && actor.hasOtherReviewer) {
    const message = '最后一次修改是您自己做的，请本部门另一位审核人来发布。'
    return { code: 'own-work', message }
  }
  return null
}

/** The stage that a command leads to. Ask {@link denialOf} first. */
export function stageAfter(command: Command, stage: Stage): Stage {
  const next = transitions[command].from[stage]
  return next === undefined || next === 'stay' ? stage : next
}

/** All commands that can be given now, for the buttons. */
export function commandsFor(standing: Standing): Command[] {
  return (Object.keys(transitions) as Command[]).filter(
    (command) => denialOf(command, standing) === null,
  )
}
