import type { Payload } from 'payload'
import { changesBetween } from '@/domain/catalogue/changes'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { acknowledgeLesson } from '@/operations/training/acknowledgeLesson'
import { makeLessons } from '@/operations/training/makeLessons'
import type { Lesson, User } from '@/payload-types'
import { type CaseCounty, buildCaseCounty } from '../../helpers/cases'
import { refusalOf, requestOf } from '../../helpers/catalogue'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { makePerson } from '../../helpers/people'
import { richMatter, shortMatter } from '../../helpers/sampleMatters'
import { competencesOf, makeCourse, trained } from '../../helpers/trainingRecords'
import { issue } from '../prints/fixture'

let running: TestPayload
let payload: Payload
let county: CaseCounty
let trainer: User
/** A Tuesday. */
const now = new Date('2026-11-24T02:00:00Z')

const everything = { overrideAccess: true, pagination: false, depth: 0 } as const
const lessons = async () =>
  (await payload.find({ collection: 'lessons', sort: 'editionNumber', ...everything })).docs
const asked = async ({ id }: Lesson) =>
  (
    await payload.find({
      collection: 'lesson-acknowledgements',
      where: { lesson: { equals: id } },
      sort: 'name',
      ...everything,
    })
  ).docs
const told = async ({ id }: User) =>
  (
    await payload.find({
      collection: 'messages',
      where: { person: { equals: id }, kind: { equals: 'lesson-made' } },
      ...everything,
    })
  ).docs

/** A new edition as publishing issues it, with its changes. */
async function change(number: number, before: MatterContent, after: MatterContent): Promise<void> {
  const matter = after.code === richMatter.code ? county.matters.rich : county.matters.short
  const edition = await issue(payload, matter, { number, content: after })
  await payload.update({
    collection: 'editions',
    id: edition.id,
    overrideAccess: true,
    data: { changes: changesBetween(before, after).map(({ message }) => message) },
  })
}

const faster: MatterContent = { ...richMatter, promisedLimit: { unit: 'working-day', amount: 9 } }
const fastest: MatterContent = { ...richMatter, promisedLimit: { unit: 'working-day', amount: 5 } }

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  trainer = await makePerson(payload, 'trainer', ['trainer'])
  const { rich, short } = county.matters
  const { village, town, otherTown } = county.people
  const course = await makeCourse(payload, 'KC-001', [rich.id, short.id], { quiz: [] })
  await trained(payload, {
    courses: [course],
    trainer,
    on: '2026-11-24',
    people: [{ who: village }, { who: town }, { who: otherTown }],
  })
  // The other town does not serve the matter any more.
  await payload.update({
    collection: 'stations',
    id: county.stations.otherTown.id,
    overrideAccess: true,
    data: { servesAll: false, matters: [short.id] },
  })
}, 120_000)

const answer = async (
  who: User | undefined,
  lesson: Pick<Lesson, 'id' | 'updatedAt' | 'questions'>,
  choose: (options: { isRight?: boolean | null }[]) => number,
) =>
  acknowledgeLesson({
    req: await requestOf(payload, who),
    input: {
      lessonId: lesson.id,
      basedOn: lesson.updatedAt,
      answers: (lesson.questions ?? []).map(({ options }) => choose(options ?? [])),
    },
    now,
  })
const right = (options: { isRight?: boolean | null }[]) => options.findIndex((o) => o.isRight)
const wrong = (options: { isRight?: boolean | null }[]) => options.findIndex((o) => !o.isRight)

test('a first edition makes no lesson; one that changed makes one, for those who serve and know it', async () => {
  expect(await makeLessons({ payload, now })).toBe(0)
  await change(2, richMatter, faster)
  expect(await makeLessons({ payload, now })).toBe(1)
  expect(await makeLessons({ payload, now })).toBe(0)
  const [lesson] = await lessons()
  expect(lesson).toMatchObject({
    matterName: richMatter.name,
    editionNumber: 2,
    changes: ['办理时限从 28 个工作日缩短到 9 个工作日'],
    madeOn: '2026-11-24',
    dueOn: '2026-12-01',
    people: 2,
  })
  expect(lesson?.questions).toHaveLength(3)
  const rows = lesson ? await asked(lesson) : []
  const { village, town } = county.people
  expect(rows.map(({ name }) => name).sort()).toEqual([village.name, town.name].sort())
  expect(rows[0]).toMatchObject({ tries: 0, dueOn: '2026-12-01' })
  expect(await told(county.people.otherTown)).toEqual([])
})

test('many changes on a day make one message; two workers at once make one lesson each', async () => {
  await change(3, faster, fastest)
  await change(2, shortMatter, { ...shortMatter, enquiryPhone: '0539-000 9999' })
  const made = await Promise.all([makeLessons({ payload, now }), makeLessons({ payload, now })])
  expect(made.reduce((sum, count) => sum + count, 0)).toBe(2)
  expect(await lessons()).toHaveLength(3)
  expect(await told(county.people.village)).toHaveLength(1)
  expect((await told(county.people.village))[0]?.link).toBe('/portal/training/lessons')
})

test('wrong answers are named and may be given again; right ones move the competence on', async () => {
  const { village } = county.people
  const all = await lessons()
  const lesson = all.find(({ matterName, editionNumber }) => {
    return matterName === richMatter.name && editionNumber === 2
  })
  const later = all.find(({ editionNumber }) => editionNumber === 3)
  if (!lesson || !later) throw new Error('no lesson')
  const known = async () => (await competencesOf(payload, village)).get(county.matters.rich.id)

  expect(await answer(village, lesson, wrong)).toEqual({ isDone: false, wrong: [0, 1, 2] })
  expect((await known())?.editionNumber).toBe(1)
  // The later one first: it leads on only once the earlier is done.
  expect(await answer(village, later, right)).toEqual({ isDone: true, wrong: [] })
  expect((await known())?.editionNumber).toBe(1)
  expect(await answer(village, lesson, right)).toEqual({ isDone: true, wrong: [] })
  expect(await known()).toMatchObject({ editionNumber: 3, fingerprint: 'MZ-0104-3' })
  expect(await answer(village, lesson, wrong)).toEqual({ isDone: true, wrong: [] })
  const [row] = (await asked(lesson)).filter(({ name }) => name === village.name)
  expect(row?.tries).toBe(2)
})

test('strangers, bad input and questions that a trainer changed meanwhile', async () => {
  const lesson = (await lessons()).find(({ matterName }) => matterName === richMatter.name)
  if (!lesson) throw new Error('no lesson')
  expect(await refusalOf(answer(undefined, lesson, right))).toMatchObject({ status: 401 })
  expect(await refusalOf(answer(county.people.otherTown, lesson, right))).toMatchObject({
    status: 404,
  })
  for (const id of ['', 'x', '{"$ne":1}', '0123456789abcdef01234567']) {
    const unknown = answer(county.people.town, { ...lesson, id }, right)
    expect(await refusalOf(unknown)).toMatchObject({ status: 404 })
  }
  const empty = await refusalOf(answer(county.people.town, lesson, () => -1))
  expect(empty).toMatchObject({ status: 400 })
  expect(empty.reasons.map(({ path }) => path)).toEqual(['answer-0', 'answer-1', 'answer-2'])
  const questions = (lesson.questions ?? []).map((question, at) =>
    at === 0 ? { ...question, text: '现在几天办好？' } : question,
  )
  const edit = (as: User) =>
    payload.update({
      collection: 'lessons',
      id: lesson.id,
      overrideAccess: false,
      user: as,
      depth: 0,
      data: { questions, matterName: '别的' },
    })
  await expect(edit(county.people.town)).rejects.toThrow()
  const edited = await edit(trainer)
  expect(edited).toMatchObject({ matterName: richMatter.name })
  expect(edited.questions?.[0]?.text).toBe('现在几天办好？')
  expect(await refusalOf(answer(county.people.town, lesson, right))).toMatchObject({ status: 409 })
  expect(await answer(county.people.town, edited, right)).toMatchObject({ isDone: true })
})

test('a question without exactly one right answer is refused', async () => {
  const [lesson] = await lessons()
  const options = [
    { text: '5 天', isRight: true },
    { text: '9 天', isRight: true },
  ]
  const edit = payload.update({
    collection: 'lessons',
    id: lesson?.id ?? '',
    overrideAccess: false,
    user: trainer,
    data: { questions: [{ text: '几天？', options }] },
  })
  await expect(edit).rejects.toThrow(/Options|选项/)
})
