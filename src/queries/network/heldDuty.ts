import { idOf } from '@/access/roles'
import type { Duty } from '@/domain/network/rota/times'
import type { Shift } from '@/payload-types'

/** A stored shift as the rules read it, with the row at hand. */
export interface HeldDuty extends Duty {
  shift: Shift
}

/** A stored shift as a duty. */
export const heldDutyOf = (shift: Shift): HeldDuty => ({
  user: idOf(shift.user) ?? '',
  date: shift.date,
  from: shift.from,
  to: shift.to,
  shift,
})
