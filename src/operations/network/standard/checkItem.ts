import type { PayloadRequest } from 'payload'
import { checkLevelOf, mayReadAt } from '@/access/people'
import { idOf } from '@/access/roles'
import { deadlineOf } from '@/domain/calendar/deadline'
import { itemStanding } from '@/domain/network/readiness'
import { checkFaults } from '@/domain/network/standardCheck'
import type { CheckLevel, CheckState, StandardItem } from '@/domain/network/standardItems'
import { plainDateOf } from '@/domain/platform/plainDate'
import { isRecordId } from '@/domain/platform/recordId'
import { standardText as say } from '@/i18n/standard'
import type { Inspection, StandardItem as Row, Station } from '@/payload-types'
import { workingDays } from '@/queries/platform/workingDays'
import { stationById } from '../../casework/casePlaces'
import { refuseWith } from '../../casework/refuseWith'
import { Refusal } from '../../refusal'
import { inTransaction } from '../../transaction'
import { actorOf } from '../people/findStaffed'
import { checksOf, itemRow } from './itemRow'
import { dropPhoto, keepPhoto } from './photos'
import { tellCheck } from './tellCheck'

/** One check of one of the ten things, as a page sends it. */
export interface CheckInput {
  /** Made by the page: a doubled, replayed or cut-off request makes one check. */
  commandId: string
  /** Id. */
  station: string
  item: StandardItem
  state: CheckState
  remark: string
  /** Working days to mend it; for a finding from above. */
  dueDays?: number
  /** Receives the photo, empty when there is none; asked for only once the person may check. */
  read: () => Promise<Buffer>
}

/** An item after a check, and whether the check had been noted before. */
export interface CheckedItem {
  row: Row
  inspection: Inspection
  isRepeat: boolean
}

interface Given {
  input: CheckInput
  station: Station
  level: CheckLevel
  photoKey: string | null
  now: Date
}

async function repeatedCheck(
  req: PayloadRequest,
  { commandId, station, item }: CheckInput,
): Promise<CheckedItem | null> {
  const { docs } = await req.payload.find({
    collection: 'inspections',
    where: { commandId: { equals: commandId } },
    showHiddenFields: true,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [inspection] = docs
  if (!inspection) return null
  const isSame =
    idOf(inspection.station) === station &&
    inspection.item === item &&
    idOf(inspection.by) === actorOf(req).id
  const row = isSame ? await itemRow(req, station, item) : null
  if (!row) throw new Refusal({ kind: 'conflict', message: say.otherCommand })
  return { row, inspection, isRepeat: true }
}

async function dueOf(req: PayloadRequest, { input, level, now }: Given): Promise<string | null> {
  if (level === 'self' || input.state === 'ok' || !input.dueDays) return null
  const limit = { amount: input.dueDays, unit: 'working-day' } as const
  const calendar = await workingDays(req.payload, req)
  return deadlineOf(calendar, { startOn: plainDateOf(now), limit }).dueOn
}

/** The row of an item after a check. */
function rowAfter(
  before: Row | null,
  { inspection, level, dueOn }: { inspection: Inspection; level: CheckLevel; dueOn: string | null },
): Omit<Row, 'id' | 'createdAt' | 'updatedAt'> {
  const { state, on, at, byName, remark, station, path, item } = inspection
  const latest = {
    ...{ state, on, at, byName, remark },
    inspection: inspection.id,
    hasPhoto: Boolean(inspection.photoKey),
  }
  const isFinding = before?.check?.state === 'lacking'
  const own = level === 'self'
  const after: Partial<Row> = {
    self: own ? latest : before?.self,
    check: own ? before?.check : { ...latest, level },
    dueOn: own ? (before?.dueOn ?? null) : dueOn,
    mendedOn: own && isFinding && state === 'ok' ? on : null,
  }
  const standing = itemStanding(checksOf(after), on)
  return { ...after, station, path, item, state: standing.state, checkedOn: standing.on ?? on }
}

async function note(req: PayloadRequest, given: Given): Promise<CheckedItem> {
  const { input, station, level, photoKey, now } = given
  const person = actorOf(req)
  const before = await itemRow(req, station.id, input.item)
  const dueOn = await dueOf(req, given)
  const inspection = await req.payload.create({
    collection: 'inspections',
    data: {
      station: station.id,
      path: station.path ?? '',
      item: input.item,
      level,
      state: input.state,
      on: plainDateOf(now),
      at: now.toISOString(),
      by: person.id,
      byName: person.name,
      remark: input.remark || null,
      dueOn,
      photoKey,
      commandId: input.commandId,
    },
    showHiddenFields: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const data = rowAfter(before, { inspection, level, dueOn })
  const common = {
    collection: 'standard-items',
    data,
    depth: 0,
    overrideAccess: true,
    req,
  } as const
  const row = before
    ? await req.payload.update({ ...common, id: before.id })
    : await req.payload.create(common)
  await tellCheck(req, { station, before, row, inspection, now })
  return { row, inspection, isRepeat: false }
}

/**
 * Notes a check of one of the ten things of a station (§二(一)3 十个一): by the station itself, by the town above
 * it, or by the county; once, however often it arrives. A finding from above gets a date to be mended by.
 * @throws Refusal 401, 403, 404; 400, 413 or 415 with everything that is wrong
 */
export async function checkItem({
  req,
  input,
  now,
}: {
  req: PayloadRequest
  input: CheckInput
  now: Date
}): Promise<CheckedItem> {
  const person = actorOf(req)
  const isId = isRecordId(input.station)
  const station = isId ? await stationById(req, input.station) : null
  if (!station || !mayReadAt(person, station.path)) {
    throw new Refusal({ kind: 'not-found', message: say.unknownStation })
  }
  const level = checkLevelOf(person, station)
  if (!level) throw new Refusal({ kind: 'forbidden', message: say.notYours })
  if (station.active === false) throw new Refusal({ kind: 'conflict', message: say.closed })
  const repeated = await repeatedCheck(req, input)
  if (repeated) return repeated
  const data = await input.read()
  const faults = checkFaults({ ...input, level, hasPhoto: data.length > 0 })
  if (faults.length > 0) throw refuseWith(faults, [])
  const photoKey = data.length > 0 ? await keepPhoto(req, station.id, data) : null
  let noted: CheckedItem | null = null
  try {
    const run = () => note(req, { input, station, level, photoKey, now })
    noted = await inTransaction({ req, run })
    return noted
  } catch (error) {
    // The other of two equal requests was quicker.
    const other = await repeatedCheck(req, input)
    if (other) return other
    throw error
  } finally {
    if (!noted && photoKey) await dropPhoto(station.id, photoKey)
  }
}
