import type { SearchMatch } from './searchMatch'
import type { SearchEntry, SearchText } from './searchText'

/** A piece of a shown text, and whether it is what was looked for. */
export interface Piece {
  text: string
  isHit: boolean
}

/** How a result is shown: its name, and what else explains why it is here. */
export interface Shown {
  name: Piece[]
  /** The everyday name, department or topic by which it was found, when it was not by its name. */
  via?: { kind: 'plainName' | 'department' | 'topic'; pieces: Piece[] }
}

/**
 * Cuts a text where hits begin and end.
 * @param hits units of `text.flat`
 */
export function piecesOf(text: SearchText, hits: readonly { from: number; to: number }[]): Piece[] {
  const isHit = new Array<boolean>(text.original.length).fill(false)
  for (const { from, to } of hits) {
    const begin = text.begins[from]
    const end = text.ends[to - 1]
    if (begin !== undefined && end !== undefined) isHit.fill(true, begin, end)
  }
  const pieces: Piece[] = []
  let at = 0
  for (const char of text.original) {
    const last = pieces[pieces.length - 1]
    const hit = isHit[at] ?? false
    if (last && last.isHit === hit) last.text += char
    else pieces.push({ text: char, isHit: hit })
    at += char.length
  }
  return pieces
}

/** What of an entry is shown for a match. */
export function shownFor(entry: SearchEntry, match: SearchMatch): Shown {
  const hitsOf = (index: number) => match.hits.filter((hit) => hit.text === index)
  const nameAt = entry.texts.findIndex((text) => text.kind === 'name')
  const name = entry.texts[nameAt]
  const shown: Shown = {
    name: name ? piecesOf(name, hitsOf(nameAt)) : [{ text: entry.name, isHit: false }],
  }
  const other = match.hits.find(({ text }) => {
    const kind = entry.texts[text]?.kind
    return kind === 'plainName' || kind === 'department' || kind === 'topic'
  })
  const text = other && entry.texts[other.text]
  if (other && text && text.kind !== 'name' && text.kind !== 'code') {
    shown.via = { kind: text.kind, pieces: piecesOf(text, hitsOf(other.text)) }
  }
  return shown
}
