import { randomUUID } from 'node:crypto'
import type { Page } from 'puppeteer-core'
import { plainDateOf } from '@/domain/platform/plainDate'
import { campaignPages, itemForms, itemPages, newChange } from '@/i18n/campaignPages'
import { wallPages } from '@/i18n/portalWall'
import { isEasy, mainText, press, setField, shows, visitPage } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'
import { until } from '../helpers/until'

/** A matter that cites the article, with its sheet on a wall; nobody takes cases of it in other tests. */
const code = 'YB-0302'
const article = '第二十九条'
const newText = '参保人员异地就医，可以先备案再就医，也可以就医后补办备案。'

let site: TestSite
let coordinator: Page
let reviewer: Page
let agent: Page
let matter = ''
let oldCode = ''
let campaign = ''

beforeAll(async () => {
  site = await openTestSite()
  coordinator = await site.logIn('coordinator', { width: 1280 })
  reviewer = await site.logIn('reviewer-yb')
  agent = await site.logIn('agent-shimen')
  const { body } = await site.call(`/matters?where[code][equals]=${code}&depth=1`)
  const [found] = body.docs as unknown as { id: string; currentEdition: { shortCode: string } }[]
  matter = found?.id ?? ''
  oldCode = found?.currentEdition.shortCode ?? ''
}, 660_000)
afterAll(() => site?.close())

const open = (page: Page, path: string) => visitPage(page, site.url + path)

const openFolds = (page: Page) =>
  page.$$eval('main details', (folds) => folds.forEach((fold) => (fold.open = true)))

const send = (as: string, path: string, body: object = {}, method = 'POST') =>
  site.call(path, { as, method, body })

/** What the check of a print says to whoever scans it. */
async function scanned(shortCode: string): Promise<string> {
  const citizen = await site.visit({ scripts: false })
  await citizen.goto(`${site.url}/s/${shortCode}`)
  const text = await mainText(citizen)
  await citizen.browserContext().close()
  return text
}

interface Item {
  id: string
  kind: string
  state: string
  matterCode: string
}

const items = async (): Promise<Item[]> => {
  const { body } = await site.call(
    `/campaign-items?where[campaign][equals]=${campaign}&depth=0&limit=50`,
    { as: 'coordinator' },
  )
  return body.docs as unknown as Item[]
}

/** Items move by themselves, in a job. */
async function becomes(kind: string, state: string): Promise<void> {
  const isSo = async () =>
    (await items()).some(
      (one) => one.matterCode === code && one.kind === kind && one.state === state,
    )
  await until(`${kind} becomes ${state}`, isSo, { withinMs: 60_000, everyMs: 300 })
}

test('an agent hangs the sheet that is in force', async () => {
  await open(agent, `/portal/wall/put?matter=${code}`)
  await isEasy(agent)
  await press(agent, wallPages.put.submitHang)
  await shows(agent, wallPages.done.hung)
  await isEasy(agent)
  expect(await scanned(oldCode)).not.toContain('换新')
}, 120_000)

test('the county looks at what an amended article reaches, then announces it', async () => {
  const { body } = await site.call('/laws?where[title][equals]=中华人民共和国社会保险法&depth=0')
  const page = coordinator
  await open(page, `/portal/changes/new?law=${body.docs[0]?.id}`)
  await isEasy(page)
  await setField(page, '#from', plainDateOf(new Date()))
  await setField(page, '#source', '全国人大常委会关于修改社会保险法的决定（样例）')
  await openFolds(page)
  await page.click(`input[name=pick][value="${article}"]`)
  await setField(page, `textarea[name="text ${article}"]`, newText)
  await press(page, newChange.preview)
  await shows(page, newChange.reach)
  await openFolds(page)
  expect(await mainText(page)).toContain('异地就医备案')
  await isEasy(page)
  await press(page, newChange.agree)
  await shows(page, campaignPages.done.announce)
  campaign = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const text = await mainText(page)
  expect(text).toContain(newText)
  expect(text).toContain('建立异地就医医疗费用结算制度')
  await isEasy(page)
  expect((await items()).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['matter', 'sheet', 'postings']),
  )
}, 180_000)

test('the reviewer finds it on her list; a stranger does not', async () => {
  await open(reviewer, '/portal/changes')
  expect(await mainText(reviewer)).toContain('异地就医备案')
  await isEasy(reviewer)
  const stranger = await site.logIn('reviewer-mz')
  await open(stranger, '/portal/changes')
  expect(await mainText(stranger)).not.toContain('异地就医备案')
  const [item] = await items()
  const refused = await send('reviewer-mz', `/campaign-items/${item?.id}/command`, {
    commandId: randomUUID(),
    command: 'no-change',
    text: '不归我管',
  })
  expect([403, 404]).toContain(refused.status)
}, 120_000)

test('the new edition is published, and the old print says that it was replaced', async () => {
  const saved = await send(
    'editor-yb',
    `/matters/${matter}?draft=true`,
    {
      whoCanApply: '要到**外地看病住院**的人，在外地长住的人；看完病再补办也行。',
      changeNote: '看完病以后也可以补办备案。',
    },
    'PATCH',
  )
  expect(saved.status).toBe(200)
  expect((await send('editor-yb', `/matters/${matter}/submit`)).status).toBe(200)
  const published = await send('reviewer-yb', `/matters/${matter}/publish`)
  expect(published.body).toMatchObject({ action: 'issued' })
  expect(await scanned(oldCode)).toContain('换新')
  await becomes('matter', 'published')
  await becomes('sheet', 'published')
}, 180_000)

test('the agent is told to replace it, replaces it, and every wall is current', async () => {
  await open(agent, '/portal/wall')
  expect(await mainText(agent)).toContain('异地就医备案')
  await isEasy(agent)
  const link = await agent.$eval(`main a[href*="replace="][aria-label*="异地就医备案"]`, (one) =>
    one.getAttribute('href'),
  )
  await open(agent, link ?? '')
  await isEasy(agent)
  await press(agent, wallPages.put.submitReplace)
  await shows(agent, wallPages.done.replaced)
  expect(await agent.$$('main a[href*="replace="][aria-label*="异地就医备案"]')).toEqual([])
  await becomes('postings', 'replaced')
  await open(coordinator, `/portal/changes/${campaign}?whose=done`)
  await shows(coordinator, itemPages.done.replaced)
}, 180_000)

test('what is left is answered with a reason, and the change is closed once', async () => {
  for (const item of await items()) {
    if (['published', 'replaced', 'no-change', 'decided', 'learned'].includes(item.state)) continue
    await open(reviewer, `/portal/changes/${campaign}?item=${item.id}#do`)
    await isEasy(reviewer)
    await setField(reviewer, '#no-change-field', '还没有代办员学过旧的一版。')
    await press(reviewer, itemForms['no-change'].label)
    await shows(reviewer, campaignPages.done['no-change'])
  }
  await open(coordinator, `/portal/changes/${campaign}`)
  expect(await mainText(coordinator)).toContain('100%')
  await isEasy(coordinator)
  await press(coordinator, campaignPages.close)
  await shows(coordinator, campaignPages.done.close)
  const again = await send('coordinator', `/campaigns/${campaign}/close`, {
    commandId: randomUUID(),
  })
  expect(again.status).toBe(409)
  expect(String(again.body.message)).toMatch(/\p{Script=Han}/u)
}, 180_000)
