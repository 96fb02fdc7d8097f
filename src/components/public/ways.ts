import { type LifeEvent, type Theme, lifeEvents, themes } from '@/domain/catalogue/vocabulary'
import type { PublicDepartment } from '@/queries/catalogue/publicLists'
import type { PublicMatter } from '@/queries/catalogue/publicMatters'
import { type Way, eventIcons } from './Tiles'
import { pathTo } from './site'

type Matters = readonly PublicMatter[]

/** Life events with matters, in the order of life. */
export const eventWays = (matters: Matters): Way[] =>
  lifeEvents
    .map(({ value, zh }) => ({
      href: pathTo.event(value),
      label: zh,
      count: matters.filter((matter) => matter.lifeEvents.includes(value)).length,
      icon: eventIcons[value],
    }))
    .filter(({ count }) => count > 0)

/** Themes with matters. */
export const themeWays = (matters: Matters): Way[] =>
  themes
    .map(({ value, zh }) => ({
      href: pathTo.theme(value),
      label: zh,
      count: matters.filter((matter) => matter.themes.includes(value)).length,
    }))
    .filter(({ count }) => count > 0)

/** Departments with matters. */
export const departmentWays = (matters: Matters, departments: readonly PublicDepartment[]): Way[] =>
  departments
    .map(({ code, name, shortName }) => ({
      href: pathTo.department(code),
      label: shortName || name,
      count: matters.filter((matter) => matter.department.code === code).length,
    }))
    .filter(({ count }) => count > 0)

export const isLifeEvent = (value: string): value is LifeEvent =>
  lifeEvents.some((event) => event.value === value)
export const isTheme = (value: string): value is Theme =>
  themes.some((theme) => theme.value === value)
