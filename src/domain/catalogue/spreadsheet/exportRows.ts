import { canonical } from '../canonical'
import type { Limit, MatterContent } from '../matterContent'
import { sayLimit } from '../sayField'
import { headingOf, headings, type ColumnKey } from './headings'
import {
  itemFields,
  itemSheets,
  pointerTo,
  restSheet,
  type ItemField,
  type ItemSheet,
} from './itemSheets'
import { readColumn } from './readColumns'
import { writeColumn, type WrittenKey } from './writeColumns'
import { guardText } from './text'

/** A sheet to be written: headings with their widths, and rows of texts. */
export interface WrittenSheet {
  name: string
  columns: { heading: string; width: number }[]
}

/** The rows that one matter gives, by the name of the sheet. */
export type WrittenRows = Record<string, string[][]>

export const mainSheetName = '事项清单'

/** Columns that are read but not written: their meaning has a column or a sheet already. */
const unwritten: readonly ColumnKey[] = [
  'statutoryUnit',
  'promisedUnit',
  'hasFee',
  'feeItem',
  'feeStandard',
  'feeBasis',
  'feeReduction',
]
const mainKeys = (Object.keys(headings) as ColumnKey[]).filter((key) => !unwritten.includes(key))

const widthOf = (key: ColumnKey): number => {
  if (key === 'whoCanApply' || key === 'conditions' || key === 'remarks') return 40
  return key === 'name' || key === 'departmentName' ? 28 : 16
}

const keyColumns = [
  { heading: headingOf('code'), width: 14 },
  { heading: headingOf('name'), width: 28 },
]

/** The sheets of the export, in order; the main one first. */
export const writtenSheets: WrittenSheet[] = [
  {
    name: mainSheetName,
    columns: mainKeys.map((key) => ({ heading: headingOf(key), width: widthOf(key) })),
  },
  ...itemFields.map((field) => ({
    name: itemSheets[field].name,
    columns: [
      ...keyColumns,
      ...itemSheets[field].columns.map(({ heading, width }) => ({ heading, width })),
    ],
  })),
  {
    name: restSheet.name,
    columns: [
      ...keyColumns,
      { heading: restSheet.fieldHeading, width: 16 },
      { heading: restSheet.textHeading, width: 60 },
    ],
  },
]

const isItemField = (key: ColumnKey): key is ItemField =>
  (itemFields as readonly string[]).includes(key)
const isWritten = (key: ColumnKey): key is WrittenKey => key in writeColumn

const sayLimitCell = (limit: Limit | undefined): string => sayLimit(limit).replace(/\s/g, '')

/** Whether a cell reads back as what the matter says. */
function readsBack(key: WrittenKey, cell: string, content: MatterContent): boolean {
  if (key === 'departmentName' || key === 'departmentCode') return true
  const parsed = cell ? readColumn[key](cell) : undefined
  if (parsed && !parsed.ok) return false
  const isTier = key === 'village' || key === 'community' || key === 'town' || key === 'county'
  const read = parsed?.value ?? {}
  return isTier
    ? canonical(read.agency?.[key]) === canonical(content.agency[key])
    : canonicalText(read[key]) === canonicalText(content[key])
}

/** Like `canonical`, but blanks at the ends count. */
const canonicalText = (value: unknown): string => JSON.stringify(value ?? '')

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Texts and lists that one cell cannot carry go to the sheet 分条内容, a row a part. */
function restRows(key: WrittenKey, content: MatterContent): string[] | undefined {
  const value: unknown = Reflect.get(content, key)
  if (typeof value === 'string') return [value]
  const isTexts = Array.isArray(value) && value.every((one) => typeof one === 'string')
  return isTexts ? value : undefined
}

function itemRow<Item>(sheet: ItemSheet<Item>, item: Item): string[] {
  return sheet.columns.map((column) => column.write(item))
}

function itemRows<Field extends ItemField>(content: MatterContent, field: Field): string[][] {
  const { columns, name } = itemSheets[field]
  return content[field].map((item) => itemRow({ columns, name }, item as never))
}

/**
 * The rows that a matter gives in the export: one in the main sheet, one an item in the others. What
 * comes back when they are read is the matter again, field by field; no cell begins like a formula.
 */
export function exportRows(content: MatterContent): WrittenRows {
  const keys = [guardText(content.code), guardText(content.name)]
  const rows: WrittenRows = Object.fromEntries(writtenSheets.map(({ name }) => [name, []]))
  const put = (sheet: string, row: string[]) => rows[sheet]?.push([...keys, ...row])
  const cellOf = (key: ColumnKey): string => {
    if (key === 'code') return guardText(content.code)
    if (key === 'statutoryLimit' || key === 'promisedLimit') {
      return sayLimitCell(content[key]) || '无'
    }
    if (isItemField(key)) {
      const { name } = itemSheets[key]
      const items = itemRows(content, key)
      for (const item of items) put(name, item)
      return items.length > 0 ? pointerTo(name) : key === 'fees' ? '不收费' : '无'
    }
    if (!isWritten(key)) return ''
    const cell = writeColumn[key](content)
    const rest = readsBack(key, cell, content) ? undefined : restRows(key, content)
    if (!rest || isEmpty(rest)) return cell
    for (const one of rest) put(restSheet.name, [headingOf(key), guardText(one)])
    return pointerTo(restSheet.name)
  }
  rows[mainSheetName] = [mainKeys.map(cellOf)]
  return rows
}
