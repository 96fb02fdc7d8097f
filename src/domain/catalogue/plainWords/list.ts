import { type PlainWord, standardPlainWords } from './words'

/** What is wrong with a row of the county's list. */
export interface PlainWordFault {
  /** Place of the row, from 0. */
  at: number
  field: 'word' | 'plain'
  code: 'twice' | 'too-short' | 'same' | 'office'
}

/** A number is kept as its signs; whatever else is no text is none. */
const written = (text: unknown): string =>
  typeof text === 'string' || typeof text === 'number' ? String(text) : ''
const trimmed = (text: unknown): string => written(text).trim()

/** Rows as words; empty parts are left out, and rows without a word. */
export const plainWordsIn = (
  rows: readonly { word?: string | null; plain?: string | null; note?: string | null }[],
): PlainWord[] =>
  rows.flatMap((row) => {
    const [word, plain, note] = [row.word, row.plain, row.note].map(trimmed)
    return word ? [{ word, ...(plain ? { plain } : {}), ...(note ? { note } : {}) }] : []
  })

/**
 * What is wrong with a list: a word that stands twice, one of a single sign, which would be found everywhere,
 * one that is replaced by itself, or by a word of the list.
 */
export function plainWordFaults(
  rows: readonly { word?: string | null; plain?: string | null }[],
): PlainWordFault[] {
  const words = rows.map(({ word }) => trimmed(word))
  const first = new Map(words.map((word, at) => [word, at] as const).reverse())
  return rows.flatMap((row, at): PlainWordFault[] => {
    const [word, plain] = [words[at], trimmed(row.plain)]
    return [
      ...(word && first.get(word) !== at ? [{ at, field: 'word', code: 'twice' } as const] : []),
      ...(written(row.word) && [...word].length < 2
        ? [{ at, field: 'word', code: 'too-short' } as const]
        : []),
      ...(word && plain === word ? [{ at, field: 'plain', code: 'same' } as const] : []),
      ...(plain && plain !== word && first.has(plain)
        ? [{ at, field: 'plain', code: 'office' } as const]
        : []),
    ]
  })
}

/** What changed between two lists: words that came, went, or are said otherwise. */
export function plainWordChanges(
  before: readonly PlainWord[],
  after: readonly PlainWord[],
): { added: string[]; removed: string[]; changed: string[] } {
  const said = ({ plain = '', note = '' }: PlainWord) => `${plain}\n${note}`
  const [was, is] = [before, after].map((list) => new Map(list.map((one) => [one.word, said(one)])))
  return {
    added: [...is.keys()].filter((word) => !was.has(word)),
    removed: [...was.keys()].filter((word) => !is.has(word)),
    changed: [...is].filter(([word, now]) => (was.get(word) ?? now) !== now).map(([word]) => word),
  }
}

/** The list that a county begins with, as rows of its form. */
export const standardRows = (): PlainWord[] => standardPlainWords.map((one) => ({ ...one }))
