import { byName, canStandInQuery } from './searchMatch'
import type { SearchEntry, SearchText } from './searchText'

type Postings = Map<string, number[]>

/** A text of the catalogue, kept once however many entries have it, and its places in them. */
export interface IndexedText {
  text: SearchText
  places: { entry: number; at: number }[]
}

/**
 * Which texts may have a word, so that only those are tried. It may name too many, never too few:
 * what is found is exactly what `matchesByScan` finds.
 */
export interface SearchIndex<Entry extends SearchEntry = SearchEntry> {
  entries: readonly Entry[]
  /** The entries in the order of `byName`. */
  byName: number[]
  texts: IndexedText[]
  /** Texts by their pieces of one and two units, written and by sound; each list in rising order. */
  writing: Postings
  sounds: Postings
  /** What can be typed first, up to three letters, to spell a text from one of its readings on: see `placeOf`. */
  spellings: Postings
  /** Texts that are names, by the whole. */
  names: Postings
}

/** More readings than a text ever has. */
const mostReadings = 65_536

/** The place from which a text can be spelled: the text and the reading in it. */
export const placeOf = (place: number): { id: number; start: number } => ({
  id: Math.floor(place / mostReadings),
  start: place % mostReadings,
})

function post(postings: Postings, key: string, value: number): void {
  const list = postings.get(key)
  if (!list) postings.set(key, [value])
  else if (list[list.length - 1] !== value) list.push(value)
}

function postPieces(postings: Postings, text: string, value: number): void {
  for (let at = 0; at < text.length; at += 1) {
    post(postings, text.slice(at, at + 1), value)
    if (at + 1 < text.length) post(postings, text.slice(at, at + 2), value)
  }
}

/** Letters of a spelling that are indexed. */
export const spellingLength = 3

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

function inNameOrder(entries: readonly SearchEntry[]): number[] {
  const order = entries.map((entry, at) => ({ entry, at }))
  return order.sort((a, b) => byName(a.entry, b.entry)).map(({ at }) => at)
}

/** The texts of all entries, each once: departments and topics are shared by many. */
function textsOf(entries: readonly SearchEntry[]): IndexedText[] {
  const texts = new Map<string, IndexedText>()
  for (const [entry, { texts: own }] of entries.entries()) {
    for (const [at, text] of own.entries()) {
      const key = `${text.kind} ${text.original}`
      const known = texts.get(key) ?? { text, places: [] }
      texts.set(key, known)
      known.places.push({ entry, at })
    }
  }
  return [...texts.values()]
}

/** Builds the index of a catalogue; 2,000 matters take some tenths of a second. */
export function buildIndex<Entry extends SearchEntry>(
  entries: readonly Entry[],
): SearchIndex<Entry> {
  const index: SearchIndex<Entry> = {
    entries,
    byName: inNameOrder(entries),
    texts: textsOf(entries),
    writing: new Map(),
    sounds: new Map(),
    spellings: new Map(),
    names: new Map(),
  }
  for (const [id, { text }] of index.texts.entries()) {
    postPieces(index.writing, text.flat, id)
    postPieces(index.sounds, text.sounds, id)
    if (canStandInQuery(text)) post(index.names, text.flat, id)
    for (const start of text.readings.keys()) {
      for (const key of spellingsFrom(text, start)) {
        post(index.spellings, key, id * mostReadings + start)
      }
    }
  }
  return index
}
