import type { OrderRefusal } from '@/domain/casework/supervision/rules'
import type { Refusal } from '../../refusal'
import { refuseWith } from '../refuseWith'

const moments = [
  'wrong-status',
  'order-open',
  'not-late',
  'no-holder',
  'second-done',
  'reply-not-due',
]

/** What the rules of supervision orders refused, as an answer. */
export const refuseOrder = (refusals: readonly OrderRefusal[]): Refusal =>
  refuseWith(refusals, moments)
