import type { ObjectId } from 'mongodb'
import { type Payload, createLocalReq } from 'payload'
import { itemRows } from './itemRows'
import { moveItems } from './moveItems'
import { settleCampaign } from './settleCampaign'
import { switchTexts } from './switchTexts'
import { tellDueItems } from './tellDueItems'

/** So many matters are looked at in one go. */
const batch = 500

/** Goes on with what a job that ended halfway left under way. */
async function settleAll(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.find({
    collection: 'campaigns',
    where: { underWay: { in: ['opening', 'closing'] } },
    select: {},
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  for (const { id } of docs) await settleCampaign({ payload, campaignId: id, now })
}

/**
 * Looks after all campaigns: texts that take effect today, items that moved because a sheet was replaced on a wall, a
 * case decided or a lesson learned, and, once in the morning of a working day, who is to be reminded.
 */
export async function watchCampaigns({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  await settleAll(payload, now)
  await switchTexts({ payload, now })
  const req = await createLocalReq({}, payload)
  const matters = (await itemRows(payload).distinct('matter', { isOpen: true })) as ObjectId[]
  for (let at = 0; at < matters.length; at += batch) {
    await moveItems({ req, matters: matters.slice(at, at + batch), now })
  }
  await tellDueItems({ payload, now })
}
