import type { ReactNode } from 'react'
import { OutboxProvider } from '@/components/portal/outbox/OutboxProvider'
import { placesFor } from '@/components/portal/places'
import { PortalFrame } from '@/components/portal/PortalFrame'
import { visitor } from '@/components/portal/request'
import { portalPages as words } from '@/i18n/portalPages'
import { unreadOf } from '@/queries/platform/inbox'
import { countyOf } from '@/queries/platform/settings'

/** 周二 11月24日 */
const dayOf = (now: Date): string => {
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', ...options }).format(now)
  return `${say({ weekday: 'short' })} ${say({ month: 'long', day: 'numeric' })}`
}

/**
 * Everything behind the log-in. Each page asks for the visitor itself, and sends whoever is not logged
 * in away with the address to come back to; the layout only draws the frame.
 */
export default async function LoggedInLayout({ children }: { children: ReactNode }) {
  const visit = await visitor()
  if (!visit) return children
  const { payload, station, user } = visit
  const name = station?.name ?? words.site((await countyOf(payload)).name)
  return (
    <OutboxProvider key={user.id} owner={user.id}>
      <PortalFrame
        name={name}
        today={dayOf(new Date())}
        unread={await unreadOf(payload, user)}
        places={placesFor(user, station)}
      >
        {children}
      </PortalFrame>
    </OutboxProvider>
  )
}
