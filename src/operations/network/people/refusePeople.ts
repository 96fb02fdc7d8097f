import type { PostFault } from '@/domain/network/posts'
import type { Refusal } from '../../refusal'
import { refuseWith } from '../../casework/refuseWith'

const moments = ['two-first', 'overlap', 'full', 'ended', 'planned', 'station-closed']

/** What the rules on people refused, as an answer. */
export const refusePeople = (faults: readonly PostFault[]): Refusal => refuseWith(faults, moments)
