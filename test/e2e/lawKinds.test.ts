import { randomUUID } from 'node:crypto'
import type { Page } from 'puppeteer-core'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { campaignPages as words, newChange } from '@/i18n/campaignPages'
import { isEasy, mainText, press, setField, shows } from '../helpers/pageSteps'
import { readPdf } from '../helpers/pdfText'
import { type TestSite, openTestSite } from '../helpers/site'
import { until } from '../helpers/until'

// Every kind of change, on matters of the 人社局 that no other test changes.
let site: TestSite
let desk: Page
let phone: Page
const today = plainDateOf(new Date())
const aheadOn = dateOfEpochDay(epochDayOf(today) + 40)

beforeAll(async () => {
  site = await openTestSite()
  desk = await site.logIn('coordinator', { width: 1280 })
  phone = await site.logIn('reviewer-rs', { width: 360 })
}, 660_000)
afterAll(() => site?.close())

const go = (page: Page, path: string) =>
  page.goto(site.url + path, { waitUntil: 'domcontentloaded' })
const send = (as: string, path: string, body: object = {}, method = 'POST') =>
  site.call(path, { as, method, body })

async function lawOf(title: string): Promise<string> {
  const { body } = await site.call(`/laws?where[title][equals]=${encodeURIComponent(title)}`)
  return body.docs[0]?.id ?? ''
}

async function matterOf(code: string) {
  const { body } = await site.call(`/matters?where[code][equals]=${code}&depth=0`, {
    as: 'reviewer-rs',
  })
  return body.docs[0] as unknown as {
    id: string
    basis: { law: string; articles: string[] }[]
    currentEdition: string
    nextEdition?: string
  }
}

interface Item {
  id: string
  kind: string
  state: string
  note?: string
  matterCode: string
}

async function itemsOf(campaign: string): Promise<Item[]> {
  const { body } = await site.call(
    `/campaign-items?where[campaign][equals]=${campaign}&depth=0&limit=100`,
    { as: 'coordinator' },
  )
  return body.docs as unknown as Item[]
}

/** Items move by themselves, in a job. */
async function moves(campaign: string, code: string, wanted: Record<string, string>) {
  const read = async () => {
    const own = (await itemsOf(campaign)).filter(({ matterCode }) => matterCode === code)
    return Object.fromEntries(own.map(({ kind, state }) => [kind, state]))
  }
  const isSo = async () => {
    const now = await read()
    return Object.entries(wanted).every(([kind, state]) => now[kind] === state)
  }
  await until(`${code} ${JSON.stringify(wanted)}`, isSo, { withinMs: 60_000, everyMs: 300 })
}

async function announce(law: string, change: object): Promise<string> {
  const { status, body } = await send('coordinator', '/campaigns/announce', {
    commandId: randomUUID(),
    law: await lawOf(law),
    source: '样例决定',
    from: today,
    ...change,
  })
  expect({ status, message: body.message }).toEqual({ status: 200, message: undefined })
  return String(body.id)
}

const close = (campaign: string, reason = '') =>
  send('coordinator', `/campaigns/${campaign}/close`, { commandId: randomUUID(), reason })

/** Saves a draft, has it reviewed, and publishes it. */
async function publish(code: string, data: object): Promise<string> {
  const { id } = await matterOf(code)
  const saved = await send('editor-rs', `/matters/${id}?draft=true`, data, 'PATCH')
  expect(saved.status).toBe(200)
  expect((await send('editor-rs', `/matters/${id}/submit`)).status).toBe(200)
  const { body } = await send('reviewer-rs', `/matters/${id}/publish`)
  return String(body.action ?? body.message)
}

test('an article is repealed: one matter is put on another basis, one is taken out of use', async () => {
  const law = await lawOf('国务院关于建立统一的城乡居民基本养老保险制度的意见')
  await go(desk, `/portal/changes/new?law=${law}`)
  await desk.click('[name=kind][value=repealed]')
  await setField(desk, '#from', today)
  await setField(desk, '#source', '国务院决定（样例）')
  await desk.$$eval('main details', (folds) => folds.forEach((fold) => (fold.open = true)))
  await desk.click('[name=pick][value="第八部分"]')
  await press(desk, newChange.preview)
  await shows(desk, newChange.reach)
  const reach = await mainText(desk)
  for (const said of ['2 件事项', '养老保险关系转移接续', '丧葬补助', '不再有效']) {
    expect(reach).toContain(said)
  }
  await isEasy(desk)
  await press(desk, newChange.agree)
  await shows(desk, words.done.announce)
  await isEasy(desk)
  const campaign = new URL(desk.url()).pathname.split('/').at(-1) ?? ''

  await go(phone, `/portal/changes/${campaign}?whose=mine`)
  await shows(phone, '换上别的依据，或者停用事项')
  await isEasy(phone)
  const { basis } = await matterOf('RS-0210')
  const kept = basis.filter((row) => row.law !== law)
  const added = { law, articles: ['第七部分'] }
  expect(await publish('RS-0210', { basis: [...kept, added], changeNote: '依据换了新的。' })).toBe(
    'issued',
  )
  const ended = await matterOf('RS-0211')
  const gone = await send('reviewer-rs', `/matters/${ended.id}/withdraw`, { reason: '依据废止' })
  expect(gone.status).toBe(200)
  await moves(campaign, 'RS-0210', { matter: 'published' })
  await moves(campaign, 'RS-0211', { matter: 'withdrawn', sheet: 'withdrawn' })
  await go(desk, `/portal/changes/${campaign}?whose=done`)
  await shows(desk, '事项已经停用')
  await isEasy(desk)
  const early = await close(campaign)
  if (early.status !== 200) {
    expect([early.status, early.body.message]).toEqual([400, expect.stringContaining('没有办完')])
    expect((await close(campaign, '其余的随张贴更换办。')).status).toBe(200)
  }
  await go(desk, `/portal/changes/${campaign}`)
  await shows(desk, '了结')
  await isEasy(desk)
}, 120_000)

test('a change with a future date is prepared, printed ahead, and shown to citizens beforehand', async () => {
  const campaign = await announce('中华人民共和国就业促进法', {
    kind: 'amended',
    from: aheadOn,
    articles: [{ number: '第十九条', newText: '创业担保贷款的额度按新的规定执行（样例）。' }],
  })
  const action = await publish('RS-0213', {
    whoCanApply: '想自己创业、手头缺钱的人，额度按新的规定。',
    effectiveOn: aheadOn,
    changeNote: '额度按新的规定。',
  })
  expect(action).toBe('scheduled')
  await moves(campaign, 'RS-0213', { matter: 'published', sheet: 'published' })
  await go(phone, `/portal/changes/${campaign}?whose=all`)
  await shows(phone, '已经发布')
  await isEasy(phone)

  const { nextEdition = '' } = await matterOf('RS-0213')
  const { body } = await site.call(`/editions/${nextEdition}?depth=0`)
  const sheet = await fetch(`${site.url}/sheets/RS-0213.pdf?edition=${String(body.number)}`)
  const { pages } = await readPdf(new Uint8Array(await sheet.arrayBuffer()))
  const on = sayDate(aheadOn)
  expect(pages.join('').replace(/\s/g, '')).toContain(`自${on}起执行`)
  const citizen = await site.visit()
  await go(citizen, `/s/${String(body.shortCode)}`)
  expect(await mainText(citizen)).toContain(`这张纸从${on}起用`)
  await isEasy(citizen)
  await go(citizen, '/guides/RS-0213')
  expect(await mainText(citizen)).toContain(`${on}起有变化`)
  expect(await mainText(citizen)).not.toContain('额度按新的规定。想')
  expect((await close(campaign, '样例到此为止。')).status).toBe(200)
}, 120_000)

test('a change that prints nothing recalls nothing, says so, and is closed at 100 %', async () => {
  const campaign = await announce('社会保险经办条例', {
    kind: 'amended',
    articles: [{ number: '第九条', newText: '可以用多种方式认证领取资格（样例）。' }],
  })
  const before = await matterOf('RS-0209')
  expect(await publish('RS-0209', { changeNote: '对照过新条文，群众看到的不变。' })).toBe(
    'unchanged',
  )
  await moves(campaign, 'RS-0209', { matter: 'published', sheet: 'no-change' })
  expect((await matterOf('RS-0209')).currentEdition).toBe(before.currentEdition)
  await go(phone, `/portal/changes/${campaign}?whose=done`)
  await shows(phone, '印出来的内容没有变，不用换')
  await isEasy(phone)
  const left = (await itemsOf(campaign)).filter(({ state }) => state === 'to-check')
  expect(left.filter(({ kind }) => kind === 'postings')).toEqual([])
  for (const { id } of left) {
    const answer = { commandId: randomUUID(), command: 'no-change', text: '对照过，不用改。' }
    expect((await send('reviewer-rs', `/campaign-items/${id}/command`, answer)).status).toBe(200)
  }
  await go(desk, `/portal/changes/${campaign}`)
  await shows(desk, '100%')
  await press(desk, words.close)
  await shows(desk, words.done.close)
  await isEasy(desk)
}, 120_000)

test('a new article asks all who rest on the law; a law is replaced by another', async () => {
  const added = await announce('失业保险条例', {
    kind: 'added',
    from: aheadOn,
    articles: [{ number: '第十四条之一', newText: '可以在网上申领（样例）。' }],
  })
  await go(desk, `/portal/changes/${added}`)
  for (const said of ['新增', '可以在网上申领', '以前没有这一条', '失业保险金申领']) {
    await shows(desk, said)
  }
  await isEasy(desk)
  const replaced = await announce('工伤保险条例', {
    kind: 'replaced',
    from: aheadOn,
    successor: await lawOf('社会保险经办条例'),
  })
  await go(phone, `/portal/changes/${replaced}`)
  await shows(phone, '由《社会保险经办条例》代替')
  await shows(phone, '工伤认定')
  await isEasy(phone)
  await go(desk, `/portal/changes/new?law=${await lawOf('工伤保险条例')}`)
  await shows(desk, words.title)
  const again = await send('coordinator', '/campaigns/preview', {
    law: await lawOf('工伤保险条例'),
    kind: 'repealed',
    from: aheadOn,
    source: '又一次',
    articles: [],
  })
  expect([again.status, again.body.message]).toEqual([400, expect.stringContaining('不能再变动')])
  for (const one of [added, replaced]) expect((await close(one, '样例完。')).status).toBe(200)
  await go(desk, `/portal/changes/${added}`)
  await shows(desk, '了结时还没办完')
  await isEasy(desk)
}, 120_000)

test('a case that was taken under the old text is found from the change, decided at the window, and ticked off', async () => {
  const campaign = await announce('中华人民共和国森林法', {
    kind: 'amended',
    articles: [{ number: '第五十七条', newText: '采伐许可证可以在任何一个镇申请（样例）。' }],
  })
  await go(desk, `/portal/changes/${campaign}?kind=case-review&whose=all`)
  await shows(desk, '1 件按旧条文收的还没决定')
  await isEasy(desk)
  const place = await desk.waitForSelector('#items li a[href*="undecided=true"]')
  await Promise.all([desk.waitForNavigation(), place?.click()])
  await shows(desk, '还没决定：是')
  const cases = await desk.$$eval('main a[href^="/portal/cases/"]', (links) => [
    ...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
  ])
  expect(cases).toHaveLength(1)
  await isEasy(desk)

  const id = cases[0]?.split('/').at(-1)
  const give = async (name: string, input: object = {}) => {
    const body = { commandId: randomUUID(), ...input }
    expect((await send('window-ly', `/cases/${id}/${name}`, body)).status).toBe(200)
  }
  await give('acknowledge')
  await give('accept')
  await moves(campaign, 'LY-0701', { 'case-review': 'to-check' })
  await give('decide', { outcome: 'granted', result: '按新条文准予采伐（样例）。' })
  await moves(campaign, 'LY-0701', { 'case-review': 'decided' })
  await go(desk, `/portal/changes/${campaign}?kind=case-review&whose=all`)
  await shows(desk, '旧件都定了')
  await isEasy(desk)
  expect((await close(campaign, '样例完。')).status).toBe(200)
}, 120_000)

test('what cannot be announced is refused in words, and strangers are told nothing', async () => {
  const law = await lawOf('失业保险条例')
  const change = {
    law,
    kind: 'amended',
    from: aheadOn,
    source: '令',
    articles: [{ number: '第十六条', newText: '改（样例）。' }],
  }
  const bad: [object, string][] = [
    [{ from: '2026-02-30' }, '不是真实的日子'],
    [{ from: '2199-01-01' }, '2018 年到 2090 年'],
    [{ from: '' }, '从哪一天起'],
    [{ articles: [{ number: '第九百条', newText: '改。' }] }, '没有第九百条'],
    [{ law: 'x' }, '没有这部法规'],
    [{ kind: 'gone' }, '看不懂'],
    [{ kind: 'replaced', articles: [], successor: law }, '不能由它自己代替'],
  ]
  for (const [more, said] of bad) {
    const { status, body } = await send('coordinator', '/campaigns/preview', { ...change, ...more })
    expect([[400, 404].includes(status), body.message]).toEqual([
      true,
      expect.stringContaining(said),
    ])
  }
  const tabs = await Promise.all(
    [1, 2].map(() =>
      send('coordinator', '/campaigns/announce', { ...change, commandId: randomUUID() }),
    ),
  )
  expect(tabs.map(({ status }) => status).toSorted()).toEqual([200, 400])
  const [won, lost] = tabs.toSorted((a, b) => a.status - b.status)
  expect(lost?.body.message).toContain('已经登记了')
  const campaign = String(won?.body.id)
  const [item] = await itemsOf(campaign)
  const command = (as: string, body: object) =>
    send(as, `/campaign-items/${item?.id}/command`, { commandId: randomUUID(), ...body })
  expect((await command('reviewer-rs', { command: 'no-change', text: '' })).body).toMatchObject({
    message: expect.stringContaining('请写明理由') as string,
  })
  const past = await command('coordinator', { command: 'reschedule', dueOn: '2020-01-01' })
  expect([past.status, past.body.message]).toEqual([400, expect.stringContaining('不早于今天')])
  for (const stranger of ['editor-mz', 'agent-shimen', 'trainer']) {
    const said = await command(stranger, { command: 'no-change', text: '不归我。' })
    expect({ stranger, status: said.status }).toEqual({
      stranger,
      status: stranger === 'editor-mz' ? 404 : said.status,
    })
    expect([403, 404]).toContain(said.status)
    expect(String(said.body.message)).toMatch(/\p{Script=Han}/u)
    const page = await site.logIn(stranger)
    expect((await go(page, `/portal/changes/${campaign}`))?.status()).toBe(404)
    expect(await page.$eval('body', (body) => body.textContent)).not.toContain('第十六条')
    await page.browserContext().close()
  }
  expect((await itemsOf(campaign)).every(({ state }) => state === 'to-check')).toBe(true)
  expect((await close(campaign, '样例完。')).status).toBe(200)
}, 120_000)
