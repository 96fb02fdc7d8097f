/** A cell as text: what a person sees in it, with Excel's types, colours and formulas gone. */
export interface RawCell {
  text: string
  /** Why the text cannot be trusted: an error value, a number whose last digits are lost. */
  problem?: string
}

export interface RawRow {
  /** Number of the row as Excel shows it, from 1. */
  number: number
  /** By column, from 0; a column without a cell is absent. */
  cells: (RawCell | undefined)[]
  isHidden?: boolean
}

/** A merged range; rows as Excel numbers them, columns from 0. Its text stands in the first cell. */
export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

export interface RawSheet {
  name: string
  isHidden?: boolean
  /** Rows that hold something, in order. */
  rows: RawRow[]
  merges: Merge[]
  hiddenColumns: number[]
}

/** A workbook, or a CSV file as one sheet. */
export interface RawWorkbook {
  sheets: RawSheet[]
  /** CSV knows no merged cells: below a department its cells are simply empty. */
  isCsv: boolean
}

/** The letters of a column as Excel shows them: 0 → A, 27 → AB. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  const letter = String.fromCharCode(65 + (column % 26))
  return rest > 0 ? columnLetters(rest - 1) + letter : letter
}

export const textAt = (row: RawRow | undefined, column: number): string =>
  row?.cells[column]?.text.trim() ?? ''

/** The merged range that covers a cell. */
export function mergeAt(sheet: RawSheet, row: number, column: number): Merge | undefined {
  return sheet.merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  )
}

/**
 * Copies the text of merged cells: down in every range, across only where asked, because in the body a
 * cell that is merged across belongs to its first column alone.
 */
export function fillMerges(sheet: RawSheet, across: boolean): RawSheet {
  const rows = new Map<number, RawRow>()
  for (const row of sheet.rows) rows.set(row.number, { ...row, cells: [...row.cells] })
  for (const { top, left, bottom, right } of sheet.merges) {
    const cell = rows.get(top)?.cells[left]
    if (!cell?.text.trim()) continue
    for (let number = top; number <= bottom; number += 1) {
      const row = rows.get(number)
      if (!row) continue
      for (let column = left; column <= (across ? right : left); column += 1) {
        row.cells[column] = cell
      }
    }
  }
  return { ...sheet, rows: [...rows.values()] }
}
