import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import type { CaseCommand } from '@/domain/casework/commands'
import type { CaseEvent, Holder } from '@/domain/casework/events'
import { applyEvent } from '@/domain/casework/fold'
import { handle } from '@/domain/casework/handle'
import type { CaseContext } from '@/domain/casework/rule'
import { policyLimits } from '@/domain/casework/settings'
import type { CaseState } from '@/domain/casework/state'
import { relations } from '@/domain/casework/vocabulary'
import { type PlainDate, startOfDay } from '@/domain/platform/plainDate'
import type { Chance } from './chance'

/** Where and about what a case is. */
export interface Setting {
  origin: Holder
  /** Stations above the origin, nearest first. */
  above: readonly Holder[]
  /** Id. */
  department: string
  matter: CaseContext['matter']
  startsOn: PlainDate
  today: PlainDate
  /** Ids of those who act for the stations and for the department. */
  agent: string
  officer: string
}

/** A command, and how many days after the one before it is given. */
type Step = [days: number, command: CaseCommand, by?: 'agent' | 'officer']

const everyRelation = relations.map(({ value }) => value)

/** Most pass a case on at once, some need a day, and some are late. */
const daysToPass = (chance: Chance): number =>
  chance.percent(70) ? 0 : chance.percent(85) ? 1 : 2 + chance.below(9)

function toDepartment(setting: Setting, chance: Chance, isDirect: boolean): Step[] {
  const { above, matter, department } = setting
  const window: Holder = { party: 'department', id: department }
  const town = above.find(({ party }) => party === 'town')
  const holders = isDirect || !town ? [window] : [town, window]
  return holders.flatMap((holder): Step[] => [
    [daysToPass(chance), { name: 'forward', input: { to: holder, materials: matter.materials } }],
    [daysToPass(chance), { name: 'acknowledge', input: { by: holder } }, 'officer'],
  ])
}

function askedOnce({ matter }: Setting, chance: Chance): Step[] {
  if (matter.materials.length === 0) return []
  const material = chance.pick(matter.materials)
  return [
    [0, { name: 'notify', input: { missing: [{ material, remark: '缺一份，请补齐' }] } }],
    [1 + chance.below(20), { name: 'receive-supplement', input: { materials: [material] } }],
  ]
}

function decided({ matter }: Setting, chance: Chance): Step[] {
  if (chance.percent(3)) {
    return [[2, { name: 'refuse', input: { reason: '不属于本部门受理' } }, 'officer']]
  }
  const { amount = 1 } = matter.promised
  const [procedure] = matter.procedures
  const isSlow = chance.percent(4)
  const days = isSlow ? amount * 2 + chance.below(10) : 1 + chance.below(amount)
  const steps: Step[] = [[daysToPass(chance), { name: 'accept', input: {} }, 'officer']]
  if (procedure && chance.percent(10)) {
    const input = { procedure, basis: '行政许可法第四十五条' }
    steps.push([1, { name: 'suspend', input }, 'officer'])
    steps.push([5 + chance.below(20), { name: 'resume', input: {} }, 'officer'])
  }
  if (amount > 5 && matter.limitStart !== 'publicity-end' && chance.percent(3)) {
    const input = { amount: 5, reason: '情况复杂', approver: '部门负责人' }
    steps.push([1, { name: 'extend', input }, 'officer'])
  }
  const outcome = chance.percent(94) ? 'granted' : 'denied'
  const result = outcome === 'granted' ? '准予' : '不符合条件'
  steps.push([days, { name: 'decide', input: { outcome, result } }, 'officer'])
  return steps
}

function delivered({ origin, above }: Setting, chance: Chance): Step[] {
  const window = chance.percent(50) ? origin : (above[0] ?? origin)
  return [
    [daysToPass(chance), { name: 'inform', input: { window } }, 'officer'],
    [daysToPass(chance), { name: 'deliver', input: { how: '当面送达', to: '本人' } }],
    ...(chance.percent(10)
      ? [[7, { name: 'follow-up', input: { note: '电话回访，满意' } }] satisfies Step]
      : []),
    [30, { name: 'archive', input: {} }],
  ]
}

function stepsOf(setting: Setting, chance: Chance): Step[] {
  const { origin, department, matter } = setting
  if (chance.percent(3)) {
    return [
      [0, { name: 'decline', input: { origin, department } }],
      [30, { name: 'archive', input: {} }],
    ]
  }
  const isGreen = chance.percent(2)
  const isOnline = chance.percent(25)
  const register: CaseCommand = {
    name: 'register',
    input: {
      origin,
      department,
      route: isOnline ? 'online' : 'offline',
      materials: matter.materials,
      hasConsent: true,
      ...(isGreen ? { greenReason: '住院急用' } : {}),
    },
  }
  if (chance.percent(2)) {
    return [
      [0, register],
      [3, { name: 'withdraw', input: { reason: '申请人不办了' } }],
    ]
  }
  return [
    [0, register],
    ...(chance.percent(10) ? askedOnce(setting, chance) : []),
    ...toDepartment(setting, chance, isGreen || isOnline),
    ...decided(setting, chance),
    ...delivered(setting, chance),
  ]
}

/**
 * What happened to one case until today: commands that the domain took, so that events and state are true.
 * @param commandIdOf names the n-th command
 * @throws Error when the domain refuses a command: the story is wrong then
 */
export function storyOf(
  setting: Setting,
  { chance, commandIdOf }: { chance: Chance; commandIdOf: (order: number) => string },
): { state: CaseState; events: CaseEvent[] } {
  const last = epochDayOf(setting.today)
  let day = epochDayOf(setting.startsOn)
  let state: CaseState | null = null
  const events: CaseEvent[] = []
  for (const [days, command, by = 'agent'] of stepsOf(setting, chance)) {
    day += days
    if (day > last) break
    const on = dateOfEpochDay(day)
    const minutes = 8 * 60 + events.length * 20 + chance.below(15)
    const context: CaseContext = {
      relations: everyRelation,
      personId: setting[by],
      now: new Date(startOfDay(on).getTime() + minutes * 60_000),
      on,
      limits: policyLimits,
      matter: setting.matter,
      above: setting.above,
      department: { party: 'department', id: setting.department },
    }
    const handled = handle(state, command, { context, commandId: commandIdOf(events.length + 1) })
    if ('refusals' in handled) {
      throw new Error(`${command.name}: ${handled.refusals.map(({ code }) => code).join()}`)
    }
    events.push(handled.event)
    state = applyEvent(state, handled.event)
  }
  if (!state) throw new Error('A story begins on its first day')
  return { state, events }
}
