import { EmptyState } from '@/components/ui/EmptyState'
import { publicText as words } from '@/i18n/public'
import type { PublicDepartment } from '@/queries/catalogue/publicLists'
import type { PublicMatter } from '@/queries/catalogue/publicMatters'
import type { County } from '@/queries/platform/settings'
import { PhoneButton } from './Phone'
import { Tiles, WayList } from './Tiles'
import { departmentWays, eventWays, themeWays } from './ways'

/** Heading of a block of a page. */
export function BlockTitle({ children }: { children: string }) {
  return <h2 className="mb-3 mt-10 text-2xl font-black first:mt-0">{children}</h2>
}

interface Catalogue {
  matters: readonly PublicMatter[]
  departments: readonly PublicDepartment[]
}

/** The catalogue by theme and by department. */
export function Classes({ matters, departments }: Catalogue) {
  if (matters.length === 0) return null
  return (
    <>
      <BlockTitle>{words.themes.title}</BlockTitle>
      <WayList ways={themeWays(matters)} />
      <BlockTitle>{words.departments.title}</BlockTitle>
      <WayList ways={departmentWays(matters, departments)} />
    </>
  )
}

/** All ways into the catalogue: by what happens in life, by theme, by department. */
export function Browse({ matters, departments }: Catalogue) {
  return (
    <>
      <BlockTitle>{words.events.title}</BlockTitle>
      <Tiles ways={eventWays(matters)} />
      <Classes matters={matters} departments={departments} />
    </>
  )
}

/** What a county shows that has published nothing yet. */
export function EmptyCatalogue({ county }: { county: County }) {
  return (
    <EmptyState
      title={words.emptyCatalogue.title}
      action={county.hotline ? <PhoneButton phone={county.hotline} large /> : null}
      className="mt-8"
    >
      {words.emptyCatalogue.note}
    </EmptyState>
  )
}
