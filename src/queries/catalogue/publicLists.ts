import type { Payload } from 'payload'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { Department } from '@/payload-types'
import type { PublicMatter } from './publicMatters'

/** So many of the latest prints tell what people ask for. */
const latestPrints = 5000

/**
 * The matters that people ask for most: by the latest prints, then those that a village agent carries,
 * so that a new county shows some as well.
 * @param matters all that are public
 * @param limit how many are wanted
 */
export async function mostAsked(
  payload: Payload,
  { matters, limit }: { matters: readonly PublicMatter[]; limit: number },
): Promise<PublicMatter[]> {
  const rows = await nativeCollection(payload, 'prints')
    .aggregate<{ _id: unknown; count: number }>([
      { $sort: { _id: -1 } },
      { $limit: latestPrints },
      { $match: { matter: { $ne: null } } },
      { $group: { _id: '$matter', count: { $sum: 1 } } },
      { $sort: { count: -1, _id: 1 } },
      { $limit: limit * 2 },
    ])
    .toArray()
  const counts = new Map(rows.map(({ _id, count }) => [String(_id), count]))
  const carried = ({ agency }: PublicMatter) => (agency.village === 'agent' ? 1 : 0)
  return [...matters]
    .sort(
      (a, b) =>
        (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) ||
        carried(b) - carried(a) ||
        b.lifeEvents.length - a.lifeEvents.length ||
        a.name.length - b.name.length,
    )
    .slice(0, limit)
}

/** A department that citizens may see. */
export type PublicDepartment = Pick<
  Department,
  | 'code'
  | 'name'
  | 'shortName'
  | 'phone'
  | 'complaintPhone'
  | 'address'
  | 'window'
  | 'hours'
  | 'active'
>

/** All departments in their order, also those out of use, as their matters may live on for a while. */
export async function publicDepartments(payload: Payload): Promise<PublicDepartment[]> {
  const { docs } = await payload.find({
    collection: 'departments',
    sort: ['order', 'code'],
    limit: 500,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}
