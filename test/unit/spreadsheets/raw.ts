import { exportRows, writtenSheets } from '@/domain/catalogue/spreadsheet/exportRows'
import type { Merge, RawSheet, RawWorkbook } from '@/domain/catalogue/spreadsheet/sheet'
import type { MatterContent } from '@/domain/catalogue/matterContent'

/** A sheet from lists of texts, beginning in row 1; empty texts are absent cells, empty lists empty rows. */
export function sheetOf(
  rows: (string | undefined)[][],
  merges: Merge[] = [],
  name = '表',
): RawSheet {
  return {
    name,
    merges,
    hiddenColumns: [],
    rows: rows.flatMap((cells, at) =>
      cells.some(Boolean)
        ? [{ number: at + 1, cells: cells.map((text) => (text ? { text } : undefined)) }]
        : [],
    ),
  }
}

/** What the export writes about matters, as a workbook that was read. */
export function exported(contents: readonly MatterContent[]): RawWorkbook {
  const all = contents.map(exportRows)
  return {
    isCsv: false,
    sheets: writtenSheets.map(({ name, columns }) =>
      sheetOf(
        [columns.map(({ heading }) => heading), ...all.flatMap((rows) => rows[name] ?? [])],
        [],
        name,
      ),
    ),
  }
}
