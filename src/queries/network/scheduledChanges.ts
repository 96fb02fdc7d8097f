import type { Payload, PayloadRequest, Where } from 'payload'
import { idOf } from '@/access/roles'
import type { ScheduledStatus } from '@/domain/network/scheduledChanges'
import type { ScheduledChange, Station } from '@/payload-types'

async function changes(
  payload: Payload,
  where: Where,
  statuses: readonly ScheduledStatus[],
  req?: PayloadRequest,
): Promise<ScheduledChange[]> {
  const { docs } = await payload.find({
    collection: 'scheduled-changes',
    where: { and: [{ status: { in: [...statuses] } }, where] },
    sort: ['on', 'id'],
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/**
 * The changes that a station awaits: its own, of its area, and those by which it takes over from another.
 * @param isFailedToo also those that could not be carried out and wait for the coordinator
 */
export function changesOfStation(
  payload: Payload,
  { id, area }: Pick<Station, 'id' | 'area'>,
  { isFailedToo = false }: { isFailedToo?: boolean } = {},
): Promise<ScheduledChange[]> {
  const own = idOf(area) ?? ''
  const where: Where = {
    or: [
      { station: { equals: id } },
      { successor: { equals: id } },
      { areas: { in: [own] } },
      { into: { equals: own } },
    ],
  }
  return changes(payload, where, isFailedToo ? ['planned', 'failed'] : ['planned'])
}

/** Everything that waits for its day, or could not be carried out. */
export const waitingChanges = (payload: Payload): Promise<ScheduledChange[]> =>
  changes(payload, {}, ['planned', 'failed'])

/** What a new plan would repeat: a plan of the same kind for the same station, or for one of the areas. */
export async function plannedAlready(
  req: PayloadRequest,
  { kind, station, areas }: Pick<ScheduledChange, 'kind'> & { station?: string; areas: string[] },
): Promise<ScheduledChange | null> {
  const about: Where = station ? { station: { equals: station } } : { areas: { in: areas } }
  const where: Where = { and: [{ kind: { equals: kind } }, about] }
  const [found] = await changes(req.payload, where, ['planned'], req)
  return found ?? null
}

/** What is to be carried out on a day, what was to be done earlier first. */
export const dueChanges = (payload: Payload, on: string): Promise<ScheduledChange[]> =>
  changes(payload, { on: { less_than_equal: on } }, ['planned'])
