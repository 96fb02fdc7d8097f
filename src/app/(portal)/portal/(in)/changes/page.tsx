import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { announcesChanges, hasChanges } from '@/access/campaigns'
import { MoreLink } from '@/components/portal/MoreLink'
import { CampaignLines } from '@/components/portal/changes/CampaignLines'
import { OwnItems, type OwnItemsAsked } from '@/components/portal/changes/OwnItems'
import { requireVisitor } from '@/components/portal/request'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Segment } from '@/components/ui/Segment'
import { plainDateOf } from '@/domain/platform/plainDate'
import { campaignPages as words } from '@/i18n/campaignPages'
import { listCampaigns } from '@/queries/catalogue/campaigns/listCampaigns'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<OwnItemsAsked & { view?: string; page?: string }>
}

const views = ['open', 'closed'] as const

/** Changes of laws: what this person has to do, and every campaign with how far it has come. */
export default async function ChangesPage({ searchParams }: Props) {
  const { user, req } = await requireVisitor('/portal/changes')
  if (!hasChanges(user)) notFound()
  const asked = await searchParams
  const state = views.find((one) => one === asked.view) ?? 'open'
  const page = /^[1-9]\d{0,3}$/.test(asked.page ?? '') ? Number(asked.page) : 1
  const now = new Date()
  const today = plainDateOf(now)
  const { lines, isMore } = await listCampaigns(req, { state, page, now })
  const [title, note] = words.none[state]
  return (
    <div className="mx-auto grid max-w-4xl gap-5">
      <header className="grid gap-3">
        <h1 className="text-3xl font-black">{words.title}</h1>
        <p className="text-soft">{words.lead}</p>
        {announcesChanges(user) ? (
          <p>
            <Link href="/portal/changes/new" className={buttonClass({ variant: 'primary' })}>
              {words.announce}
            </Link>
          </p>
        ) : null}
      </header>
      <OwnItems req={req} asked={asked} today={today} />
      <Segment
        label={words.title}
        options={views.map((one) => ({
          label: words.views[one],
          href: `/portal/changes?view=${one}`,
          isCurrent: one === state,
        }))}
      />
      {lines.length > 0 ? (
        <CampaignLines lines={lines} />
      ) : (
        <EmptyState title={title}>{note}</EmptyState>
      )}
      {isMore ? (
        <MoreLink href={`/portal/changes?view=${state}&page=${page + 1}`}>{words.more}</MoreLink>
      ) : null}
    </div>
  )
}
