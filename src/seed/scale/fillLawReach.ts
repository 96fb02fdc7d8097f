import { type Document, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { nativeCollection } from '@/operations/platform/nativeCollection'

/** The law that all made-up matters rest on. */
export const scaleLaw = '测试办法'
/** Its first article is cited by every made-up matter. */
export const scaleArticle = '第一条'
/** Who announces, and one of those who look after the matters. */
export const scaleCoordinator = 'scale-coordinator'
export const scaleEditor = 'scale-editor-1'

const departments = 40
const editorsEach = 5
/** A blank form is shared by so many matters; one matter in so many has open cases under the old text. */
const mattersAForm = 20
const mattersWithCases = 5
const casesEach = 3

const quickly = { ordered: false, writeConcern: { w: 1 } } as const
const range = (count: number) => Array.from({ length: count }, (_, at) => at)

interface MatterRow {
  _id: ObjectId
  code: string
  name: string
  currentEdition: ObjectId
}

const casesOf = ({ _id, code, currentEdition }: MatterRow): Document[] =>
  range(casesEach).map((at) => ({
    number: `${code}-${at}`,
    matter: _id,
    edition: currentEdition,
    party: 'town',
    startedOn: '2026-01-05',
  }))

/** What a matter keeps of its department, owner, law and form. */
function partsOf(
  at: number,
  ids: { law: ObjectId; departments: ObjectId[]; editors: ObjectId[]; forms: ObjectId[] },
): Document {
  return {
    department: ids.departments[at % departments],
    owner: ids.editors[at % (departments * editorsEach)],
    basis: [{ law: ids.law, articles: [scaleArticle] }],
    materials: [{ material: ids.forms[Math.floor(at / mattersAForm)] }],
  }
}

/**
 * Puts every made-up matter under one law, with a department, somebody who answers for it, a draft, a blank form and here
 * and there open cases, for measuring. Call `fillMatters` before, and for walls and agents the others.
 * @returns the law's id
 */
export async function fillLawReach(payload: Payload): Promise<string> {
  const insert = async (name: string, rows: Document[]) => {
    if (rows.length > 0) await nativeCollection<Document>(payload, name).insertMany(rows, quickly)
  }
  const matters = await nativeCollection<MatterRow>(payload, 'matters')
    .find(
      { code: /^SC-/ },
      { projection: { code: 1, name: 1, currentEdition: 1 }, sort: { code: 1 } },
    )
    .toArray()
  const ids = {
    law: new ObjectId(),
    departments: range(departments).map(() => new ObjectId()),
    editors: range(departments * editorsEach).map(() => new ObjectId()),
    forms: range(Math.ceil(matters.length / mattersAForm)).map(() => new ObjectId()),
  }
  await insert('laws', [
    {
      _id: ids.law,
      title: scaleLaw,
      kind: 'regulation',
      effectiveOn: '2015-01-01',
      articles: [{ number: scaleArticle, text: '旧的条文。', wordings: [] }],
    },
  ])
  await insert(
    'departments',
    ids.departments.map((_id, at) => ({ _id, name: `测试部门${at + 1}`, code: `SCD${at + 1}` })),
  )
  const person = (_id: ObjectId, username: string, roles: string[], more: Document = {}) => ({
    _id,
    username,
    name: username,
    roles,
    active: true,
    ...more,
  })
  await insert('users', [
    person(new ObjectId(), scaleCoordinator, ['coordinator']),
    ...ids.editors.map((_id, at) =>
      person(_id, `scale-editor-${at + 1}`, ['editor'], {
        department: ids.departments[at % departments],
      }),
    ),
  ])
  const file = new ObjectId()
  await insert('media', [{ _id: file, filename: 'scale.pdf', updatedAt: new Date(0) }])
  await insert(
    'materials',
    ids.forms.map((_id, at) => ({ _id, name: `测试表${at + 1}`, blankForm: file })),
  )
  await nativeCollection<Document>(payload, 'matters').bulkWrite(
    matters.map(({ _id }, at) => ({
      updateOne: { filter: { _id }, update: { $set: partsOf(at, ids) } },
    })),
    quickly,
  )
  await insert(
    '_matters_versions',
    matters.map(({ _id, code, name, currentEdition }, at) => ({
      parent: _id,
      latest: true,
      version: {
        code,
        name,
        currentEdition,
        stage: 'published',
        _status: 'published',
        ...partsOf(at, ids),
      },
    })),
  )
  await insert('cases', matters.filter((_, at) => at % mattersWithCases === 0).flatMap(casesOf))
  return ids.law.toHexString()
}
