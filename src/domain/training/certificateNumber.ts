import { checkDigit } from '../platform/checkDigit'

/** The most certificates that one year has numbers for. */
export const mostCertificatesAYear = 99_999

/**
 * The number of a certificate: the county's division code, the year, the count of that year, and a check
 * digit; 16 digits that can be read out.
 * @param divisionCode of the county, 12 digits, of which the first 6 are the county's; null before it is set
 * @param year in which it is issued
 * @param count from 1
 */
export function certificateNumberOf({
  divisionCode,
  year,
  count,
}: {
  divisionCode: string | null
  year: number
  count: number
}): string {
  if (!Number.isInteger(count) || count < 1 || count > mostCertificatesAYear) {
    throw new RangeError(`There is no certificate number ${count}`)
  }
  const county = (divisionCode ?? '').slice(0, 6).padEnd(6, '0')
  const digits = `${county}${year}${String(count).padStart(5, '0')}`
  return `${digits}${checkDigit(digits)}`
}

/** A certificate number as it was typed, with blanks and in full width; null when it can be none. */
export function readCertificateNumber(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '')
  if (!/^\d{6}20\d{8}$/.test(digits)) return null
  return checkDigit(digits.slice(0, -1)) === Number(digits.at(-1)) ? digits : null
}

/** A certificate number in groups, as it is printed: 371323 2026 00017 3. */
export const sayCertificateNumber = (number: string): string =>
  [number.slice(0, 6), number.slice(6, 10), number.slice(10, 15), number.slice(15)].join(' ')
