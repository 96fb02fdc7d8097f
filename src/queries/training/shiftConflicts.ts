import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { Shift, TrainingSession } from '@/payload-types'
import { shiftsOf } from '../network/shifts'

/** Published shifts that fall into a session, by the id of whose they are. */
export async function shiftConflicts(
  req: PayloadRequest,
  { startsAt, endsAt }: Pick<TrainingSession, 'startsAt' | 'endsAt'>,
  userIds: string[],
): Promise<Map<string, Shift[]>> {
  const conflicts = new Map<string, Shift[]>()
  if (userIds.length === 0) return conflicts
  const shifts = await shiftsOf(req.payload, {
    userIds,
    from: new Date(startsAt),
    to: new Date(endsAt),
    req,
  })
  for (const shift of shifts) {
    const user = idOf(shift.user) ?? ''
    conflicts.set(user, [...(conflicts.get(user) ?? []), shift])
  }
  return conflicts
}
