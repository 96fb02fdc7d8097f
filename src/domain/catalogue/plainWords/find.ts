import type { PlainWord } from './words'

/** A place in a text: from a sign up to, and without, another. */
export interface Stretch {
  from: number
  to: number
}

/** A word of the office in a text. */
export interface OfficeWord extends Stretch {
  word: PlainWord
}

/** A part of a text that something is to be said about. */
export interface FoundText extends Stretch {
  text: string
}

/** More signs make a sentence hard to read aloud. */
export const longestSentence = 50

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/**
 * Words of the office in a text, as they stand there. Where several begin, the longest counts; what lies
 * within another word is not found.
 */
export function findOfficeWords(text: string, words: readonly PlainWord[]): OfficeWord[] {
  const byWord = new Map(words.flatMap((one) => (one.word.trim() ? [[one.word.trim(), one]] : [])))
  if (byWord.size === 0) return []
  const longestFirst = [...byWord.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(longestFirst.map(escaped).join('|'), 'g')
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const word = byWord.get(found)
    return word ? [{ word, from: index, to: index + found.length }] : []
  })
}

const isBold = /\*\*/g

/** Sentences that are too long, without the stars of bold; in the order of the text. */
export function findLongSentences(text: string): (Stretch & { length: number })[] {
  return [...text.matchAll(/[^。！？!?；;\n]+/g)].flatMap(({ 0: sentence, index }) => {
    const length = [...sentence.replace(isBold, '').trim()].length
    return length > longestSentence ? [{ from: index, to: index + sentence.length, length }] : []
  })
}

/** What everybody reads without an explanation. */
const everyday = new Set(['APP', 'PDF', 'SIM', 'ATM', 'CT', 'DNA', 'POS', 'VIP'])

const number = '[一二两三四五六七八九十]'
const noun = '[证照险金表单章免减补通]'
const shortened = new RegExp(`[A-Za-z]*[A-Z]{2,}[A-Za-z]*|${number}${noun}${number}${noun}`, 'g')

/** Whether brackets or 即 behind a word say what it means, or it stands in brackets itself. */
function isExplainedAt(text: string, { from, to }: Stretch): boolean {
  const behind = text.slice(to).replace(/^[”"」』*]+/, '')
  if (/^([（(]|，?(即|就是|也就是|指))/.test(behind)) return true
  return /[（(]\s*$/.test(text.slice(0, from)) && /^\s*[）)]/.test(behind)
}

/** Abbreviations that the text nowhere explains, each where it first stands: CA, 两证一照. */
export function findAbbreviations(text: string): FoundText[] {
  const all = [...text.matchAll(shortened)].map(({ 0: found, index }) => ({
    text: found,
    from: index,
    to: index + found.length,
  }))
  const explained = new Set(all.filter((one) => isExplainedAt(text, one)).map((one) => one.text))
  const seen = new Set<string>()
  return all.filter((one) => {
    const isKnown = everyday.has(one.text.toUpperCase()) || explained.has(one.text)
    if (isKnown || seen.has(one.text)) return false
    seen.add(one.text)
    return true
  })
}

const vague = /(指定|有关|相关|规定)的?(地点|窗口|场所|地方|医院|银行|网点|机构|柜台|大厅)/g

/** Places that are not named: 指定医院, 相关窗口. */
export const findVaguePlaces = (text: string): FoundText[] =>
  [...text.matchAll(vague)].map(({ 0: found, index }) => ({
    text: found,
    from: index,
    to: index + found.length,
  }))

const call = /拨打(?:电话)?|来电|致电|电话(?:咨询|联系|预约|查询)/

/** Where people are told to call, while no number stands anywhere in the text; null when all is said. */
export function findUnsaidPhone(text: string): FoundText | null {
  const found = call.exec(text)
  if (!found || /[0-9０-９]{3,}/.test(text) || text.includes('咨询电话')) return null
  return { text: found[0], from: found.index, to: found.index + found[0].length }
}
