import { type EventEmitter, once } from 'node:events'
import type { Writable } from 'node:stream'
import ExcelJS from 'exceljs'

/** A sheet that may be longer than memory: lines above the header, then rows in batches. */
export interface LongSheet {
  name: string
  /** The first is large. */
  title: readonly string[]
  columns: readonly { heading: string; width: number }[]
  /** Texts; that none begins like a formula is the caller's to see to (`guardText`). */
  batches: AsyncIterable<readonly (readonly string[])[]>
  /** Written below the last row. */
  foot: (rows: number) => string
}

const headerFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEF4F2' } } as const
const hairline = { style: 'thin', color: { argb: 'FFDBE1DF' } } as const

function writeTitle(worksheet: ExcelJS.Worksheet, { title, columns }: LongSheet): void {
  title.forEach((text, at) => {
    const row = worksheet.getRow(at + 1)
    const cell = row.getCell(1)
    cell.value = text
    cell.font = at === 0 ? { bold: true, size: 16 } : { size: 11 }
    cell.alignment = { vertical: 'middle', wrapText: false }
    if (at === 0) row.height = 28
    worksheet.mergeCells(at + 1, 1, at + 1, columns.length)
    row.commit()
  })
}

function writeHeader(worksheet: ExcelJS.Worksheet, { title, columns }: LongSheet): void {
  const header = worksheet.getRow(title.length + 1)
  columns.forEach(({ heading }, at) => {
    const cell = header.getCell(at + 1)
    cell.value = heading
    cell.font = { bold: true }
    cell.fill = headerFill
    cell.border = { bottom: hairline }
    cell.alignment = { vertical: 'middle', wrapText: true }
  })
  header.height = 24
  header.commit()
}

/** What a sheet of the writer is written to. It comes from an older library, which tells less. */
interface Packer extends EventEmitter {
  _writableState: { needDrain: boolean }
}

/** Waits for one of several events, and leaves no listener behind. */
async function firstOf(...events: [EventEmitter, string][]): Promise<void> {
  const waiting = new AbortController()
  const { signal } = waiting
  const promises = events.map(([from, name]) => once(from, name, { signal }))
  for (const promise of promises) promise.catch(() => undefined)
  await Promise.race(promises).finally(() => waiting.abort())
}

/** Waits until what was written has been packed and taken: the writer itself never waits. */
async function settled(worksheet: ExcelJS.Worksheet, out: Writable): Promise<void> {
  const { stream } = worksheet as unknown as { stream: { pipes: readonly Packer[] } }
  const [packer] = stream.pipes
  while (packer?._writableState.needDrain && !out.destroyed) {
    await firstOf([packer, 'drain'], [out, 'close'])
  }
}

/**
 * Writes a workbook of one sheet to a stream, no faster than it is read, so that memory does not grow with
 * the rows. Every cell is a text; the header stays in sight.
 * @param out takes the bytes and is ended; when it is closed early, writing stops
 * @returns the number of rows
 */
export async function streamWorkbook(out: Writable, sheet: LongSheet): Promise<number> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: out,
    useStyles: true,
    useSharedStrings: false,
  })
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: sheet.title.length + 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${sheet.title.length + 1}:${sheet.title.length + 1}`,
    },
  })
  worksheet.columns = sheet.columns.map(({ width }) => ({
    width,
    style: { alignment: { vertical: 'top', wrapText: true }, numFmt: '@' },
  }))
  writeTitle(worksheet, sheet)
  writeHeader(worksheet, sheet)
  let rows = 0
  for await (const batch of sheet.batches) {
    if (out.destroyed) return rows
    for (const row of batch) {
      worksheet.addRow(row.map((text) => (text === '' ? null : text))).commit()
    }
    rows += batch.length
    await settled(worksheet, out)
  }
  worksheet.addRow([sheet.foot(rows)]).commit()
  worksheet.commit()
  // Nobody finishes what is no longer read.
  const written = workbook.commit()
  await Promise.race([written, firstOf([out, 'close'])])
  return rows
}
