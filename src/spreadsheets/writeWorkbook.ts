import type { Writable } from 'node:stream'
import ExcelJS from 'exceljs'

/** A sheet to write: its header, and rows of texts that come as they are needed. */
export interface SheetToWrite {
  name: string
  columns: readonly { heading: string; width: number; note?: string }[]
  rows: Iterable<readonly string[]>
}

const headerFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEF4F2' } } as const
const ink = { argb: 'FF14181A' }
const hairline = { style: 'thin', color: { argb: 'FFDBE1DF' } } as const

function writeHeader(worksheet: ExcelJS.Worksheet, sheet: SheetToWrite): void {
  const header = worksheet.getRow(1)
  sheet.columns.forEach(({ heading }, at) => {
    const cell = header.getCell(at + 1)
    cell.value = heading
    cell.font = { bold: true, color: ink }
    cell.fill = headerFill
    cell.border = { bottom: hairline }
    cell.alignment = { vertical: 'middle', wrapText: true }
  })
  header.height = 30
  header.commit()
}

/**
 * Writes a workbook to a stream, row by row. Every cell is a text cell; that no text begins like a formula
 * is the caller's to see to (`guardText`).
 * @param stream takes the bytes; it is ended when the workbook is complete
 */
export async function writeWorkbook(
  stream: Writable,
  sheets: readonly SheetToWrite[],
): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
  })
  for (const sheet of sheets) {
    const worksheet = workbook.addWorksheet(sheet.name, {
      views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }],
    })
    worksheet.columns = sheet.columns.map(({ width }) => ({
      width,
      style: { alignment: { vertical: 'top', wrapText: true }, numFmt: '@' },
    }))
    writeHeader(worksheet, sheet)
    for (const row of sheet.rows) {
      worksheet.addRow(row.map((text) => (text === '' ? null : text))).commit()
    }
    worksheet.commit()
  }
  await workbook.commit()
}
