import type { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { stateByFacts } from '@/domain/catalogue/campaigns/facts'
import { isItemDone } from '@/domain/catalogue/campaigns/items'
import { plainDateOf } from '@/domain/platform/plainDate'
import { nativeCollection, sessionOf } from '../../platform/nativeCollection'
import { type CampaignDays, itemFacts } from './itemFacts'
import { type ItemRow, itemRows } from './itemRows'

interface CampaignRow extends CampaignDays {
  _id: ObjectId
}

const sameOrNone = (a: unknown, b: unknown) => (a ?? null) === (b ?? null)

/** What of an item changes by the facts; null when it stands where it stood. */
function changeOf(row: ItemRow, moved: ReturnType<typeof stateByFacts>) {
  const { state, count = null, note = null } = moved
  const isOpen = row.isLive && !isItemDone(row.kind, state)
  const isSame =
    row.state === state &&
    row.isOpen === isOpen &&
    sameOrNone(row.count, count) &&
    sameOrNone(row.note, note)
  return isSame ? null : { state, count, note, isOpen }
}

/** How many items moved, and how many did not because somebody else wrote them meanwhile. */
interface MovedItems {
  moved: number
  missed: number
}

async function moveOfCampaign(
  req: PayloadRequest,
  campaign: CampaignRow,
  rows: readonly ItemRow[],
  now: Date,
): Promise<MovedItems> {
  const { payload } = req
  const session = await sessionOf(req)
  const factsOf = await itemFacts(payload, campaign, rows, plainDateOf(now), session)
  const writes = rows.flatMap((row) => {
    const answer = row.answer ? { state: row.answer } : undefined
    const change = changeOf(row, stateByFacts(row.kind, factsOf(row), answer))
    if (!change) return []
    // Whoever answered meanwhile moved it herself.
    const filter = { _id: row._id, updatedAt: row.updatedAt }
    return [{ updateOne: { filter, update: { $set: { ...change, updatedAt: now } } } }]
  })
  if (writes.length === 0) return { moved: 0, missed: 0 }
  const { modifiedCount } = await itemRows(payload).bulkWrite(writes, { session, ordered: false })
  return { moved: modifiedCount, missed: writes.length - modifiedCount }
}

/**
 * Sets the items of some matters, in every campaign that is followed, to where the facts say they stand. Doing it
 * twice does no more; inside a transaction it belongs to that.
 */
export async function moveItems({
  req,
  matters,
  now,
}: {
  req: PayloadRequest
  matters: readonly ObjectId[]
  now: Date
}): Promise<MovedItems> {
  const session = await sessionOf(req)
  const rows = await itemRows(req.payload)
    .find({ matter: { $in: [...matters] }, isLive: true }, { session })
    .toArray()
  const ids = [...new Map(rows.map(({ campaign }) => [String(campaign), campaign])).values()]
  const campaigns = await nativeCollection<CampaignRow>(req.payload, 'campaigns')
    .find({ _id: { $in: ids } }, { session, projection: { from: 1, openedOn: 1 } })
    .toArray()
  const all: MovedItems = { moved: 0, missed: 0 }
  for (const campaign of campaigns) {
    const own = rows.filter((row) => campaign._id.equals(row.campaign))
    const { moved, missed } = await moveOfCampaign(req, campaign, own, now)
    all.moved += moved
    all.missed += missed
  }
  return all
}
