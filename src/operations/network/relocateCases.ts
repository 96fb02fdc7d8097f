import { type AnyBulkWriteOperation, type Document, ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import type { CaseEvent, Holder } from '@/domain/casework/events'
import { applyEvent } from '@/domain/casework/fold'
import { nameKeysOf, reachesOf } from '@/domain/casework/reach'
import type { CaseState } from '@/domain/casework/state'
import { caseStatuses, isEnd } from '@/domain/casework/vocabulary'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Station } from '@/payload-types'
import { holderOf } from '../casework/casePlaces'
import { caseRow, stateOf } from '../casework/caseRow'
import { nativeCollection, sessionOf } from '../platform/nativeCollection'
import { workingDays } from '@/queries/platform/workingDays'

interface StoredCase extends Document {
  _id: ObjectId
  state: CaseState
  department: ObjectId
  origin?: ObjectId
  originPath?: string | null
  holderPath?: string | null
  applicant?: { name?: string }
}

type RelocatedEvent = Extract<CaseEvent, { kind: 'relocated' }>

const openStatuses = caseStatuses.map(({ value }) => value).filter((status) => !isEnd(status))

const storedCases = (req: PayloadRequest) => nativeCollection<StoredCase>(req.payload, 'cases')

/** The open cases that were first asked at a station, are held there, or are on their way to it. */
const openAt = ({ id, path }: Station): Document => {
  const station = new ObjectId(id)
  const status = { $in: openStatuses }
  return {
    $or: [
      { originPath: path ?? '', status, origin: station },
      { holderPath: path ?? '', status, holder: station },
      { next: station, status },
    ],
  }
}

/** How many open cases go to another station when one closes. */
export const countOpenCases = async (req: PayloadRequest, station: Station): Promise<number> =>
  storedCases(req).countDocuments(openAt(station), { session: await sessionOf(req) })

interface Relocation {
  from: Station
  to: Station
  commandId: string
  reason: string
  now: Date
}

function eventOn(req: PayloadRequest, row: StoredCase, move: Relocation): RelocatedEvent {
  const by = personOf(req)?.id
  return {
    kind: 'relocated',
    commandId: `${move.commandId} ${String(row._id)}`,
    at: move.now,
    on: plainDateOf(move.now),
    as: by ? 'coordinator' : 'system',
    data: { station: move.from.id, successor: holderOf(move.to), reason: move.reason },
    ...(by ? { by } : {}),
  }
}

/** Where a case is first asked and held after the move. */
function placesAfter(row: StoredCase, after: CaseState, { to }: Relocation) {
  const pathIf = (holder: Holder, known: string | null | undefined) =>
    holder.id === to.id ? (to.path ?? '') : (known ?? null)
  return {
    origin: new ObjectId(after.origin.id),
    originPath: pathIf(after.origin, row.originPath),
    holderPath: pathIf(after.holder, row.holderPath),
  }
}

/**
 * Hands every open case of a station to its successor: one event in each, limits and their starts as they
 * were. What is over keeps its station: that is history. Runs within the transaction of `req`.
 * @returns how many cases went
 */
export async function relocateCases(req: PayloadRequest, move: Relocation): Promise<number> {
  const session = await sessionOf(req)
  const calendar = await workingDays(req.payload, req)
  const rows = await storedCases(req).find(openAt(move.from), { session }).toArray()
  if (rows.length === 0) return 0
  const updates: AnyBulkWriteOperation<StoredCase>[] = []
  const events: Document[] = []
  for (const row of rows) {
    const event = eventOn(req, row, move)
    const after = applyEvent(stateOf(row), event)
    const { state, status, eventCount, party } = caseRow(after, calendar)
    const places = placesAfter(row, after, move)
    const department = String(row.department)
    const reach = reachesOf({ originPath: places.originPath ?? '', department })
    const isAtStation = after.holder.party !== 'department'
    const set = {
      ...places,
      holder: isAtStation ? new ObjectId(after.holder.id) : null,
      next: after.next && after.next.party !== 'department' ? new ObjectId(after.next.id) : null,
      ...{ state: state as unknown as CaseState, status, eventCount, party, reach },
      nameKeys: nameKeysOf(reach, row.applicant?.name ?? ''),
      updatedAt: move.now,
    }
    updates.push({ updateOne: { filter: { _id: row._id }, update: { $set: set } } })
    const { by, ...rest } = event
    const { originPath, holderPath } = places
    events.push({
      ...rest,
      ...(by ? { by: new ObjectId(by) } : {}),
      case: row._id,
      department: row.department,
      order: eventCount,
      originPath,
      holderPath,
    })
  }
  await storedCases(req).bulkWrite(updates, { session, ordered: false })
  // Earlier events keep the paths under which they happened.
  await nativeCollection(req.payload, 'case-events').insertMany(events, { session, ordered: false })
  return rows.length
}
