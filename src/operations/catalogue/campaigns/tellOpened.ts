import type { PayloadRequest } from 'payload'
import { sayChange } from '@/domain/catalogue/campaigns/subject'
import type { LawChange } from '@/domain/catalogue/campaigns/lawChange'
import { sayDate } from '@/domain/platform/plainDate'
import { campaignText as say } from '@/i18n/campaigns'
import type { Campaign } from '@/payload-types'
import { windowOfficersOf } from '@/queries/platform/recipients'
import { notify } from '../../platform/notify'
import type { ItemRow } from './itemRows'

/** The page of a campaign. */
export const campaignLink = (id: string, query = ''): string => `/portal/changes/${id}${query}`

/** How many items each has, and when the first is due. */
function shares(rows: readonly ItemRow[], keyOf: (row: ItemRow) => string | undefined) {
  const found = new Map<string, { items: number; count: number; dueOn: string }>()
  for (const row of rows) {
    const key = keyOf(row)
    if (!key) continue
    const { items = 0, count = 0, dueOn = row.dueOn } = found.get(key) ?? {}
    found.set(key, {
      items: items + 1,
      count: count + (row.count ?? 0),
      dueOn: row.dueOn < dueOn ? row.dueOn : dueOn,
    })
  }
  return found
}

/**
 * Tells everyone who has something to look after what changes and by when, and the windows which of their open
 * cases were taken under the old text; one message each, in the transaction of the request.
 */
export async function tellOpened(
  req: PayloadRequest,
  {
    campaign,
    change,
    title,
    rows,
    occasion = '',
    now,
  }: {
    campaign: Campaign
    change: LawChange
    title: string
    rows: readonly ItemRow[]
    /** Tells this telling from others about the same campaign. */
    occasion?: string
    now: Date
  },
): Promise<void> {
  const sentence = sayChange(title, change)
  const about = { kind: 'change-opened', key: `campaign ${campaign.id}${occasion}` } as const
  for (const [owner, { items, dueOn }] of shares(rows, (row) => row.owner?.toHexString())) {
    const text = say.ownItems(sentence, items, sayDate(dueOn))
    const link = campaignLink(campaign.id, '?whose=mine')
    await notify({ req, people: [owner], message: { ...about, text, link }, now })
  }
  const cases = rows.filter(({ kind }) => kind === 'case-review')
  for (const [department, { count }] of shares(cases, (row) => String(row.department))) {
    await notify({
      req,
      people: await windowOfficersOf(req, department),
      message: {
        kind: 'change-opened',
        key: `campaign cases ${campaign.id}${occasion}`,
        text: say.ownCases(sentence, count),
        link: campaignLink(campaign.id, '?kind=case-review'),
      },
      now,
    })
  }
}
