import Link from 'next/link'
import { idOf } from '@/access/roles'
import { Badge } from '@/components/ui/Badge'
import { buttonClass } from '@/components/ui/Button'
import { cn } from '@/components/ui/cn'
import { itemKinds } from '@/domain/catalogue/campaigns/items'
import { wordOf } from '@/domain/catalogue/vocabulary'
import type { PlainDate } from '@/domain/platform/plainDate'
import { campaignPages as words } from '@/i18n/campaignPages'
import type { Campaign, CampaignItem } from '@/payload-types'
import { type Going, itemSentence, placeOf } from './itemSentence'

const colours = {
  late: 'font-bold text-late',
  due: 'font-bold text-due',
  plain: '',
  done: 'text-soft',
}

const Named = ({ name }: { name?: string }) => (name ? <span>{name}</span> : null)

/** Who looks after an item; nothing where all are the reader's own. */
function ownerWords({ owner }: CampaignItem, names: Record<string, string>): string | undefined {
  const id = idOf(owner)
  if (!id) return words.nobody
  return names[id] ? words.owner(names[id]) : undefined
}

/** Items as lines: what to do next and by when, who does it, and the way there. */
export function ItemLines({
  items,
  names,
  campaigns,
  today,
  going,
  answerHref,
}: {
  items: readonly CampaignItem[]
  /** Of owners and departments, and of campaigns where there are several, by id. */
  names: Record<string, string>
  campaigns: Record<string, Pick<Campaign, 'kind' | 'from' | 'openedOn'>>
  today: PlainDate
  going: Going
  /** The page on which an item is answered. */
  answerHref: (item: CampaignItem) => string
}) {
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
      {items.map((item) => {
        const campaign = campaigns[idOf(item.campaign) ?? ''] ?? null
        const { text, tone } = itemSentence(item, today, campaign?.kind)
        const reason = item.reason || item.note
        const isOver = tone === 'done'
        return (
          <li key={item.id} className="grid gap-2 px-4 py-3 sm:flex sm:items-center sm:gap-4">
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <span className="text-lg font-bold">{item.materialName || item.matterName}</span>
                <Badge>{wordOf(itemKinds, item.kind)}</Badge>
              </p>
              <p className={cn(colours[tone])}>{text}</p>
              {reason ? <p className="text-sm text-soft">{reason}</p> : null}
              <p className="flex flex-wrap gap-x-3 text-sm text-soft">
                <Named name={names[idOf(item.campaign) ?? '']} />
                <Named name={names[idOf(item.department) ?? '']} />
                <Named name={ownerWords(item, names)} />
                {item.citations?.length ? (
                  <span>{words.citations(item.citations.join('、'))}</span>
                ) : null}
              </p>
            </div>
            <p className="flex gap-2">
              <Link
                href={placeOf(item, campaign, going)}
                className={buttonClass({ variant: 'secondary', size: 'small' })}
              >
                {isOver ? words.see : words.go}
                <span className="sr-only">：{item.matterName}</span>
              </Link>
              <Link
                href={answerHref(item)}
                className={buttonClass({ variant: 'quiet', size: 'small' })}
              >
                {isOver ? words.look : words.opens[going.part]}
                <span className="sr-only">：{item.matterName}</span>
              </Link>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
