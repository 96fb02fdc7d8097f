import type { Payload } from 'payload'
import { plainDateOf } from '@/domain/platform/plainDate'
import { markPostings } from '@/operations/catalogue/recall/markPostings'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { matterLines } from '@/queries/catalogue/postings/board'
import { stationCounts } from '@/queries/catalogue/postings/counts'
import { leftoversAt } from '@/queries/catalogue/postings/leftovers'
import { hangingLists, stationWall } from '@/queries/catalogue/postings/stationWall'
import { stationByCode } from '@/queries/network/station'
import { scaleTownPath } from '@/seed/scale/fillNetwork'

/** A village of the first town, the same before and after. */
const code = 'SC379000101030'

/** Questions whose cost must not grow with the county, and those that grow with what they count. */
export const recallQuestions = [
  "a station's wall",
  "a station's list of the day",
  "a station's leftovers",
  'board of a town',
  'board of the county',
  'marking a matter at all stations',
] as const

export type RecallQuestion = (typeof recallQuestions)[number]

async function board(payload: Payload, path: string): Promise<unknown> {
  const today = plainDateOf(new Date())
  return [await stationCounts(payload, { path }), await matterLines(payload, { path, today })]
}

async function markOne(payload: Payload): Promise<number> {
  const matter = await nativeCollection(payload, 'matters').findOne({ code: 'SC-0001' })
  return markPostings({ payload, matterId: String(matter?._id), now: new Date() })
}

/** Asks one question once, as its page or job does. */
export async function askRecall(payload: Payload, question: RecallQuestion): Promise<unknown> {
  const station = await stationByCode(payload, code)
  if (!station) throw new Error(`${code} was not made`)
  if (question === "a station's wall") return stationWall(payload, { station, now: new Date() })
  if (question === "a station's list of the day") return hangingLists(payload, station.id)
  if (question === "a station's leftovers") {
    return leftoversAt(payload, { stationId: station.id, today: plainDateOf(new Date()) })
  }
  if (question === 'board of a town') return board(payload, scaleTownPath(1))
  if (question === 'board of the county') return board(payload, '')
  return markOne(payload)
}
