const firstNumber = 101
/** Letters and digits that nobody mistakes for one another on paper: no 0 O 1 I L. */
const clearSymbols = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/**
 * Whether a text can be the code of a matter: capitals and digits in groups joined by `-`, at most 40
 * characters, as it stands in addresses and on paper.
 */
export function isMatterCode(text: string): boolean {
  return text.length <= 40 && /^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(text)
}

/**
 * The code of a department's next matter: `<department code>-<4 digits>`, the first free from 0101.
 * @param departmentCode e.g. `MZ`
 * @param taken codes that are in use
 */
export function nextMatterCode(departmentCode: string, taken: ReadonlySet<string>): string {
  for (let number = firstNumber; ; number += 1) {
    const code = `${departmentCode}-${String(number).padStart(4, '0')}`
    if (!taken.has(code)) return code
  }
}

/**
 * The short code beside an edition's QR code: the matter's code without punctuation, `-` and four
 * symbols that cannot be misread, e.g. `MZ0104-7K2F`.
 * @param matterCode e.g. `MZ-0104`
 * @param random at least four random bytes; the caller makes another when the code is taken
 */
export function shortCode(matterCode: string, random: Uint8Array): string {
  const stem = matterCode.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const tail = [...random.slice(0, 4)].map((byte) => clearSymbols[byte % clearSymbols.length])
  return `${stem}-${tail.join('')}`
}

/**
 * The number of the next edition of a matter, from 1 without a gap.
 * @param issued numbers of the editions there are, in any order
 */
export function editionNumber(issued: readonly number[]): number {
  return Math.max(0, ...issued) + 1
}
