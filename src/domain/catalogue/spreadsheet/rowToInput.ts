import type { MatterInput } from '../matterContent'
import { parseFees } from './fees'
import type { Header } from './header'
import { headingOf, type ColumnKey } from './headings'
import { itemSheets, type ItemField } from './itemSheets'
import { lengthsOf } from './lengths'
import { limitUnitOf, parseLimit, type LimitCell } from './limits'
import { readColumn, type SimpleKey } from './readColumns'
import { itemsFor, type ItemBook, type ItemsOfMatter } from './readItems'
import type { MatterRow } from './rows'
import { compact, isPointer, plainText, saysNothing, type Parsed } from './text'

/** What a row says, or why it cannot be taken; sentences name the row and the column. */
export interface ReadRow {
  input: Partial<MatterInput>
  reasons: string[]
  notes: string[]
}

interface Reading extends ReadRow {
  row: MatterRow
  header: Header
}

/** 第 12 行「承诺办结时限」, in the words of the sheet. */
function addressOf({ row, header }: Reading, key: ColumnKey): string {
  return `第 ${row.number} 行「${header.said.get(key) ?? headingOf(key)}」`
}

function take<T>(reading: Reading, key: ColumnKey, parsed: Parsed<T>): T | undefined {
  const address = addressOf(reading, key)
  if (!parsed.ok) {
    reading.reasons.push(`${address}：${parsed.reason}`)
    return undefined
  }
  reading.notes.push(...parsed.notes.map((note) => `${address}：${note}`))
  return parsed.value
}

const textOf = ({ row }: Reading, key: ColumnKey): string => row.cells[key]?.text ?? ''

function readLimits(reading: Reading): void {
  const cells: Partial<Record<'statutory' | 'promised', LimitCell>> = {}
  for (const column of ['statutory', 'promised'] as const) {
    const key = `${column}Limit` as const
    const cell = textOf(reading, key)
    if (!cell.trim()) continue
    const unit = limitUnitOf(textOf(reading, `${column}Unit`)) ?? reading.header.units.get(key)
    cells[column] = take(reading, key, parseLimit({ cell, column, unit }))
  }
  const { statutory, promised } = cells
  const { input } = reading
  const both = { ...(promised ?? {}), ...(statutory ?? {}) }
  const law = statutory?.statutory ?? promised?.statutory
  const promise = promised?.promised ?? statutory?.promised
  if (law) input.statutoryLimit = law
  if (promise) input.promisedLimit = promise
  if (both.start && !input.limitStart) input.limitStart = both.start
  const without: NonNullable<MatterInput['withoutLimits']> = []
  if (statutory?.isNone && !law) without.push('statutoryLimit')
  if (promised?.isNone && !promise) without.push('promisedLimit')
  if (without.length > 0) input.withoutLimits = without
}

const feeKeys = {
  hasFee: 'hasFee',
  fees: 'fees',
  item: 'feeItem',
  standard: 'feeStandard',
  basis: 'feeBasis',
  reduction: 'feeReduction',
} as const satisfies Record<string, ColumnKey>

function readFees(reading: Reading): void {
  const cells = Object.fromEntries(
    Object.entries(feeKeys)
      .map(([name, key]) => [name, textOf(reading, key)] as const)
      .filter(([, text]) => text.trim()),
  )
  const key = Object.values(feeKeys).find((one) => textOf(reading, one).trim()) ?? 'fees'
  const fees = take(reading, key, parseFees(cells))
  if (fees) reading.input.fees = fees
}

/** Lists that stand on a sheet of their own take the place of what the cell says. */
function readItemsOf(reading: Reading, items: ItemsOfMatter | undefined): Set<ColumnKey> {
  const taken = new Set<ColumnKey>()
  for (const field of Object.keys(itemSheets) as ItemField[]) {
    const cell = textOf(reading, field)
    const list = items?.items[field]
    if (list) {
      Object.assign(reading.input, { [field]: list })
      taken.add(field)
      if (cell.trim() && !isPointer(cell) && field !== 'fees') {
        const note = `用「${itemSheets[field].name}」表里的 ${list.length} 项，没有用这一格`
        reading.notes.push(`${addressOf(reading, field)}：${note}`)
      }
    } else if (isPointer(cell)) {
      taken.add(field)
      reading.reasons.push(`${addressOf(reading, field)}：${cell.trim()}，那张表里却没有这个事项`)
    }
  }
  if (items) {
    Object.assign(reading.input, items.rest)
    for (const key of Object.keys(items.rest)) taken.add(key as ColumnKey)
    reading.reasons.push(...items.reasons)
  }
  return taken
}

function readSimple(reading: Reading, taken: ReadonlySet<ColumnKey>): void {
  for (const key of Object.keys(readColumn) as SimpleKey[]) {
    const cell = textOf(reading, key)
    if (!cell.trim() || taken.has(key)) continue
    if (isPointer(cell)) {
      reading.reasons.push(`${addressOf(reading, key)}：${cell.trim()}，那张表里却没有这个事项`)
      continue
    }
    const part = take(reading, key, readColumn[key](cell))
    const agency = part?.agency ? { agency: { ...reading.input.agency, ...part.agency } } : {}
    Object.assign(reading.input, part, agency)
  }
}

function readIdentity(reading: Reading): void {
  const { input } = reading
  const code = textOf(reading, 'code')
  if (code.trim() && !saysNothing(code)) input.code = compact(plainText(code)).toUpperCase()
  if (input.name) input.name = input.name.replace(/\s*\n\s*/g, '')
  else reading.reasons.push(`第 ${reading.row.number} 行没有事项名称，请补上`)
  if (!input.code && input.subItem === input.name) delete input.subItem
  if (input.departmentName) input.departmentName = input.departmentName.replace(/\s+/g, '')
}

/**
 * Reads one matter of the sheet. Empty cells say nothing; 无 and / empty a field.
 * @param items what the sheets beside the main one say, see `readItemBook`
 */
export function rowToInput({
  row,
  header,
  items,
}: {
  row: MatterRow
  header: Header
  items: ItemBook
}): ReadRow {
  const reading: Reading = { row, header, input: {}, reasons: [], notes: [] }
  for (const [key, cell] of Object.entries(row.cells) as [ColumnKey, { problem?: string }][]) {
    if (cell.problem) reading.reasons.push(`${addressOf(reading, key)}：${cell.problem}`)
  }
  const found = itemsFor(items, textOf(reading, 'code'), textOf(reading, 'name'))
  const taken = readItemsOf(reading, found)
  readSimple(reading, taken)
  readLimits(reading)
  if (!taken.has('fees')) readFees(reading)
  readIdentity(reading)
  for (const { key, reason } of lengthsOf(reading.input)) {
    reading.reasons.push(`${addressOf(reading, key)}：${reason}`)
  }
  const notes = row.notes.map((note) => `第 ${row.number} 行：${note}`)
  return { input: reading.input, reasons: reading.reasons, notes: [...notes, ...reading.notes] }
}
