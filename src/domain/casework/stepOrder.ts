import type { LaterCommand } from './table'

/** The step that a case waits for: the first of these that a person may take is what she does next. */
const steps: readonly LaterCommand[] = [
  'acknowledge',
  'receive-supplement',
  'accept',
  'resume',
  'decide',
  'inform',
  'deliver',
  'forward',
  'archive',
]
/** The other answer to the same question. */
const answers: readonly LaterCommand[] = ['notify', 'send-back', 'refuse', 'follow-up', 'urge']

/** Commands as a person thinks of them: the next step, the other answer to it, and whatever else there is. */
export interface OrderedCommands {
  first?: LaterCommand
  second?: LaterCommand
  others: LaterCommand[]
}

/** Puts the commands that a person may give in the order in which she looks for them. */
export function inStepOrder(commands: readonly LaterCommand[]): OrderedCommands {
  const first = steps.find((name) => commands.includes(name))
  const second = answers.find((name) => commands.includes(name))
  const others = commands.filter((name) => name !== first && name !== second)
  return { ...(first ? { first } : {}), ...(second ? { second } : {}), others }
}
