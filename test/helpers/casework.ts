import type { CaseCommand } from '@/domain/casework/commands'
import type { CaseEvent, Holder } from '@/domain/casework/events'
import { applyEvent } from '@/domain/casework/fold'
import { handle } from '@/domain/casework/handle'
import type { CaseContext } from '@/domain/casework/rule'
import { policyLimits } from '@/domain/casework/settings'
import type { CaseState } from '@/domain/casework/state'
import { type Relation, relations } from '@/domain/casework/vocabulary'
import { plainDateOf, startOfDay } from '@/domain/platform/plainDate'

export const village: Holder = { party: 'village', id: 'st-village' }
export const town: Holder = { party: 'town', id: 'st-town' }
export const county: Holder = { party: 'county', id: 'st-county' }
export const department: Holder = { party: 'department', id: 'dep-mz' }

/** Everyone at once: for what is not about who. */
export const anybody: readonly Relation[] = relations.map(({ value }) => value)

/** A context of a case that a village took, on a day. */
export function contextOn(on: string, more: Partial<CaseContext> = {}): CaseContext {
  return {
    relations: anybody,
    personId: 'person-1',
    now: new Date(startOfDay(on).getTime() + 9 * 3_600_000),
    on,
    limits: policyLimits,
    matter: {
      materials: ['CL-1', 'CL-2', 'CL-3'],
      procedures: ['专家评审'],
      promised: { unit: 'working-day', amount: 10 },
      limitStart: 'acceptance',
    },
    above: [town, county],
    department,
    ...more,
  }
}

export const commands = {
  register: {
    name: 'register',
    input: {
      origin: village,
      department: department.id,
      route: 'offline',
      materials: ['CL-1', 'CL-2', 'CL-3'],
      hasConsent: true,
    },
  },
  decline: { name: 'decline', input: { origin: village, department: department.id } },
  notify: { name: 'notify', input: { missing: [{ material: 'CL-2', remark: '缺复印件' }] } },
  'receive-supplement': { name: 'receive-supplement', input: { materials: ['CL-2'] } },
  forward: { name: 'forward', input: { to: town, materials: ['CL-1', 'CL-2', 'CL-3'] } },
  acknowledge: { name: 'acknowledge', input: { by: town } },
  'send-back': { name: 'send-back', input: { reason: '户主没有签字' } },
  accept: { name: 'accept', input: {} },
  'end-publicity': { name: 'end-publicity', input: { endedOn: '2026-11-30' } },
  refuse: { name: 'refuse', input: { reason: '不属于本县受理' } },
  suspend: { name: 'suspend', input: { procedure: '专家评审', basis: '行政许可法第四十五条' } },
  resume: { name: 'resume', input: {} },
  extend: { name: 'extend', input: { amount: 5, reason: '情况复杂', approver: '刘局长' } },
  decide: { name: 'decide', input: { outcome: 'granted', result: '准予，发证' } },
  inform: { name: 'inform', input: { window: town } },
  deliver: { name: 'deliver', input: { how: '当面', to: '本人' } },
  withdraw: { name: 'withdraw', input: { reason: '不办了' } },
  reopen: { name: 'reopen', input: { reason: '又要办' } },
  archive: { name: 'archive', input: {} },
  'follow-up': { name: 'follow-up', input: { note: '电话回访，满意' } },
  urge: { name: 'urge', input: { note: '请尽快' } },
  'move-to-green': { name: 'move-to-green', input: { reason: '住院急用' } },
  'take-over': { name: 'take-over', input: {} },
} as const satisfies Record<CaseCommand['name'], CaseCommand>

let number = 0

/** The event of a command, or the codes of its refusals. */
export function tried(
  state: CaseState | null,
  command: CaseCommand,
  context: CaseContext,
): CaseEvent | string[] {
  number += 1
  const handled = handle(state, command, { context, commandId: `command-${number}` })
  return 'event' in handled ? handled.event : handled.refusals.map(({ code }) => code)
}

/** Gives commands one after the other, a day between them unless said otherwise. All must be taken. */
export function driven(
  steps: readonly (CaseCommand | [CaseCommand, Partial<CaseContext>])[],
  from = '2026-11-23',
): { state: CaseState; events: CaseEvent[] } {
  let state: CaseState | null = null
  const events: CaseEvent[] = []
  let day = startOfDay(from).getTime()
  for (const step of steps) {
    const [command, more] = Array.isArray(step) ? step : [step, {}]
    const event = tried(state, command, contextOn(plainDateOf(new Date(day)), more))
    if (Array.isArray(event)) throw new Error(`${command.name} was refused: ${event.join()}`)
    events.push(event)
    state = applyEvent(state, event)
    day += 86_400_000
  }
  if (!state) throw new Error('No step')
  return { state, events }
}

const toDepartment: CaseCommand = {
  name: 'forward',
  input: { to: department, materials: ['CL-1', 'CL-2', 'CL-3'] },
}
const byDepartment: CaseCommand = { name: 'acknowledge', input: { by: department } }

/** The way from the village through the town to the department's window. */
export const toReceived: readonly CaseCommand[] = [
  commands.register,
  commands.forward,
  commands.acknowledge,
  toDepartment,
  byDepartment,
]

/** The shortest way to each status. */
export const wayTo: Record<CaseState['status'], readonly CaseCommand[]> = {
  'pre-accepted': [commands.register],
  'awaiting-supplement': [commands.register, commands.notify],
  'in-handover': [commands.register, commands.forward],
  'sent-back': [commands.register, commands.forward, commands['send-back']],
  received: toReceived,
  accepted: [...toReceived, commands.accept],
  suspended: [...toReceived, commands.accept, commands.suspend],
  decided: [...toReceived, commands.accept, commands.decide],
  'at-window': [...toReceived, commands.accept, commands.decide, commands.inform],
  delivered: [...toReceived, commands.accept, commands.decide, commands.inform, commands.deliver],
  declined: [commands.decline],
  withdrawn: [commands.register, commands.withdraw],
  archived: [commands.decline, commands.archive],
}
