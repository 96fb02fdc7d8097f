import { type ItemKind, isItemDone } from '@/domain/catalogue/campaigns/items'
import type { ChangeKind } from '@/domain/catalogue/campaigns/lawChange'
import { oldTextUntil } from '@/domain/catalogue/campaigns/facts'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import type { PlainDate } from '@/domain/platform/plainDate'
import { ledgerLink } from '@/domain/casework/ledgerLink'
import { hasRole, idOf } from '@/access/roles'
import { itemPages as words } from '@/i18n/campaignPages'
import type { Campaign, CampaignItem, User } from '@/payload-types'
import { sayDay } from '../cases/dueSentence'
import { boardListAddress } from '../wall/boardList'

/**
 * What is to be done with an item and by when, or what came of it.
 * @param change how the law changes, where that is known
 */
export function itemSentence(
  { kind, state, count, dueOn, isOpen }: CampaignItem,
  today: PlainDate,
  change?: ChangeKind,
): { text: string; tone: 'late' | 'due' | 'plain' | 'done' } {
  if (isItemDone(kind, state)) return { text: words.done[state], tone: 'done' }
  if (isOpen === false) return { text: words.leftOver(words.done[state]), tone: 'done' }
  const day = sayDay(dueOn, today)
  const rebase = kind === 'matter' && (change === 'repealed' || change === 'replaced')
  const toDo = rebase ? words.rebase[change] : words.toDo[kind]
  const text = state === 'changed' ? words.publish(day) : toDo(day, count ?? 0)
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
      undecided: 'true',
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
  /** What she has to do with an item: answer it, hand it on and move its date, or only read it. */
  part: 'answers' | 'manages' | 'reads'
}

/** What a person's roles let her do with items. */
export function goingOf(user: User | null): Going {
  const answers = hasRole(user, 'editor', 'reviewer')
  const manages = hasRole(user, 'coordinator')
  return {
    isDesk: answers || manages,
    seesWalls: hasRole(user, 'coordinator', 'supervisor'),
    part: answers ? 'answers' : manages ? 'manages' : 'reads',
  }
}

/** Where an item is done, or, for whoever cannot do it there, read: the guide. */
export function placeOf(
  item: CampaignItem,
  campaign: Pick<Campaign, 'from' | 'openedOn'> | null,
  { isDesk, seesWalls }: Pick<Going, 'isDesk' | 'seesWalls'>,
): string {
  const isInAdmin = ['matter', 'sheet', 'material-form'].includes(item.kind)
  const isBarred = (isInAdmin && !isDesk) || (item.kind === 'postings' && !seesWalls)
  return isBarred ? matterPage(item, campaign) : places[item.kind](item, campaign)
}
