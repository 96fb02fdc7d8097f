import type { Payload } from 'payload'
import { nativeCollection } from '../../platform/nativeCollection'

/** A plan that nobody agreed to for a week is not waited for any more. */
export const plansKeptMs = 7 * 86_400_000

/**
 * Clears away plans of assignments that were never carried out; what was done or taken back stays.
 * @returns how many went
 */
export async function cleanAssignments({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const { deletedCount } = await nativeCollection<{ status: string; createdAt: Date }>(
    payload,
    'matter-assignments',
  ).deleteMany({
    status: 'planned',
    createdAt: { $lt: new Date(now.getTime() - plansKeptMs) },
  })
  return deletedCount
}
