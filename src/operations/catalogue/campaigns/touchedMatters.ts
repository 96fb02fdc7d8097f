import type { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { oldTextUntil } from '@/domain/catalogue/campaigns/facts'
import type { LawChange } from '@/domain/catalogue/campaigns/lawChange'
import type { NamedByMatter } from '@/domain/catalogue/campaigns/owner'
import type { TouchedMatter } from '@/domain/catalogue/campaigns/plan'
import { citationsTouched } from '@/domain/catalogue/campaigns/touched'
import type { PlainDate } from '@/domain/platform/plainDate'
import { sessionOf } from '../../platform/nativeCollection'
import { hangingByMatter, learnersByMatter, undecidedByMatter } from './countsByMatter'
import { type FormRow, formRows } from './formRows'
import { type MatterPair, type MatterRow, mattersCiting } from './matterRows'

/** A matter that a change touches, with what its items keep of it. */
export interface ReachedMatter extends TouchedMatter {
  name: string
  /** The name that is public; null while the matter is not. */
  publicName: string | null
  named: NamedByMatter
  /** As the matter writes them. */
  citations: string[]
  /** The newest edition, in force or coming. */
  edition: ObjectId | null
  forms: readonly FormRow[]
}

const sum = (rows: readonly { count: number }[] | undefined) =>
  (rows ?? []).reduce((total, { count }) => total + count, 0)

const basisOf = ({ basis }: MatterRow) =>
  (basis ?? []).map(({ law, articles }) => ({ law: String(law), articles: articles ?? [] }))

/** What of a matter's basis is touched, in the record in force or in the latest draft. */
const citationsIn = (
  { record, draft }: MatterPair,
  scope: Parameters<typeof citationsTouched>[1],
) => [
  ...new Set([
    ...citationsTouched(basisOf(record), scope),
    ...citationsTouched(basisOf(draft), scope),
  ]),
]

/** The materials that some matters ask for, each once. */
const materialsOf = (pairs: readonly Pick<MatterPair, 'record'>[]): ObjectId[] => [
  ...new Map(
    pairs.flatMap(({ record }) =>
      (record.materials ?? []).flatMap(({ material }): [string, ObjectId][] =>
        material ? [[String(material), material]] : [],
      ),
    ),
  ).values(),
]

/** What a change touches, as it is asked. */
export interface ReachQuestion {
  change: LawChange
  /** The day of the announcement. */
  today: PlainDate
  /** Ids of matters that were touched when it was announced, and may have another basis by now. */
  also?: ReadonlySet<string>
}

/**
 * Every matter that a change touches, in the order of their codes, with what there is about each. A handful of
 * queries, however many matters they are; matters out of use are nobody's any more.
 */
export async function touchedMatters(
  req: PayloadRequest,
  { law, change, today, also = new Set() }: ReachQuestion & { law: string },
): Promise<ReachedMatter[]> {
  const { payload } = req
  const session = await sessionOf(req)
  const numbers = change.articles.map(({ number }) => number)
  const scope = { law, kind: change.kind, numbers }
  const pairs = (await mattersCiting(payload, { lawId: law, also }, session))
    .filter(({ record }) => record.stage !== 'withdrawn')
    .map((pair) => ({ ...pair, citations: citationsIn(pair, scope) }))
    .filter(({ id, citations }) => citations.length > 0 || also.has(id))
  const ids = pairs.map(({ record }) => record._id)
  const until = oldTextUntil({ from: change.from, openedOn: today })
  const hanging = await hangingByMatter(payload, ids, session)
  const cases = await undecidedByMatter(payload, ids, until, session)
  const learners = await learnersByMatter(payload, ids, session)
  const forms = await formRows(payload, materialsOf(pairs), session)
  return pairs
    .map(({ id, record, draft, citations }) => {
      const edition = record.nextEdition ?? record.currentEdition ?? null
      return {
        id,
        code: record.code ?? draft.code ?? '',
        name: draft.name || record.name,
        publicName: record._status === 'published' ? record.name : null,
        department: String(record.department),
        named: {
          ...(record.owner ? { owner: String(record.owner) } : {}),
          ...(draft.responsiblePerson ? { responsiblePerson: draft.responsiblePerson } : {}),
        },
        citations,
        edition,
        hasSheet: edition !== null,
        postings: sum(hanging.get(id)),
        undecidedCases: sum(cases.get(id)),
        learners: learners.get(id) ?? 0,
        forms: materialsOf([{ record }]).flatMap((material) => forms.get(String(material)) ?? []),
      }
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}
