import type { SearchQuery, SearchWord } from './searchQuery'
import { withinOneSlip } from './searchSlip'
import type { SearchEntry, SearchText, SearchTextKind } from './searchText'

/** Where a word was found: the text of the entry, and the units of its `flat`. */
export interface SearchHit {
  text: number
  from: number
  to: number
}

/** How an entry meets a query: the lower the level, the better. */
export interface SearchMatch {
  level: number
  hits: SearchHit[]
}

/** Levels of a hit: whole text, its beginning, or a part of it. */
const levels: Record<SearchTextKind, [whole: number, beginning: number, part: number]> = {
  code: [0, 2, 7],
  name: [1, 2, 5],
  plainName: [3, 4, 6],
  department: [8, 8, 8],
  topic: [8, 8, 8],
}
/** A hit by sound counts a little less than one by characters. */
const bySound = 0.5
/** A name that stands inside a longer query: 「怎么办低保」. */
const insideQuery = 9
/** From this level on nothing was found as typed, only what resembles it. */
export const homophone = 10
const oneSlip = 11

const levelOf = (text: SearchText, from: number, to: number): number => {
  const [whole, beginning, part] = levels[text.kind]
  if (from > 0) return part
  return to === text.flat.length ? whole : beginning
}

/** Where in one text a word was found. */
export interface TextMatch {
  level: number
  from: number
  to: number
}

/**
 * Reads letters against the readings of a text from one of them on: each reading in full or by its
 * first letter, the last one as far as it was typed (`dbsq`, `dibaosq`, `dib`).
 * @returns the index behind the last reading used, or undefined
 */
function readAlong(letters: string, text: SearchText, start: number): number | undefined {
  let reached = [0]
  for (let index = start; index < text.readings.length && reached.length > 0; index += 1) {
    const sound = text.readings[index]?.sound ?? ''
    const next: number[] = []
    for (const offset of reached) {
      const left = letters.length - offset
      if (left <= sound.length && sound.startsWith(letters.slice(offset))) return index + 1
      const whole = offset + sound.length
      if (letters.startsWith(sound, offset) && !next.includes(whole)) next.push(whole)
      if (letters[offset] === sound[0] && !next.includes(offset + 1)) next.push(offset + 1)
    }
    reached = next
  }
  return undefined
}

function bestOf(matches: Iterable<SearchMatch | undefined>): SearchMatch | undefined {
  let best: SearchMatch | undefined
  for (const match of matches) if (match && (!best || match.level < best.level)) best = match
  return best
}

/** A word in a text as it is written. */
export function findWritten(word: SearchWord, text: SearchText): TextMatch | undefined {
  const from = text.flat.indexOf(word.text)
  if (from < 0) return undefined
  const to = from + word.text.length
  return { level: levelOf(text, from, to), from, to }
}

/** A word of letters in a text as it sounds, from one of the readings on. */
export function findSpelled(
  word: SearchWord,
  text: SearchText,
  start: number,
): TextMatch | undefined {
  const end = readAlong(word.text, text, start)
  if (end === undefined) return undefined
  const from = text.readings[start]?.from ?? 0
  const to = text.readings[end - 1]?.to ?? from
  return { level: levelOf(text, from, to) + bySound, from, to }
}

/** A word in one text as it is written, or as it sounds. */
function findInText(word: SearchWord, text: SearchText): TextMatch | undefined {
  const written = findWritten(word, text)
  if (written || word.script !== 'latin') return written
  for (const start of text.readings.keys()) {
    const spelled = findSpelled(word, text, start)
    if (spelled) return spelled
  }
  return undefined
}

/** Shortest words that are looked for with a slip: below these nearly everything would do. */
const shortestHan = 3
const shortestSounds = 4

export const canSlipInWriting = (word: SearchWord): boolean =>
  word.script === 'han' && word.length >= shortestHan
export const canSlipInSound = (word: SearchWord): boolean => word.sounds.length >= shortestSounds

/** A word in one text with one slip, or written with other characters of the same sound. */
export function findNear(word: SearchWord, text: SearchText): TextMatch | undefined {
  if (text.kind === 'code') return undefined
  let best: TextMatch | undefined
  const offer = (level: number, from: number, to: number) => {
    if (!best || level < best.level) best = { level, from, to }
  }
  const ofKind = levels[text.kind][2] / 100
  if (canSlipInSound(word)) {
    for (let at = 0; at < text.soundStarts.length; at += 1) {
      const reach = withinOneSlip(word.sounds, text.sounds, text.soundStarts[at] ?? 0)
      if (!reach) continue
      const after = text.soundStarts.findIndex((next) => next >= reach.end)
      const last = (after === -1 ? text.readings.length : after) - 1
      const [first, final] = [text.readings[at], text.readings[Math.max(at, last)]]
      if (!first || !final) continue
      offer((reach.slips === 0 ? homophone : oneSlip) + ofKind, first.from, final.to)
    }
  }
  if (canSlipInWriting(word)) {
    for (let start = 0; start < text.flat.length; start += 1) {
      const reach = withinOneSlip(word.text, text.flat, start)
      if (reach) offer(oneSlip + ofKind, start, reach.end)
    }
  }
  return best
}

type Find = (word: SearchWord, text: SearchText) => TextMatch | undefined

function findWord(word: SearchWord, entry: SearchEntry, find: Find): SearchMatch | undefined {
  return bestOf(
    entry.texts.map((text, index) => {
      const found = find(word, text)
      return (
        found && { level: found.level, hits: [{ text: index, from: found.from, to: found.to }] }
      )
    }),
  )
}

/**
 * All words somewhere in the entry, as good as the worst of them; or all in one.
 * @param joined the match of all words in one
 * @param each the match of every word, undefined for one that was not found
 */
export function matchOfWords(
  joined: SearchMatch | undefined,
  each: readonly (SearchMatch | undefined)[],
): SearchMatch | undefined {
  const found = each.filter((match) => match !== undefined)
  if (found.length < each.length) return joined
  if (found.length === 1 && !joined) return found[0]
  const worst = Math.max(...found.map((match) => match.level))
  const sum = found.reduce((total, match) => total + match.level, 0)
  const level = found.length > 1 ? worst + sum / 1000 : worst
  return bestOf([joined, { level, hits: found.flatMap((match) => match.hits) }])
}

const findWords = (query: SearchQuery, entry: SearchEntry, find: Find): SearchMatch | undefined =>
  matchOfWords(
    query.joined && findWord(query.joined, entry, find),
    query.words.map((word) => findWord(word, entry, find)),
  )

/** Whether a text can stand inside a query: a name or everyday name of at least two characters. */
export const canStandInQuery = ({ kind, flat }: SearchText): boolean =>
  (kind === 'name' || kind === 'plainName') && flat.length >= 2

/** The match of a name that stands inside a query. */
export const nameInQuery = (index: number, text: SearchText): SearchMatch => ({
  level: insideQuery,
  hits: [{ text: index, from: 0, to: text.flat.length }],
})

const findNameInQuery = (query: SearchQuery, entry: SearchEntry): SearchMatch | undefined =>
  bestOf(
    entry.texts.map((text, index) =>
      canStandInQuery(text) && query.flat.includes(text.flat)
        ? nameInQuery(index, text)
        : undefined,
    ),
  )

/** The better of two matches; the first when they are as good. */
export const betterOf = (
  a: SearchMatch | undefined,
  b: SearchMatch | undefined,
): SearchMatch | undefined => bestOf([a, b])

/** How an entry meets a query as typed, or undefined. */
const matchAsTyped = (entry: SearchEntry, query: SearchQuery): SearchMatch | undefined =>
  betterOf(findWords(query, entry, findInText), findNameInQuery(query, entry))

/** How an entry meets a query with one slip in a word, or undefined. */
const matchWithSlip = (entry: SearchEntry, query: SearchQuery): SearchMatch | undefined =>
  findWords(query, entry, (word, text) => findInText(word, text) ?? findNear(word, text))

/** An entry that was found. */
export interface Found<Entry extends SearchEntry = SearchEntry> {
  entry: Entry
  match: SearchMatch
}

/** Of two entries that are as good, the one with the shorter name goes first, then the smaller code. */
export const byName = (a: SearchEntry, b: SearchEntry): number =>
  a.name.length - b.name.length || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)

const inOrder = (a: Found, b: Found): number =>
  a.match.level - b.match.level || byName(a.entry, b.entry)

/** Tries entries one by one: as typed, and only when none meets the query that way, with a slip. */
export function matchesByScan<Entry extends SearchEntry>(
  entries: readonly Entry[],
  query: SearchQuery,
): Found<Entry>[] {
  for (const meets of [matchAsTyped, matchWithSlip]) {
    const found: Found<Entry>[] = []
    for (const entry of entries) {
      const match = meets(entry, query)
      if (match) found.push({ entry, match })
    }
    if (found.length > 0) return found.sort(inOrder)
  }
  return []
}
