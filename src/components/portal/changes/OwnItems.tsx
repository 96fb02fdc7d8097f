import type { PayloadRequest } from 'payload'
import { hasRole, idOf, personOf } from '@/access/roles'
import { SectionTitle } from '@/components/ui/Card'
import { Segment } from '@/components/ui/Segment'
import type { PlainDate } from '@/domain/platform/plainDate'
import { campaignPages as words } from '@/i18n/campaignPages'
import { campaignsOf, listItems } from '@/queries/catalogue/campaigns/listItems'
import { ownItemCounts } from '@/queries/catalogue/campaigns/ownItemCounts'
import { MoreLink } from '../MoreLink'
import { ItemLines } from './ItemLines'
import { goingOf } from './itemSentence'

const pageSize = 20
const views = ['mine', 'late'] as const

/** What the page's address asks of this list. */
export interface OwnItemsAsked {
  mine?: string
  items?: string
}

const addressOf = (view: string, page = 1) => `/portal/changes?mine=${view}&items=${page}#mine`

/** What all changes ask of this person, first what is due first; none for whoever answers nothing. */
export async function OwnItems({
  req,
  asked,
  today,
}: {
  req: PayloadRequest
  asked: OwnItemsAsked
  today: PlainDate
}) {
  const user = personOf(req)
  if (!user || !hasRole(user, 'editor', 'reviewer')) return null
  const { open, late } = await ownItemCounts(req, today)
  const view = views.find((one) => one === asked.mine) ?? 'mine'
  const page = /^[1-9]\d{0,3}$/.test(asked.items ?? '') ? Number(asked.items) : 1
  const filters = { whose: view, owner: user.id, page }
  const { items, isMore } = await listItems(req, { filters, today, size: pageSize })
  const campaigns = await campaignsOf(req, items)
  return (
    <section id="mine" className="grid gap-3">
      <SectionTitle className="mb-0">{words.mine}</SectionTitle>
      {open > 0 ? <p>{words.mineSum(open, late)}</p> : null}
      {late > 0 ? (
        <Segment
          label={words.mine}
          options={views.map((one) => ({
            label: words.mineViews[one],
            href: addressOf(one),
            isCurrent: one === view,
          }))}
        />
      ) : null}
      {items.length > 0 ? (
        <ItemLines
          items={items}
          names={Object.fromEntries(
            Object.entries(campaigns).map(([id, { subject }]) => [id, subject]),
          )}
          campaigns={campaigns}
          today={today}
          going={goingOf(user)}
          answerHref={(item) => `/portal/changes/${idOf(item.campaign) ?? ''}?item=${item.id}#do`}
        />
      ) : (
        <p className="text-soft">{view === 'late' ? words.mineLateNone : words.mineNone}</p>
      )}
      {isMore ? <MoreLink href={addressOf(view, page + 1)}>{words.more}</MoreLink> : null}
    </section>
  )
}
