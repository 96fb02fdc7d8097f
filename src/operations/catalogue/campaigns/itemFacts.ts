import type { ClientSession, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { type MatterFacts, oldTextUntil } from '@/domain/catalogue/campaigns/facts'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection } from '../../platform/nativeCollection'
import { hangingByMatter, undecidedByMatter } from './countsByMatter'
import { editionsByMatter, sinceBase } from './editionRows'
import { usersOfForms, usesOf } from './formRows'
import type { ItemRow } from './itemRows'
import { matterPairs } from './matterRows'

/** A campaign, as far as it decides the facts of its items. */
export interface CampaignDays {
  from: PlainDate
  openedOn: PlainDate
}

/** What is true for one item. */
export type FactsOf = (row: ItemRow) => MatterFacts

async function lessonsOf(payload: Payload, editions: ObjectId[], session?: ClientSession) {
  const lessons = await nativeCollection<{ edition: ObjectId }>(payload, 'lessons')
    .find({ edition: { $in: editions } }, { session, projection: { edition: 1 } })
    .toArray()
  const rows = await nativeCollection(payload, 'lesson-acknowledgements')
    .aggregate<{ _id: ObjectId; asked: number; open: number }>(
      [
        { $match: { lesson: { $in: lessons.map(({ _id }) => _id) } } },
        {
          $group: {
            _id: '$lesson',
            asked: { $sum: 1 },
            open: { $sum: { $cond: [{ $ifNull: ['$acknowledgedAt', false] }, 0, 1] } },
          },
        },
      ],
      { session },
    )
    .toArray()
  const counts = new Map(rows.map(({ _id, asked, open }) => [String(_id), { asked, open }]))
  return new Map(
    lessons.map(({ _id, edition }) => [
      String(edition),
      counts.get(String(_id)) ?? { asked: 0, open: 0 },
    ]),
  )
}

/** Whether the blank form of an item is another file, or was replaced in place, since. */
async function changedForms(payload: Payload, rows: readonly ItemRow[], session?: ClientSession) {
  const own = rows.filter(({ material }) => material)
  if (own.length === 0) return new Set<string>()
  const materials = await nativeCollection<{ blankForm?: ObjectId | null }>(payload, 'materials')
    .find(
      { _id: { $in: own.flatMap(({ material }) => material ?? []) } },
      { session, projection: { blankForm: 1 } },
    )
    .toArray()
  const files = await nativeCollection<{ updatedAt: Date }>(payload, 'media')
    .find(
      { _id: { $in: own.flatMap(({ baseForm }) => baseForm ?? []) } },
      { session, projection: { updatedAt: 1 } },
    )
    .toArray()
  const fileOf = new Map(materials.map(({ _id, blankForm }) => [String(_id), String(blankForm)]))
  const savedAt = new Map(files.map(({ _id, updatedAt }) => [String(_id), updatedAt]))
  return new Set(
    own
      .filter(({ material, baseForm, createdAt }) => {
        const file = String(baseForm)
        const isReplaced = (savedAt.get(file) ?? createdAt) > createdAt
        return fileOf.get(String(material)) !== file || isReplaced
      })
      .map(({ key }) => key),
  )
}

const sum = (rows: readonly { count: number }[]) =>
  rows.reduce((total, { count }) => total + count, 0)

/**
 * What is true of the matters of some items of one campaign, in a handful of queries.
 * @param rows all live items of these matters in the campaign
 */
export async function itemFacts(
  payload: Payload,
  campaign: CampaignDays,
  rows: readonly ItemRow[],
  today: PlainDate,
  session?: ClientSession,
): Promise<FactsOf> {
  const ids = [...new Map(rows.map(({ matter }) => [matter.toHexString(), matter])).values()]
  const pairs = new Map((await matterPairs(payload, ids, session)).map((pair) => [pair.id, pair]))
  const editions = await editionsByMatter(payload, ids, session)
  const hanging = await hangingByMatter(payload, ids, session)
  const cases = await undecidedByMatter(payload, ids, oldTextUntil(campaign), session)
  const newest = [...editions.values()].flatMap(([first]) => first?._id ?? [])
  const lessons = await lessonsOf(payload, newest, session)
  const forms = await changedForms(payload, rows, session)
  const users = await usersOfForms(
    payload,
    rows.flatMap(({ material }) => material ?? []),
    session,
  )
  const leftAlone = new Set(
    rows
      .filter(
        ({ kind, answer }) => answer === 'no-change' && (kind === 'matter' || kind === 'sheet'),
      )
      .map(({ matter }) => matter.toHexString()),
  )
  return ({ matter, material, key, baseEdition, savedAt, publishedAt }) => {
    const id = matter.toHexString()
    const own = editions.get(id) ?? []
    const since = sinceBase(own, baseEdition?.toHexString())
    const walls = hanging.get(id) ?? []
    return {
      today,
      from: campaign.from,
      isWithdrawn: pairs.get(id)?.record.stage === 'withdrawn',
      isScheduled: pairs.get(id)?.draft.stage === 'scheduled',
      isSaved: Boolean(savedAt),
      isPublished: Boolean(publishedAt),
      isLeftAlone: leftAlone.has(id),
      edition: since.newest,
      hanging: {
        all: sum(walls),
        old: sum(walls.filter(({ fingerprint }) => fingerprint !== own[0]?.fingerprint)),
      },
      undecidedCases: sum((cases.get(id) ?? []).filter(({ edition }) => since.old.has(edition))),
      lesson: since.newest ? (lessons.get(String(since.newest._id)) ?? null) : null,
      isFormChanged: forms.has(key),
      formUses: usesOf(users.get(String(material))),
    }
  }
}
