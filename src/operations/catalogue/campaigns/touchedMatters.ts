import type { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { oldTextUntil } from '@/domain/catalogue/campaigns/facts'
import type { LawChange } from '@/domain/catalogue/campaigns/lawChange'
import type { NamedByMatter } from '@/domain/catalogue/campaigns/owner'
import type { TouchedMatter } from '@/domain/catalogue/campaigns/plan'
import { citationsTouched } from '@/domain/catalogue/campaigns/touched'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection, sessionOf } from '../../platform/nativeCollection'
import { hangingByMatter, learnersByMatter, openCasesByMatter } from './countsByMatter'
import { type MatterPair, type MatterRow, mattersCiting } from './matterRows'

/** A matter that a change touches, with what its items keep of it. */
export interface ReachedMatter extends TouchedMatter {
  name: string
  /** The name that is public; null while the matter is not. */
  publicName: string | null
  department: ObjectId
  named: NamedByMatter
  /** As the matter writes them. */
  citations: string[]
  /** The newest edition, in force or coming. */
  edition: ObjectId | null
  /** The file of each blank form, by the material's id. */
  files: ReadonlyMap<string, ObjectId>
}

interface FormRow {
  _id: ObjectId
  name: string
  blankForm: ObjectId
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

async function formsOf(req: PayloadRequest, pairs: readonly MatterPair[]): Promise<FormRow[]> {
  const ids = pairs.flatMap(({ record }) =>
    (record.materials ?? []).flatMap((row) => row.material ?? []),
  )
  return nativeCollection<FormRow>(req.payload, 'materials')
    .find(
      { _id: { $in: ids }, blankForm: { $exists: true, $ne: null as never } },
      { session: await sessionOf(req), projection: { name: 1, blankForm: 1 } },
    )
    .toArray()
}

/**
 * Every matter that a change touches, in the order of their codes, with what there is about each. A handful of
 * queries, however many matters they are; matters out of use are nobody's any more.
 */
export async function touchedMatters(
  req: PayloadRequest,
  { law, change, today }: { law: string; change: LawChange; today: PlainDate },
): Promise<ReachedMatter[]> {
  const { payload } = req
  const session = await sessionOf(req)
  const numbers = change.articles.map(({ number }) => number)
  const scope = { law, kind: change.kind, numbers }
  const pairs = (await mattersCiting(payload, law, session))
    .filter(({ record }) => record.stage !== 'withdrawn')
    .map((pair) => ({ ...pair, citations: citationsIn(pair, scope) }))
    .filter(({ citations }) => citations.length > 0)
  const ids = pairs.map(({ record }) => record._id)
  const until = oldTextUntil({ from: change.from, openedOn: today })
  const hanging = await hangingByMatter(payload, ids, session)
  const cases = await openCasesByMatter(payload, ids, until, session)
  const learners = await learnersByMatter(payload, ids, session)
  const forms = new Map((await formsOf(req, pairs)).map((form) => [String(form._id), form]))
  return pairs
    .map(({ id, record, draft, citations }) => {
      const edition = record.nextEdition ?? record.currentEdition ?? null
      const own = [
        ...new Set((record.materials ?? []).map(({ material }) => String(material))),
      ].flatMap((material) => forms.get(material) ?? [])
      return {
        id,
        code: record.code ?? draft.code ?? '',
        name: draft.name || record.name,
        publicName: record._status === 'published' ? record.name : null,
        department: record.department,
        named: {
          ...(record.owner ? { owner: String(record.owner) } : {}),
          ...(draft.responsiblePerson ? { responsiblePerson: draft.responsiblePerson } : {}),
        },
        citations,
        edition,
        hasSheet: edition !== null,
        postings: sum(hanging.get(id)),
        openCases: sum(cases.get(id)),
        learners: learners.get(id) ?? 0,
        forms: own.map((form) => ({ id: String(form._id), name: form.name })),
        files: new Map(own.map((form) => [String(form._id), form.blankForm])),
      }
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}
