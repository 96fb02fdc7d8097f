import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/access/roles'
import type { PlainDate } from '@/domain/platform/plainDate'

/** An agent who is asked to do a lesson. */
export interface Learner {
  user: string
  name: string
  station?: string
  path?: string
}

/** Whether a station serves a matter. */
const serving = (matter: string): Where[] => [
  { servesAll: { not_equals: false } },
  { matters: { in: [matter] } },
]

/**
 * The agents in service who were trained in a matter, still hold it, and whose station serves it. Who was
 * never trained in it learns it whole in a session, not by what changed.
 */
export async function learnersOf(
  req: PayloadRequest,
  matter: string,
  today: PlainDate,
): Promise<Learner[]> {
  const everyone = { pagination: false, depth: 0, overrideAccess: true, req } as const
  const { docs: known } = await req.payload.find({
    collection: 'competences',
    where: {
      matter: { equals: matter },
      or: [{ expiresOn: { exists: false } }, { expiresOn: { greater_than_equal: today } }],
    },
    select: { user: true },
    ...everyone,
  })
  if (known.length === 0) return []
  const { docs: people } = await req.payload.find({
    collection: 'users',
    where: {
      id: { in: known.flatMap(({ user }) => idOf(user) ?? []) },
      active: { not_equals: false },
      roles: { in: ['agent'] },
    },
    select: { name: true, station: true, stationPath: true },
    sort: 'id',
    ...everyone,
  })
  const { docs: stations } = await req.payload.find({
    collection: 'stations',
    where: {
      id: { in: [...new Set(people.flatMap(({ station }) => idOf(station) ?? []))] },
      active: { not_equals: false },
      or: serving(matter),
    },
    select: { code: true },
    ...everyone,
  })
  const serves = new Set(stations.map(({ id }) => id))
  return people.flatMap(({ id, name, station, stationPath }) => {
    const at = idOf(station) ?? ''
    return serves.has(at)
      ? [{ user: id, name, station: at, ...(stationPath ? { path: stationPath } : {}) }]
      : []
  })
}
