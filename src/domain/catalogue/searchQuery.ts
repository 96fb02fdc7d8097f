import { type ReadAloud, flatten } from './searchText'

/** Longest query that is looked at, in characters; the rest is cut off. */
export const longestQuery = 60
const mostWords = 8

/** One word of a query, plain. */
export interface SearchWord {
  text: string
  /** Only Chinese characters, or only the letters a to z. */
  script: 'han' | 'latin' | 'other'
  /** What it sounds like: pinyin of Chinese characters, the letters themselves of Latin ones. */
  sounds: string
  /** Number of characters. */
  length: number
}

/** A query in words that must all be met, or met as one. */
export interface SearchQuery {
  words: SearchWord[]
  /** All words in one, when there are several: `di bao` is `dibao`. */
  joined?: SearchWord
  /** The whole query as plain text. */
  flat: string
}

const runs = /\p{Script=Han}+|[^\p{Script=Han}\s]+/gu

function wordOfQuery(text: string, readAloud: ReadAloud): SearchWord {
  const script = /^\p{Script=Han}+$/u.test(text) ? 'han' : /^[a-z]+$/.test(text) ? 'latin' : 'other'
  const sounds = script === 'han' ? readAloud(text).join('') : script === 'latin' ? text : ''
  return { text, script, sounds, length: [...text].length }
}

/**
 * Reads what a person typed. Never throws: signs, emoji and markup are left out.
 * @param typed as it came
 * @param readAloud gives the pinyin of Chinese characters
 * @returns nothing when no letter, digit or Chinese character is left
 */
export function parseQuery(typed: string, readAloud: ReadAloud): SearchQuery | undefined {
  const short = [...typed.slice(0, longestQuery * 4)].slice(0, longestQuery).join('')
  // Pinyin with tone marks (dībǎo) or marks between syllables (di'bao) is pinyin as well.
  const plain = short
    .normalize('NFKD')
    .replace(/[uU]\u0308/g, 'v')
    .replace(/[\u0300-\u036f'’]/g, '')
    .normalize('NFKC')
  // A hyphen or slash belongs to a code: MZ-0104 is one word.
  const spaced = plain.replace(/[-_/]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ')
  const texts = (spaced.match(runs) ?? [])
    .map((text) => flatten(text).flat)
    .filter(Boolean)
    .slice(0, mostWords)
  if (texts.length === 0) return undefined
  const words = texts.map((text) => wordOfQuery(text, readAloud))
  const flat = texts.join('')
  const joined = words.length > 1 ? wordOfQuery(flat, readAloud) : undefined
  return { words, joined, flat }
}
