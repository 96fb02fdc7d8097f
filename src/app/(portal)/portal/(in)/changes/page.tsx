import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { announcesChanges, hasChanges } from '@/access/campaigns'
import { hasRole, idOf } from '@/access/roles'
import { MoreLink } from '@/components/portal/MoreLink'
import { CampaignLines } from '@/components/portal/changes/CampaignLines'
import { ItemLines } from '@/components/portal/changes/ItemLines'
import { requireVisitor } from '@/components/portal/request'
import { buttonClass } from '@/components/ui/Button'
import { SectionTitle } from '@/components/ui/Card'
import { EmptyState } from '@/components/ui/EmptyState'
import { Segment } from '@/components/ui/Segment'
import { plainDateOf } from '@/domain/platform/plainDate'
import { campaignPages as words } from '@/i18n/campaignPages'
import { listCampaigns } from '@/queries/catalogue/campaigns/listCampaigns'
import { campaignSubjects, listItems } from '@/queries/catalogue/campaigns/listItems'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ view?: string; page?: string }>
}

const views = ['open', 'closed'] as const

/** Changes of laws: what this person has to do, and every campaign with how far it has come. */
export default async function ChangesPage({ searchParams }: Props) {
  const { user, req } = await requireVisitor('/portal/changes')
  if (!hasChanges(user)) notFound()
  const { view: asked, page: askedPage } = await searchParams
  const state = views.find((one) => one === asked) ?? 'open'
  const page = /^[1-9]\d{0,3}$/.test(askedPage ?? '') ? Number(askedPage) : 1
  const now = new Date()
  const today = plainDateOf(now)
  const { lines, isMore } = await listCampaigns(req, { state, page, now })
  const isDesk = hasRole(user, 'editor', 'reviewer')
  const mine = isDesk ? await listItems(req, { filters: { whose: 'mine', page: 1 }, today }) : null
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
      {mine ? (
        <section>
          <SectionTitle>{words.mine}</SectionTitle>
          {mine.items.length > 0 ? (
            <ItemLines
              items={mine.items}
              names={await campaignSubjects(req, mine.items)}
              campaign={null}
              today={today}
              going={{ isDesk, seesWalls: hasRole(user, 'coordinator', 'supervisor') }}
              answerHref={(item) =>
                `/portal/changes/${idOf(item.campaign) ?? ''}?item=${item.id}#do`
              }
            />
          ) : (
            <p className="text-soft">{words.mineNone}</p>
          )}
        </section>
      ) : null}
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
