/**
 * The text of a matter as the search sees it: letters, digits and Chinese characters only, lower
 * case, full-width forms made plain, each character with its reading and its place in the original.
 */

/** Where a text of a matter comes from; decides how much a hit in it counts. */
export type SearchTextKind = 'name' | 'plainName' | 'code' | 'department' | 'topic'

/** The reading of one character: where it starts and ends in `flat`, and its pinyin without tones. */
export interface Reading {
  from: number
  to: number
  sound: string
}

export interface SearchText {
  kind: SearchTextKind
  original: string
  /** The characters that count, normalised. */
  flat: string
  /** For each unit of `flat`, where its character begins and ends in `original`. */
  begins: number[]
  ends: number[]
  readings: Reading[]
  /** All readings in a row, and where each of them begins in it. */
  sounds: string
  soundStarts: number[]
}

/** One matter in the index. */
export interface SearchEntry {
  code: string
  name: string
  texts: SearchText[]
}

/** Gives one reading without tone for each character (code point) of a text, `ü` written `v`. */
export type ReadAloud = (text: string) => string[]

const counts = /[\p{L}\p{N}]/u

/**
 * Makes a text plain for searching.
 * @param original any text, up to a few hundred characters
 * @returns the plain text and where each unit of it stands in the original
 */
export function flatten(original: string): { flat: string; begins: number[]; ends: number[] } {
  let flat = ''
  const begins: number[] = []
  const ends: number[] = []
  let at = 0
  for (const char of original) {
    const end = at + char.length
    for (const plain of char.normalize('NFKC').toLowerCase()) {
      if (!counts.test(plain)) continue
      flat += plain
      for (let unit = 0; unit < plain.length; unit += 1) {
        begins.push(at)
        ends.push(end)
      }
    }
    at = end
  }
  return { flat, begins, ends }
}

/**
 * Prepares a text for the index.
 * @param kind where it comes from
 * @param original as it is shown
 * @param readAloud gives the pinyin; codes are not read aloud
 */
export function searchText(
  kind: SearchTextKind,
  original: string,
  readAloud: ReadAloud,
): SearchText {
  const { flat, begins, ends } = flatten(original)
  const readings: Reading[] = []
  if (kind !== 'code') {
    const sounds = readAloud(flat)
    let from = 0
    for (const [index, char] of [...flat].entries()) {
      readings.push({ from, to: from + char.length, sound: sounds[index] ?? char })
      from += char.length
    }
  }
  const soundStarts: number[] = []
  let sounds = ''
  for (const { sound } of readings) {
    soundStarts.push(sounds.length)
    sounds += sound
  }
  return { kind, original, flat, begins, ends, readings, sounds, soundStarts }
}
