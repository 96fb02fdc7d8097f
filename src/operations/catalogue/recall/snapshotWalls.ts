import type { Payload } from 'payload'
import { townPath } from '@/domain/network/areas'
import type { PlainDate } from '@/domain/platform/plainDate'
import { stationCounts } from '@/queries/catalogue/postings/counts'
import { nativeCollection } from '../../platform/nativeCollection'
import { oncePerDay } from '../../platform/oncePerDay'

/** When the working day is over. */
const hour = '18:00'

/** The counts of one town on one evening. */
interface TownDay {
  current: number
  stale: number
  walls: number
  goodWalls: number
}

async function keep(payload: Payload, on: PlainDate, now: Date): Promise<void> {
  const towns = new Map<string, TownDay>()
  for (const { path, current, stale } of await stationCounts(payload, { path: '' })) {
    const town = townPath(path)
    const so = towns.get(town) ?? { current: 0, stale: 0, walls: 0, goodWalls: 0 }
    const isHung = current + stale > 0
    towns.set(town, {
      current: so.current + current,
      stale: so.stale + stale,
      walls: so.walls + Number(isHung),
      goodWalls: so.goodWalls + Number(isHung && stale === 0),
    })
  }
  if (towns.size === 0) return
  await nativeCollection(payload, 'wall-days').bulkWrite(
    [...towns].map(([path, counts]) => ({
      updateOne: {
        filter: { on, path },
        update: { $set: { ...counts, updatedAt: now }, $setOnInsert: { createdAt: now } },
        upsert: true,
      },
    })),
  )
}

/** Each evening: keeps how many hanging sheets of each town hold, for the board's trend. */
export async function snapshotWalls({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const run = (on: PlainDate) => keep(payload, on, now)
  await oncePerDay({ payload, now, name: 'snapshot-walls', at: hour, run })
}
