import { randomUUID } from 'node:crypto'
import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { announceLawChange } from '@/operations/catalogue/campaigns/announceLawChange'
import { closeCampaign } from '@/operations/catalogue/campaigns/closeCampaign'
import { commandItem } from '@/operations/catalogue/campaigns/commandItem'
import { type ItemRow, itemRows } from '@/operations/catalogue/campaigns/itemRows'
import { openItems } from '@/operations/catalogue/campaigns/openItems'
import type { CampaignPlan } from '@/operations/catalogue/campaigns/planCampaign'
import type { LawChangeInput } from '@/operations/catalogue/campaigns/readChange'
import { watchCampaigns } from '@/operations/catalogue/campaigns/watchCampaigns'
import { publishMatter } from '@/operations/catalogue/publishMatter'
import { saveMatterInput } from '@/operations/catalogue/saveMatterInput'
import { submitMatter } from '@/operations/catalogue/submitMatter'
import { withdrawMatter } from '@/operations/catalogue/withdrawMatter'
import type { Matter, User } from '@/payload-types'
import { campaignView } from '@/queries/catalogue/campaigns/campaignView'
import { itemView } from '@/queries/catalogue/campaigns/itemView'
import {
  type CataloguePeople,
  refusalOf,
  requestOf,
  soundInput,
  startCatalogue,
} from '../../helpers/catalogue'
import { makePerson } from '../../helpers/people'

let payload: Payload
let people: CataloguePeople
let coordinator: User
let law: string
/** A Tuesday. */
const now = new Date('2026-11-24T02:00:00Z')
const title = '社会救助暂行办法'
const everything = { depth: 0, overrideAccess: true } as const
const native = (name: string) => payload.db.connection.collection(name)

async function published(name: string, articles: string[], isForeign = false): Promise<string> {
  const [writer, publisher] = isForeign
    ? [people.stranger, people.stranger]
    : [people.editor, people.reviewer]
  const basis = [{ law: title, kind: 'regulation' as const, articles }]
  const departmentCode = isForeign ? 'GA' : 'MZ'
  const saved = await saveMatterInput({
    req: await requestOf(payload, writer),
    input: soundInput({ name, basis, departmentCode }),
  })
  const matterId = saved.id ?? ''
  await submitMatter({ req: await requestOf(payload, writer), matterId })
  await publishMatter({ req: await requestOf(payload, publisher), matterId, now })
  return matterId
}

const main = (id: string) => payload.findByID({ collection: 'matters', id, ...everything })

async function announce(more: Partial<LawChangeInput>): Promise<string> {
  const { campaign } = await announceLawChange({
    req: await requestOf(payload, coordinator),
    commandId: randomUUID(),
    input: { law, kind: 'amended', from: '2026-11-24', source: '令', articles: [], ...more },
    now,
  })
  return campaign.id
}

const rowsOf = (campaign: string): Promise<ItemRow[]> =>
  itemRows(payload)
    .find({ campaign: new ObjectId(campaign) }, { sort: { key: 1 } })
    .toArray()

const rowOf = async (campaign: string, kind: string) =>
  (await rowsOf(campaign)).find((row) => row.kind === kind)

const runJobs = () => payload.jobs.run({ queue: 'changes', limit: 50 })

async function revise(id: string, data: Partial<Matter>): Promise<void> {
  const req = await requestOf(payload, people.editor)
  const given = { id, data, draft: true, depth: 0, overrideAccess: false } as const
  await payload.update({ collection: 'matters', ...given, user: req.user, req })
}

/** Hangs the sheet in force of a matter at a station of its own. */
async function hang(id: string, spot: string): Promise<void> {
  const { currentEdition } = await main(id)
  const edition = await native('editions').findOne({ _id: new ObjectId(String(currentEdition)) })
  await native('postings').insertOne({
    spot,
    commandIds: [spot],
    station: new ObjectId(),
    matter: new ObjectId(id),
    edition: edition?._id,
    fingerprint: edition?.fingerprint,
    state: 'current',
  })
}

const takeCase = async (id: string, number: string, startedOn: string) =>
  native('cases').insertOne({
    number,
    matter: new ObjectId(id),
    edition: new ObjectId(String((await main(id)).currentEdition)),
    party: 'town',
    status: 'received',
    startedOn,
  })

beforeAll(async () => {
  ;({ payload, people } = await startCatalogue())
  coordinator = await makePerson(payload, 'coordinator', ['coordinator'])
  law = (
    await payload.create({
      collection: 'laws',
      data: {
        title,
        kind: 'regulation',
        effectiveOn: '2014-05-01',
        articles: ['第一条', '第二条', '第三条', '第四条'].map((number) => ({
          number,
          text: '旧的条文。',
        })),
      },
      ...everything,
    })
  ).id
}, 240_000)

afterAll(async () => {
  const { closeBrowser } = await import('@/printing')
  await closeBrowser()
})

describe('a blank form that several departments use', () => {
  let form: ObjectId
  let own: string
  let foreign: string[]
  const use = async (id: string) =>
    native('matters').updateOne(
      { _id: new ObjectId(id) },
      { $set: { 'materials.0.material': form } },
    )
  const keep = (department: string | null) =>
    payload.update({
      collection: 'materials',
      id: String(form),
      data: { department },
      ...everything,
    })
  const repeal = () =>
    announce({ kind: 'amended', articles: [{ number: '第一条', newText: '改。' }] })
  const undo = async (campaign: string) => {
    await itemRows(payload).deleteMany({ campaign: new ObjectId(campaign) })
    await native('laws').updateOne(
      { _id: new ObjectId(law) },
      { $set: { 'articles.0.wordings': [], 'articles.0.text': '旧的条文。' } },
    )
  }

  beforeAll(async () => {
    const { id } = await payload.create({
      collection: 'materials',
      data: { name: '收入申报表', kind: 'original', form: 'paper' },
      ...everything,
    })
    form = new ObjectId(id)
    const file = new ObjectId()
    await native('media').insertOne({ _id: file, filename: 'form.pdf', updatedAt: new Date(0) })
    await native('materials').updateOne({ _id: form }, { $set: { blankForm: file } })
    own = await published('低保金申领', ['第一条'])
    foreign = [
      await published('落户申请', ['第一条'], true),
      await published('迁出申请', ['第二条'], true),
    ]
    for (const one of [own, ...foreign]) await use(one)
  }, 120_000)

  it('is one item of the department that uses it most, and lists who uses it', async () => {
    const campaign = await repeal()
    const row = await rowOf(campaign, 'material-form')
    expect([String(row?.department), String(row?.owner), row?.count]).toEqual([
      people.police.id,
      people.stranger.id,
      3,
    ])
    const { uses, commands } = await itemView(
      await requestOf(payload, people.stranger),
      String(row?._id),
    )
    expect(uses.map(({ name }) => name).toSorted()).toEqual(
      ['低保金申领', '落户申请', '迁出申请'].toSorted(),
    )
    expect(commands).toContain('changed')
    const hidden = itemView(await requestOf(payload, people.editor), String(row?._id))
    expect((await refusalOf(hidden)).kind).toBe('not-found')
    await undo(campaign)
  })

  it("is the named keeper's, and nobody's once no matter in use asks for it", async () => {
    await keep(people.civil.id)
    const campaign = await repeal()
    const row = await rowOf(campaign, 'material-form')
    expect([String(row?.department), String(row?.matter)]).toEqual([people.civil.id, own])
    for (const one of foreign) {
      await native('matters').updateOne(
        { _id: new ObjectId(one) },
        { $set: { stage: 'withdrawn' } },
      )
    }
    await watchCampaigns({ payload, now })
    expect(await rowOf(campaign, 'material-form')).toMatchObject({ state: 'to-check', count: 1 })
    await native('matters').updateOne({ _id: new ObjectId(own) }, { $set: { stage: 'withdrawn' } })
    await watchCampaigns({ payload, now })
    const after = await rowOf(campaign, 'material-form')
    expect([after?.state, after?.note]).toEqual(['no-change', '用这张表的事项都停用了，不用换。'])
    await undo(campaign)
  })
})

describe('a change that prints nothing', () => {
  it('recalls no posting, says so, and is closed', async () => {
    const matter = await published('临时救助', ['第二条'])
    await hang(matter, 'quiet')
    const campaign = await announce({ articles: [{ number: '第二条', newText: '新的条文。' }] })
    expect((await rowOf(campaign, 'postings'))?.count).toBe(1)
    await revise(matter, { changeNote: '对照新条文看过，群众看到的内容不变。' })
    await submitMatter({ req: await requestOf(payload, people.editor), matterId: matter })
    const { action } = await publishMatter({
      req: await requestOf(payload, people.reviewer),
      matterId: matter,
      now: new Date(),
    })
    expect(action).toBe('unchanged')
    await runJobs()
    const rows = (await rowsOf(campaign)).filter((row) => String(row.matter) === matter)
    expect(rows.map(({ kind, state }) => [kind, state])).toEqual([
      ['matter', 'published'],
      ['postings', 'no-change'],
      ['sheet', 'no-change'],
    ])
    expect(rows[1]?.note).toContain('印出来的内容没有变')
    expect(await native('postings').findOne({ spot: 'quiet' })).toMatchObject({ state: 'current' })
    const { campaign: closed } = await closeCampaign({
      req: await requestOf(payload, coordinator),
      id: campaign,
      commandId: randomUUID(),
      reason: '',
      now,
    })
    expect(closed).toMatchObject({ state: 'closed', itemsLeft: 0 })
  })
})

describe('a matter that ends with its article', () => {
  it('is taken down from the walls, and the form says so', async () => {
    const matter = await published('五保供养', ['第三条'])
    await hang(matter, 'ended')
    const campaign = await announce({ kind: 'repealed', articles: [{ number: '第三条' }] })
    await withdrawMatter({
      req: await requestOf(payload, people.reviewer),
      matterId: matter,
      reason: '依据废止',
      now,
    })
    await runJobs()
    const row = await rowOf(campaign, 'postings')
    expect([row?.state, row?.count]).toEqual(['to-check', 1])
    expect(row?.note).toContain('取下')
    await native('postings').updateOne({ spot: 'ended' }, { $set: { state: 'removed' } })
    await watchCampaigns({ payload, now })
    expect(await rowOf(campaign, 'postings')).toMatchObject({ state: 'replaced', note: null })
  })
})

describe('a law that is revised as a whole', () => {
  it('is announced once when two tabs do it at the same time', async () => {
    const { id } = await payload.create({
      collection: 'laws',
      data: { title: '户口登记办法', kind: 'regulation', effectiveOn: '2014-05-01' },
      ...everything,
    })
    const both = await Promise.allSettled([announce({ law: id }), announce({ law: id })])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const lost = both.find((one): one is PromiseRejectedResult => one.status === 'rejected')
    expect((await refusalOf(Promise.reject(lost?.reason as Error))).message).toBe(
      '《户口登记办法》已经登记了从2026年11月24日起的整部修订，新的修订要在这之后。',
    )
    expect(await native('campaigns').countDocuments({ law: new ObjectId(id) })).toBe(1)
  })
})

describe('what comes under the old text after the announcement', () => {
  const onTheDay = new Date('2026-12-14T16:05:00Z')
  let matter: string
  let campaign: string

  it('joins the campaign on the day, and its people are told', async () => {
    matter = await published('医疗救助', ['第四条'])
    campaign = await announce({
      from: '2026-12-15',
      articles: [{ number: '第四条', newText: '新的条文。' }],
    })
    const kindsOf = async () =>
      (await rowsOf(campaign))
        .filter((row) => String(row.matter) === matter)
        .map(({ kind }) => kind)
    expect(await kindsOf()).toEqual(['matter', 'sheet'])
    await hang(matter, 'between')
    await takeCase(matter, 'between', '2026-12-01')
    await takeCase(matter, 'after', '2026-12-15')
    const late = await published('后来的事项', ['第四条'])
    await watchCampaigns({ payload, now: new Date('2026-12-14T15:55:00Z') })
    expect(await kindsOf()).toEqual(['matter', 'sheet'])
    await watchCampaigns({ payload, now: onTheDay })
    await watchCampaigns({ payload, now: onTheDay })
    expect(await kindsOf()).toEqual(['case-review', 'matter', 'postings', 'sheet'])
    const cases = await rowOf(campaign, 'case-review')
    expect([cases?.state, cases?.count, cases?.dueOn]).toEqual(['to-check', 1, '2026-12-22'])
    const joined = (await rowsOf(campaign)).filter((row) => String(row.matter) === late)
    expect(joined.map(({ kind }) => kind)).toEqual(['matter', 'sheet'])
    const stored = await native('campaigns').findOne({ _id: new ObjectId(campaign) })
    expect([stored?.matters, stored?.items]).toEqual([2, 6])
    const told = await native('messages')
      .find({ key: `campaign ${campaign} joined` })
      .toArray()
    expect(told.map(({ person }) => String(person))).toEqual([people.reviewer.id])
  })

  it('is told from what was in force when it was announced', async () => {
    await native('cases').updateOne({ number: 'between' }, { $set: { status: 'decided' } })
    await watchCampaigns({ payload, now: onTheDay })
    expect((await rowOf(campaign, 'case-review'))?.state).toBe('decided')
  })

  it('is answered by a person too, once it joined', async () => {
    const row = await rowOf(campaign, 'postings')
    const { item } = await commandItem({
      req: await requestOf(payload, people.reviewer),
      id: String(row?._id),
      commandId: randomUUID(),
      command: { name: 'no-change', input: { text: '墙上的内容没有变。' } },
      now: onTheDay,
    })
    expect(item.state).toBe('no-change')
  })

  it('is listed as left over when the campaign is closed early', async () => {
    await closeCampaign({
      req: await requestOf(payload, coordinator),
      id: campaign,
      commandId: randomUUID(),
      reason: '并到下一次。',
      now: onTheDay,
    })
    const list = async (whose: 'open' | 'done') => {
      const view = await campaignView(await requestOf(payload, coordinator), {
        id: campaign,
        filters: { whose, page: 1 },
        today: '2026-12-15',
      })
      return view.items.map(({ state }) => state)
    }
    expect(await list('open')).toEqual(['to-check', 'to-check', 'to-check', 'to-check'])
    expect((await list('done')).toSorted()).toEqual(['decided', 'no-change'])
  })
})

it('items that another worker wrote at the same time do not keep the rest from being written', async () => {
  const campaignId = String(new ObjectId())
  const [matter, department] = [String(new ObjectId()), people.civil.id]
  const reached = {
    id: matter,
    code: 'MZ-0001',
    name: '事项',
    department,
    citations: [],
    forms: [],
  }
  const items = Array.from({ length: 2001 }, (_, at) => ({
    key: `matter ${at}`,
    kind: 'matter' as const,
    matter,
    department,
  }))
  const open = async (some: typeof items) =>
    openItems(await requestOf(payload), {
      campaignId,
      plan: {
        matters: [reached],
        items: some,
        departments: new Map([[department, { id: department, name: '民政局', people: [] }]]),
        digest: '',
      } as unknown as CampaignPlan,
      from: '2026-12-15',
      commandId: 'large',
      now,
    })
  await open(items.slice(0, 1))
  await open(items)
  expect(
    await native('campaign-items').countDocuments({ campaign: new ObjectId(campaignId) }),
  ).toBe(2001)
})
