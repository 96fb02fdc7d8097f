import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { CheckedSection, SectionAnswer } from '@/domain/catalogue/factCheck/rules'
import { answerFacts } from '@/operations/catalogue/factCheck/answerFacts'
import { askFacts, type FactQuestion } from '@/operations/catalogue/factCheck/askFacts'
import { endFacts } from '@/operations/catalogue/factCheck/endFacts'
import { openFacts } from '@/operations/catalogue/factCheck/openFacts'
import { renewLink } from '@/operations/catalogue/factCheck/renewLink'
import { remindFacts } from '@/operations/catalogue/factCheck/remindFacts'
import type { User } from '@/payload-types'
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
const dueOn = '2026-11-30'

beforeAll(async () => {
  ;({ payload, people } = await startCatalogue())
}, 120_000)

let made = 0
async function draft(): Promise<string> {
  made += 1
  return saveDraft(payload, people.editor, { name: `要核实的事 ${made}` })
}
const ask = async (matterId: string, more: Partial<FactQuestion> = {}, user = people.editor) =>
  askFacts({
    req: await requestOf(payload, user),
    matterId,
    question: { commandId: randomUUID(), names: '窗口甲\n窗口乙', dueOn, ...more },
    now,
  })
const renew = async (
  checkId = '',
  {
    commandId = randomUUID() as string,
    user = people.editor,
    at = now,
  }: { commandId?: string; user?: User; at?: Date } = {},
) => renewLink({ req: await requestOf(payload, user), checkId, commandId, now: at })
/** The newest fact check of a name. */
const newestOf = async (name: string) => {
  const { docs } = await payload.find({
    collection: 'fact-checks',
    where: { name: { equals: name } },
    sort: '-id',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}
const tokenOf = (path: string | null | undefined) => path?.split('/').at(-1) ?? ''
const open = (token: string, at = now) => openFacts(payload, { token, address: null, now: at })
const sectionsOf = async (token: string): Promise<CheckedSection[]> => {
  const facts = await open(token)
  return facts.state === 'open' ? facts.sections : []
}
const answer = async (token: string, answers: SectionAnswer[], at = now) =>
  answerFacts({ req: await requestOf(payload), token, answers, address: null, now: at })
const allRight = (sections: CheckedSection[]): SectionAnswer[] =>
  sections.map(({ key }) => ({ key, isRight: true, remark: '' }))
const told = async (user: User, kind: string) =>
  (
    await payload.find({
      collection: 'messages',
      where: { person: { equals: user.id }, kind: { equals: kind } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
  ).docs

describe('a fact check by link', () => {
  it('shows the draft to whoever holds the link, takes the answers once, and tells the asker', async () => {
    const id = await draft()
    const [first, second] = await ask(id)
    expect(first?.name).toBe('窗口甲')
    const token = tokenOf(first?.path)
    expect(token).not.toBe(tokenOf(second?.path))
    const sections = await sectionsOf(token)
    expect(sections.find(({ key }) => key === 'enquiryPhone')).toMatchObject({
      title: '咨询电话',
      text: '0539-000 0001',
    })
    const answers = allRight(sections).map((one) =>
      one.key === 'enquiryPhone' ? { ...one, isRight: false, remark: '换号了。' } : one,
    )
    const saved = await answer(token, answers)
    expect(saved.answers).toContainEqual({
      key: 'enquiryPhone',
      isRight: false,
      remark: '换号了。',
    })
    expect((await answer(token, allRight(sections))).answers).toEqual(saved.answers)
    expect(await open(token)).toEqual({ state: 'answered' })
    const messages = await told(people.editor, 'facts-answered')
    expect(messages).toHaveLength(1)
    expect(messages[0]?.text).toContain('有 1 处说不对')
    expect(await open(tokenOf(second?.path))).toMatchObject({ state: 'open' })
  })

  it('wants every section, and a word on what is wrong', async () => {
    const [one] = await ask(await draft())
    const token = tokenOf(one?.path)
    const sections = await sectionsOf(token)
    expect((await refusalOf(answer(token, []))).reasons).toHaveLength(sections.length)
    const wrong = allRight(sections).map((each) => ({ ...each, isRight: each.key !== 'fees' }))
    expect((await refusalOf(answer(token, wrong))).reasons).toMatchObject([
      { path: 'remark-fees', message: '「收费」选了不对，请写一句哪里不对。' },
    ])
    expect(await open(token)).toMatchObject({ state: 'open' })
  })

  it('shows nothing after its day, after it was ended, and for a secret that is none', async () => {
    const id = await draft()
    const [one] = await ask(id)
    const token = tokenOf(one?.path)
    const late = new Date('2026-11-30T16:00:00Z')
    expect(await open(token, new Date('2026-11-30T15:59:00Z'))).toMatchObject({ state: 'open' })
    expect(await open(token, late)).toEqual({ state: 'over' })
    expect((await refusalOf(answer(token, [], late))).status).toBe(410)
    await endFacts({ req: await requestOf(payload, people.editor), matterId: id, now })
    expect(await open(token)).toEqual({ state: 'over' })
    expect(await open('x'.repeat(43))).toEqual({ state: 'over' })
    expect((await refusalOf(answer('nonsense', []))).status).toBe(404)
  })

  it('keeps no secret, and is read by its own department alone', async () => {
    const [one] = await ask(await draft())
    const token = tokenOf(one?.path)
    const rows = await payload.db.connection.collection('fact-checks').find().toArray()
    expect(JSON.stringify(rows)).not.toContain(token)
    const listed = async (user: User) => {
      const { status, body } = await (await restOf(payload, user)).get('/fact-checks')
      return status === 200 ? (body.docs as unknown[]) : []
    }
    expect((await listed(people.editor)).length).toBeGreaterThan(0)
    expect(JSON.stringify(await listed(people.editor))).not.toContain('hash')
    expect(await listed(people.stranger)).toEqual([])
    expect(await listed(people.agent)).toEqual([])
  })

  it('is asked by editors of the department, with names and a day, once for each command', async () => {
    const id = await draft()
    expect((await refusalOf(ask(id, {}, people.stranger))).status).toBe(404)
    expect((await refusalOf(ask(id, { names: ' ' }))).reasons[0]?.path).toBe('names')
    const eleven = Array.from({ length: 11 }, (_, at) => `甲${at}`).join('\n')
    expect((await refusalOf(ask(id, { names: eleven }))).status).toBe(400)
    expect((await refusalOf(ask(id, { dueOn: '2026-11-23' }))).reasons[0]?.path).toBe('dueOn')
    const commandId = randomUUID()
    await ask(id, { commandId })
    expect(await ask(id, { commandId })).toEqual([
      { name: '窗口甲', path: null },
      { name: '窗口乙', path: null },
    ])
  })

  it('gives one person another link: the old one stops at once, and who did it is kept', async () => {
    const [first, second] = await ask(await draft())
    const old = tokenOf(first?.path)
    const row = await newestOf('窗口甲')
    const commandId = randomUUID()
    const fresh = await renew(row?.id, { commandId })
    expect(fresh.name).toBe('窗口甲')
    const token = tokenOf(fresh.path)
    expect(await open(old)).toEqual({ state: 'over' })
    expect((await refusalOf(answer(old, []))).status).toBe(404)
    expect(await open(token)).toMatchObject({ state: 'open', check: { name: '窗口甲' } })
    expect(await open(tokenOf(second?.path))).toMatchObject({ state: 'open' })
    expect(await renew(row?.id, { commandId })).toEqual({ name: '窗口甲', path: null })
    expect(await open(token)).toMatchObject({ state: 'open' })
    const kept = await newestOf('窗口甲')
    expect(kept).toMatchObject({ renewedAt: now.toISOString(), renewedBy: people.editor.id })
    const raw = await payload.db.connection.collection('fact-checks').find().toArray()
    expect(JSON.stringify(raw)).not.toContain(token)

    await answer(token, allRight(await sectionsOf(token)))
    expect((await refusalOf(renew(row?.id))).status).toBe(409)
    expect(await open(token)).toEqual({ state: 'answered' })
  })

  it('gives no other link to strangers, after the day and after the end', async () => {
    const id = await draft()
    const [one] = await ask(id)
    const row = await newestOf('窗口甲')
    expect((await refusalOf(renew(row?.id, { user: people.stranger }))).status).toBe(404)
    expect((await refusalOf(renew(row?.id, { user: people.agent }))).status).toBe(404)
    expect((await refusalOf(renew('nonsense'))).status).toBe(404)
    const late = new Date('2026-11-30T16:00:00Z')
    expect((await refusalOf(renew(row?.id, { at: late }))).status).toBe(410)
    expect(await open(tokenOf(one?.path))).toMatchObject({ state: 'open' })
    await endFacts({ req: await requestOf(payload, people.editor), matterId: id, now })
    expect((await refusalOf(renew(row?.id))).status).toBe(410)
  })

  it('counts what is opened from one address, and says when to try again', async () => {
    const address = '203.0.113.7'
    const tries = Array.from({ length: 60 }, () =>
      openFacts(payload, { token: 'x'.repeat(43), address, now }),
    )
    await Promise.all(tries)
    const refusal = await refusalOf(openFacts(payload, { token: 'x'.repeat(43), address, now }))
    expect(refusal.status).toBe(429)
    expect(refusal.message).toContain('分钟后再试')
  })

  it('reminds the asker of who has not answered, the day before and on the day', async () => {
    const id = await draft()
    await ask(id, { dueOn: '2026-12-20' })
    const mine = async () =>
      (await told(people.editor, 'facts-due')).filter(({ link }) => link.endsWith(id))
    for (const day of ['2026-12-18', '2026-12-19', '2026-12-19', '2026-12-20', '2026-12-21']) {
      await remindFacts({ payload, now: new Date(`${day}T01:00:00Z`) })
    }
    const messages = await mine()
    expect(messages).toHaveLength(2)
    expect(messages[0]?.text).toContain('还有 2 人没有答')
  })
})
