import type { CaseCommand, CommandName } from './commands'
import type { CaseEvent } from './events'
import { type CaseRefusal, refusal } from './refusals'
import type { Asked, CaseContext, Happened, Rule } from './rule'
import type { CaseState } from './state'
import { type LaterCommand, firstRules, rules } from './table'
import type { Relation } from './vocabulary'

/** A command that was taken, with the event it made, or every reason why it was not. */
export type Handled = { event: CaseEvent } | { refusals: CaseRefusal[] }

const isFirst = (name: CommandName): name is keyof typeof firstRules => name in firstRules

/** The relation under which a person acts, when one of hers is allowed. */
const actsAs = (who: readonly Relation[], held: readonly Relation[]): Relation | undefined =>
  who.find((one) => held.includes(one))

/** The rule of a command, whichever; the table pairs each with its own input. */
type AnyRule = Rule<CommandName, CaseState | null>
const ruleOf = (name: CommandName): AnyRule =>
  (isFirst(name) ? firstRules[name] : rules[name]) as unknown as AnyRule

/**
 * Whether a command may be given now, by this person, with this input; and what happens then.
 * @param state null before the case begins
 * @param commandId made by the client
 */
export function handle(
  state: CaseState | null,
  command: CaseCommand,
  { context, commandId }: { context: CaseContext; commandId: string },
): Handled {
  const { name, input } = command
  if (isFirst(name) && state) return { refusals: [refusal('already-begun')] }
  if (!isFirst(name) && !state) return { refusals: [refusal('not-yet-begun')] }
  const rule = ruleOf(name)
  if (state && !rule.from.includes(state.status)) return { refusals: [refusal('wrong-status')] }
  const as = actsAs(rule.who, context.relations)
  if (!as) return { refusals: [refusal('not-yours')] }
  const asked = { state, input, context } as Asked<CommandName, CaseState | null>
  const refusals = rule.check(asked)
  if (refusals.length > 0) return { refusals }
  const happened: Happened = rule.happens(asked)
  const { now: at, on, personId } = context
  const event = { ...happened, commandId, at, on, as, ...(personId ? { by: personId } : {}) }
  return { event: event as CaseEvent }
}

/** The commands that a person may give on a case as it stands, whatever they then need. */
export function commandsFor(state: CaseState, relations: readonly Relation[]): LaterCommand[] {
  return (Object.keys(rules) as LaterCommand[]).filter((name) => {
    const { from, who, applies } = rules[name]
    const isNow = from.includes(state.status) && (applies?.(state) ?? true)
    return isNow && actsAs(who, relations) !== undefined
  })
}
