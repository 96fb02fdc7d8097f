import type { CompetenceState } from '@/domain/training/competence'
import { isCompetenceState } from '@/domain/training/map'
import type { CompetenceMap, MapPerson } from '@/queries/training/competenceMap'
import type { MapMatter } from '@/queries/training/mapMatters'

/** What the address of the map says. */
export interface MapFields {
  view: 'own' | 'place'
  town: string
  station: string
  state: CompetenceState | ''
  find: string
  by: 'person' | 'matter'
  page: number
}

/** So many matters stand side by side. */
export const mattersAPage = 10

const one = (value: string | string[] | undefined): string => [value ?? ''].flat().at(-1) ?? ''

/** Reads the address; what makes no sense is left out. */
export function mapFields(asked: Record<string, string | string[] | undefined>): MapFields {
  const state = one(asked.state)
  return {
    view: one(asked.view) === 'own' ? 'own' : 'place',
    town: one(asked.town).slice(0, 12),
    station: one(asked.station).slice(0, 24),
    state: isCompetenceState(state) ? state : '',
    find: one(asked.find).trim().slice(0, 40),
    by: one(asked.by) === 'matter' ? 'matter' : 'person',
    page: /^[1-9]\d{0,2}$/.test(one(asked.page)) ? Number(one(asked.page)) : 1,
  }
}

/** The address of the map with some of it changed. */
export function mapLink(fields: MapFields, change: Partial<MapFields> = {}): string {
  const set = Object.entries({ ...fields, page: 1, ...change }).filter(
    ([name, value]) => value !== '' && !(name === 'page' && value === 1),
  )
  return `/portal/training/map?${new URLSearchParams(set.map(([name, value]) => [name, String(value)]))}`
}

/** The rows and columns that a page shows. */
export interface ShownMap {
  people: MapPerson[]
  /** All columns that fit, and those of this page. */
  matters: MapMatter[]
  page: MapMatter[]
  pageNumber: number
  pages: number
}

/** Narrows a map by what was asked for. With a state, people and matters without it are left out. */
export function shownMap(map: CompetenceMap, fields: MapFields): ShownMap {
  const { station, state, find, page } = fields
  const has = (person: MapPerson, matter: MapMatter) => map.stateOf(person.id, matter.id) === state
  const at = map.people.filter((person) => !station || person.station === station)
  const named = map.matters.filter(
    ({ name, code }) => !find || name.includes(find) || code === find.toUpperCase(),
  )
  const matters = state ? named.filter((matter) => at.some((person) => has(person, matter))) : named
  const people = state ? at.filter((person) => matters.some((matter) => has(person, matter))) : at
  const pages = Math.max(1, Math.ceil(matters.length / mattersAPage))
  const pageNumber = Math.min(page, pages)
  const from = (pageNumber - 1) * mattersAPage
  return { people, matters, page: matters.slice(from, from + mattersAPage), pageNumber, pages }
}
