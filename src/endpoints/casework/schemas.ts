import { z } from 'zod'
import type { CaseCommand } from '@/domain/casework/commands'
import type { Holder } from '@/domain/casework/events'
import type { LaterCommand } from '@/domain/casework/table'
import { type Channel, channels } from '@/domain/casework/vocabulary'
import { caseText as say } from '@/i18n/casework'
import type { CaseForCommand } from '@/operations/casework/caseForCommand'
import { holderOf } from '@/operations/casework/casePlaces'

const text = (most: number) => z.string({ error: say.badCommand }).max(most, say.tooLong(most))
const code = text(60)
const codes = z.array(code, { error: say.badCommand }).max(100, say.badCommand)
const reason = text(5000)

/** Made by the page before it is sent. */
export const commandId = z.uuid({ error: say.badCommandId })

const person = { name: text(200), idNumber: text(60), phone: text(60) }

/** The body of a registration. */
export const registration = z.object({
  commandId,
  matter: code,
  route: z.enum(['offline', 'online'], { error: say.badCommand }).default('offline'),
  channel: z
    .enum(channels.map(({ value }) => value) as [Channel, ...Channel[]], { error: say.badCommand })
    .default('visit'),
  applicant: z.object(person, { error: say.badCommand }),
  proxy: z.object({ ...person, relation: text(60) }).optional(),
  materials: codes.default([]),
  hasConsent: z.boolean({ error: say.badCommand }).default(false),
  greenReason: reason.optional(),
  /** The step of a project that the case is for. */
  project: z.object({ project: code, step: code }).optional(),
})

/** The body of 自行办理. */
export const declining = z.object({ commandId, matter: code })

/** What every command on a case carries. */
export const carried = z.object({
  commandId,
  basedOn: z.number({ error: say.badCommand }).int(say.badCommand).optional(),
})

/** A station by its id, or the department that decides. */
const place = z.union([z.literal('department'), code], { error: say.badCommand })

const inputs = {
  notify: z.object({
    missing: z.array(z.object({ material: code, remark: text(500).default('') })).max(100),
    repeatReason: reason.optional(),
  }),
  'receive-supplement': z.object({ materials: codes }),
  forward: z.object({ to: place, materials: codes }),
  acknowledge: z.object({}),
  'send-back': z.object({ reason }),
  accept: z.object({}),
  'end-publicity': z.object({ endedOn: text(10) }),
  refuse: z.object({ reason }),
  suspend: z.object({ procedure: text(200), basis: reason }),
  resume: z.object({ note: text(500).optional() }),
  extend: z.object({ amount: z.number({ error: say.badCommand }), reason, approver: text(60) }),
  decide: z.object({
    outcome: z.enum(['granted', 'denied'], { error: say.badCommand }),
    result: reason,
  }),
  inform: z.object({ window: place }),
  deliver: z.object({ how: text(500), to: text(500) }),
  withdraw: z.object({ reason }),
  reopen: z.object({ reason }),
  archive: z.object({ note: text(500).optional() }),
  'follow-up': z.object({ note: text(5000) }),
  urge: z.object({ note: text(5000) }),
  'move-to-green': z.object({ reason }),
  'take-over': z.object({ note: text(500).optional() }),
} satisfies Record<LaterCommand, z.ZodType>

/** The names of the commands on a case, as they stand in addresses. */
export const commandNames = Object.keys(inputs) as LaterCommand[]

const holderAt = (at: string, { stations, context }: CaseForCommand): Holder => {
  if (at === 'department') return context.department
  const station = stations.find(({ id }) => id === at)
  return station ? holderOf(station) : { party: 'village', id: at }
}

/**
 * Reads the body of a command.
 * @returns what to give once the case is loaded: places become holders then
 * @throws ZodError when the body is none
 */
export function readCommand(
  name: LaterCommand,
  body: unknown,
): (found: CaseForCommand) => CaseCommand {
  const input = inputs[name].parse(body)
  return (found) => {
    const places = {
      ...('to' in input && name === 'forward' ? { to: holderAt(String(input.to), found) } : {}),
      ...('window' in input ? { window: holderAt(String(input.window), found) } : {}),
      ...(name === 'acknowledge' ? { by: found.state.next } : {}),
    }
    return { name, input: { ...input, ...places } } as CaseCommand
  }
}
