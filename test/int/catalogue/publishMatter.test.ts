import type { Payload } from 'payload'
import type { MatterInput } from '@/domain/catalogue/matterContent'
import { markChecked } from '@/operations/catalogue/markChecked'
import { publishMany } from '@/operations/catalogue/publishMany'
import { publishMatter } from '@/operations/catalogue/publishMatter'
import { returnMatter } from '@/operations/catalogue/returnMatter'
import { saveMatterInput } from '@/operations/catalogue/saveMatterInput'
import { submitMatter } from '@/operations/catalogue/submitMatter'
import { switchEditions } from '@/operations/catalogue/switchEditions'
import { withdrawMatter } from '@/operations/catalogue/withdrawMatter'
import type { Matter, User } from '@/payload-types'
import {
  type CataloguePeople,
  refusalOf,
  requestOf,
  saveDraft,
  soundInput,
  startCatalogue,
} from '../../helpers/catalogue'

let payload: Payload
let people: CataloguePeople
const now = new Date('2026-11-24T02:00:00Z')

beforeAll(async () => {
  ;({ payload, people } = await startCatalogue())
}, 120_000)

afterAll(async () => {
  const { closeBrowser } = await import('@/printing')
  await closeBrowser()
})

let made = 0
/** A draft of a matter of its own, saved by the editor. */
async function draft(more: Partial<MatterInput> = {}): Promise<string> {
  made += 1
  return saveDraft(payload, people.editor, { name: `事项 ${made}`, ...more })
}
const latest = (id: string) =>
  payload.findByID({ collection: 'matters', id, draft: true, depth: 0, overrideAccess: true })
const main = (id: string) =>
  payload.findByID({ collection: 'matters', id, depth: 0, overrideAccess: true })
const editionsOf = async (id: string) =>
  (
    await payload.find({
      collection: 'editions',
      where: { matter: { equals: id } },
      sort: 'number',
      depth: 0,
      overrideAccess: true,
    })
  ).docs
const as = async (user: User | undefined, matterId: string) => ({
  req: await requestOf(payload, user),
  matterId,
})
const submit = async (id: string, user = people.editor) => submitMatter(await as(user, id))
const publish = async (id: string, user = people.reviewer, at = now) =>
  publishMatter({ ...(await as(user, id)), now: at })
async function revise(id: string, data: Partial<Matter>, user = people.editor) {
  const req = await requestOf(payload, user)
  return payload.update({
    collection: 'matters',
    id,
    draft: true,
    data,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}
async function published(more: Partial<MatterInput> = {}): Promise<string> {
  const id = await draft(more)
  await submit(id)
  await publish(id)
  return id
}
const codesOf = async (promise: Promise<unknown>) =>
  (await refusalOf(promise)).reasons.map(({ code }) => code)

describe('the way of a draft to the wall', () => {
  it('goes from drafting over review to an edition', async () => {
    const id = await draft()
    expect((await submit(id)).stage).toBe('in-review')
    const outcome = await publish(id)
    expect(outcome.action).toBe('issued')
    const [edition] = await editionsOf(id)
    expect(edition).toMatchObject({
      number: 1,
      issuedOn: '2026-11-24',
      holdsFrom: '2026-11-24',
      changes: [],
      issuedBy: people.reviewer.id,
    })
    expect(edition?.shortCode).toMatch(/^MZ\d{4}-[2-9A-HJKMNP-Z]{4}$/)
    expect(edition?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(edition?.snapshot).toMatchObject({ enquiryPhone: '0539-000 0001' })
    expect(edition?.layout.a4Fill).toBeGreaterThan(0)
    expect(await main(id)).toMatchObject({
      _status: 'published',
      stage: 'published',
      currentEdition: edition?.id,
    })
    const { docs: jobs } = await payload.find({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'refresh-catalogue' } },
      overrideAccess: true,
    })
    expect(jobs.length).toBeGreaterThan(0)
  }, 60_000)

  it('keeps the published record while a draft is in the making', async () => {
    const id = await published()
    const saved = await revise(id, { visits: 0 })
    expect(saved).toMatchObject({ stage: 'drafting', _status: 'draft', visits: 0 })
    expect(await main(id)).toMatchObject({ stage: 'published', _status: 'published', visits: 1 })
  })

  it('asks for a change note from the second edition on, and says what changed', async () => {
    const id = await published()
    await revise(id, { promisedLimit: { unit: 'working-day', amount: 28 } })
    await submit(id)
    expect(await codesOf(publish(id))).toEqual(['change-note-missing'])
    await revise(id, { changeNote: '时限缩短了。' })
    await submit(id)
    const outcome = await publish(id)
    expect(outcome.action).toBe('issued')
    const [first, second] = await editionsOf(id)
    expect(first?.replacedOn).toBe('2026-11-24')
    expect(second).toMatchObject({
      number: 2,
      changeNote: '时限缩短了。',
      changes: ['办理时限从 35 个工作日缩短到 28 个工作日'],
    })
    expect(second?.shortCode).not.toBe(first?.shortCode)
    expect((await main(id)).changeNote ?? null).toBeNull()
  })

  it('issues no edition when nothing printed changes', async () => {
    const id = await published()
    await revise(id, { responsiblePerson: '王示范', basicCode: '123', resultName: '证' })
    await submit(id)
    expect((await publish(id)).action).toBe('unchanged')
    expect(await editionsOf(id)).toHaveLength(1)
    expect((await main(id)).basicCode).toBe('123')
  })

  it('refuses with every reason and its field', async () => {
    const id = await draft({
      whoCanApply: '',
      visitsReason: '',
      fees: [{ item: '工本费', standard: '10 元' }],
    })
    await submit(id)
    const refusal = await refusalOf(publish(id))
    expect(refusal.status).toBe(400)
    expect(refusal.reasons.map(({ path }) => path)).toEqual([
      'whoCanApply',
      'fees.0.basis',
      'visitsReason',
    ])
    expect(refusal.message).toContain('有 3 处要改')
    expect(await editionsOf(id)).toHaveLength(0)
  })

  it('refuses a sheet that does not fit, with section and lines', async () => {
    const id = await draft({
      whoCanApply: '户口在本县的家庭都可以申请。'.repeat(40),
      materials: Array.from({ length: 30 }, (_, at) => ({
        name: `第 ${at} 种很长很长名字的证明材料，需要好几个地方盖章才行`,
        source: 'applicant' as const,
        note: '全家人都要带，户口不在一起的，各带各的；在外打工的可以发照片给代办员',
      })),
    })
    await submit(id)
    const refusal = await refusalOf(publish(id))
    expect(refusal.reasons[0]).toMatchObject({ code: 'sheet-too-long', path: 'materials' })
    expect(refusal.message).toMatch(/多出 \d+ 行/)
  })

  it('issues one edition for two publishes at once and for a double click', async () => {
    const id = await draft()
    await submit(id)
    const outcomes = await Promise.all([
      publish(id, people.reviewer),
      publish(id, people.secondReviewer),
      publish(id, people.reviewer),
    ])
    expect(outcomes.map(({ action }) => action).sort()).toEqual([
      'issued',
      'unchanged',
      'unchanged',
    ])
    expect(await editionsOf(id)).toHaveLength(1)
    expect((await refusalOf(publish(id))).status).toBe(409)
  })

  it('refuses to publish over a change that came in between', async () => {
    const id = await draft()
    const { updatedAt } = await submit(id)
    await revise(id, { visits: 2 }, people.secondReviewer)
    await submit(id)
    const input = { ...(await as(people.reviewer, id)), now, basedOn: updatedAt }
    expect((await refusalOf(publishMatter(input))).status).toBe(409)
  })
})

describe('who may', () => {
  it('leaves publishing to reviewers of the department', async () => {
    const id = await draft()
    await submit(id)
    const statusFor = async (user?: User) =>
      (await refusalOf(publishMatter({ ...(await as(user, id)), now }))).status
    expect(await statusFor(people.editor)).toBe(403)
    expect(await statusFor(people.stranger)).toBe(404)
    expect(await statusFor(people.agent)).toBe(404)
    expect(await statusFor(undefined)).toBe(401)
    const live = await published()
    expect(
      (await refusalOf(publishMatter({ ...(await as(people.stranger, live)), now }))).status,
    ).toBe(403)
    expect(
      (await refusalOf(publishMatter({ ...(await as(people.editor, 'nonsense')), now }))).status,
    ).toBe(404)
  })

  it('wants a second person where there is one', async () => {
    const id = await draft()
    await revise(id, { visits: 2 }, people.reviewer)
    await submit(id)
    expect(await codesOf(publish(id, people.reviewer))).toEqual(['own-work'])
    expect((await publish(id, people.secondReviewer)).action).toBe('issued')

    const req = await requestOf(payload, people.stranger)
    const alone = await saveMatterInput({ req, input: soundInput({ departmentCode: 'GA' }) })
    await submit(alone.id ?? '', people.stranger)
    expect((await publish(alone.id ?? '', people.stranger)).action).toBe('issued')
  })

  it('returns with a reason that the editors read', async () => {
    const id = await draft()
    await submit(id)
    const input = { ...(await as(people.reviewer, id)), now }
    expect(await codesOf(returnMatter({ ...input, reason: '  ' }))).toEqual(['reason'])
    await returnMatter({ ...input, reason: '电话不对。' })
    expect(await latest(id)).toMatchObject({ stage: 'returned', returnReason: '电话不对。' })
    expect((await refusalOf(returnMatter({ ...input, reason: '再退' }))).status).toBe(409)
    expect((await submit(id)).returnReason ?? null).toBeNull()
  })
})

describe('in force and out of it', () => {
  it('withdraws with a reason, keeps the draft, and comes back as a new edition', async () => {
    const id = await published()
    await revise(id, { whoCanApply: '' })
    const input = { ...(await as(people.reviewer, id)), now }
    expect(await codesOf(withdrawMatter(input))).toEqual(['reason'])
    await withdrawMatter({ ...input, reason: '上级取消了。' })
    expect(await main(id)).toMatchObject({ _status: 'draft', stage: 'withdrawn' })
    expect((await main(id)).whoCanApply).not.toBe('')
    expect(await latest(id)).toMatchObject({ stage: 'withdrawn', whoCanApply: '' })
    expect((await editionsOf(id))[0]).toMatchObject({ withdrawnOn: '2026-11-24' })
    expect((await refusalOf(withdrawMatter({ ...input, reason: '再停' }))).status).toBe(409)

    await revise(id, { whoCanApply: soundInput().whoCanApply })
    await submit(id)
    expect((await publish(id)).action).toBe('issued')
    expect((await editionsOf(id)).map(({ number, changeNote }) => [number, changeNote])).toEqual([
      [1, undefined],
      [2, '恢复办理。'],
    ])
    expect(await main(id)).toMatchObject({
      _status: 'published',
      currentEdition: (await editionsOf(id))[1]?.id,
    })
  })

  it('marks a published matter as checked without an edition', async () => {
    const id = await published()
    const input = { ...(await as(people.reviewer, id)), now }
    await markChecked(input)
    const dates = { lastCheckedOn: '2026-11-24', reviewBy: '2027-11-24' }
    expect(await main(id)).toMatchObject({ ...dates, _status: 'published' })
    await revise(id, { visits: 2, lastCheckedOn: '2020-01-01' })
    await markChecked(input)
    expect(await main(id)).toMatchObject({ ...dates, visits: 1 })
    expect(await latest(id)).toMatchObject({ ...dates, visits: 2, stage: 'drafting' })
    expect(await editionsOf(id)).toHaveLength(1)
    const unpublished = await as(people.reviewer, await draft())
    expect((await refusalOf(markChecked({ ...unpublished, now }))).status).toBe(409)
  })

  it('takes effect and ends by its dates at 00:00 in the county', async () => {
    const id = await draft({ effectiveOn: '2026-12-01', cancelOn: '2027-01-01' })
    await submit(id)
    expect(await publish(id)).toMatchObject({ action: 'scheduled', on: '2026-12-01' })
    expect(await main(id)).toMatchObject({ _status: 'draft' })
    const run = (at: string) => switchEditions({ payload, now: new Date(at) })
    expect(await run('2026-11-30T15:59:59Z')).toEqual({ published: 0, returned: 0, withdrawn: 0 })
    const [one, two] = await Promise.all([run('2026-11-30T16:00:00Z'), run('2026-11-30T16:00:00Z')])
    expect(one.published + two.published).toBeGreaterThanOrEqual(1)
    expect((await editionsOf(id)).map(({ holdsFrom }) => holdsFrom)).toEqual(['2026-12-01'])
    expect(await main(id)).toMatchObject({ _status: 'published', stage: 'published' })
    expect(await run('2026-12-31T15:59:00Z')).toMatchObject({ withdrawn: 0 })
    expect(await run('2026-12-31T16:00:00Z')).toMatchObject({ withdrawn: 1 })
    expect(await run('2026-12-31T16:01:00Z')).toMatchObject({ withdrawn: 0 })
    expect((await editionsOf(id))[0]?.withdrawnOn).toBe('2027-01-01')
  })

  it('sends a scheduled draft back when its law was repealed meanwhile', async () => {
    const basis = [{ law: '要废止的办法', articles: ['第一条'] }]
    const id = await draft({ effectiveOn: '2026-12-10', basis })
    await submit(id)
    await publish(id)
    const law = await payload.find({
      collection: 'laws',
      where: { title: { equals: '要废止的办法' } },
    })
    await payload.update({
      collection: 'laws',
      id: law.docs[0]?.id ?? '',
      data: { repealedOn: '2026-12-05' },
      overrideAccess: true,
    })
    const outcome = await switchEditions({ payload, now: new Date('2026-12-10T00:00:00Z') })
    expect(outcome).toMatchObject({ published: 0, returned: 1 })
    expect((await latest(id)).returnReason).toContain('《要废止的办法》2026年12月5日起废止')
  })

  it('publishes many and says which were refused', async () => {
    const good = await draft()
    const bad = await draft({ places: [] })
    const req = await requestOf(payload)
    const outcome = await publishMany({
      req,
      matterIds: [good, bad],
      now,
      actor: 'system',
      submitFirst: true,
    })
    expect(outcome.published).toEqual([{ matterId: good, action: 'issued' }])
    expect(outcome.refused).toMatchObject([{ matterId: bad, reasons: [{ path: 'places' }] }])
  })
})
