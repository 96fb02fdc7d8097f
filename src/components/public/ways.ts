import { type LifeEvent, type Term, lifeEvents, themes } from '@/domain/catalogue/vocabulary'
import { publicText as words } from '@/i18n/public'
import type { PublicDepartment } from '@/queries/catalogue/publicLists'
import type { PublicMatter } from '@/queries/catalogue/publicMatters'
import { type Way, eventIcons } from './Tiles'
import { pathTo } from './site'

type Matters = readonly PublicMatter[]

/** A way of sorting the catalogue by words of a closed list, each with a page of its own. */
export interface WayKind {
  terms: readonly Term[]
  /** Of the way itself, and of the page of one of its words. */
  words: { title: string; one: (name: string) => string }
  pathTo: (value: string) => string
  isIn: (matter: PublicMatter, value: string) => boolean
}

export const wayKinds = {
  events: {
    terms: lifeEvents,
    words: words.events,
    pathTo: pathTo.event,
    isIn: (matter, value) => matter.lifeEvents.some((event) => event === value),
  },
  themes: {
    terms: themes,
    words: words.themes,
    pathTo: pathTo.theme,
    isIn: (matter, value) => matter.themes.some((theme) => theme === value),
  },
} satisfies Record<string, WayKind>

const waysOf = (kind: WayKind, matters: Matters): (Way & { value: string })[] =>
  kind.terms
    .map(({ value, zh }) => ({
      value,
      href: kind.pathTo(value),
      label: zh,
      count: matters.filter((matter) => kind.isIn(matter, value)).length,
    }))
    .filter(({ count }) => count > 0)

/** Life events with matters, in the order of life. */
export const eventWays = (matters: Matters): Way[] =>
  waysOf(wayKinds.events, matters).map(({ value, ...way }) => ({
    ...way,
    icon: eventIcons[value as LifeEvent],
  }))

/** Themes with matters. */
export const themeWays = (matters: Matters): Way[] => waysOf(wayKinds.themes, matters)

/** Departments with matters. */
export const departmentWays = (matters: Matters, departments: readonly PublicDepartment[]): Way[] =>
  departments
    .map(({ code, name, shortName }) => ({
      href: pathTo.department(code),
      label: shortName || name,
      count: matters.filter((matter) => matter.department.code === code).length,
    }))
    .filter(({ count }) => count > 0)
