import { type IndexedText, type SearchIndex, placeOf, spellingLength } from './searchIndex'
import {
  type Found,
  type SearchMatch,
  type TextMatch,
  betterOf,
  canSlipInSound,
  canSlipInWriting,
  findNear,
  findSpelled,
  findWritten,
  matchOfWords,
  nameInQuery,
} from './searchMatch'
import type { SearchQuery, SearchWord } from './searchQuery'
import { partsThatSurvive } from './searchSlip'
import type { SearchEntry } from './searchText'

type Postings = SearchIndex['writing']
/** Matches by the number of the text, or of the entry. */
type ByText = Map<number, TextMatch>
type ByEntry = Map<number, SearchMatch>

const none: number[] = []

/** Whether a rising list has a number. */
function has(list: readonly number[], value: number): boolean {
  let [low, high] = [0, list.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = list[middle] ?? 0
    if (found === value) return true
    if (found < value) low = middle + 1
    else high = middle - 1
  }
  return false
}

/** Texts that have every piece of a word; all that have the word are among them. */
function withAllPieces(postings: Postings, word: string): readonly number[] {
  if (word.length === 1) return postings.get(word) ?? none
  const lists: number[][] = []
  for (let at = 0; at + 1 < word.length; at += 1) {
    const list = postings.get(word.slice(at, at + 2))
    if (!list) return none
    lists.push(list)
  }
  lists.sort((a, b) => a.length - b.length)
  const [shortest = none, ...rest] = lists
  return shortest.filter((id) => rest.every((list) => has(list, id)))
}

const textAt = (index: SearchIndex, id: number) => (index.texts[id] as IndexedText).text

/** The texts that have a word as typed. */
function asTyped(index: SearchIndex, word: SearchWord): ByText {
  const found: ByText = new Map()
  for (const id of withAllPieces(index.writing, word.text)) {
    const match = findWritten(word, textAt(index, id))
    if (match) found.set(id, match)
  }
  if (word.script !== 'latin') return found
  for (const place of index.spellings.get(word.text.slice(0, spellingLength)) ?? none) {
    const { id, start } = placeOf(place)
    if (found.has(id)) continue
    const match = findSpelled(word, textAt(index, id), start)
    if (match) found.set(id, match)
  }
  return found
}

/** The texts that have a word as typed, and those that have it with a slip. */
function withSlip(index: SearchIndex, word: SearchWord): ByText {
  const found = asTyped(index, word)
  const tried = new Set<number>()
  const tryAll = (kind: 'writing' | 'sounds', letters: string) => {
    for (const part of partsThatSurvive(letters)) {
      for (const id of withAllPieces(index[kind], part)) {
        if (found.has(id) || tried.has(id)) continue
        const { flat, sounds } = textAt(index, id)
        if (!(kind === 'writing' ? flat : sounds).includes(part)) continue
        tried.add(id)
        const match = findNear(word, textAt(index, id))
        if (match) found.set(id, match)
      }
    }
  }
  if (canSlipInSound(word)) tryAll('sounds', word.sounds)
  if (canSlipInWriting(word)) tryAll('writing', word.text)
  return found
}

/** The best text of each entry; of two as good, the first of the entry. */
function byEntry(index: SearchIndex, found: ByText): ByEntry {
  const best: ByEntry = new Map()
  for (const [id, { level, from, to }] of found) {
    for (const { entry, at } of index.texts[id]?.places ?? []) {
      const before = best.get(entry)
      const isBetter =
        !before ||
        level < before.level ||
        (level === before.level && at < (before.hits[0]?.text ?? 0))
      if (isBetter) best.set(entry, { level, hits: [{ text: at, from, to }] })
    }
  }
  return best
}

/** Entries that have all words, or all of them in one. */
function allWords(query: SearchQuery, find: (word: SearchWord) => ByEntry): ByEntry {
  const [first, ...others] = query.words.map(find)
  if (!first || (others.length === 0 && !query.joined)) return first ?? new Map()
  const joined = query.joined ? find(query.joined) : new Map<number, SearchMatch>()
  const found: ByEntry = new Map()
  for (const entry of new Set([...first.keys(), ...joined.keys()])) {
    const each = [first, ...others].map((matches) => matches.get(entry))
    const match = matchOfWords(joined.get(entry), each)
    if (match) found.set(entry, match)
  }
  return found
}

/** Adds the entries one of whose names stands inside the query. */
function addNamesIn(index: SearchIndex, query: SearchQuery, found: ByEntry): void {
  const names: ByEntry = new Map()
  for (let from = 0; from < query.flat.length; from += 1) {
    for (let to = from + 2; to <= query.flat.length; to += 1) {
      for (const id of index.names.get(query.flat.slice(from, to)) ?? none) {
        for (const { entry, at } of index.texts[id]?.places ?? []) {
          const before = names.get(entry)?.hits[0]?.text ?? Infinity
          if (at < before) names.set(entry, nameInQuery(at, textAt(index, id)))
        }
      }
    }
  }
  for (const [entry, name] of names) {
    const match = betterOf(found.get(entry), name)
    if (match) found.set(entry, match)
  }
}

/** Sorted by level; within one, entries come by name as the index has them, which needs no sorting. */
function inOrder<Entry extends SearchEntry>(
  { entries, byName }: SearchIndex<Entry>,
  found: ByEntry,
): Found<Entry>[] {
  const levels = new Map<number, Found<Entry>[]>()
  for (const at of byName) {
    const match = found.get(at)
    const entry = match && entries[at]
    if (!match || !entry) continue
    const level = levels.get(match.level)
    if (level) level.push({ entry, match })
    else levels.set(match.level, [{ entry, match }])
  }
  return [...levels].sort(([a], [b]) => a - b).flatMap(([, list]) => list)
}

/** What the index finds: the same entries in the same order as `matchesByScan`. */
export function searchIndex<Entry extends SearchEntry>(
  index: SearchIndex<Entry>,
  query: SearchQuery,
): Found<Entry>[] {
  const typed = allWords(query, (word) => byEntry(index, asTyped(index, word)))
  addNamesIn(index, query, typed)
  if (typed.size > 0) return inOrder(index, typed)
  return inOrder(
    index,
    allWords(query, (word) => byEntry(index, withSlip(index, word))),
  )
}
