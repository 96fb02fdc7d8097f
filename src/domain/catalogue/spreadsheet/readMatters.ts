import type { MatterInput } from '../matterContent'
import { findHeader, type Header, type MetHeading } from './header'
import { itemFields, itemSheets, restSheet } from './itemSheets'
import { readItemBook, type ItemBook } from './readItems'
import { matterRows, type MatterRow } from './rows'
import { rowToInput } from './rowToInput'
import { columnLetters, type RawSheet, type RawWorkbook } from './sheet'
import { compact, refused, taken, type Parsed } from './text'

/** One matter of a workbook: what it says, or the reasons why it cannot be taken. */
export interface WorkbookRow {
  /** Number of its row as Excel shows it. */
  number: number
  input: Partial<MatterInput>
  reasons: string[]
  notes: string[]
  /** Texts of its cells as they stand there, in the order of `WorkbookReport.read`. */
  cells: string[]
}

/** What was read of a workbook besides the rows, for the person to look at. */
export interface WorkbookReport {
  sheet: string
  headerRow: number
  /** Headings that the system knows, as they stand in the sheet. */
  read: string[]
  /** Headings it does not know: nothing of those columns is kept. */
  unknown: MetHeading[]
  duplicates: MetHeading[]
  passedOver: MetHeading[]
  /** Rows that are no matters: totals, remarks. */
  leftOut: { number: number; text: string }[]
  /** Everything else that is worth a look, in sentences. */
  notes: string[]
}

export interface WorkbookMatters {
  rows: WorkbookRow[]
  report: WorkbookReport
}

/** Most matters that one import takes. */
export const mostRows = 5000

const nameOf = (sheet: RawSheet): string => compact(sheet.name)
const isItemSheet = (sheet: RawSheet): boolean =>
  nameOf(sheet) === restSheet.name ||
  itemFields.some((field) => {
    const { name, variants = [] } = itemSheets[field]
    return [name, ...variants].includes(nameOf(sheet))
  })

interface Found {
  sheet: RawSheet
  header: Header
}

/** The sheet of matters: the one whose header knows the most, sheets of items coming last. */
function mainSheetOf(sheets: readonly RawSheet[]): Found | undefined {
  const found = sheets.flatMap((sheet) => {
    const header = findHeader(sheet)
    return header ? [{ sheet, header }] : []
  })
  const rank = ({ sheet, header }: Found) => header.columns.size - (isItemSheet(sheet) ? 1000 : 0)
  return found.reduce<Found | undefined>(
    (best, one) => (!best || rank(one) > rank(best) ? one : best),
    undefined,
  )
}

const sayHeading = ({ column, heading }: MetHeading): string => `${column} 列「${heading}」`

function notesOf(workbook: RawWorkbook, { sheet, header }: Found, items: ItemBook): string[] {
  const notes: string[] = []
  const used = new Set([sheet.name, ...items.sheets.map(({ name }) => name)])
  for (const other of workbook.sheets) {
    if (used.has(other.name) || other.rows.length === 0) continue
    notes.push(`工作表「${other.name}」没有读${findHeader(other) ? '，一次只读一张事项表' : ''}`)
  }
  if (sheet.isHidden) notes.push(`工作表「${sheet.name}」是隐藏的，照样读了`)
  const hidden = [...header.columns].filter(([, column]) => sheet.hiddenColumns.includes(column))
  if (hidden.length > 0) {
    const said = hidden.map(
      ([key, column]) => `${columnLetters(column)} 列「${header.said.get(key)}」`,
    )
    notes.push(`隐藏的列照样读了：${said.join('、')}`)
  }
  for (const { name, unknown, problem } of items.sheets) {
    if (problem) notes.push(problem)
    if (unknown.length > 0)
      notes.push(`「${name}」表里不认识的列：${unknown.map(sayHeading).join('、')}`)
  }
  return notes
}

function strayItems(items: ItemBook): string[] {
  const stray = [...items.byKey].filter(([, { isTaken }]) => !isTaken)
  if (stray.length === 0) return []
  const said = stray.slice(0, 5).map(([key]) => key.replace(/^(code|name):/, ''))
  const more = stray.length > said.length ? '等' : ''
  return [`附表里的 ${said.join('、')}${more} 在事项表里找不到，没有导入`]
}

/** A workbook whose header is found, so that its rows can be read one by one. */
export interface MatterReader {
  rows: readonly MatterRow[]
  read: (row: MatterRow) => WorkbookRow
  /** What there is to say of the workbook; complete once all rows are read. */
  report: () => WorkbookReport
}

/**
 * Finds the sheet of matters and its header, and joins the sheets of items.
 * @returns what reads its rows, or why nothing can be read
 */
export function openMatters(workbook: RawWorkbook): Parsed<MatterReader> {
  const main = mainSheetOf(workbook.sheets)
  if (!main) {
    const isEmpty = workbook.sheets.every(({ rows }) => rows.length === 0)
    return refused(
      isEmpty
        ? '这个表是空的，没有可以导入的事项'
        : '前 30 行里没有找到表头：要有一行写着「事项名称」和另外至少一个栏目，例如「实施主体」「申请材料」',
    )
  }
  const { sheet, header } = main
  const { rows, leftOut } = matterRows(sheet, header, workbook.isCsv)
  if (rows.length === 0) return refused(`工作表「${sheet.name}」的表头下面没有事项`)
  if (rows.length > mostRows) {
    return refused(`一次最多导入 ${mostRows} 个事项，这个表有 ${rows.length} 个，请分成几个表`)
  }
  const items = readItemBook(workbook.sheets.filter((one) => one !== sheet))
  const keys = [...header.said.keys()]
  return taken({
    rows,
    read: (row) => ({
      number: row.number,
      ...rowToInput({ row, header, items }),
      cells: keys.map((key) => row.cells[key]?.text ?? ''),
    }),
    report: () => ({
      sheet: sheet.name,
      headerRow: header.firstRow,
      read: [...header.said.values()],
      unknown: header.unknown,
      duplicates: header.duplicates,
      passedOver: header.passedOver,
      leftOut,
      notes: [...notesOf(workbook, main, items), ...strayItems(items)],
    }),
  })
}

/**
 * Reads the matters of a workbook in one go, see {@link openMatters}.
 * @returns the rows and a report, or why nothing can be read
 */
export function readMatters(workbook: RawWorkbook): Parsed<WorkbookMatters> {
  const opened = openMatters(workbook)
  if (!opened.ok) return opened
  const { rows, read, report } = opened.value
  const matters = rows.map(read)
  return taken({ rows: matters, report: report() })
}
