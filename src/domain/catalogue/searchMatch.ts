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

/**
 * Reads letters against the readings of a text from one of them on: each reading in full or by its
 * first letter, the last one as far as it was typed (`dbsq`, `dibaosq`, `dib`).
 * @returns the index behind the last reading used, or undefined
 */
function readAlong(letters: string, text: SearchText, start: number): number | undefined {
  let reached = new Set([0])
  for (let index = start; index < text.readings.length && reached.size > 0; index += 1) {
    const sound = text.readings[index]?.sound ?? ''
    const next = new Set<number>()
    for (const offset of reached) {
      const left = letters.length - offset
      if (left <= sound.length && sound.startsWith(letters.slice(offset))) return index + 1
      if (letters.startsWith(sound, offset)) next.add(offset + sound.length)
      if (letters[offset] === sound[0]) next.add(offset + 1)
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

/** A word in one text as it is written, or as it sounds. */
function findInText(word: SearchWord, text: SearchText, index: number): SearchMatch | undefined {
  const from = text.flat.indexOf(word.text)
  if (from >= 0) {
    const to = from + word.text.length
    return { level: levelOf(text, from, to), hits: [{ text: index, from, to }] }
  }
  if (word.script !== 'latin') return undefined
  for (const [start, reading] of text.readings.entries()) {
    const end = readAlong(word.text, text, start)
    if (end === undefined) continue
    const to = text.readings[end - 1]?.to ?? reading.to
    const level = levelOf(text, reading.from, to) + bySound
    return { level, hits: [{ text: index, from: reading.from, to }] }
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
function findNearText(word: SearchWord, text: SearchText, index: number): SearchMatch | undefined {
  if (text.kind === 'code') return undefined
  const found: SearchMatch[] = []
  const ofKind = levels[text.kind][2] / 100
  if (canSlipInSound(word)) {
    for (const [at, start] of text.soundStarts.entries()) {
      const reach = withinOneSlip(word.sounds, text.sounds, start)
      if (!reach) continue
      const after = text.soundStarts.findIndex((next) => next >= reach.end)
      const last = (after === -1 ? text.readings.length : after) - 1
      const [first, final] = [text.readings[at], text.readings[Math.max(at, last)]]
      if (!first || !final) continue
      const level = (reach.slips === 0 ? homophone : oneSlip) + ofKind
      found.push({ level, hits: [{ text: index, from: first.from, to: final.to }] })
    }
  }
  if (canSlipInWriting(word)) {
    for (let start = 0; start < text.flat.length; start += 1) {
      const reach = withinOneSlip(word.text, text.flat, start)
      if (!reach) continue
      const level = oneSlip + ofKind
      found.push({ level, hits: [{ text: index, from: start, to: reach.end }] })
    }
  }
  return bestOf(found)
}

type Find = (word: SearchWord, text: SearchText, index: number) => SearchMatch | undefined

function findWord(word: SearchWord, entry: SearchEntry, find: Find): SearchMatch | undefined {
  return bestOf(entry.texts.map((text, index) => find(word, text, index)))
}

/** All words somewhere in the entry; as good as the worst of them. */
function findWords(query: SearchQuery, entry: SearchEntry, find: Find): SearchMatch | undefined {
  const joined = query.joined && findWord(query.joined, entry, find)
  const each = query.words.map((word) => findWord(word, entry, find))
  if (each.some((match) => match === undefined)) return joined
  const found = each.filter((match) => match !== undefined)
  const worst = Math.max(...found.map((match) => match.level))
  const sum = found.reduce((total, match) => total + match.level, 0)
  const level = found.length > 1 ? worst + sum / 1000 : worst
  return bestOf([joined, { level, hits: found.flatMap((match) => match.hits) }])
}

/** A name or everyday name of at least two characters that stands inside the query. */
function findNameInQuery(query: SearchQuery, entry: SearchEntry): SearchMatch | undefined {
  return bestOf(
    entry.texts.map((text, index) => {
      const isName = text.kind === 'name' || text.kind === 'plainName'
      if (!isName || text.flat.length < 2 || !query.flat.includes(text.flat)) return undefined
      return { level: insideQuery, hits: [{ text: index, from: 0, to: text.flat.length }] }
    }),
  )
}

/** How an entry meets a query as typed, or undefined. */
export function matchAsTyped(entry: SearchEntry, query: SearchQuery): SearchMatch | undefined {
  return bestOf([findWords(query, entry, findInText), findNameInQuery(query, entry)])
}

/** How an entry meets a query with one slip in a word, or undefined. */
export function matchWithSlip(entry: SearchEntry, query: SearchQuery): SearchMatch | undefined {
  return findWords(
    query,
    entry,
    (word, text, index) => findInText(word, text, index) ?? findNearText(word, text, index),
  )
}

/** An entry that was found. */
export interface Found<Entry extends SearchEntry = SearchEntry> {
  entry: Entry
  match: SearchMatch
}

/** Better ones first; of two as good, the shorter name, then the smaller code. */
export function inOrder(a: Found, b: Found): number {
  return (
    a.match.level - b.match.level ||
    a.entry.name.length - b.entry.name.length ||
    (a.entry.code < b.entry.code ? -1 : a.entry.code > b.entry.code ? 1 : 0)
  )
}

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
