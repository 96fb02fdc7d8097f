import type { ProjectRefusal } from '@/domain/casework/projects/refusals'
import type { Refusal } from '../../refusal'
import { refuseWith } from '../refuseWith'

const moments = ['closed', 'case-linked', 'case-in-use']

/** What the rules of projects refused, as an answer. */
export const refuseProject = (refusals: readonly ProjectRefusal[]): Refusal =>
  refuseWith(refusals, moments)
