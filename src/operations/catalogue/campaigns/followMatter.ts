import { ObjectId } from 'mongodb'
import { type Payload, createLocalReq } from 'payload'
import { itemRows } from './itemRows'
import { moveItems } from './moveItems'
import { type MatterHappening, followLater, isListUnderWay } from './noteMatter'

/** Several sheets of a matter are hung at the same moment: whoever looked later may have been the slower to write. */
const attempts = 5

/** How long to wait for a list that is being written. */
const waitMs = 30_000

const stamps = { saved: 'savedAt', published: 'publishedAt' } as const

/**
 * Sets right the items of a matter to which something happened: it was saved or published by hand, say. Doing it twice
 * does no more, and a campaign that was opened afterwards knows nothing of it. While the list of a large campaign is still
 * being written, it is done again later.
 * @param at the instant at which it happened
 */
export async function followMatter({
  payload,
  matterId,
  happened,
  at,
  now,
}: {
  payload: Payload
  matterId: string
  happened: MatterHappening
  at: Date
  now: Date
}): Promise<void> {
  const matter = new ObjectId(matterId)
  if (happened !== 'moved') {
    await itemRows(payload).updateMany(
      { matter, isLive: true, createdAt: { $lte: at } },
      { $max: { [stamps[happened]]: at } },
    )
  }
  const req = await createLocalReq({}, payload)
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if ((await moveItems({ req, matters: [matter], now })).missed === 0) break
  }
  if (happened !== 'moved' && (await isListUnderWay(req))) {
    await followLater(req, { matterId, happened, at }, new Date(now.getTime() + waitMs))
  }
}
