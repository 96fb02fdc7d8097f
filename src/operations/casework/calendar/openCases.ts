import type { Document, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { countyReach } from '@/domain/casework/reach'
import type { CaseState } from '@/domain/casework/state'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection } from '../../platform/nativeCollection'
import { dueIndex } from '../caseIndexes'

/** What of a case decides whether a notice moves it, and where its event is seen. */
export interface DueCase extends Document {
  _id: ObjectId
  number: string
  matterName: string
  dueOn: PlainDate | null
  provisional?: boolean | null
  eventCount: number
  state: CaseState
  department: ObjectId
  originPath?: string | null
  holderPath?: string | null
}

/** A place in the order in which cases are gone through. */
export interface DuePlace {
  on: PlainDate
  id: ObjectId
}

export const dueCases = (payload: Payload) => nativeCollection<DueCase>(payload, 'cases')

export const dueFields = {
  ...{ number: 1, matterName: 1, dueOn: 1, provisional: 1, eventCount: 1 },
  ...{ department: 1, originPath: 1, holderPath: 1 },
  ...{ 'state.legs': 1, 'state.commandIds': 1 },
} as const

const hint = dueIndex('due')

/** How many open cases are due on a day or later. */
export const countDue = (payload: Payload, from: PlainDate): Promise<number> =>
  dueCases(payload).countDocuments({ reach: countyReach, dueOn: { $gte: from } }, { hint })

/** The first day: every due date is later. */
export const everyDay: PlainDate = '0000-01-01'

/**
 * Open cases by their due date, the latest first: a case that is put off then falls behind, and is not met
 * again.
 * @param from no case that is due before it
 * @param after the place of the case before the first
 */
export async function readDue(
  payload: Payload,
  { from, after, limit }: { from: PlainDate; after?: DuePlace; limit: number },
): Promise<DueCase[]> {
  const all = { reach: countyReach, dueOn: { $gte: from } }
  const filters = after
    ? [
        { ...all, dueOn: after.on, _id: { $lt: after.id } },
        { ...all, dueOn: { $gte: from, $lt: after.on } },
      ]
    : [all]
  const rows: DueCase[] = []
  for (const filter of filters) {
    if (rows.length === limit) break
    const cursor = dueCases(payload).find(filter, { projection: dueFields, hint })
    const more = cursor.sort({ dueOn: -1, _id: -1 }).limit(limit - rows.length)
    rows.push(...(await more.toArray()))
  }
  return rows
}

/** Where the last of some cases stands; null when there are none. */
export const placeOf = (rows: readonly DueCase[]): DuePlace | null => {
  const last = rows.at(-1)
  return last?.dueOn ? { on: last.dueOn, id: last._id } : null
}
