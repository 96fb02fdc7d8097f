import type { CaseCommand } from '@/domain/casework/commands'
import { targetsOf } from '@/domain/casework/targets'
import type { CaseForCommand } from './caseForCommand'

/**
 * The command that takes a case one step on without anything to be asked: the receipt for what was passed
 * here, or passing it to the next tier with the materials that were received.
 */
export const nextStep =
  (name: 'acknowledge' | 'forward') =>
  ({ state, context }: CaseForCommand): CaseCommand => {
    if (name === 'acknowledge') return { name, input: { by: state.next ?? state.holder } }
    const [to] = targetsOf({ ...state, ...context })
    return { name, input: { to: to ?? state.holder, materials: state.materials } }
  }
