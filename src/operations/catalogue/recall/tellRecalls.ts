import type { ObjectId } from 'mongodb'
import { type Payload, createLocalReq } from 'payload'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import type { PlainDate } from '@/domain/platform/plainDate'
import { postingMessages as say } from '@/i18n/postings'
import { agentsAt } from '@/queries/platform/recipients'
import { nativeCollection, sessionOf } from '../../platform/nativeCollection'
import { notify } from '../../platform/notify'
import { oncePerDay } from '../../platform/oncePerDay'
import { inTransaction } from '../../transaction'
import { markAllPostings } from './markPostings'

/** Before the day's mail goes out. */
const hour = '07:00'
/** What hangs on is said again after so many days. */
const daysBetween = 7

interface StaleWall {
  _id: ObjectId
  replace: number
  takeDown: number
  /** How many of them nobody was told of lately. */
  untold: number
}

/** The stations with stale sheets on their walls, and how many. */
const staleWalls = (payload: Payload, today: PlainDate): Promise<StaleWall[]> => {
  const before = dateOfEpochDay(epochDayOf(today) - daysBetween)
  const one = (test: object) => ({ $sum: { $cond: [test, 1, 0] } })
  const isOver = { $eq: ['$staleBecause', 'withdrawn'] }
  return nativeCollection(payload, 'postings')
    .aggregate<StaleWall>([
      { $match: { state: 'stale' } },
      {
        $group: {
          _id: '$station',
          replace: one({ $not: [isOver] }),
          takeDown: one(isOver),
          untold: one({ $lte: [{ $ifNull: ['$toldOn', ''] }, before] }),
        },
      },
      { $match: { untold: { $gt: 0 } } },
      { $sort: { _id: 1 } },
    ])
    .toArray()
}

/** One line to the agents of one station, however many sheets. */
async function tell(
  payload: Payload,
  { wall, today, now }: { wall: StaleWall; today: PlainDate; now: Date },
): Promise<void> {
  const req = await createLocalReq({}, payload)
  const station = wall._id.toHexString()
  await inTransaction({
    req,
    run: async () => {
      await notify({
        req,
        people: await agentsAt(req, station),
        message: {
          kind: 'recall-due',
          key: `recall ${station} ${today}`,
          text: say.recall(wall.replace, wall.takeDown),
          link: '/portal/wall',
        },
        now,
      })
      await nativeCollection(payload, 'postings').updateMany(
        { station: wall._id, state: 'stale' },
        { $set: { toldOn: today } },
        { session: await sessionOf(req) },
      )
    },
  })
}

/**
 * Each morning: whoever has sheets on the wall that hold no more is told in one line, which goes into the day's mail;
 * again after a week, while they hang on.
 */
export async function tellRecalls({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const run = async (today: PlainDate) => {
    await markAllPostings({ payload, now })
    for (const wall of await staleWalls(payload, today)) await tell(payload, { wall, today, now })
  }
  await oncePerDay({ payload, now, name: 'tell-recalls', at: hour, run })
}
