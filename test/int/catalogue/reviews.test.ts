import type { Payload } from 'payload'
import type { MatterInput } from '@/domain/catalogue/matterContent'
import { markChecked } from '@/operations/catalogue/markChecked'
import { publishMany } from '@/operations/catalogue/publishMany'
import { takeBackCheck } from '@/operations/catalogue/takeBackCheck'
import { assignOwner } from '@/operations/catalogue/review/assignOwner'
import { remindReviews } from '@/operations/catalogue/review/remindReviews'
import type { User } from '@/payload-types'
import { publicGuide } from '@/queries/catalogue/publicGuide'
import { dueReviews } from '@/queries/catalogue/review/dueReviews'
import { liveMatter } from '@/queries/catalogue/review/liveMatter'
import {
  type CataloguePeople,
  refusalOf,
  requestOf,
  saveDraft,
  startCatalogue,
} from '../../helpers/catalogue'

let payload: Payload
let people: CataloguePeople
const now = new Date('2026-11-24T02:00:00Z')
const today = '2026-11-24'
const morning = (day: string) => new Date(`${day}T01:00:00Z`)

beforeAll(async () => {
  ;({ payload, people } = await startCatalogue())
}, 120_000)

afterAll(async () => {
  const { closeBrowser } = await import('@/printing')
  await closeBrowser()
})

let made = 0
async function live(more: Partial<MatterInput> = {}, as = people.editor): Promise<string> {
  made += 1
  const id = await saveDraft(payload, as, { name: `要核对的事 ${made}`, ...more })
  const system = await requestOf(payload)
  const matterIds = [id]
  const { refused } = await publishMany({
    req: system,
    matterIds,
    now,
    actor: 'system',
    submitFirst: true,
  })
  expect(refused).toEqual([])
  return id
}
const setOwner = async (id: string, owner: User | null, as = people.reviewer) =>
  assignOwner({ req: await requestOf(payload, as), matterId: id, owner: owner?.id ?? null })
async function toldOf(id: string) {
  const { docs } = await payload.find({
    collection: 'messages',
    where: { link: { equals: `/portal/reviews/${id}` } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}
const receivers = (docs: Awaited<ReturnType<typeof toldOf>>) =>
  docs.map(({ person }) => (typeof person === 'string' ? person : person.id)).sort()
const ids = (...users: User[]) => users.map(({ id }) => id).sort()
const main = (id: string) =>
  payload.findByID({ collection: 'matters', id, depth: 0, overrideAccess: true })

describe('reminders of reviews', () => {
  it('reach whoever answers for it 30 and 7 days before and on the day, and the head when it is late', async () => {
    const id = await live({ reviewBy: '2026-12-31', responsiblePerson: people.editor.name })
    await payload.update({
      collection: 'departments',
      id: people.civil.id,
      data: { head: people.secondReviewer.id },
      overrideAccess: true,
    })
    await remindReviews({ payload, now: morning('2026-11-30') })
    expect(await toldOf(id)).toEqual([])
    await remindReviews({ payload, now: morning('2026-12-01') })
    await remindReviews({ payload, now: morning('2026-12-02') })
    const first = await toldOf(id)
    expect(receivers(first)).toEqual(ids(people.editor))
    expect(first[0]).toMatchObject({ kind: 'review-due', way: 'digest' })
    expect(first[0]?.text).toContain('请在2026年12月31日前核对，还有 30 天')
    await remindReviews({ payload, now: morning('2026-12-25') })
    await remindReviews({ payload, now: morning('2026-12-31') })
    expect(await toldOf(id)).toHaveLength(3)
    await remindReviews({ payload, now: morning('2027-01-01') })
    await remindReviews({ payload, now: morning('2027-01-02') })
    const late = (await toldOf(id)).filter(({ kind }) => kind === 'review-late')
    expect(receivers(late)).toEqual(ids(people.editor, people.secondReviewer))
  })

  it('go to the whole department where nobody is named, not before the hour, and not for drafts', async () => {
    const id = await live({ reviewBy: '2027-02-20' })
    await remindReviews({ payload, now: new Date('2027-02-19T23:30:00Z') })
    expect(await toldOf(id)).toEqual([])
    await remindReviews({ payload, now: morning('2027-02-20') })
    expect(receivers(await toldOf(id))).toEqual(
      ids(people.editor, people.reviewer, people.secondReviewer),
    )
  })
})

describe('checked, still right', () => {
  it('is recorded with name and date, and shown to citizens', async () => {
    const id = await live({ reviewBy: '2026-11-20' })
    await markChecked({ req: await requestOf(payload, people.reviewer), matterId: id, now })
    expect(await main(id)).toMatchObject({
      lastCheckedOn: today,
      lastCheckedBy: people.reviewer.id,
      reviewBy: '2027-11-24',
    })
    const code = (await main(id)).code ?? ''
    expect(await publicGuide(payload, { code, today })).toMatchObject({
      content: { lastCheckedOn: today },
    })
    const { totalDocs } = await payload.count({
      collection: 'audit-events',
      where: { action: { equals: 'matter-checked' }, subjectId: { equals: id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })

  it('is for the owner too, and for no other editor', async () => {
    const id = await live()
    const tap = async () =>
      markChecked({ req: await requestOf(payload, people.editor), matterId: id, now })
    expect((await refusalOf(tap())).status).toBe(403)
    await setOwner(id, people.editor)
    await tap()
    expect(await main(id)).toMatchObject({ lastCheckedBy: people.editor.id })
  })

  it('tapped by mistake, is taken back on the same day by whoever tapped, and by nobody else', async () => {
    const id = await live({ reviewBy: '2026-11-20', lastCheckedOn: '2025-11-20' })
    const takeBack = async (as: User | undefined, at = now) =>
      takeBackCheck({ req: await requestOf(payload, as), matterId: id, now: at })
    expect((await refusalOf(takeBack(people.reviewer))).status).toBe(409)
    await markChecked({ req: await requestOf(payload, people.reviewer), matterId: id, now })
    expect((await refusalOf(takeBack(people.secondReviewer))).status).toBe(403)
    expect((await refusalOf(takeBack(people.editor))).status).toBe(403)
    expect((await refusalOf(takeBack(people.stranger))).status).toBe(403)
    expect((await refusalOf(takeBack(undefined))).status).toBe(401)
    const late = await refusalOf(takeBack(people.reviewer, morning('2026-11-25')))
    expect(late.status).toBe(409)
    expect(late.message).toContain('只能撤回今天')
    expect(await main(id)).toMatchObject({ lastCheckedOn: today })
    await takeBack(people.reviewer)
    expect(await main(id)).toMatchObject({
      lastCheckedOn: '2025-11-20',
      lastCheckedBy: null,
      reviewBy: '2026-11-20',
    })
    const code = (await main(id)).code ?? ''
    expect(await publicGuide(payload, { code, today })).toMatchObject({
      content: { lastCheckedOn: '2025-11-20' },
    })
    expect((await refusalOf(takeBack(people.reviewer))).status).toBe(409)
    const { totalDocs } = await payload.count({
      collection: 'audit-events',
      where: { action: { equals: 'matter-check-taken-back' }, subjectId: { equals: id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })

  it('is taken back beside a draft in the making, which stays one; what it replaced is nobody’s to read or set', async () => {
    const id = await live({ reviewBy: '2026-11-20' })
    await payload.update({
      ...{ collection: 'matters', id, draft: true, overrideAccess: false, user: people.editor },
      data: { whoCanApply: '改了一半的话。' },
    })
    const as = async () => ({
      req: await requestOf(payload, people.reviewer),
      matterId: id,
      now,
    })
    await markChecked(await as())
    const read = {
      collection: 'matters' as const,
      id,
      depth: 0,
      overrideAccess: false,
      user: people.reviewer,
    }
    expect(await payload.findByID(read)).not.toHaveProperty('checkBefore')
    await payload.update({
      ...read,
      draft: true,
      data: { checkBefore: { reviewBy: '2099-01-01' } },
    })
    await takeBackCheck(await as())
    expect(await main(id)).toMatchObject({ lastCheckedOn: null, reviewBy: '2026-11-20' })
    const draft = await payload.findByID({ ...read, overrideAccess: true, draft: true })
    expect(draft).toMatchObject({ whoCanApply: '改了一半的话。', reviewBy: '2026-11-20' })
  })

  it('keeps the owner within the department, and both out of forms', async () => {
    const id = await live()
    expect((await refusalOf(setOwner(id, people.stranger))).reasons[0]?.path).toBe('owner')
    expect((await refusalOf(setOwner(id, people.agent))).status).toBe(400)
    expect((await refusalOf(setOwner(id, people.editor, people.editor))).status).toBe(403)
    await setOwner(id, people.editor)
    expect(await main(id)).toMatchObject({ owner: people.editor.id, stage: 'published' })
    await setOwner(id, null)
    expect((await main(id)).owner ?? null).toBeNull()
    const req = await requestOf(payload, people.editor)
    for (const data of [{ lastCheckedBy: people.editor.id }, { owner: people.editor.id }]) {
      const by = { overrideAccess: false, user: req.user, req }
      const byHand = payload.update({ collection: 'matters', id, draft: true, data, ...by })
      expect((await refusalOf(byHand)).status).toBe(403)
    }
  })
})

describe('what is due for review', () => {
  const list = async (user: User | undefined, which: 'due' | 'mine' | 'dateless' = 'due') => {
    const req = await requestOf(payload, user)
    return (await dueReviews(req, { list: which, today, page: 1 })).lines
  }

  it('lists overdue ones first, of her own department alone', async () => {
    const late = await live({ reviewBy: '2026-10-01' })
    const soon = await live({ reviewBy: '2026-12-20' })
    const far = await live({ reviewBy: '2027-06-01' })
    const shown = (await list(people.reviewer)).map(({ id }) => id)
    expect(shown.indexOf(late)).toBeGreaterThanOrEqual(0)
    expect(shown.indexOf(late)).toBeLessThan(shown.indexOf(soon))
    expect(shown).not.toContain(far)
    expect((await list(people.stranger)).map(({ id }) => id)).not.toContain(late)
    expect(await list(people.agent)).toEqual([])
    expect(await list(undefined)).toEqual([])
    expect(await liveMatter(await requestOf(payload, people.stranger), late)).toBeNull()
    expect(await liveMatter(await requestOf(payload, people.reviewer), 'nonsense')).toBeNull()
    expect((await liveMatter(await requestOf(payload, people.editor), late))?.id).toBe(late)
  })

  it('says who may tap, and lists those without a date apart', async () => {
    const id = await live()
    const line = async (user: User) =>
      (await list(user, 'dateless')).find((one) => one.id === id)?.mayCheck
    expect(await line(people.reviewer)).toBe(true)
    expect(await line(people.editor)).toBe(false)
    await setOwner(id, people.editor)
    expect(await line(people.editor)).toBe(true)
    const dated = await live({ reviewBy: '2027-06-01' })
    await setOwner(dated, people.editor)
    const mine = (await list(people.editor, 'mine')).map((one) => one.id)
    expect(mine).toContain(dated)
    expect(mine).not.toContain(id)
  })
})
