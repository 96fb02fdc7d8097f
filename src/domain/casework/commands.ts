import type { PlainDate } from '../platform/plainDate'
import type { Holder, MissingMaterial } from './events'
import type { Channel, Outcome, Route } from './vocabulary'

/** What a person says with each command. */
export interface CommandInput {
  register: {
    origin: Holder
    department: string
    route: Route
    /** Came to the station unless said otherwise. */
    channel?: Channel
    materials: readonly string[]
    /** Signed by the applicant or the proxy: agency is voluntary (§二(二)). */
    hasConsent: boolean
    greenReason?: string
  }
  decline: { origin: Holder; department: string }
  notify: { missing: readonly MissingMaterial[]; repeatReason?: string }
  'receive-supplement': { materials: readonly string[] }
  forward: { to: Holder; materials: readonly string[] }
  acknowledge: { by: Holder }
  'send-back': { reason: string }
  accept: object
  'end-publicity': { endedOn: PlainDate }
  refuse: { reason: string }
  suspend: { procedure: string; basis: string }
  resume: { note?: string }
  extend: { amount: number; reason: string; approver: string }
  decide: { outcome: Exclude<Outcome, 'not-accepted'>; result: string }
  inform: { window: Holder }
  deliver: { how: string; to: string }
  withdraw: { reason: string }
  reopen: { reason: string }
  archive: { note?: string }
  'follow-up': { note: string }
  urge: { note: string }
  'move-to-green': { reason: string }
  'take-over': { note?: string }
}

/** The names of the commands. */
export type CommandName = keyof CommandInput

/** A command on a case. */
export type CaseCommand = {
  [Name in CommandName]: { name: Name; input: CommandInput[Name] }
}[CommandName]
