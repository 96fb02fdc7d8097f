import { inboxWords } from '@/i18n/inbox'
import { portalPages as words } from '@/i18n/portalPages'
import type { ReactNode } from 'react'
import { Bell } from './messages/Bell'
import { NavLinks } from './NavLinks'
import { OutboxBar } from './outbox/OutboxBar'
import { PlaceLines } from './PlaceLinks'
import type { Place } from './places'

/**
 * The frame of every page for who is logged in: the bar of five below on a phone, at the left on a
 * desk; the station's name above.
 */
export function PortalFrame({
  name,
  today,
  unread,
  places,
  children,
}: {
  /** Of the station, else of the county. */
  name: string
  /** 周二 11月24日 */
  today: string
  /** How many messages the person has not read. */
  unread: number
  /** Offered beside the bar. */
  places: readonly Place[]
  children: ReactNode
}) {
  return (
    <div className="min-h-dvh bg-paper lg:grid lg:bg-ground lg:grid-cols-[12rem_minmax(0,1fr)]">
      <a
        href="#main"
        className="sr-only focus:target focus:not-sr-only focus:fixed focus:left-3 focus:top-3 focus:z-50 focus:bg-paper focus:px-4 focus:py-2"
      >
        {words.skip}
      </a>
      <header className="no-print flex items-baseline justify-between gap-3 bg-paper px-4 pb-3 pt-4 sm:px-6 lg:hidden">
        <p className="text-2xl font-black">{name}</p>
        <div className="flex shrink-0 items-center gap-2">
          <p className="text-sm text-soft">{today}</p>
          <Bell unread={unread} />
        </div>
      </header>
      <div className="no-print fixed inset-x-0 bottom-0 z-30 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] lg:sticky lg:inset-auto lg:top-0 lg:h-dvh lg:border-r lg:border-t-0 lg:px-4 lg:py-6">
        <header className="hidden px-3 pb-6 lg:block">
          <p className="text-xl font-black">{name}</p>
          <p className="text-sm text-soft">{today}</p>
        </header>
        <NavLinks />
        <nav aria-label={inboxWords.title} className="mt-1 hidden lg:block">
          <Bell unread={unread} isLine />
        </nav>
        <PlaceLines places={places} />
      </div>
      <main
        id="main"
        className="mx-auto w-full max-w-[84rem] px-4 pb-28 pt-4 sm:px-6 lg:px-8 lg:py-8"
      >
        <OutboxBar />
        {children}
      </main>
    </div>
  )
}
