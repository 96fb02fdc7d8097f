import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import type { MatterInput } from '@/domain/catalogue/matterContent'
import { comparisonWords } from '@/i18n/editionLife'
import type { Matter } from '@/payload-types'
import { prepareMatterPrint } from '@/operations/catalogue/prepareMatterPrint'
import { comparisonPdf } from '@/operations/catalogue/printComparison'
import { publishMatter } from '@/operations/catalogue/publishMatter'
import { returnMatter } from '@/operations/catalogue/returnMatter'
import { submitMatter } from '@/operations/catalogue/submitMatter'
import { tellCalledOff } from '@/operations/catalogue/tellCalledOff'
import { switchEditions } from '@/operations/catalogue/switchEditions'
import { withdrawMatter } from '@/operations/catalogue/withdrawMatter'
import { makeLessons } from '@/operations/training/makeLessons'
import { comingSheets } from '@/queries/catalogue/comingSheets'
import { editionComparison } from '@/queries/catalogue/editionComparison'
import { freshSheets } from '@/queries/catalogue/printLog'
import { checkedPrint, publicGuide } from '@/queries/catalogue/publicGuide'
import { publicMatters } from '@/queries/catalogue/publicMatters'
import {
  type CataloguePeople,
  refusalOf,
  requestOf,
  saveDraft,
  startCatalogue,
} from '../../helpers/catalogue'
import { restOf } from '../../helpers/rest'

let payload: Payload
let people: CataloguePeople
const now = new Date('2026-11-24T02:00:00Z')
const day = '2026-12-01'
/** 00:00 of that day in the county. */
const midnight = new Date('2026-11-30T16:00:00Z')

beforeAll(async () => {
  ;({ payload, people } = await startCatalogue())
}, 120_000)

afterAll(async () => {
  const { closeBrowser } = await import('@/printing')
  await closeBrowser()
})

let made = 0
async function draft(more: Partial<MatterInput> = {}): Promise<string> {
  made += 1
  return saveDraft(payload, people.editor, { name: `事项 ${made}`, ...more })
}
const input = async (user: CataloguePeople['editor'], matterId: string) => ({
  req: await requestOf(payload, user),
  matterId,
  now,
})
const asReviewer = (id: string) => input(people.reviewer, id)
async function approve(id: string) {
  await submitMatter(await input(people.editor, id))
  return publishMatter(await asReviewer(id))
}
async function revise(id: string, data: Partial<Matter>) {
  const req = await requestOf(payload, people.editor)
  return payload.update({
    collection: 'matters',
    id,
    draft: true,
    data: { callsOff: true, ...data },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}
const read = { collection: 'matters', depth: 0, overrideAccess: true } as const
const main = (id: string) => payload.findByID({ ...read, id })
const latest = (id: string) => payload.findByID({ ...read, id, draft: true })
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
const verdict = async (shortCode: string | undefined, today: string) =>
  (await checkedPrint(payload, { typed: shortCode ?? '', today }))?.verdict
const guide = async (id: string, today: string) =>
  publicGuide(payload, { code: (await main(id)).code ?? '', today })

/** A matter in force whose shorter limit is scheduled for the day. */
async function scheduled(): Promise<string> {
  const id = await draft()
  await approve(id)
  await revise(id, {
    promisedLimit: { unit: 'working-day', amount: 28 },
    changeNote: '时限缩短了。',
    effectiveOn: day,
  })
  expect(await approve(id)).toMatchObject({ action: 'scheduled', on: day, edition: { number: 2 } })
  return id
}

describe('an edition that is issued ahead', () => {
  it('exists at once and changes nothing else', async () => {
    const id = await scheduled()
    const [first, second] = await editionsOf(id)
    expect(second).toMatchObject({
      issuedOn: '2026-11-24',
      holdsFrom: day,
      changes: ['办理时限从 35 个工作日缩短到 28 个工作日'],
    })
    expect(first?.replacedOn ?? null).toBeNull()
    expect(await main(id)).toMatchObject({
      _status: 'published',
      stage: 'published',
      currentEdition: first?.id,
      nextEdition: second?.id,
      promisedLimit: { amount: 35 },
    })
    expect(await latest(id)).toMatchObject({ stage: 'scheduled', nextEdition: second?.id })
    const shown = await guide(id, '2026-11-30')
    expect(shown).toMatchObject({
      state: 'current',
      edition: { number: 1 },
      editions: [{ number: 1 }],
      next: { number: 2 },
      content: { promisedLimit: { amount: 35 } },
    })
    const listed = (await publicMatters(payload)).find((matter) => matter.id === id)
    expect(listed?.editionNumber).toBe(1)
    const fresh = await freshSheets(payload, {
      since: '2026-11-20',
      today: '2026-11-24',
      limit: 99,
    })
    const code = (await main(id)).code ?? ''
    expect(fresh.filter((sheet) => sheet.code === code).map(({ number }) => number)).toEqual([1])
    await makeLessons({ payload, now })
    const lessons = { collection: 'lessons', overrideAccess: true } as const
    const where = { edition: { equals: second?.id } }
    expect((await payload.count({ ...lessons, where })).totalDocs).toBe(0)
  }, 60_000)

  it('is printed beforehand without a mark, from the list of coming sheets', async () => {
    const id = await scheduled()
    const code = (await main(id)).code ?? ''
    const ahead = { today: '2026-11-24', matters: [id], limit: 1 }
    expect(await comingSheets(payload, { ...ahead, today: day })).toEqual([])
    expect(await comingSheets(payload, ahead)).toMatchObject([
      { code, number: 2, from: day, changes: ['办理时限从 35 个工作日缩短到 28 个工作日'] },
    ])
    const request = { kind: 'sheet', code, size: 'a4', edition: 2 } as const
    const print = await prepareMatterPrint(payload, { request, station: null })
    expect(print.facts).toMatchObject({ edition: { number: 2, holdsFrom: day } })
    expect(print.facts).not.toHaveProperty('edition.ended')
    expect((await print.make()).length).toBeGreaterThan(1000)
  })

  it('says on its QR page from when it holds, and turns by the date alone', async () => {
    const id = await scheduled()
    const [first, second] = await editionsOf(id)
    expect(await verdict(second?.shortCode, '2026-11-30')).toMatchObject({
      kind: 'coming',
      from: day,
      until: { number: 1 },
    })
    expect(await verdict(first?.shortCode, '2026-11-30')).toMatchObject({
      kind: 'current',
      next: { number: 2 },
    })
    expect(await verdict(second?.shortCode, day)).toEqual({ kind: 'current' })
    expect(await verdict(first?.shortCode, day)).toMatchObject({ kind: 'replaced' })
  })

  it('takes effect at 00:00 without another edition, and ends the one before on that day', async () => {
    const id = await scheduled()
    await switchEditions({ payload, now: new Date(midnight.getTime() - 1000) })
    expect(await main(id)).toMatchObject({ promisedLimit: { amount: 35 } })
    await switchEditions({ payload, now: midnight })
    const editions = await editionsOf(id)
    expect(editions).toHaveLength(2)
    expect(editions[0]?.replacedOn).toBe(day)
    const record = await main(id)
    expect(record).toMatchObject({
      _status: 'published',
      stage: 'published',
      currentEdition: editions[1]?.id,
      promisedLimit: { amount: 28 },
    })
    expect(record.nextEdition ?? null).toBeNull()
    expect(await guide(id, day)).toMatchObject({ edition: { number: 2 } })
    await switchEditions({ payload, now: midnight })
    expect(await editionsOf(id)).toHaveLength(2)
    await makeLessons({ payload, now: midnight })
    const where = { edition: { equals: editions[1]?.id } }
    const lessons = { collection: 'lessons', overrideAccess: true, where } as const
    expect((await payload.count(lessons)).totalDocs).toBe(1)
  })

  it('is given once for two who schedule at the same moment', async () => {
    const id = await draft({ effectiveOn: day })
    await submitMatter(await input(people.editor, id))
    const outcomes = await Promise.all([
      publishMatter(await asReviewer(id)),
      publishMatter(await input(people.secondReviewer, id)),
    ])
    expect(outcomes.map(({ action }) => action)).toEqual(['scheduled', 'scheduled'])
    expect(await editionsOf(id)).toHaveLength(1)
    expect((await publishMatter(await asReviewer(id))).action).toBe('scheduled')
    expect(await editionsOf(id)).toHaveLength(1)
    expect(await guide(id, '2026-11-24')).toMatchObject({ state: 'not-yet', from: day })
  })

  it('is not issued where nothing printed changes', async () => {
    const id = await draft()
    await approve(id)
    await revise(id, { responsiblePerson: '王示范', effectiveOn: day })
    expect(await approve(id)).toMatchObject({ action: 'scheduled', edition: null })
    expect(await editionsOf(id)).toHaveLength(1)
    await switchEditions({ payload, now: midnight })
    expect(await main(id)).toMatchObject({ stage: 'published', responsiblePerson: '王示范' })
  })
})

describe('an edition that never takes effect', () => {
  const calledOff = { kind: 'called-off', on: expect.any(String), by: { number: 1 } }

  it('is called off by a change; scheduled again, it is another edition', async () => {
    const id = await scheduled()
    const saved = await revise(id, { promisedLimit: { unit: 'working-day', amount: 20 } })
    expect(saved).toMatchObject({ stage: 'drafting' })
    expect(saved.nextEdition ?? null).toBeNull()
    expect((await main(id)).nextEdition ?? null).toBeNull()
    const [, second] = await editionsOf(id)
    expect(await verdict(second?.shortCode, '2026-11-30')).toMatchObject(calledOff)
    expect(await verdict(second?.shortCode, day)).toMatchObject(calledOff)
    expect(await approve(id)).toMatchObject({ action: 'scheduled', edition: { number: 3 } })
    const third = (await editionsOf(id))[2]
    expect(third?.changes).toEqual(['办理时限从 35 个工作日缩短到 20 个工作日'])
    await switchEditions({ payload, now: midnight })
    const [first] = await editionsOf(id)
    expect(first?.replacedOn).toBe(day)
    expect(await main(id)).toMatchObject({ currentEdition: third?.id })
    expect(await verdict(second?.shortCode, day)).toMatchObject({ ...calledOff, by: { number: 3 } })
    expect(await guide(id, day)).toMatchObject({ editions: [{ number: 3 }, { number: 1 }] })
  })

  it('is not lost unawares: a save has to say so, and is told what it costs', async () => {
    const id = await scheduled()
    const [, second] = await editionsOf(id)
    const printed = {
      kind: 'sheet',
      matter: id,
      edition: second?.id,
      number: 2,
      printedBy: people.agent.id,
      printedAt: now.toISOString(),
    } as const
    const print = (copies: number, more: object = {}) =>
      payload.create({
        collection: 'prints',
        data: { ...printed, copies, clientId: randomUUID(), ...more },
        overrideAccess: true,
      })
    const change = { promisedLimit: { unit: 'working-day', amount: 20 }, callsOff: false } as const
    const unprinted = await refusalOf(revise(id, change))
    expect(unprinted).toMatchObject({ status: 409, reasons: [{ path: 'callsOff' }] })
    expect(unprinted.message).toContain('第 2 版定在2026年12月1日起用')
    expect(unprinted.message).toContain('还没有人打过')
    await print(2)
    await print(3, { printedBy: people.reviewer.id })
    expect((await refusalOf(revise(id, change))).message).toContain('提前打好的 5 张作废')
    expect(await latest(id)).toMatchObject({ stage: 'scheduled', nextEdition: second?.id })
    const { docs } = await payload.findVersions({
      collection: 'matters',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
      overrideAccess: true,
    })
    const editor = await restOf(payload, people.editor)
    const restored = await editor.post(`/matters/versions/${docs[0]?.id}?draft=true`)
    expect(restored.status).toBe(409)
    expect(JSON.stringify(restored.body)).toContain('再恢复')
    expect((await editionsOf(id))[1]?.calledOffOn ?? null).toBeNull()

    await revise(id, { ...change, callsOff: true })
    await tellCalledOff({ payload, editionId: second?.id ?? '', now })
    await tellCalledOff({ payload, editionId: second?.id ?? '', now })
    const told = await payload.find({
      collection: 'messages',
      where: { kind: { equals: 'sheet-called-off' } },
      depth: 0,
      overrideAccess: true,
    })
    expect(told.docs.map(({ person }) => idOf(person)).sort()).toEqual(
      [people.agent.id, people.reviewer.id].sort(),
    )
    expect(told.docs[0]?.text).toContain('原定2026年12月1日起用的第 2 版收回了。提前打好的 5 张')
    const jobs = await payload.find({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'tell-called-off' } },
      overrideAccess: true,
    })
    expect(jobs.docs.map(({ input }) => input)).toEqual([{ edition: second?.id }])
  })

  it('is called off by another day for the same text', async () => {
    const id = await scheduled()
    await revise(id, { effectiveOn: '2026-12-08' })
    expect(await approve(id)).toMatchObject({ on: '2026-12-08', edition: { number: 3 } })
    expect((await editionsOf(id)).map((one) => Boolean(one.calledOffOn))).toEqual([
      false,
      true,
      false,
    ])
  })

  it('is called off by its return', async () => {
    const id = await scheduled()
    await returnMatter({ ...(await asReviewer(id)), reason: '日期要改。' })
    const [first, second] = await editionsOf(id)
    expect(second?.calledOffOn).toBe('2026-11-24')
    expect(await verdict(second?.shortCode, '2026-11-24')).toMatchObject(calledOff)
    expect(await verdict(first?.shortCode, day)).toEqual({ kind: 'current' })
  })

  it('is called off when the matter goes out of use', async () => {
    const id = await scheduled()
    await withdrawMatter({ ...(await asReviewer(id)), reason: '上级取消了。' })
    const [first, second] = await editionsOf(id)
    expect(second).toMatchObject({ calledOffOn: '2026-11-24' })
    expect(first).toMatchObject({ withdrawnOn: '2026-11-24' })
    expect(await verdict(second?.shortCode, day)).toEqual({ kind: 'called-off', on: '2026-11-24' })
    await switchEditions({ payload, now: midnight })
    expect(await main(id)).toMatchObject({ stage: 'withdrawn' })
  })

  it('is called off when the gate refuses on the day', async () => {
    const basis = [{ law: '这天要废止的办法', articles: ['第一条'] }]
    const id = await draft({ basis })
    await approve(id)
    await revise(id, { visits: 0, changeNote: '不用跑了。', effectiveOn: day })
    await approve(id)
    const { docs } = await payload.find({
      collection: 'laws',
      where: { title: { equals: '这天要废止的办法' } },
    })
    await payload.update({
      collection: 'laws',
      id: docs[0]?.id ?? '',
      data: { repealedOn: '2026-11-30' },
      overrideAccess: true,
    })
    await switchEditions({ payload, now: midnight })
    expect((await latest(id)).returnReason).toContain('《这天要废止的办法》2026年11月30日起废止')
    const [first, second] = await editionsOf(id)
    expect(second).toMatchObject({ calledOffOn: day })
    expect(first?.replacedOn ?? null).toBeNull()
    expect(await main(id)).toMatchObject({ currentEdition: first?.id, _status: 'published' })
  })

  it('gives way on the day to what a library changed meanwhile', async () => {
    const id = await draft({ materials: [{ name: '要改名的证明', source: 'applicant' }] })
    await approve(id)
    await revise(id, { visits: 0, changeNote: '不用跑了。', effectiveOn: day })
    await approve(id)
    const { docs } = await payload.find({
      collection: 'materials',
      where: { name: { equals: '要改名的证明' } },
    })
    await payload.update({
      collection: 'materials',
      id: docs[0]?.id ?? '',
      data: { name: '改了名的证明' },
      overrideAccess: true,
    })
    await switchEditions({ payload, now: midnight })
    const [, second, third] = await editionsOf(id)
    expect(second).toMatchObject({ calledOffOn: day })
    expect(third).toMatchObject({ number: 3, holdsFrom: day })
    expect(await main(id)).toMatchObject({ currentEdition: third?.id })
  })

  it('cannot be put in place by hand', async () => {
    const id = await scheduled()
    const [first] = await editionsOf(id)
    const refusal = await refusalOf(revise(id, { nextEdition: first?.id }))
    expect(refusal.status).toBe(403)
    expect(await latest(id)).toMatchObject({ stage: 'scheduled' })
  })
})

describe('two editions side by side', () => {
  it('are the newest and the one before it, or any two in their order', async () => {
    const id = await scheduled()
    const code = (await main(id)).code ?? ''
    const compared = await editionComparison(payload, { code })
    expect(compared).toMatchObject({ before: { number: 1 }, after: { number: 2 } })
    const changed = compared?.parts.filter(({ isChanged }) => isChanged)
    expect(changed).toMatchObject([
      {
        title: '办理时限',
        messages: ['办理时限从 35 个工作日缩短到 28 个工作日'],
        lines: [
          { kind: 'removed', text: '35 个工作日' },
          { kind: 'added', text: '28 个工作日' },
        ],
      },
    ])
    const turned = await editionComparison(payload, { code, from: 2, to: 1 })
    expect(turned).toMatchObject({ before: { number: 1 }, after: { number: 2 } })
    const same = await editionComparison(payload, { code, from: 2, to: 2 })
    expect(same).toMatchObject({ before: { number: 1 }, after: { number: 2 } })
    expect(same?.instead).toEqual({ kind: 'same', number: 2 })
    expect(turned?.instead).toBeUndefined()
    const unknown = await editionComparison(payload, { code, from: 7, to: 9 })
    expect(unknown).toMatchObject({ before: { number: 1 }, after: { number: 2 } })
    expect(unknown?.instead).toEqual({ kind: 'unknown', numbers: [7, 9] })
    const pdf = (from: number, to: number) =>
      refusalOf(comparisonPdf(payload, { code, from, to, isWhole: false }))
    expect(await pdf(7, 9)).toMatchObject({ status: 404, message: comparisonWords.noSuch([7, 9]) })
    expect(await pdf(2, 2)).toMatchObject({ status: 400, message: comparisonWords.twice(2) })
  })

  it('need two editions of a known matter', async () => {
    const id = await draft()
    await approve(id)
    const code = (await main(id)).code ?? ''
    expect(await editionComparison(payload, { code })).toBeNull()
    expect(await editionComparison(payload, { code: 'XX-9999' })).toBeNull()
  })
})
