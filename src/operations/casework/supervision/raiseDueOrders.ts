import { type ObjectId } from 'mongodb'
import { type Payload, createLocalReq } from 'payload'
import { dayIn, isWorkingDay } from '@/domain/calendar/workingDays'
import { countyReach } from '@/domain/casework/reach'
import { isOrderDue } from '@/domain/casework/supervision/due'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { orderText } from '@/i18n/supervision'
import { caseSettings } from '@/queries/casework/caseSettings'
import { workingDays } from '@/queries/platform/workingDays'
import { nativeCollection } from '../../platform/nativeCollection'
import { Refusal } from '../../refusal'
import { dueIndex } from '../caseIndexes'
import { stateOf } from '../caseRow'
import { legKeyOf, raiseOrder } from './raiseOrder'

interface LateCase {
  _id: ObjectId
  matterName: string
  dueOn: string
  state: Record<string, unknown>
}

const batch = 200

/** Late cases, batch by batch, the longest overdue first. */
async function* lateCases(payload: Payload, on: string): AsyncGenerator<LateCase[]> {
  const cursor = nativeCollection<LateCase & { reach: string[] }>(payload, 'cases')
    .find(
      { reach: countyReach, dueOn: { $gt: '', $lt: on } },
      { projection: { matterName: 1, dueOn: 1, state: 1 } },
    )
    .hint(dueIndex('due'))
    .batchSize(batch)
  let rows: LateCase[] = []
  for await (const row of cursor) {
    rows.push(row)
    if (rows.length < batch) continue
    yield rows
    rows = []
  }
  if (rows.length > 0) yield rows
}

async function orderedLegs(payload: Payload, legKeys: string[]): Promise<Set<string>> {
  const rows = await nativeCollection<{ legKey: string }>(payload, 'supervision-orders')
    .find({ legKey: { $in: legKeys } }, { projection: { legKey: 1 } })
    .toArray()
  return new Set(rows.map(({ legKey }) => legKey))
}

/**
 * Raises an order for every leg that is late for as long as the county has set and has none yet. Nothing
 * happens on days off, or where the county has switched it off.
 * @returns how many were raised
 */
export async function raiseDueOrders({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const { autoSupervision, supervisionAfterDays: afterDays } = await caseSettings(payload)
  const calendar = await workingDays(payload)
  const on = plainDateOf(now)
  if (!autoSupervision || !isWorkingDay(calendar, dayIn(calendar, on))) return 0
  let raised = 0
  for await (const rows of lateCases(payload, on)) {
    const due = rows
      .filter(({ dueOn }) => isOrderDue(calendar, { dueOn, on, afterDays }))
      .map((row) => {
        const caseId = row._id.toHexString()
        return { ...row, caseId, legKey: legKeyOf(caseId, stateOf(row)) }
      })
    const has = await orderedLegs(
      payload,
      due.map(({ legKey }) => legKey),
    )
    for (const { caseId, legKey, matterName, dueOn } of due) {
      if (has.has(legKey)) continue
      const req = await createLocalReq({}, payload)
      const text = orderText.automatic(matterName, sayDate(dueOn))
      try {
        const { isRepeat } = await raiseOrder({
          req,
          commandId: legKey,
          caseId,
          text,
          now,
          isAutomatic: true,
        })
        if (!isRepeat) raised += 1
      } catch (error) {
        // Passed on or finished since it was read: nothing to ask any more.
        if (!(error instanceof Refusal)) throw error
      }
    }
  }
  return raised
}
