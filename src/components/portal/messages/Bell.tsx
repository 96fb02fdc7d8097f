import { Bell as BellIcon } from 'lucide-react'
import Link from 'next/link'
import { inboxWords as words } from '@/i18n/inbox'
import { mostCounted } from '@/queries/platform/inbox'

/** The way to the inbox, with how many messages are unread; as a line where there is room. */
export function Bell({ unread, isLine = false }: { unread: number; isLine?: boolean }) {
  const badge =
    unread > 0 ? (
      <span className="min-w-6 on-accent rounded-full bg-accent px-1.5 text-center text-sm font-bold leading-6 text-on-accent edge-when-forced">
        {words.unread(unread, mostCounted)}
      </span>
    ) : null
  return (
    <Link
      href="/portal/messages"
      prefetch={false}
      aria-label={words.unreadLabel(unread)}
      className={
        isLine
          ? 'target flex items-center gap-3 rounded-lg px-3 py-2 text-soft no-underline hover:bg-ground hover:text-ink'
          : 'target relative -my-2 inline-flex min-w-11 items-center justify-center gap-1 text-ink no-underline'
      }
    >
      <BellIcon aria-hidden="true" className="size-6 shrink-0" />
      {isLine ? words.title : null}
      {badge}
    </Link>
  )
}

/** Says on the day's page that there are unread messages. */
export function UnreadLine({ unread }: { unread: number }) {
  if (unread === 0) return null
  return (
    <Link
      href="/portal/messages"
      prefetch={false}
      className="target flex items-center gap-3 rounded-lg border border-line bg-paper px-4 py-3 font-bold text-accent no-underline hover:bg-tint"
    >
      <BellIcon aria-hidden="true" className="size-6 shrink-0" />
      {words.unreadLine(words.unread(unread, mostCounted))}
    </Link>
  )
}
