import type { CaseRefusal } from '@/domain/casework/refusals'
import type { Refusal } from '../refusal'
import { refuseWith } from './refuseWith'

const moments = ['wrong-status', 'already-begun', 'not-yet-begun', 'already-green']

/** What the rules of cases refused, as an answer. */
export const refuseAll = (refusals: readonly CaseRefusal[]): Refusal =>
  refuseWith(refusals, moments)
