import ExcelJS from 'exceljs'
import type { Merge, RawRow, RawSheet, RawWorkbook } from '@/domain/catalogue/spreadsheet/sheet'
import { fileReasons } from '@/i18n/imports'
import { Refusal } from '@/operations/refusal'
import { cellText } from './cellText'
import { slimWorkbook } from './slimZip'
import type { ZipPart } from './zipDirectory'

/** Parts of a sheet that hold no cells; some of them point at parts that were left out. */
const ignoreNodes = [
  'autoFilter',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'headerFooter',
  'hyperlinks',
  'legacyDrawing',
  'pageSetup',
  'picture',
  'rowBreaks',
  'sheetProtection',
  'tableParts',
]

function widen(merges: Map<string, Merge>, master: ExcelJS.Cell, cell: ExcelJS.Cell): void {
  const [row, column] = [Number(cell.row), Number(cell.col) - 1]
  const merge = merges.get(master.address) ?? {
    top: Number(master.row),
    left: Number(master.col) - 1,
    bottom: row,
    right: column,
  }
  merge.bottom = Math.max(merge.bottom, row)
  merge.right = Math.max(merge.right, column)
  merges.set(master.address, merge)
}

function sheetFrom(worksheet: ExcelJS.Worksheet): RawSheet {
  const rows: RawRow[] = []
  const merges = new Map<string, Merge>()
  worksheet.eachRow((row, number) => {
    const cells: RawRow['cells'] = []
    row.eachCell((cell) => {
      if (cell.type === ExcelJS.ValueType.Merge) widen(merges, cell.master, cell)
      else cells[Number(cell.col) - 1] = cellText(cell.value, cell.numFmt ?? '')
    })
    rows.push({ number, cells: Array.from(cells), isHidden: row.hidden || undefined })
  })
  const columns = worksheet.columns ?? []
  return {
    name: worksheet.name,
    isHidden: worksheet.state === 'visible' ? undefined : true,
    rows,
    merges: [...merges.values()],
    hiddenColumns: columns.flatMap((column, at) => (column.hidden ? [at] : [])),
  }
}

/**
 * Reads an .xlsx workbook, also one that WPS wrote.
 * @param parts its zip directory, see `fileKindOf`
 * @throws Refusal 413 when it is too large unpacked, 400 when it cannot be read
 */
export async function readXlsx(file: Buffer, parts: readonly ZipPart[]): Promise<RawWorkbook> {
  const slim = await slimWorkbook(file, parts)
  const workbook = new ExcelJS.Workbook()
  try {
    const bytes = slim.buffer.slice(slim.byteOffset, slim.byteOffset + slim.length)
    await workbook.xlsx.load(bytes as ArrayBuffer, { ignoreNodes })
  } catch {
    throw new Refusal({ kind: 'invalid', message: fileReasons.broken })
  }
  const sheets = workbook.worksheets.map(sheetFrom)
  if (sheets.length === 0) throw new Refusal({ kind: 'invalid', message: fileReasons.noSheets })
  return { sheets, isCsv: false }
}
