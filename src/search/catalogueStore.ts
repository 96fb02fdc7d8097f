import type { Payload } from 'payload'
import { type SearchIndex, buildIndex } from '@/domain/catalogue/searchIndex'
import { type SearchEntry, searchText } from '@/domain/catalogue/searchText'
import { lifeEvents, themes, wordOf } from '@/domain/catalogue/vocabulary'
import { catalogueRevision } from '@/operations/catalogue/catalogueChanged'
import { type PublicMatter, publicMatters } from '@/queries/catalogue/publicMatters'
import { readAloud } from './readAloud'

/** A matter as the search keeps it. */
export interface CatalogueEntry extends SearchEntry {
  matter: PublicMatter
}

/** The catalogue in memory, as of one revision. */
export interface Catalogue {
  revision: number
  matters: PublicMatter[]
  index: SearchIndex<CatalogueEntry>
}

interface Kept {
  catalogue?: Catalogue
  /** Entries by edition, so that a change reads only what is new. */
  entries: Map<string, CatalogueEntry>
  checkedAt: number
  check?: Promise<Catalogue>
}

/** For so long a revision is taken to hold without asking the database again. */
const holdsForMs = 250

const kept = new WeakMap<Payload, Kept>()

function entryOf(matter: PublicMatter): CatalogueEntry {
  const { code, name, plainNames, department, shortCode } = matter
  const topics = [
    ...matter.themes.map((theme) => wordOf(themes, theme)),
    ...matter.lifeEvents.map((event) => wordOf(lifeEvents, event)),
  ]
  return {
    code,
    name,
    matter,
    texts: [
      searchText('name', name, readAloud),
      ...plainNames.map((plainName) => searchText('plainName', plainName, readAloud)),
      searchText('code', code, readAloud),
      searchText('code', shortCode, readAloud),
      searchText('department', department.name, readAloud),
      ...topics.filter(Boolean).map((topic) => searchText('topic', topic, readAloud)),
    ],
  }
}

async function read(payload: Payload, mine: Kept): Promise<Catalogue> {
  const revision = await catalogueRevision({ payload })
  mine.checkedAt = Date.now()
  if (mine.catalogue?.revision === revision) return mine.catalogue
  const known = new Map([...mine.entries].map(([id, { matter }]) => [id, matter]))
  const matters = await publicMatters(payload, known)
  mine.entries = new Map(
    matters.map((matter) => [
      matter.editionId,
      mine.entries.get(matter.editionId) ?? entryOf(matter),
    ]),
  )
  const index = buildIndex([...mine.entries.values()])
  mine.catalogue = { revision, matters, index }
  return mine.catalogue
}

/**
 * The catalogue that citizens see, kept in the memory of this process and read anew when it has
 * changed: nobody is given an older one than of a quarter of a second ago.
 */
export async function catalogueOf(payload: Payload): Promise<Catalogue> {
  const mine: Kept = kept.get(payload) ?? { entries: new Map(), checkedAt: 0 }
  kept.set(payload, mine)
  if (mine.catalogue && Date.now() - mine.checkedAt < holdsForMs) return mine.catalogue
  mine.check ??= read(payload, mine).finally(() => {
    mine.check = undefined
  })
  return mine.check
}
