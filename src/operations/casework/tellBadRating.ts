import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { badRatingText } from '@/i18n/messages'
import type { Case } from '@/payload-types'
import { agentsAt, withRole } from '@/queries/platform/recipients'
import { notify } from '../platform/notify'

/**
 * Tells the county centre and the station that was first asked of a bad rating, once a delivery, within the
 * transaction of the rating. What the citizen wrote stays with the rating.
 */
export async function tellBadRating(
  req: PayloadRequest,
  {
    case: { id, number, matterName, origin },
    delivery,
    now,
  }: { case: Case; delivery: number; now: Date },
): Promise<void> {
  const station = idOf(origin)
  const agents = station ? await agentsAt(req, station) : []
  await notify({
    req,
    people: [...(await withRole(req, 'coordinator')), ...agents],
    message: {
      kind: 'rating-negative',
      key: `rating ${id} ${delivery}`,
      text: badRatingText(number, matterName),
      link: `/portal/cases/${id}`,
    },
    now,
  })
}
