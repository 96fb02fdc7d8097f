import { setImmediate as breathe } from 'node:timers/promises'
import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { openMatters, type WorkbookMatters } from '@/domain/catalogue/spreadsheet/readMatters'
import type { ImportRun } from '@/payload-types'
import { readWorkbook } from '@/spreadsheets/readWorkbook'
import { sessionOf } from '../platform/nativeCollection'
import { Refusal } from '../refusal'
import { inTransaction } from '../transaction'
import { storedRows } from './importStore'
import { importerOf, type Importer } from './seeImport'

/** Workbooks being read, for the whole process, also where the bundler loads this module twice. */
const shared = globalThis as typeof globalThis & { daibanReading?: Promise<unknown> }

/** Rows that are read before others have their turn: some 20 ms. */
const rowsAtATime = 50

/** Reads a workbook by and by: the same process answers everybody else. */
async function readSlowly(file: Buffer): Promise<WorkbookMatters> {
  const opened = openMatters(await readWorkbook(file))
  if (!opened.ok) throw new Refusal({ kind: 'invalid', message: `${opened.reason}。` })
  const { rows, read: readRow, report } = opened.value
  const matters: WorkbookMatters['rows'] = []
  for (const row of rows) {
    if (matters.length % rowsAtATime === 0) await breathe()
    matters.push(readRow(row))
  }
  return { rows: matters, report: report() }
}

/** One workbook at a time: unpacked, each may take hundreds of megabytes. */
function read(file: Buffer): Promise<WorkbookMatters> {
  const before = shared.daibanReading ?? Promise.resolve()
  const reading = before.then(() => readSlowly(file))
  shared.daibanReading = reading.catch(() => undefined)
  return reading
}

/**
 * Takes a workbook for the department of whoever asks: reads it and keeps its rows, for the worker to
 * work out what each would do. Writes no matter. The same click sent twice gives the import that is there.
 * @param fileName as the person knows it
 * @param clientId made by the page for each file that is chosen
 * @throws Refusal 401, 403; 413, 415 or 400 that says what is wrong with the file and how to mend it
 */
export async function receiveImport({
  req,
  file,
  fileName,
  clientId,
  now,
}: {
  req: PayloadRequest
  file: Buffer
  fileName: string
  clientId: string
  now: Date
}): Promise<ImportRun> {
  const importer = await importerOf(req)
  const before = await sameClick(req, importer, clientId)
  if (before) return before
  const { rows, report } = await read(file)
  const data = {
    department: importer.department.id,
    fileName: fileName.trim().slice(-200),
    state: 'planning' as const,
    rows: rows.length,
    total: rows.length,
    done: 0,
    requestedBy: importer.user.id,
    requestedAt: now.toISOString(),
    report: { ...report },
    clientId,
  }
  try {
    return await keep({ req, data, rows })
  } catch (error) {
    // The other click of a double click was quicker: the unique index refused this one.
    const other = await sameClick(req, importer, clientId)
    if (other) return other
    throw error
  }
}

type RunData = Pick<
  ImportRun,
  'department' | 'fileName' | 'state' | 'rows' | 'total' | 'done' | 'requestedBy' | 'requestedAt'
> & { report: Record<string, unknown>; clientId: string }

/** The import, its rows, and the job that works them out, in one transaction. */
const keep = ({
  req,
  data,
  rows,
}: {
  req: PayloadRequest
  data: RunData
  rows: WorkbookMatters['rows']
}): Promise<ImportRun> =>
  inTransaction({
    req,
    run: async () => {
      const all = { added: 0, changed: 0, unchanged: 0, refused: 0 }
      const run = await req.payload.create({
        collection: 'import-runs',
        data: { ...data, ...all },
        depth: 0,
        overrideAccess: true,
        req,
      })
      const [runId, department] = [new ObjectId(run.id), new ObjectId(String(data.department))]
      await storedRows(req.payload).insertMany(
        rows.map(({ number, input, reasons, notes, cells }) => ({
          _id: new ObjectId(),
          run: runId,
          department,
          number,
          name: input.name ?? '',
          read: { input, reasons, notes, cells },
        })),
        { session: await sessionOf(req), ignoreUndefined: true },
      )
      await queueImport(req, run.id)
      return run
    },
  })

/** Gives an import to the worker, in the transaction of the request. */
export async function queueImport(req: PayloadRequest, runId: string): Promise<void> {
  await req.payload.jobs.queue({
    task: 'import-run',
    input: { runId },
    queue: 'imports',
    overrideAccess: true,
    req,
  })
}

async function sameClick(
  req: PayloadRequest,
  { user }: Importer,
  clientId: string,
): Promise<ImportRun | undefined> {
  const { docs } = await req.payload.find({
    collection: 'import-runs',
    where: { and: [{ requestedBy: { equals: user.id } }, { clientId: { equals: clientId } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  return docs[0]
}
