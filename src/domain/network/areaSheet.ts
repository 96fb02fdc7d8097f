import { type RawWorkbook, textAt } from '../catalogue/spreadsheet/sheet'
import { plainText, toHalfWidth } from '../catalogue/spreadsheet/text'

/** The columns of the spreadsheet of areas and stations, in order. */
export const areaColumns = [
  { key: 'code', heading: '区划代码', width: 18, isNeeded: true },
  { key: 'name', heading: '名称', width: 20, isNeeded: true },
  { key: 'tier', heading: '层级', width: 10, isNeeded: true },
  { key: 'parent', heading: '上级代码', width: 18, isNeeded: false },
  { key: 'stationCode', heading: '机构代号', width: 16, isNeeded: false },
  { key: 'stationName', heading: '机构名称', width: 26, isNeeded: false },
  { key: 'address', heading: '地址', width: 40, isNeeded: false },
  { key: 'phone', heading: '电话', width: 18, isNeeded: false },
  { key: 'hours', heading: '时间', width: 30, isNeeded: false },
] as const

export type AreaKey = (typeof areaColumns)[number]['key']

/** A row as somebody wrote it: what each column says, '' where nothing stands. */
export type AreaRow = { number: number } & Record<AreaKey, string>

/** As many rows as one file may have: a county with some to spare. */
export const mostAreaRows = 5000

/** What reading gives: the rows, or the headings that are missing. */
export type AreaSheet = { rows: AreaRow[] } | { missing: string[] }

const headingText = (text: string) => toHalfWidth(text).replace(/[\s*]/g, '')

/** Reads the first sheet of a workbook; rows in which nothing stands are left out. */
export function readAreaSheet({ sheets }: RawWorkbook): AreaSheet {
  const sheet = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0]
  const [head, ...body] = sheet?.rows ?? []
  const headings = (head?.cells ?? []).map((cell) => headingText(cell?.text ?? ''))
  const columnOf = (heading: string) => headings.indexOf(heading)
  const missing = areaColumns.filter(({ heading, isNeeded }) => isNeeded && columnOf(heading) < 0)
  if (missing.length > 0) return { missing: missing.map(({ heading }) => heading) }
  const rows = body.map((row): AreaRow => {
    const cells = areaColumns.map(({ key, heading }) => [
      key,
      columnOf(heading) < 0 ? '' : plainText(textAt(row, columnOf(heading))),
    ])
    return { number: row.number, ...Object.fromEntries(cells) } as AreaRow
  })
  return { rows: rows.filter(({ number: _, ...cells }) => Object.values(cells).some(Boolean)) }
}
