import { Badge } from '@/components/ui/Badge'
import { cn } from '@/components/ui/cn'
import { kindWord } from '@/domain/platform/messages'
import { inboxWords as words } from '@/i18n/inbox'
import type { InboxLine } from '@/queries/platform/inbox'
import { sayInstant } from '../sayInstant'

/** Messages as lines; opening one marks it as read. What is unread is bold and says so. */
export function MessageList({ lines }: { lines: readonly InboxLine[] }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-paper">
      {lines.map(({ id, kind, text, isRead, at }) => (
        <li key={id}>
          <a
            href={`/portal/messages/${id}/open`}
            className="target block px-4 py-3 text-ink no-underline -outline-offset-4 hover:bg-ground"
          >
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
              <span className={cn(!isRead && 'font-bold text-ink')}>{kindWord(kind)}</span>
              <time dateTime={at.toISOString()}>{sayInstant(at.toISOString())}</time>
              {isRead ? null : <Badge tone="accent">{words.isNew}</Badge>}
            </span>
            <span className={cn('mt-1 block', isRead ? 'text-soft' : 'font-bold')}>{text}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
