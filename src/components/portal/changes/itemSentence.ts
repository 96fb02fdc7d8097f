import { type ItemKind, isItemDone } from '@/domain/catalogue/campaigns/items'
import { oldTextUntil } from '@/domain/catalogue/campaigns/facts'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import type { PlainDate } from '@/domain/platform/plainDate'
import { ledgerLink } from '@/domain/casework/ledgerLink'
import { idOf } from '@/access/roles'
import { itemPages as words } from '@/i18n/campaignPages'
import type { Campaign, CampaignItem } from '@/payload-types'
import { sayDay } from '../cases/dueSentence'
import { boardListAddress } from '../wall/boardList'

/** What is to be done with an item and by when, or what came of it. */
export function itemSentence(
  { kind, state, count, dueOn, isOpen }: CampaignItem,
  today: PlainDate,
): { text: string; tone: 'late' | 'due' | 'plain' | 'done' } {
  if (isItemDone(kind, state) || isOpen === false) {
    return { text: words.done[state], tone: 'done' }
  }
  const day = sayDay(dueOn, today)
  const text = state === 'changed' ? words.publish(day) : words.toDo[kind](day, count ?? 0)
  if (dueOn < today) return { text: words.lateBy(text), tone: 'late' }
  return { text, tone: dueOn === today ? 'due' : 'plain' }
}

type Place = (item: CampaignItem, campaign: Pick<Campaign, 'from' | 'openedOn'> | null) => string

const matterPage: Place = ({ matterCode }) => `/portal/matters/${encodeURIComponent(matterCode)}`
const matterForm: Place = ({ matter }) => `/admin/collections/matters/${idOf(matter) ?? ''}`

const places: Record<ItemKind, Place> = {
  matter: matterForm,
  sheet: matterForm,
  postings: ({ matterCode }) => boardListAddress({ matter: matterCode, state: 'hung' }),
  'material-form': ({ material }) => `/admin/collections/materials/${idOf(material) ?? ''}`,
  'case-review': ({ matterCode }, campaign) =>
    ledgerLink('/portal/ledger', {
      matter: matterCode,
      open: 'true',
      startedTo: campaign ? dateOfEpochDay(epochDayOf(oldTextUntil(campaign)) - 1) : undefined,
    }),
  lesson: () => '/portal/training/lessons',
}

/** What decides which pages a person is led to. */
export interface Going {
  /** Writes matters and materials in the admin. */
  isDesk: boolean
  /** Sees the board of the county's walls. */
  seesWalls: boolean
}

/** Where an item is done, or, for whoever cannot do it there, read: the guide. */
export function placeOf(
  item: CampaignItem,
  campaign: Pick<Campaign, 'from' | 'openedOn'> | null,
  { isDesk, seesWalls }: Going,
): string {
  const isInAdmin = ['matter', 'sheet', 'material-form'].includes(item.kind)
  const isBarred = (isInAdmin && !isDesk) || (item.kind === 'postings' && !seesWalls)
  return isBarred ? matterPage(item, campaign) : places[item.kind](item, campaign)
}
