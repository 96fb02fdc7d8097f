import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import type { WorkbookReport } from '@/domain/catalogue/spreadsheet/readMatters'
import { templateSheets } from '@/domain/catalogue/spreadsheet/template'
import { guardText } from '@/domain/catalogue/spreadsheet/text'
import { plainDateOf } from '@/domain/platform/plainDate'
import { importText as text } from '@/i18n/imports'
import { type SheetToWrite, writeWorkbook } from '@/spreadsheets/writeWorkbook'
import { recordAudit } from '../platform/audit'
import { exportMatters } from './exportMatters'
import { storedRows } from './importStore'
import { importerOf, seeImport } from './seeImport'

/** A workbook to save, with its name. */
export interface Book {
  fileName: string
  file: Buffer
}

async function bookOf(write: (stream: PassThrough) => Promise<unknown>): Promise<Buffer> {
  const stream = new PassThrough()
  const [file] = await Promise.all([buffer(stream), write(stream)])
  return file
}

const sheetsIn = (sheets: readonly SheetToWrite[]) =>
  bookOf((stream) => writeWorkbook(stream, sheets))

/**
 * The latest drafts of the own department, as a workbook that imports back without loss. Goes to the
 * audit trail.
 * @throws Refusal 401, 403
 */
export async function exportOwnMatters(req: PayloadRequest, now: Date): Promise<Book> {
  const { department } = await importerOf(req)
  let count = 0
  const file = await bookOf(async (stream) => {
    try {
      count = await exportMatters({ req, department: department.code, stream })
    } catch (error) {
      stream.destroy(error instanceof Error ? error : undefined)
      throw error
    }
  })
  await recordAudit({
    req,
    action: 'matters-exported',
    subject: text.auditSubject(department.code),
    subjectId: department.id,
    detail: text.auditExport(count),
  })
  return { fileName: text.exportName(department.name, plainDateOf(now)), file }
}

/**
 * A blank workbook with headings, an example and short help.
 * @throws Refusal 401, 403
 */
export async function importTemplate(req: PayloadRequest): Promise<Book> {
  await importerOf(req)
  const guarded = templateSheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => guardText(cell))),
  }))
  return { fileName: text.templateName, file: await sheetsIn(guarded) }
}

/**
 * The refused rows of an import as they stood in the workbook, each with its reasons, to be mended and
 * imported again.
 * @throws Refusal 401, 403, 404
 */
export async function refusedRows(req: PayloadRequest, id: string, now: Date): Promise<Book> {
  const { run } = await seeImport(req, id)
  const rows = await storedRows(req.payload)
    .find({ run: new ObjectId(run.id), action: 'refused' })
    .sort({ number: 1 })
    .toArray()
  const { read } = run.report as unknown as WorkbookReport
  const sheet = {
    name: text.refusedSheet,
    columns: [
      ...read.map((heading) => ({ heading, width: 20 })),
      { heading: text.refusedHeading, width: 60 },
    ],
    rows: rows.map(({ read: { cells }, reasons = [] }) => [
      ...read.map((_, at) => guardText(cells[at] ?? '')),
      guardText(reasons.join('\n')),
    ]),
  }
  return { fileName: text.refusedName(plainDateOf(now)), file: await sheetsIn([sheet]) }
}
