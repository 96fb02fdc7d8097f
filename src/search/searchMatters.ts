import type { Payload } from 'payload'
import { type Shown, shownFor } from '@/domain/catalogue/searchHighlight'
import { searchIndex } from '@/domain/catalogue/searchFind'
import { homophone } from '@/domain/catalogue/searchMatch'
import { parseQuery } from '@/domain/catalogue/searchQuery'
import type { PublicMatter } from '@/queries/catalogue/publicMatters'
import { type CatalogueEntry, catalogueOf } from './catalogueStore'
import { readAloud } from './readAloud'

/** One matter that was found. */
export interface SearchResult {
  code: string
  name: string
  shown: Shown
  matter: PublicMatter
}

/** What a search gives. */
export interface SearchResults {
  hits: SearchResult[]
  /** How many there are; `hits` holds the first of them. */
  total: number
  /** What was most likely meant, when nothing is written as typed: 吃低保 for 尺低宝. */
  meant?: string
}

const usualLimit = 20
const mostResults = 100

/**
 * Searches the matters that citizens can look up.
 * @param query whatever was typed; nothing in it does harm
 * @param limit how many are wanted, 1 to 100
 */
export async function searchMatters({
  payload,
  query,
  limit = usualLimit,
}: {
  payload: Payload
  query: string
  limit?: number
}): Promise<SearchResults> {
  const asked = parseQuery(query, readAloud)
  if (!asked) return { hits: [], total: 0 }
  const { index } = await catalogueOf(payload)
  const found = searchIndex<CatalogueEntry>(index, asked)
  const most = Math.min(Math.max(1, Math.trunc(limit) || usualLimit), mostResults)
  const hits = found.slice(0, most).map(({ entry, match }) => ({
    code: entry.code,
    name: entry.name,
    matter: entry.matter,
    shown: shownFor(entry, match),
  }))
  const [best] = found
  if (!best || best.match.level < homophone) return { hits, total: found.length }
  const meant = best.match.hits
    .map(({ text, from, to }) => {
      const { original, begins, ends } = best.entry.texts[text] ?? {}
      return original?.slice(begins?.[from], ends?.[to - 1]) ?? ''
    })
    .join(' ')
  return { hits, total: found.length, meant }
}
