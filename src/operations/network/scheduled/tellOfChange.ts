import type { PayloadRequest, Where } from 'payload'
import { idOf, personOf } from '@/access/roles'
import type { ScheduledChange, Station } from '@/payload-types'
import { agentsAt } from '@/queries/platform/recipients'
import { notify } from '../../platform/notify'

/** The stations that a change touches: those named, or all in use of the areas that merge. */
async function stationsOf(
  req: PayloadRequest,
  change: ScheduledChange,
): Promise<Pick<Station, 'id' | 'code'>[]> {
  const where: Where =
    change.kind === 'merging'
      ? {
          area: { in: [...(change.areas ?? []).map(idOf), idOf(change.into)] },
          active: { not_equals: false },
        }
      : { id: { in: [idOf(change.station), idOf(change.successor)].filter(Boolean) } }
  const { docs } = await req.payload.find({
    collection: 'stations',
    where,
    select: { code: true },
    sort: 'code',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/**
 * Tells the agents of every station that a change touches, but for whoever gave the command; the link leads each
 * to her own station.
 * @param step sets apart what is said of one change
 */
export async function tellOfChange(
  req: PayloadRequest,
  {
    change,
    text,
    step,
    now,
  }: { change: ScheduledChange; text: string; step: 'plan' | 'withdraw'; now: Date },
): Promise<void> {
  const told = new Set([personOf(req)?.id])
  for (const { id, code } of await stationsOf(req, change)) {
    const people = (await agentsAt(req, id)).filter((person) => !told.has(person))
    for (const person of people) told.add(person)
    const link = `/portal/network/${encodeURIComponent(code)}`
    const key = `change ${change.id} ${step}`
    await notify({ req, people, message: { kind: 'station-change', key, text, link }, now })
  }
}
