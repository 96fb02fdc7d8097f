import { checkDigit } from '../platform/checkDigit'
import type { PlainDate } from '../platform/plainDate'

/** The most cases that one day has numbers for. */
export const mostCasesADay = 99_999

/**
 * The number of a case: the day, the count of that day, and a check digit; 14 digits that can be read out.
 * @param on the day in the county
 * @param count from 1
 */
export function caseNumberOf(on: PlainDate, count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > mostCasesADay) {
    throw new RangeError(`There is no case number ${count}`)
  }
  const digits = `${on.replaceAll('-', '')}${String(count).padStart(5, '0')}`
  return `${digits}${checkDigit(digits)}`
}

/** A case number as it was typed, with blanks and in full width; null when it can be none. */
export function readCaseNumber(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '')
  if (!/^20\d{12}$/.test(digits)) return null
  return checkDigit(digits.slice(0, -1)) === Number(digits.at(-1)) ? digits : null
}

/** A case number in groups, as it is printed: 20261124 00017 3. */
export const sayCaseNumber = (number: string): string =>
  `${number.slice(0, 8)} ${number.slice(8, 13)} ${number.slice(13)}`
