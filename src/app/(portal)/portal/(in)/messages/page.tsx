import type { Metadata } from 'next'
import { Settings2 } from 'lucide-react'
import Link from 'next/link'
import { readAllAction } from '@/components/portal/messages/messageActions'
import { MessageList } from '@/components/portal/messages/MessageList'
import { requireVisitor } from '@/components/portal/request'
import { Button, buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Status } from '@/components/ui/Status'
import { inboxWords as words } from '@/i18n/inbox'
import { inboxOf } from '@/queries/platform/inbox'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ from?: string | string[]; gone?: string }>
}

/** The person's inbox: what she has not read first. */
export default async function MessagesPage({ searchParams }: Props) {
  const { payload, user } = await requireVisitor('/portal/messages')
  const { from, gone } = await searchParams
  const isFirst = typeof from !== 'string'
  const { lines, next } = await inboxOf(payload, user, isFirst ? '' : from)
  const newest = lines.find(({ isRead }) => !isRead)
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-3xl font-black">{words.title}</h1>
        <Link href="/portal/me/messages" className={buttonClass({ variant: 'plain' })}>
          <Settings2 aria-hidden="true" className="size-5" />
          {words.choose}
        </Link>
      </div>
      {gone ? <Status tone="due" title={words.unknown} /> : null}
      {isFirst && newest ? (
        <form action={readAllAction}>
          <input type="hidden" name="until" value={newest.id} />
          <Button type="submit" variant="secondary">
            {words.readAll}
          </Button>
        </form>
      ) : null}
      {lines.length > 0 ? <MessageList lines={lines} /> : isFirst ? <Nothing /> : null}
      {lines.length === 0 && !isFirst ? <p className="text-soft">{words.endOfList}</p> : null}
      <nav className="flex flex-wrap gap-3" aria-label={words.title}>
        {next ? (
          <Link
            href={`/portal/messages?from=${next}`}
            prefetch={false}
            className={buttonClass({ variant: 'secondary' })}
          >
            {words.older}
          </Link>
        ) : null}
        {isFirst ? null : (
          <Link href="/portal/messages" className={buttonClass({ variant: 'plain' })}>
            {words.newest}
          </Link>
        )}
      </nav>
    </div>
  )
}

const Nothing = () => (
  <EmptyState
    title={words.empty}
    action={
      <Link href="/portal/cases" className={buttonClass({ variant: 'secondary' })}>
        {words.toCases}
      </Link>
    }
  >
    {words.emptyNote}
  </EmptyState>
)
