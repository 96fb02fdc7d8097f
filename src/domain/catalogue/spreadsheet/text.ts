/** What a cell parse gives: a value with what the person should look at, or why it cannot be taken. */
export type Parsed<T> = { ok: true; value: T; notes: string[] } | { ok: false; reason: string }

export const taken = <T>(value: T, ...notes: string[]): Parsed<T> => ({ ok: true, value, notes })
export const refused = <T>(reason: string): Parsed<T> => ({ ok: false, reason })

const nothingWords = /^(无|没有|暂无|不涉及|\/|\\|-+|—+|–|N\/?A)$/i

/** Whether a cell says in so many words that there is nothing: 无、/、—、不涉及. */
export const saysNothing = (text: string): boolean => nothingWords.test(toHalfWidth(text).trim())

/**
 * Full-width letters, digits, signs and blanks to their ASCII twins, so that rules need one spelling.
 * Chinese punctuation without a twin (、。「」) stays.
 */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00A0]/g, ' ')
}

/** A cell for rules: half-width, no blanks at all. */
export const compact = (text: string): string => toHalfWidth(text).replace(/\s+/g, '')

/** Whether a cell of the main sheet says only where its items stand: 见「申请材料」表. */
export const isPointer = (text: string): boolean => /^见「.+」表$/.test(text.trim())

/** What Excel could take for a formula, what trimming would change, and the words for "nothing". */
function needsGuard(text: string): boolean {
  const core = text.replace(/^'+/, '')
  return /^[=+\-@＝＋－＠\s]/.test(core) || /\s$/.test(core) || saysNothing(core) || isPointer(core)
}

/**
 * A text as a cell may carry it: a live formula, blanks at the ends and the words for "nothing" get an
 * apostrophe in front (quality.md S3). {@link plainText} takes exactly that one off again.
 */
export const guardText = (text: string): string => (needsGuard(text) ? `'${text}` : text)

/** A text out of a cell: line breaks as `\n`, ends trimmed, the apostrophe of {@link guardText} taken off. */
export function plainText(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n')
  return text.startsWith("'") && needsGuard(text) ? text.slice(1) : text.trim()
}

const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const places: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 千: 1000 }

/** What a number looks like in a cell, for use inside patterns: 20, ２０ (after half-width), 二十. */
export const numberPattern = '(?:\\d+|[零〇一壹二两贰三叁四五六七八九十拾百千]+)'

/**
 * A whole number written in digits or in Chinese: 20, ２０, 二十, 一百零五, 二〇二六.
 * @returns the number, or undefined when the text is none
 */
export function numberOf(text: string): number | undefined {
  const word = compact(text)
  if (/^\d+$/.test(word)) return Number(word)
  if (!/^[零〇一壹二两贰三叁四五六七八九十拾百千]+$/.test(word)) return undefined
  if (!/[十拾百千]/.test(word)) return Number([...word].map((sign) => digits[sign]).join(''))
  let total = 0
  let digit = 0
  for (const sign of word) {
    const place = places[sign]
    if (place === undefined) {
      digit = digits[sign] ?? 0
    } else {
      total += (digit || 1) * place
      digit = 0
    }
  }
  return total + digit
}

const chineseDigits = '零一二三四五六七八九'

/**
 * A whole number in Chinese, as laws number their articles: 11 → 十一, 105 → 一百零五.
 * @param value 1 to 9999
 */
export function chineseNumber(value: number): string {
  const units = ['', '十', '百', '千']
  const signs = [...String(value)].map(Number)
  const text = signs
    .map((sign, at) => {
      const unit = units[signs.length - 1 - at] ?? ''
      return sign === 0 ? '零' : `${chineseDigits[sign]}${unit}`
    })
    .join('')
    .replace(/零+/g, '零')
    .replace(/(.)零$/, '$1')
  return text.replace(/^一十/, '十')
}

const openers = '(（[【〔《「“<'
const closers = ')）]】〕》」”>'

/**
 * Splits at signs that stand outside brackets and law titles.
 * @param isSplit the sign itself, or a test of it
 */
export function splitOutside(text: string, isSplit: (sign: string) => boolean): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const sign of text) {
    if (openers.includes(sign)) depth += 1
    if (closers.includes(sign)) depth = Math.max(0, depth - 1)
    if (depth === 0 && isSplit(sign)) {
      parts.push(part)
      part = ''
    } else {
      part += sign
    }
  }
  parts.push(part)
  return parts.map((one) => one.trim()).filter(Boolean)
}

/** A list in one cell, by line, 、 , ; or |. Blank parts and doubles fall away. */
export function splitList(text: string): string[] {
  const signs = '、，,；;|\n'
  return [...new Set(splitOutside(plainText(text), (sign) => signs.includes(sign)))]
}
