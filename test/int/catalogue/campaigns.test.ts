import { randomUUID } from 'node:crypto'
import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { announceLawChange } from '@/operations/catalogue/campaigns/announceLawChange'
import { closeCampaign } from '@/operations/catalogue/campaigns/closeCampaign'
import { commandItem } from '@/operations/catalogue/campaigns/commandItem'
import { type ItemRow, itemRows } from '@/operations/catalogue/campaigns/itemRows'
import { noteMatter } from '@/operations/catalogue/campaigns/noteMatter'
import { previewLawChange } from '@/operations/catalogue/campaigns/previewLawChange'
import type { LawChangeInput } from '@/operations/catalogue/campaigns/readChange'
import { settleCampaign } from '@/operations/catalogue/campaigns/settleCampaign'
import { watchCampaigns } from '@/operations/catalogue/campaigns/watchCampaigns'
import { publishMatter } from '@/operations/catalogue/publishMatter'
import { saveMatterInput } from '@/operations/catalogue/saveMatterInput'
import { submitMatter } from '@/operations/catalogue/submitMatter'
import { withdrawMatter } from '@/operations/catalogue/withdrawMatter'
import type { Matter, User } from '@/payload-types'
import {
  type CataloguePeople,
  refusalOf,
  requestOf,
  soundInput,
  startCatalogue,
} from '../../helpers/catalogue'
import { callApi, logInAs, makePerson } from '../../helpers/people'

let payload: Payload
let people: CataloguePeople
let coordinator: User
let supervisor: User
let law: string
const matters: Record<string, string> = {}
/** A Tuesday; the changes of the tests take effect a week later. */
const now = new Date('2026-11-24T02:00:00Z')
const later = new Date('2026-12-02T02:00:00Z')
const oldText = '申请最低生活保障，按照下列程序办理。'
const everything = { depth: 0, overrideAccess: true } as const
const native = (name: string) => payload.db.connection.collection(name)

const input = (more: Partial<LawChangeInput> = {}): LawChangeInput => ({
  law,
  kind: 'amended',
  from: '2026-12-01',
  source: '国务院令第900号',
  articles: [{ number: '第十一条', newText: '申请最低生活保障，可以在任何一个镇提出。' }],
  ...more,
})

async function published(name: string, articles: string[]): Promise<string> {
  const basis = [{ law: '社会救助暂行办法', kind: 'regulation' as const, articles }]
  const saved = await saveMatterInput({
    req: await requestOf(payload, people.editor),
    input: soundInput({ name, basis }),
  })
  const matterId = saved.id ?? ''
  await submitMatter({ req: await requestOf(payload, people.editor), matterId })
  await publishMatter({ req: await requestOf(payload, people.reviewer), matterId, now })
  return matterId
}

beforeAll(async () => {
  ;({ payload, people } = await startCatalogue())
  coordinator = await makePerson(payload, 'coordinator', ['coordinator'])
  supervisor = await makePerson(payload, 'supervisor', ['supervisor'])
  await payload.update({
    collection: 'departments',
    id: people.civil.id,
    data: { head: people.reviewer.id },
    ...everything,
  })
  law = (
    await payload.create({
      collection: 'laws',
      data: {
        title: '社会救助暂行办法',
        kind: 'regulation',
        effectiveOn: '2014-05-01',
        articles: [
          { number: '第十一条', text: oldText },
          { number: '第十四条', text: '特困供养。' },
          { number: '第四十七条', text: '临时救助。' },
        ],
      },
      ...everything,
    })
  ).id
  matters.touched = await published('最低生活保障申请', ['第十一条第二款'])
  matters.other = await published('特困人员供养', ['第十四条'])
  matters.ahead = await published('临时救助', ['第四十七条'])
  const draft = await saveMatterInput({
    req: await requestOf(payload, people.editor),
    input: soundInput({ name: '还在起草的事项' }),
  })
  matters.draft = draft.id ?? ''
  const touched = await main(matters.touched)
  await native('postings').insertMany(
    ['a', 'b'].map((spot) => ({
      spot,
      commandIds: [spot],
      station: new ObjectId(),
      matter: new ObjectId(touched.id),
      edition: new ObjectId(String(touched.currentEdition)),
      fingerprint: 'old',
      state: 'current',
    })),
  )
  await native('cases').insertOne({
    number: 'old-case',
    matter: new ObjectId(touched.id),
    edition: new ObjectId(String(touched.currentEdition)),
    party: 'town',
    status: 'received',
    startedOn: '2026-11-20',
  })
}, 240_000)

afterAll(async () => {
  const { closeBrowser } = await import('@/printing')
  await closeBrowser()
})

const main = (id: string) => payload.findByID({ collection: 'matters', id, ...everything })
const lawNow = () => payload.findByID({ collection: 'laws', id: law, ...everything })
const announce = async (of: LawChangeInput, commandId: string = randomUUID(), user = coordinator) =>
  announceLawChange({ req: await requestOf(payload, user), commandId, input: of, now })
const itemsOf = (campaign: string): Promise<ItemRow[]> =>
  itemRows(payload)
    .find({ campaign: new ObjectId(campaign) }, { sort: { key: 1 } })
    .toArray()
async function standing(campaign: string, matter = 'touched') {
  const rows = await itemsOf(campaign)
  return Object.fromEntries(
    rows
      .filter((row) => row.matter.toHexString() === matters[matter])
      .map(({ kind, state }) => [kind, state]),
  )
}
const runJobs = () => payload.jobs.run({ queue: 'changes', limit: 50 })

/** One campaign is followed through this whole file. */
let campaign: string

describe('announcing a change of a law', () => {
  it('shows first what it reaches, and writes nothing', async () => {
    const req = await requestOf(payload, coordinator)
    const preview = await previewLawChange({ req, input: input(), now })
    expect(preview).toMatchObject({
      sentence: '《社会救助暂行办法》第十一条从2026年12月1日起修改',
      items: 5,
      kinds: { matter: 2, sheet: 1, postings: 1, 'case-review': 1 },
      departments: [{ name: '民政局', matters: 2, items: 5 }],
      articles: [{ number: '第十一条', oldText, newText: input().articles[0]?.newText }],
    })
    expect(preview.matters).toBe(2)
    expect(preview.shown.map(({ name }) => name).toSorted()).toEqual(
      ['最低生活保障申请', '还在起草的事项'].toSorted(),
    )
    expect((await lawNow()).articles?.[0]?.wordings).toEqual([])
    expect(await native('campaigns').countDocuments()).toBe(0)
  })

  it('names to a reviewer of another department only what is public', async () => {
    const req = await requestOf(payload, people.stranger)
    const preview = await previewLawChange({ req, input: input(), now })
    expect(preview.matters).toBe(2)
    expect(preview.shown.map(({ name }) => name)).toEqual(['最低生活保障申请'])
  })

  it('refuses what is wrong in words, a stranger, and an editor', async () => {
    const faulty = await refusalOf(announce(input({ from: '', source: '' })))
    expect([faulty.kind, faulty.reasons.map(({ path }) => path)]).toEqual([
      'invalid',
      ['from', 'source'],
    ])
    expect((await refusalOf(announce(input({ law: 'x' })))).kind).toBe('not-found')
    expect((await refusalOf(announce(input(), undefined, people.editor))).kind).toBe('forbidden')
    const nobody = announceLawChange({
      req: await requestOf(payload),
      commandId: randomUUID(),
      input: input(),
      now,
    })
    expect((await refusalOf(nobody)).kind).toBe('not-logged-in')
    const moved = announceLawChange({
      req: await requestOf(payload, coordinator),
      commandId: randomUUID(),
      input: input(),
      digest: 'another',
      now,
    })
    expect((await refusalOf(moved)).kind).toBe('conflict')
    expect(await native('campaigns').countDocuments()).toBe(0)
  })

  it('writes law, campaign and items at once, and once', async () => {
    const commandId = randomUUID()
    const [one, two] = await Promise.all([
      announce(input(), commandId),
      announce(input(), commandId),
    ])
    campaign = one.campaign.id
    expect(two.campaign.id).toBe(campaign)
    expect([one.isRepeat, two.isRepeat].toSorted()).toEqual([false, true])
    expect((await announce(input(), commandId)).isRepeat).toBe(true)
    const { articles, amendedOn } = await lawNow()
    expect(amendedOn).toBe('2026-12-01')
    expect(articles?.[0]).toMatchObject({
      text: oldText,
      amendedOn: '2026-12-01',
      wordings: [
        { text: oldText, to: '2026-12-01' },
        { text: input().articles[0]?.newText, from: '2026-12-01' },
      ],
    })
    expect(await standing(campaign)).toEqual({
      matter: 'to-check',
      sheet: 'to-check',
      postings: 'to-check',
      'case-review': 'to-check',
    })
    expect(await standing(campaign, 'draft')).toEqual({ matter: 'to-check' })
    const rows = await itemsOf(campaign)
    expect(new Set(rows.map(({ owner }) => String(owner)))).toEqual(new Set([people.reviewer.id]))
    const dues = Object.fromEntries(rows.map(({ kind, dueOn }) => [kind, dueOn]))
    expect(dues).toMatchObject({ matter: '2026-11-30', postings: '2026-12-08' })
    expect(rows.find(({ kind }) => kind === 'postings')?.count).toBe(2)
  })

  it('tells the owner once, with a link', async () => {
    const rows = await native('messages').find({ kind: 'change-opened' }).toArray()
    expect(rows.map(({ person }) => String(person))).toEqual([people.reviewer.id])
    expect(rows[0]).toMatchObject({ link: `/portal/changes/${campaign}?whose=mine` })
    expect(rows[0]?.text).toContain('5 项')
  })

  it('takes no second change of the article before the first', async () => {
    const refused = await refusalOf(
      announce(input({ articles: [{ number: '第十一条', newText: '又改。' }] })),
    )
    expect(refused.reasons.map(({ code }) => code)).toEqual(['date-before-change'])
  })
})

describe('who sees a change', () => {
  const seenBy = async (user: User | undefined) => {
    const req = await requestOf(payload, user)
    const find = (collection: 'campaigns' | 'campaign-items') =>
      payload
        .find({ collection, depth: 0, overrideAccess: false, user: req.user, req, limit: 100 })
        .then(({ totalDocs }) => totalDocs)
        .catch(() => 'refused')
    return [await find('campaigns'), await find('campaign-items')]
  }

  it('is the county, and the department that it touches', async () => {
    for (const user of [coordinator, supervisor, people.editor, people.reviewer]) {
      expect(await seenBy(user)).toEqual([1, 5])
    }
    expect(await seenBy(people.stranger)).toEqual([0, 0])
    expect(await seenBy(people.agent)).toEqual(['refused', 'refused'])
    expect(await seenBy(undefined)).toEqual(['refused', 'refused'])
  })

  it('is told a stranger as unknown over HTTP, and nothing can be written by hand', async () => {
    const cookie = await logInAs(payload, 'stranger')
    const [row] = await itemsOf(campaign)
    const post = (path: string, body: object) =>
      callApi(payload, path, { method: 'POST', body, cookie })
    const answer = await post(`/campaign-items/${String(row?._id)}/command`, {
      commandId: randomUUID(),
      command: 'no-change',
      text: '不用改',
    })
    expect(answer.status).toBe(404)
    expect((await post(`/campaigns/${campaign}/close`, { commandId: randomUUID() })).status).toBe(
      404,
    )
    expect((await post('/campaigns', { subject: 'x' })).status).toBe(403)
    const bad = await post('/campaigns/preview', { law: 1 })
    expect(bad.status).toBe(400)
    const patched = await callApi(payload, `/campaign-items/${String(row?._id)}`, {
      method: 'PATCH',
      body: { state: 'published' },
      cookie: await logInAs(payload, 'coordinator'),
    })
    expect(patched.status).toBe(403)
  })
})

describe('items that people answer', () => {
  const command = async (
    user: User,
    row: ItemRow | undefined,
    given: Parameters<typeof commandItem>[0]['command'],
    commandId: string = randomUUID(),
  ) =>
    commandItem({
      req: await requestOf(payload, user),
      id: String(row?._id),
      commandId,
      command: given,
      now,
    })
  const draftItem = async () =>
    (await itemsOf(campaign)).find(({ matter }) => String(matter) === matters.draft)

  it('asks a reason of the owner, answers once, and keeps who said it', async () => {
    const row = await draftItem()
    const empty = await refusalOf(
      command(people.reviewer, row, { name: 'no-change', input: { text: ' ' } }),
    )
    expect(empty.reasons).toMatchObject([{ path: 'text', code: 'text-missing' }])
    const given = { name: 'no-change', input: { text: '引用的是另一款。' } } as const
    expect((await refusalOf(command(people.editor, row, given))).kind).toBe('forbidden')
    expect((await refusalOf(command(coordinator, row, given))).kind).toBe('forbidden')
    const commandId = randomUUID()
    const first = await command(people.reviewer, row, given, commandId)
    const second = await command(people.reviewer, row, given, commandId)
    expect([first.isRepeat, second.isRepeat]).toEqual([false, true])
    expect(await draftItem()).toMatchObject({
      state: 'no-change',
      isOpen: false,
      reason: '引用的是另一款。',
      history: [{ command: 'no-change', detail: '引用的是另一款。' }],
    })
  })

  it('takes the answer back, hands the item over, and moves its date', async () => {
    const row = await draftItem()
    await command(coordinator, row, { name: 'reopen', input: { text: '请再看第二款。' } })
    expect(await draftItem()).toMatchObject({ state: 'to-check', isOpen: true, answer: null })
    await command(people.reviewer, row, { name: 'reassign', input: { owner: people.editor.id } })
    const foreign = { name: 'reassign', input: { owner: people.stranger.id } } as const
    expect((await refusalOf(command(coordinator, row, foreign))).kind).toBe('invalid')
    await command(coordinator, row, { name: 'reschedule', input: { dueOn: '2026-12-10' } })
    const after = await draftItem()
    expect([String(after?.owner), after?.dueOn]).toEqual([people.editor.id, '2026-12-10'])
    const told = await native('messages').countDocuments({ person: new ObjectId(people.editor.id) })
    expect(told).toBe(1)
    await command(people.editor, row, { name: 'no-change', input: { text: '看过了。' } })
    expect((await draftItem())?.state).toBe('no-change')
  })
})

describe('items that move by themselves', () => {
  const revise = async (data: Partial<Matter>) => {
    const req = await requestOf(payload, people.editor)
    await payload.update({
      collection: 'matters',
      id: matters.touched ?? '',
      draft: true,
      data,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  }

  it('puts the new text into the library on the day, not before', async () => {
    await watchCampaigns({ payload, now })
    expect((await lawNow()).articles?.[0]?.text).toBe(oldText)
    await watchCampaigns({ payload, now: new Date('2026-11-30T16:00:00Z') })
    expect((await lawNow()).articles?.[0]?.text).toBe(input().articles[0]?.newText)
  })

  it('are changed once a draft is saved, and published with its edition', async () => {
    await revise({
      whoCanApply: '户口在本县，或者在本县居住满一年的家庭。',
      changeNote: '按新条文改',
    })
    await runJobs()
    expect(await standing(campaign)).toMatchObject({ matter: 'changed', sheet: 'changed' })
    const matterId = matters.touched ?? ''
    await submitMatter({ req: await requestOf(payload, people.editor), matterId })
    await publishMatter({
      req: await requestOf(payload, people.reviewer),
      matterId,
      now: later,
    })
    await runJobs()
    expect(await standing(campaign)).toMatchObject({
      matter: 'published',
      sheet: 'published',
      postings: 'to-check',
      'case-review': 'to-check',
    })
  })

  it('are replaced and decided once the walls and the cases are', async () => {
    const { currentEdition } = await main(matters.touched ?? '')
    const edition = await payload.findByID({
      collection: 'editions',
      id: String(currentEdition),
      ...everything,
    })
    const [first, second] = await native('postings').find().toArray()
    const set = { fingerprint: edition.fingerprint, state: 'current' }
    await native('postings').updateOne({ _id: first?._id }, { $set: set })
    await watchCampaigns({ payload, now: later })
    const postings = (await itemsOf(campaign)).find(({ kind }) => kind === 'postings')
    expect([postings?.state, postings?.count]).toEqual(['to-check', 1])
    await native('postings').updateOne({ _id: second?._id }, { $set: { state: 'removed' } })
    // Taken under the new edition: no concern of the old text.
    await native('cases').insertOne({
      number: 'new-case',
      matter: new ObjectId(matters.touched),
      edition: new ObjectId(String(currentEdition)),
      party: 'town',
      status: 'received',
      startedOn: '2026-11-25',
    })
    await native('cases').updateOne({ number: 'old-case' }, { $set: { status: 'decided' } })
    await watchCampaigns({ payload, now: later })
    expect(await standing(campaign)).toEqual({
      matter: 'published',
      sheet: 'published',
      postings: 'replaced',
      'case-review': 'decided',
    })
    expect(await itemRows(payload).countDocuments({ isOpen: true })).toBe(0)
  })
})

describe('a matter that is prepared before the change takes effect', () => {
  const revise = async (data: Partial<Matter>) => {
    const req = await requestOf(payload, people.editor)
    await payload.update({
      collection: 'matters',
      id: matters.ahead ?? '',
      draft: true,
      data,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  }

  it('is published with its coming edition, and is not any more when that is called off', async () => {
    const { campaign: opened } = await announce(
      input({ from: '2026-12-15', articles: [{ number: '第四十七条', newText: '新的救助。' }] }),
    )
    const matterId = matters.ahead ?? ''
    await revise({
      whoCanApply: '遇到急难的家庭。',
      effectiveOn: '2026-12-15',
      changeNote: '按新条文改',
    })
    await submitMatter({ req: await requestOf(payload, people.editor), matterId })
    const { action } = await publishMatter({
      req: await requestOf(payload, people.reviewer),
      matterId,
      now,
    })
    expect(action).toBe('scheduled')
    await runJobs()
    expect(await standing(opened.id, 'ahead')).toEqual({ matter: 'published', sheet: 'published' })
    await revise({ whoCanApply: '遇到急难的家庭和个人。', callsOff: true })
    await runJobs()
    expect(await standing(opened.id, 'ahead')).toEqual({ matter: 'changed', sheet: 'changed' })
    expect(await itemRows(payload).countDocuments({ isOpen: true })).toBe(2)
    await closeCampaign({
      req: await requestOf(payload, coordinator),
      id: opened.id,
      commandId: randomUUID(),
      reason: '并到下一次。',
      now,
    })
  })
})

describe('closing a campaign', () => {
  const close = async (user: User, id: string, reason = '', commandId: string = randomUUID()) =>
    closeCampaign({ req: await requestOf(payload, user), id, commandId, reason, now: later })

  it('is for the county, once; a second time is refused in words', async () => {
    expect((await refusalOf(close(people.reviewer, campaign))).kind).toBe('forbidden')
    expect((await refusalOf(close(people.stranger, campaign))).kind).toBe('not-found')
    const commandId = randomUUID()
    const { campaign: closed } = await close(coordinator, campaign, '', commandId)
    expect(closed).toMatchObject({ state: 'closed', itemsLeft: 0, closedOn: '2026-12-02' })
    expect((await close(coordinator, campaign, '', commandId)).isRepeat).toBe(true)
    const again = await refusalOf(close(coordinator, campaign))
    expect([again.kind, again.message]).toEqual([
      'conflict',
      '这次法规变动已经在2026年12月2日了结，不用再了结一次。',
    ])
  })
})

describe('a repeal', () => {
  it('reminds of what is late, its head too, once a day; and is closed early with a reason', async () => {
    const repeal = input({ kind: 'repealed', articles: [{ number: '第十四条' }] })
    const { campaign: opened } = await announce(repeal)
    await itemRows(payload).updateMany(
      { campaign: new ObjectId(opened.id), kind: 'matter' },
      { $set: { owner: new ObjectId(people.editor.id) } },
    )
    const morning = new Date('2026-12-07T00:00:00Z')
    await watchCampaigns({ payload, now: morning })
    await watchCampaigns({ payload, now: morning })
    const late = await native('messages').find({ kind: 'change-late' }).sort({ _id: 1 }).toArray()
    expect(late.map(({ person }) => String(person)).toSorted()).toEqual(
      [people.editor.id, people.reviewer.id, people.reviewer.id].toSorted(),
    )
    const early = async (reason: string) =>
      closeCampaign({
        req: await requestOf(payload, coordinator),
        id: opened.id,
        commandId: randomUUID(),
        reason,
        now: morning,
      })
    expect((await refusalOf(early(''))).reasons).toMatchObject([{ code: 'items-left' }])
    expect((await early('另有新的规定。')).campaign).toMatchObject({ itemsLeft: 2 })
    expect(await itemRows(payload).countDocuments({ isLive: true })).toBe(0)
  })

  it('keeps a matter from being published from its day on, not before', async () => {
    const matterId = matters.other ?? ''
    const revise = async (changeNote: string) => {
      const req = await requestOf(payload, people.editor)
      await payload.update({
        collection: 'matters',
        id: matterId,
        draft: true,
        data: { changeNote },
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      })
      await submitMatter({ req: await requestOf(payload, people.editor), matterId })
    }
    const publish = async (at: Date) =>
      publishMatter({ req: await requestOf(payload, people.reviewer), matterId, now: at })
    await revise('废止之前')
    expect((await publish(new Date('2026-11-30T15:59:00Z'))).action).toBe('unchanged')
    await revise('废止之后')
    const refused = await refusalOf(publish(new Date('2026-11-30T16:00:00Z')))
    expect(refused.reasons.map(({ code }) => code)).toContain('article-repealed')
  })

  it('is answered by withdrawing the matter', async () => {
    const revised = input({ kind: 'repealed', articles: [], from: '2027-01-01' })
    const { campaign: opened } = await announce(revised)
    await withdrawMatter({
      req: await requestOf(payload, people.reviewer),
      matterId: matters.other ?? '',
      reason: '依据废止',
      now,
    })
    await runJobs()
    expect(await standing(opened.id, 'other')).toEqual({ matter: 'withdrawn', sheet: 'withdrawn' })
  })
})

describe('a law that half of the county rests on', () => {
  it('opens its campaign within seconds, with a few queries', async () => {
    const wide = await payload.create({
      collection: 'laws',
      data: {
        title: '政务服务办法',
        kind: 'regulation',
        effectiveOn: '2015-01-01',
        articles: [{ number: '第一条', text: '旧。' }],
      },
      ...everything,
    })
    const many = 2000
    await native('matters').insertMany(
      Array.from({ length: many }, (_, at) => ({
        code: `ZZ-${String(at).padStart(4, '0')}`,
        name: `事项 ${at}`,
        department: new ObjectId(at % 2 === 0 ? people.civil.id : people.police.id),
        basis: [{ law: new ObjectId(wide.id), articles: ['第一条'] }],
        stage: 'published',
        _status: 'published',
        currentEdition: new ObjectId(),
      })),
    )
    const { db } = payload.db.connection
    await db?.command({ profile: 2 })
    const { campaign: opened } = await announce(
      input({ law: wide.id, articles: [{ number: '第一条', newText: '新。' }] }),
    )
    await db?.command({ profile: 0 })
    expect(opened).toMatchObject({ matters: many, items: many * 2 })
    expect(await native('system.profile').countDocuments()).toBeLessThan(100)
    const own = { campaign: new ObjectId(opened.id) }
    const said = { key: `campaign ${opened.id}` }
    expect(await itemRows(payload).countDocuments(own)).toBe(0)
    const refused = await refusalOf(
      closeCampaign({
        req: await requestOf(payload, coordinator),
        id: opened.id,
        commandId: randomUUID(),
        reason: '早了',
        now,
      }),
    )
    expect([refused.kind, refused.message]).toEqual([
      'conflict',
      '清单还没有列完，请等列完再了结。',
    ])

    // Whoever saves before the list is written is not asked for what she has begun already.
    const early = await native('matters').findOne({ code: 'ZZ-0007' })
    await noteMatter(await requestOf(payload, people.editor), {
      matterId: String(early?._id),
      happened: 'saved',
    })
    const waiting = { taskSlug: 'move-items', waitUntil: { $gt: new Date() } }
    const move = () =>
      payload.jobs.run({ queue: 'changes', where: { taskSlug: { equals: 'move-items' } } })
    await move()
    expect(await native('payload-jobs').countDocuments(waiting)).toBe(1)

    const settle = () => settleCampaign({ payload, campaignId: opened.id, now })
    await Promise.all([settle(), settle()])
    expect(await itemRows(payload).countDocuments(own)).toBe(many * 2)
    const ofEarly = { ...own, matter: early?._id, kind: 'matter' as const }
    expect(await itemRows(payload).findOne(ofEarly)).toMatchObject({ state: 'to-check' })
    await native('payload-jobs').updateOne(waiting, { $set: { waitUntil: null } })
    await move()
    expect(await itemRows(payload).findOne(ofEarly)).toMatchObject({ state: 'changed' })
    expect(await native('payload-jobs').countDocuments(waiting)).toBe(0)

    const told = await native('messages').countDocuments(said)
    expect(told).toBeGreaterThan(0)
    // A worker that died halfway: what is missing is written, and nobody is told twice.
    const rows = await itemRows(payload).find(own, { limit: 1500 }).toArray()
    await itemRows(payload).deleteMany({ _id: { $in: rows.map(({ _id }) => _id) } })
    const mine = { _id: new ObjectId(opened.id) }
    await native('campaigns').updateOne(mine, { $set: { underWay: 'opening' } })
    await watchCampaigns({ payload, now })
    expect(await itemRows(payload).countDocuments(own)).toBe(many * 2)
    expect(await native('messages').countDocuments(said)).toBe(told)
    expect(await native('campaigns').findOne(mine)).toMatchObject({
      underWay: null,
      items: many * 2,
      matters: many,
    })
    await watchCampaigns({ payload, now })
    expect(await itemRows(payload).countDocuments({ isLive: true, isOpen: true })).toBeGreaterThan(
      many,
    )
    await closeCampaign({
      req: await requestOf(payload, coordinator),
      id: opened.id,
      commandId: randomUUID(),
      reason: '量完了。',
      now,
    })
    const [first] = await itemRows(payload).find(own, { limit: 1 }).toArray()
    const answer = commandItem({
      req: await requestOf(payload, people.reviewer),
      id: String(first?._id),
      commandId: randomUUID(),
      command: { name: 'no-change', input: { text: '晚了。' } },
      now,
    })
    expect((await refusalOf(answer)).message).toContain('已经了结')
    await runJobs()
    expect(await itemRows(payload).countDocuments({ ...own, isLive: true })).toBe(0)
    expect(await native('campaigns').findOne(mine)).toMatchObject({ underWay: null })
  }, 120_000)
})
