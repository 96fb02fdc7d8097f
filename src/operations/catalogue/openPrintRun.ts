import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { aheadOf } from '@/domain/catalogue/editionLife/ahead'
import { maySeeRun } from '@/domain/catalogue/printAccess'
import { printFileName } from '@/domain/catalogue/printNames'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { portalText as text } from '@/i18n/portal'
import { aheadText } from '@/i18n/portalPrint'
import { recordAudit } from '@/operations/platform/audit'
import { nativeCollection, sessionOf } from '@/operations/platform/nativeCollection'
import { Refusal } from '@/operations/refusal'
import { inTransaction } from '@/operations/transaction'
import type { PrintRun, Station, User } from '@/payload-types'
import { runById } from '@/queries/catalogue/printRuns'
import { stationById } from '@/queries/network/station'
import { countyOf } from '@/queries/platform/settings'
import { getSettings } from '@/runtime/settings'
import { keptLength, printPath } from './printCache'
import { askingPerson } from './printStation'

/** A run that the person may see. */
export interface SeenRun {
  run: PrintRun
  station: Station | null
  user: User
}

/**
 * A run, after asking who wants to see it.
 * @throws Refusal 401, and one and the same 404 for an unknown run and one of others
 */
export async function seeRun(req: PayloadRequest, id: string): Promise<SeenRun> {
  const { user, person } = await askingPerson(req)
  const run = await runById(req.payload, id)
  const stationId = idOf(run?.station)
  const station = stationId ? await stationById(req.payload, stationId) : null
  const isMine =
    run && maySeeRun(person, { kind: run.kind, requestedBy: idOf(run.requestedBy), station })
  if (!run || !isMine) throw new Refusal({ kind: 'not-found', message: text.unknownRun })
  return { run, station, user }
}

/** Where a finished file lies, how long it is in bytes, and under which name it is saved. */
export interface RunFile {
  path: string
  length: number
  fileName: string
}

/**
 * The file of a finished run.
 * @throws Refusal 401, 404 as {@link seeRun}, 409 when it is not done, 404 when it was cleared away, 410
 *   when a sheet in it that was printed ahead was called off
 */
export async function runFile(req: PayloadRequest, id: string): Promise<RunFile> {
  const { run, station } = await seeRun(req, id)
  if (run.state !== 'done') throw new Refusal({ kind: 'conflict', message: text.runNotDone })
  const ahead = aheadOf(run)
  if (ahead && (await countCalledOff(req, run)) > 0) {
    throw new Refusal({ kind: 'gone', message: aheadText.calledOff(sayDate(ahead.on)) })
  }
  const path = printPath({ dataDir: getSettings().dataDir, key: run.contentKey, isRun: true })
  const length = await keptLength(path)
  if (length === null) throw new Refusal({ kind: 'not-found', message: text.runFileGone })
  const subject = station?.name ?? (await countyOf(req.payload)).name
  const date = plainDateOf(new Date(run.finishedAt ?? run.requestedAt))
  return {
    path,
    length,
    fileName: printFileName({ kind: run.kind, subject, size: run.size, date, ahead }),
  }
}

/** How many sheets of a run were called off after it was ordered. */
async function countCalledOff(req: PayloadRequest, run: PrintRun): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'editions',
    where: {
      id: { in: (run.editions ?? []).map((edition) => idOf(edition)) },
      calledOffOn: { exists: true },
    },
    overrideAccess: true,
    req,
  })
  return totalDocs
}

/**
 * Opens a finished run to print it: logs every sheet of a kit, or the book as one, once a run.
 * @throws as {@link runFile}
 */
export async function openPrintRun({
  req,
  id,
  now,
}: {
  req: PayloadRequest
  id: string
  now: Date
}): Promise<void> {
  const { run, station, user } = await seeRun(req, id)
  await runFile(req, id)
  await inTransaction({ req, run: () => logOnce({ req, run, station, user, now }) })
}

async function logOnce({
  req,
  run,
  station,
  user,
  now,
}: SeenRun & { req: PayloadRequest; now: Date }): Promise<void> {
  const { payload } = req
  const session = await sessionOf(req)
  const runId = new ObjectId(run.id)
  const opened = await nativeCollection(payload, 'print-runs').updateOne(
    { _id: runId, openedAt: null },
    { $set: { openedAt: now } },
    { session },
  )
  if (opened.modifiedCount === 0) return
  const ahead = aheadOf(run)
  await recordAudit({
    req,
    action: run.kind === 'kit' ? 'kit-printed' : 'book-printed',
    subject: station ? `${station.code} ${station.name}` : text.wholeCounty,
    subjectId: run.id,
    detail: [
      text.sheetsOfRun(run.total),
      ahead && aheadText.of(sayDate(ahead.on), ahead.onlyChanges),
    ]
      .filter(Boolean)
      .join('，'),
  })
  const { docs } = await payload.find({
    collection: 'editions',
    where: { id: { in: run.kind === 'kit' ? (run.editions ?? []).map(idOf) : [] } },
    select: { matter: true, number: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const common = {
    run: runId,
    station: station ? new ObjectId(station.id) : null,
    stationPath: station?.path ?? null,
    size: run.size,
    copies: 1,
    printedBy: new ObjectId(user.id),
    printedAt: now,
    createdAt: now,
    updatedAt: now,
  }
  const whole = { ...common, kind: run.kind, clientId: `run-${run.id}` }
  const sheets = docs.map((edition) => ({
    ...common,
    kind: 'sheet' as const,
    matter: new ObjectId(idOf(edition.matter) ?? ''),
    edition: new ObjectId(edition.id),
    number: edition.number,
    clientId: `run-${run.id}-${edition.id}`,
  }))
  await nativeCollection(payload, 'prints').insertMany([whole, ...sheets], { session })
}
