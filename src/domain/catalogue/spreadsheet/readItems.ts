import type { MatterInput } from '../matterContent'
import { headings, type ColumnKey } from './headings'
import type { MetHeading } from './header'
import type { ItemColumn } from './itemColumns'
import { itemFields, itemSheets, restSheet, type ItemField, type ItemOf } from './itemSheets'
import { columnLetters, fillMerges, textAt, type RawRow, type RawSheet } from './sheet'
import { compact, plainText } from './text'

/** What the item sheets say about one matter. */
export interface ItemsOfMatter {
  items: { [Field in ItemField]?: ItemOf[Field][] }
  /** Lists and texts of the sheet 分条内容. */
  rest: Partial<MatterInput>
  reasons: string[]
  /** Whether a row of the main sheet has taken it. */
  isTaken?: boolean
}

/** All item sheets of a workbook, by code and by name of the matter. */
export interface ItemBook {
  byKey: Map<string, ItemsOfMatter>
  sheets: { name: string; unknown: MetHeading[]; problem?: string }[]
}

export const codeKey = (code: string): string => `code:${compact(code).toUpperCase()}`
export const nameKey = (name: string): string => `name:${compact(name)}`

const spelled = (text: string): string => compact(text).replace(/^\*|[*:]$/g, '')
const is = (text: string, spellings: readonly string[]): boolean =>
  spellings.some((spelling) => spelled(spelling) === spelled(text))

interface ItemHeader {
  row: number
  code?: number
  name?: number
  columns: { column: number; heading: string }[]
}

const deepestHeader = 10
const nameHeadings = ['事项名称', '所属事项', '政务服务事项名称']

/** The first row that has a column for the matter and one more. */
function itemHeaderOf(sheet: RawSheet): ItemHeader | undefined {
  for (const row of sheet.rows) {
    if (row.number > deepestHeader) return undefined
    const header: ItemHeader = { row: row.number, columns: [] }
    row.cells.forEach((cell, column) => {
      const heading = cell?.text.trim()
      if (!heading) return
      if (header.code === undefined && is(heading, headings.code)) header.code = column
      else if (header.name === undefined && is(heading, nameHeadings)) header.name = column
      else header.columns.push({ column, heading })
    })
    const hasKey = header.code !== undefined || header.name !== undefined
    if (hasKey && header.columns.length > 0) return header
  }
  return undefined
}

function entryOf(book: ItemBook, header: ItemHeader, row: RawRow): ItemsOfMatter | undefined {
  const code = header.code === undefined ? '' : textAt(row, header.code)
  const name = header.name === undefined ? '' : textAt(row, header.name)
  if (!code && !name) return undefined
  const key = code ? codeKey(code) : nameKey(plainText(name))
  const entry = book.byKey.get(key) ?? { items: {}, rest: {}, reasons: [] }
  book.byKey.set(key, entry)
  return entry
}

function readItem<Item>(
  columns: readonly { column: number; known: ItemColumn<Item> }[],
  row: RawRow,
  sheetName: string,
): { item: Partial<Item>; reasons: string[] } {
  const item: Partial<Item> = {}
  const reasons: string[] = []
  for (const { column, known } of columns) {
    const cell = row.cells[column]
    const address = `「${sheetName}」表第 ${row.number} 行「${known.heading}」`
    if (cell?.problem) reasons.push(`${address}：${cell.problem}`)
    else if (!cell?.text.trim()) {
      if (known.isRequired) reasons.push(`${address}：没有填，请补上`)
    } else {
      const parsed = known.read(cell.text)
      if (parsed.ok) Object.assign(item, parsed.value)
      else reasons.push(`${address}：${parsed.reason}`)
    }
  }
  return { item, reasons }
}

const push: { [Field in ItemField]: (entry: ItemsOfMatter, item: Partial<ItemOf[Field]>) => void } =
  {
    materials: (entry, item) => add(entry, 'materials', { name: '', ...item }),
    steps: (entry, item) => add(entry, 'steps', { name: '', ...item }),
    specialProcedures: (entry, item) =>
      add(entry, 'specialProcedures', { name: '', countedInLimit: false, ...item }),
    fees: (entry, item) => add(entry, 'fees', { item: '', standard: '', ...item }),
    questions: (entry, item) => add(entry, 'questions', { question: '', answer: '', ...item }),
    places: (entry, item) => add(entry, 'places', { name: '', ...item }),
    basis: (entry, item) => {
      const before = entry.items.basis?.at(-1)
      if (before && before.law === item.law) before.articles.push(...(item.articles ?? []))
      else add(entry, 'basis', { law: '', articles: [], ...item })
    },
  }

function add<Field extends ItemField>(
  entry: ItemsOfMatter,
  field: Field,
  item: ItemOf[Field],
): void {
  const list: ItemOf[Field][] = entry.items[field] ?? []
  list.push(item)
  Object.assign(entry.items, { [field]: list })
}

function readSheet<Field extends ItemField>(book: ItemBook, sheet: RawSheet, field: Field): void {
  const { columns: known, name } = itemSheets[field]
  const header = itemHeaderOf(sheet)
  if (!header) {
    const problem = `「${sheet.name}」表没有找到「事项编码」或「事项名称」这一列，没有读`
    book.sheets.push({ name: sheet.name, unknown: [], problem })
    return
  }
  const columns: { column: number; known: ItemColumn<ItemOf[Field]> }[] = []
  const unknown: MetHeading[] = []
  for (const { column, heading } of header.columns) {
    const match = known.find((one) => is(heading, [one.heading, ...(one.variants ?? [])]))
    if (match && !columns.some((one) => one.known === match)) columns.push({ column, known: match })
    else if (!/^(序号|编号)$/.test(heading))
      unknown.push({ column: columnLetters(column), heading })
  }
  book.sheets.push({ name: sheet.name, unknown })
  for (const row of fillMerges(sheet, false).rows) {
    if (row.number <= header.row || !row.cells.some((cell) => cell?.text.trim())) continue
    const entry = entryOf(book, header, row)
    if (!entry) {
      const address = `「${name}」表第 ${row.number} 行`
      book.sheets.push({ name, unknown: [], problem: `${address}没有写是哪个事项，没有读` })
      continue
    }
    const { item, reasons } = readItem(columns, row, sheet.name)
    entry.reasons.push(...reasons)
    push[field](entry, item)
  }
}

const listFields = ['plainNames', 'jointAgencies', 'conditions', 'remarks'] as const
const isListField = (key: string): key is (typeof listFields)[number] =>
  (listFields as readonly string[]).includes(key)

function readRest(book: ItemBook, sheet: RawSheet): void {
  const header = itemHeaderOf(sheet)
  const column = (heading: string) =>
    header?.columns.find((one) => is(one.heading, [heading]))?.column
  const [field, text] = [column(restSheet.fieldHeading), column(restSheet.textHeading)]
  if (!header || field === undefined || text === undefined) return
  for (const row of sheet.rows) {
    if (row.number <= header.row) continue
    const entry = entryOf(book, header, row)
    const heading = textAt(row, field)
    const key = (Object.keys(headings) as ColumnKey[]).find((one) => headings[one][0] === heading)
    if (!entry || !key) continue
    const value = plainText(row.cells[text]?.text ?? '')
    if (isListField(key)) entry.rest[key] = [...(entry.rest[key] ?? []), value]
    else Object.assign(entry.rest, { [key]: value })
  }
}

/** Reads all sheets beside the main one that hold items: 申请材料, 办理流程, 收费 … */
export function readItemBook(sheets: readonly RawSheet[]): ItemBook {
  const book: ItemBook = { byKey: new Map(), sheets: [] }
  for (const sheet of sheets) {
    const field = itemFields.find((one) =>
      is(sheet.name, [itemSheets[one].name, ...(itemSheets[one].variants ?? [])]),
    )
    if (field) readSheet(book, sheet, field)
    else if (is(sheet.name, [restSheet.name])) {
      book.sheets.push({ name: sheet.name, unknown: [] })
      readRest(book, sheet)
    }
  }
  return book
}

/** The items of a matter, found by its code, else by its name. */
export function itemsFor(book: ItemBook, code: string, name: string): ItemsOfMatter | undefined {
  const found =
    (code ? book.byKey.get(codeKey(code)) : undefined) ?? book.byKey.get(nameKey(plainText(name)))
  if (found) found.isTaken = true
  return found
}
