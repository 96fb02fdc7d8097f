import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/access/roles'
import type { PlainDate } from '@/domain/platform/plainDate'
import { type Serving, servingBy } from '../network/serving'

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
 * The agents in service who were trained in a matter, still hold it, and serve at a station that serves it; the
 * station where they work now before their other posts. Who was never trained in it learns it whole in a
 * session, not by what changed.
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
  const posts = await servingBy(req, { userIds: people.map(({ id }) => id), on: today })
  const stationsOf = ({ id, station, stationPath }: (typeof people)[number]): Serving[] => [
    { station: idOf(station) ?? '', path: stationPath ?? '' },
    ...(posts.get(id) ?? []),
  ]
  const ids = new Set(people.flatMap((person) => stationsOf(person).map(({ station }) => station)))
  const { docs: stations } = await req.payload.find({
    collection: 'stations',
    where: {
      id: { in: [...ids].filter(Boolean) },
      active: { not_equals: false },
      or: serving(matter),
    },
    select: { code: true },
    ...everyone,
  })
  const serves = new Set(stations.map(({ id }) => id))
  return people.flatMap((person) => {
    const at = stationsOf(person).find(({ station }) => serves.has(station))
    if (!at) return []
    const { station, path } = at
    return [{ user: person.id, name: person.name, station, ...(path ? { path } : {}) }]
  })
}
