import type { Header } from './header'
import { headings, type ColumnKey } from './headings'
import { fillMerges, mergeAt, textAt, type RawCell, type RawRow, type RawSheet } from './sheet'
import { compact } from './text'

/** One matter of the sheet: a row, or several where its lists run down over merged cells. */
export interface MatterRow {
  /** Number of its first row as Excel shows it. */
  number: number
  lastNumber: number
  cells: Partial<Record<ColumnKey, RawCell>>
  isHidden: boolean
  notes: string[]
}

export interface MatterRows {
  rows: MatterRow[]
  /** Rows below the header that are no matters: totals, notes, the header again. */
  leftOut: { number: number; text: string }[]
}

const remark =
  /^(合计|总计|小计|共计|注|备注|说明|填表说明|填报说明|填报人|填表人|审核人|制表|联系人|单位负责人)(\s|[:、,.]|$)/

/** How the name of an example begins, compacted: the template has such a row, and nobody wants it. */
const exampleMark = '(示例)'

/** Fields that may run down over several rows of one matter. */
const running: readonly ColumnKey[] = [
  'materials',
  'basis',
  'steps',
  'conditions',
  'specialProcedures',
  'questions',
  'places',
  'feeItem',
  'feeStandard',
  'feeBasis',
  'remarks',
]
/** Fields whose difference within a merged name shows that these are several matters. */
const telling: readonly ColumnKey[] = [
  'code',
  'subItem',
  'basicCode',
  'implementationCode',
  'businessItemCode',
]

const firstText = (row: RawRow): string => row.cells.find((cell) => cell?.text.trim())?.text ?? ''

function isLeftOut(row: RawRow, header: Header): boolean {
  const name = header.columns.get('name') ?? 0
  const nameText = compact(textAt(row, name))
  if (nameText && nameText === compact(header.said.get('name') ?? '')) return true
  if ((headings.name as readonly string[]).includes(nameText)) return true
  if (nameText.startsWith(exampleMark)) return true
  const texts = row.cells.filter((cell) => cell?.text.trim()).length
  return texts <= 3 && remark.test(compact(firstText(row)))
}

function cellsOf(row: RawRow, header: Header): MatterRow['cells'] {
  const cells: MatterRow['cells'] = {}
  for (const [key, column] of header.columns) {
    const cell = row.cells[column]
    if (cell && (cell.text.trim() || cell.problem)) cells[key] = cell
  }
  return cells
}

const textOf = (cells: MatterRow['cells'], key: ColumnKey): string => cells[key]?.text.trim() ?? ''

/** Whether a row goes on with the matter above: under one merged name, or with nothing but list cells. */
function continues(sheet: RawSheet, header: Header, row: RawRow, above: MatterRow): boolean {
  const column = header.columns.get('name') ?? 0
  const cells = cellsOf(row, header)
  const merge = mergeAt(sheet, row.number, column)
  const isMerged = merge !== undefined && merge.top <= above.number && merge.bottom >= row.number
  if (isMerged) {
    return telling.every((key) => {
      const own = textOf(cells, key)
      return !own || own === textOf(above.cells, key)
    })
  }
  const keys = Object.keys(cells) as ColumnKey[]
  const isBare = row.cells.every((cell, at) => !cell?.text.trim() || isRunning(header, at))
  return row.number === above.lastNumber + 1 && keys.length > 0 && isBare
}

const isRunning = (header: Header, column: number): boolean =>
  running.some((key) => header.columns.get(key) === column)

function append(above: MatterRow, row: RawRow, header: Header): void {
  above.lastNumber = row.number
  const cells = cellsOf(row, header)
  for (const key of running) {
    const [before, more] = [textOf(above.cells, key), textOf(cells, key)]
    if (more && more !== before) {
      above.cells[key] = { ...above.cells[key], text: before ? `${before}\n${more}` : more }
    }
  }
}

/**
 * The matters below a header. Merged cells count for each row they cover; rows that only go on with the
 * lists of the matter above are joined to it; totals and remarks are left out and reported.
 * @param isCsv whether an empty department takes the one above, because CSV has no merged cells
 */
export function matterRows(sheet: RawSheet, header: Header, isCsv: boolean): MatterRows {
  const result: MatterRows = { rows: [], leftOut: [] }
  let department: RawCell | undefined
  for (const row of fillMerges(sheet, false).rows) {
    if (row.number <= header.lastRow) continue
    if (!row.cells.some((cell) => cell?.text.trim() || cell?.problem)) continue
    if (isLeftOut(row, header)) {
      result.leftOut.push({ number: row.number, text: firstText(row).trim().slice(0, 30) })
      continue
    }
    const above = result.rows.at(-1)
    if (above && continues(sheet, header, row, above)) {
      append(above, row, header)
      continue
    }
    const cells = cellsOf(row, header)
    const notes: string[] = []
    if (cells.departmentName) department = cells.departmentName
    else if (isCsv && department && !cells.departmentCode) {
      cells.departmentName = department
      notes.push(`部门空着，按上面一行的「${department.text.trim()}」`)
    }
    const isHidden = row.isHidden ?? false
    if (isHidden) notes.push('这一行在表里是隐藏的')
    result.rows.push({ number: row.number, lastNumber: row.number, cells, isHidden, notes })
  }
  return result
}
