import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { hasRole } from '@/access/roles'
import { BackLink } from '@/components/portal/BackLink'
import { ArrangedChanges } from '@/components/portal/network/ScheduledChanges'
import { requireVisitor } from '@/components/portal/request'
import { EmptyState } from '@/components/ui/EmptyState'
import { networkPages } from '@/i18n/networkPages'
import { scheduledPages as words } from '@/i18n/scheduledChanges'
import { waitingChanges } from '@/queries/network/scheduledChanges'

export const metadata: Metadata = { title: words.title }

/** Every closing, move and merger that waits for its day, or could not be carried out. */
export default async function ChangesPage() {
  const { payload, user } = await requireVisitor('/portal/network/changes')
  if (!hasRole(user, 'coordinator')) notFound()
  const changes = await waitingChanges(payload)
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <header className="grid gap-1">
        <p>
          <BackLink href="/portal/network">{networkPages.back}</BackLink>
        </p>
        <h1 className="text-3xl font-black">{words.title}</h1>
      </header>
      {changes.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHelp}</EmptyState>
      ) : (
        <ArrangedChanges changes={changes} back="/portal/network/changes" />
      )}
    </div>
  )
}
