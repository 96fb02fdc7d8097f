import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { type ServedSheet, type WallLists, wallLists } from '@/domain/catalogue/postings/wall'
import { plainDateOf } from '@/domain/platform/plainDate'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { Station } from '@/payload-types'
import { type HangingLine, hangingAt } from './hanging'

/** A station's wall, and what was taken down today, which can be put back. */
export interface StationWall extends WallLists<HangingLine> {
  lately: { id: string; name: string }[]
}

type Serving = Pick<Station, 'id' | 'servesAll' | 'matters'>

interface ServedRow {
  _id: ObjectId
  code?: string
  name: string
  currentEdition: ObjectId
}

/** The editions that are out of use: few, and found by an index. */
async function withdrawnEditions(payload: Payload, today: string): Promise<Set<string>> {
  const rows = await nativeCollection(payload, 'editions')
    .find({ withdrawnOn: { $gt: '', $lte: today } }, { projection: { _id: 1 } })
    .toArray()
  return new Set(rows.map(({ _id }) => String(_id)))
}

/** The matters that a station serves and that have a sheet in force. */
async function servedSheets(
  payload: Payload,
  { servesAll, matters }: Serving,
  today: string,
): Promise<ServedSheet[]> {
  const chosen = (matters ?? []).flatMap((matter) => idOf(matter) ?? [])
  const rows = await nativeCollection<ServedRow>(payload, 'matters')
    .find(
      {
        currentEdition: { $exists: true, $ne: null as never },
        stage: { $ne: 'withdrawn' },
        ...(servesAll === false ? { _id: { $in: chosen.map((id) => new ObjectId(id)) } } : {}),
      },
      { projection: { code: 1, name: 1, currentEdition: 1 } },
    )
    .toArray()
  const gone = await withdrawnEditions(payload, today)
  return rows
    .filter(({ currentEdition }) => !gone.has(String(currentEdition)))
    .map(({ _id, code, name }) => ({ matter: _id.toHexString(), code: code ?? '', name }))
}

/** What was taken down by hand today. */
async function takenDownToday(payload: Payload, station: string, now: Date) {
  const rows = await nativeCollection<{ _id: ObjectId; matters: { name: string }[] }>(
    payload,
    'postings',
  )
    .aggregate<{ _id: ObjectId; matters: { name: string }[] }>([
      {
        $match: {
          station: new ObjectId(station),
          state: 'removed',
          removedBecause: 'taken-down',
          removedAt: { $gte: new Date(`${plainDateOf(now)}T00:00:00+08:00`) },
        },
      },
      { $sort: { removedAt: -1 } },
      { $limit: 10 },
      { $lookup: { from: 'matters', localField: 'matter', foreignField: '_id', as: 'matters' } },
    ])
    .toArray()
  return rows.map(({ _id, matters }) => ({ id: _id.toHexString(), name: matters[0]?.name ?? '' }))
}

/** A station's wall as its page shows it. The caller has checked that the person may see the station. */
export async function stationWall(
  payload: Payload,
  { station, now }: { station: Serving; now: Date },
): Promise<StationWall> {
  const [hanging, served, lately] = await Promise.all([
    hangingAt(payload, station.id),
    servedSheets(payload, station, plainDateOf(now)),
    takenDownToday(payload, station.id, now),
  ])
  return { ...wallLists({ hanging, served }), lately }
}

/** The sheets of a wall, without what it lacks. */
export type HangingLists = Omit<WallLists<HangingLine>, 'missing'>

/** What hangs at a station, without what it lacks: for pages that only tell what is there. */
export async function hangingLists(payload: Payload, stationId: string): Promise<HangingLists> {
  const { missing: _, ...lists } = wallLists({
    hanging: await hangingAt(payload, stationId),
    served: [],
  })
  return lists
}
