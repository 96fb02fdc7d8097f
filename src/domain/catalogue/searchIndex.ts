import {
  type Found,
  canSlipInSound,
  canSlipInWriting,
  inOrder,
  matchAsTyped,
  matchWithSlip,
} from './searchMatch'
import type { SearchQuery, SearchWord } from './searchQuery'
import { partsThatSurvive } from './searchSlip'
import type { SearchEntry, SearchText } from './searchText'

type Postings = Map<string, number[]>

/**
 * Which entries may meet a word, so that only those are tried. It may name too many, never too few:
 * what it finds is exactly what `matchesByScan` finds.
 */
export interface SearchIndex<Entry extends SearchEntry = SearchEntry> {
  entries: readonly Entry[]
  /** Pieces of one and two units of the written texts, and of their sounds. */
  writing: Postings
  sounds: Postings
  /** What can be typed first, up to three letters, to spell a text from one of its readings on. */
  spellings: Postings
  /** Names and everyday names as a whole. */
  names: Postings
}

function post(postings: Postings, key: string, entry: number): void {
  const list = postings.get(key)
  if (!list) postings.set(key, [entry])
  else if (list[list.length - 1] !== entry) list.push(entry)
}

function postPieces(postings: Postings, text: string, entry: number): void {
  for (let at = 0; at < text.length; at += 1) {
    post(postings, text.slice(at, at + 1), entry)
    if (at + 1 < text.length) post(postings, text.slice(at, at + 2), entry)
  }
}

const spellingLength = 3

/** The beginnings of all ways to spell a text from a reading on, see `readAlong` in searchMatch. */
function spellingsFrom(text: SearchText, start: number): Set<string> {
  const done = new Set<string>()
  const walk = (index: number, typed: string): void => {
    if (typed.length >= spellingLength || index >= text.readings.length) {
      for (let end = 1; end <= Math.min(typed.length, spellingLength); end += 1) {
        done.add(typed.slice(0, end))
      }
      return
    }
    const sound = text.readings[index]?.sound ?? ''
    walk(index + 1, typed + sound)
    if (sound.length > 1) walk(index + 1, typed + (sound[0] ?? ''))
  }
  walk(start, '')
  return done
}

/** Builds the index of a catalogue; 2,000 matters take some tens of milliseconds. */
export function buildIndex<Entry extends SearchEntry>(
  entries: readonly Entry[],
): SearchIndex<Entry> {
  const index: SearchIndex<Entry> = {
    entries,
    writing: new Map(),
    sounds: new Map(),
    spellings: new Map(),
    names: new Map(),
  }
  for (const [at, entry] of entries.entries()) {
    for (const text of entry.texts) {
      postPieces(index.writing, text.flat, at)
      postPieces(index.sounds, text.sounds, at)
      if (text.kind === 'name' || text.kind === 'plainName') post(index.names, text.flat, at)
      for (const start of text.readings.keys()) {
        for (const key of spellingsFrom(text, start)) post(index.spellings, key, at)
      }
    }
  }
  return index
}

const none: number[] = []

/** Entries that have every piece of a word; all that have the word are among them. */
function withAllPieces(postings: Postings, word: string): number[] {
  if (word.length === 1) return postings.get(word) ?? none
  const lists: number[][] = []
  for (let at = 0; at + 1 < word.length; at += 1) {
    const list = postings.get(word.slice(at, at + 2))
    if (!list) return none
    lists.push(list)
  }
  lists.sort((a, b) => a.length - b.length)
  const [shortest = none, ...rest] = lists
  return rest.reduce((kept, list) => {
    const has = new Set(list)
    return kept.filter((entry) => has.has(entry))
  }, shortest)
}

const union = (lists: number[][]): number[] => [...new Set(lists.flat())]

const mayHaveAsTyped = (index: SearchIndex, word: SearchWord): number[] =>
  union([
    withAllPieces(index.writing, word.text),
    word.script === 'latin'
      ? (index.spellings.get(word.text.slice(0, spellingLength)) ?? none)
      : none,
  ])

const mayHaveWithSlip = (index: SearchIndex, word: SearchWord): number[] =>
  union([
    mayHaveAsTyped(index, word),
    ...(canSlipInSound(word)
      ? partsThatSurvive(word.sounds).map((part) => withAllPieces(index.sounds, part))
      : []),
    ...(canSlipInWriting(word)
      ? partsThatSurvive(word.text).map((part) => withAllPieces(index.writing, part))
      : []),
  ])

/** Entries that may have all words, or all of them in one. */
function mayMeet(query: SearchQuery, mayHave: (word: SearchWord) => number[]): number[] {
  const [first = none, ...rest] = query.words.map(mayHave)
  const all = rest.reduce((kept, list) => {
    const has = new Set(list)
    return kept.filter((entry) => has.has(entry))
  }, first)
  return query.joined ? union([all, mayHave(query.joined)]) : all
}

/** Entries one of whose names stands inside the query. */
function namedIn(index: SearchIndex, query: SearchQuery): number[] {
  const lists: number[][] = []
  for (let from = 0; from < query.flat.length; from += 1) {
    for (let to = from + 2; to <= query.flat.length; to += 1) {
      const list = index.names.get(query.flat.slice(from, to))
      if (list) lists.push(list)
    }
  }
  return union(lists)
}

/** What the index finds: the same entries in the same order as `matchesByScan`. */
export function searchIndex<Entry extends SearchEntry>(
  index: SearchIndex<Entry>,
  query: SearchQuery,
): Found<Entry>[] {
  const asTyped = () =>
    union([mayMeet(query, (word) => mayHaveAsTyped(index, word)), namedIn(index, query)])
  const withSlip = () => mayMeet(query, (word) => mayHaveWithSlip(index, word))
  for (const { candidates, meets } of [
    { candidates: asTyped, meets: matchAsTyped },
    { candidates: withSlip, meets: matchWithSlip },
  ]) {
    const found: Found<Entry>[] = []
    for (const at of candidates()) {
      const entry = index.entries[at]
      const match = entry && meets(entry, query)
      if (entry && match) found.push({ entry, match })
    }
    if (found.length > 0) return found.sort(inOrder)
  }
  return []
}
