import type ExcelJS from 'exceljs'
import type { RawCell } from '@/domain/catalogue/spreadsheet/sheet'
import { cellProblems } from '@/i18n/imports'

/** Excel keeps fifteen digits; a longer whole number has lost its end. */
const firstLostNumber = 1e15

const pad = (value: number): string => String(value).padStart(2, '0')

/** A day as YYYY-MM-DD, with the time only where there is one; a time without a day alone. */
function sayDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const time = `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}`
  if (date.getUTCFullYear() < 1900) return time
  const day = date.toISOString().slice(0, 10)
  return time === '00:00' ? day : `${day} ${time}`
}

/** What formats add to a number that a person sees: `0"个工作日"` and leading zeros of `000000`. */
function sayNumber(value: number, format: string): RawCell {
  if (Number.isInteger(value) && Math.abs(value) >= firstLostNumber) {
    return { text: String(value), problem: cellProblems.digitsLost }
  }
  const plain = String(Number(value.toPrecision(15)))
  const zeros = /^0{2,}$/.exec(format)
  if (zeros && Number.isInteger(value)) return { text: plain.padStart(zeros[0].length, '0') }
  const unit = /^[#0.,]+\s*"([^"]+)"/.exec(format)
  if (/^[0.#]+%$/.test(format)) return { text: `${Number((value * 100).toPrecision(12))}%` }
  return { text: unit ? `${plain}${unit[1]}` : plain }
}

type Value = ExcelJS.CellValue | undefined

const isObject = (
  value: Value,
): value is Exclude<Value, string | number | boolean | null | undefined> =>
  typeof value === 'object' && value !== null

/**
 * What a person sees in a cell, as text: rich text joined, formulas as their results, dates as days.
 * @param value the cell's value
 * @param format its number format
 * @returns undefined for an empty cell
 */
export function cellText(value: Value, format: string): RawCell | undefined {
  if (value === null || value === undefined || value === '') return undefined
  if (typeof value === 'string') return { text: value }
  if (typeof value === 'number') return sayNumber(value, format)
  if (typeof value === 'boolean') return { text: value ? '是' : '否' }
  if (value instanceof Date) return { text: sayDate(value) }
  if (!isObject(value)) return undefined
  if ('richText' in value) return { text: value.richText.map(({ text }) => text).join('') }
  if ('error' in value) return { text: value.error, problem: cellProblems.error(value.error) }
  if ('hyperlink' in value) return cellText(value.text as Value, format)
  if ('formula' in value || 'sharedFormula' in value) {
    if (value.result === undefined || value.result === null) {
      return { text: '', problem: cellProblems.noResult }
    }
    return cellText(value.result, format)
  }
  return undefined
}
