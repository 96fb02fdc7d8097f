import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import sharp from 'sharp'
import { plainDateOf } from '@/domain/platform/plainDate'
import { peoplePages } from '@/i18n/people'
import { standardPages as words } from '@/i18n/standard'
import { addAgents } from '../helpers/agents'
import { madeUpIdNumber } from '../helpers/idNumber'
import { isEasy, mainText, visitPage } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'
import { misfits } from '../helpers/stumbles'

let site: TestSite
let photo: string
const folder = mkdtempSync(join(tmpdir(), 'daiban-photo-'))
beforeAll(async () => {
  site = await openTestSite()
  photo = join(folder, 'sign.jpg')
  await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#4a7' } })
    .jpeg()
    .toFile(photo)
}, 660_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await site?.close()
})

/** The page of a person, logged in; the coordinator sits at a desk, the others hold a phone. */
const open = (username: string, path: string): Promise<Page> =>
  site.openAs(username, path, username === 'coordinator' ? 1280 : 390)

const row = (item: string) => `li[data-item=${item}]`

/** Presses a button of a row by its words. */
async function press(page: Page, within: string, label: string): Promise<void> {
  const button = await page.waitForFunction(
    (selector, text) =>
      [...document.querySelectorAll(`${selector} button`)].find(
        (one) => one.textContent?.trim() === text,
      ),
    {},
    within,
    label,
  )
  await (button as ElementHandle<HTMLButtonElement>).click()
}

const says = (page: Page, within: string, text: string) =>
  page.waitForFunction(
    (selector, wanted) => document.querySelector(selector)?.textContent?.includes(wanted),
    {},
    within,
    text,
  )

async function take(page: Page, item: string): Promise<void> {
  const input = (await page.waitForSelector(
    `${row(item)} input[type=file]`,
  )) as ElementHandle<HTMLInputElement> | null
  await input?.uploadFile(photo)
  await page.waitForSelector(`${row(item)} img[src^="blob:"]`)
}

const village = 'ZD100201'

test('a village shows its things on the phone, also when the line breaks', async () => {
  const page = await open('agent-shimen', '/portal/standard')
  expect(await page.$$eval('li[data-item]', (rows) => rows.length)).toBe(10)
  expect(await mainText(page)).toContain(words.ready(0))
  await isEasy(page)
  await take(page, 'sign')
  await press(page, row('sign'), words.ok)
  await says(page, row('sign'), '上级还没看')
  await says(page, 'main', words.ready(1))
  await page.setOfflineMode(true)
  await take(page, 'phone')
  await press(page, row('phone'), words.ok)
  await says(page, row('phone'), words.broken)
  await page.setOfflineMode(false)
  // The photo outlives the page.
  await page.reload({ waitUntil: 'networkidle0' })
  await says(page, row('phone'), words.broken)
  await press(page, row('phone'), words.retry)
  await says(page, row('phone'), '上级还没看')
  await says(page, 'main', words.ready(2))
})

test('the town finds one lacking with a date; the village mends it; the town closes it', async () => {
  const town = await open('agent-shimen-town', `/portal/standard?station=${village}`)
  await press(town, row('sign'), words.lackingAbove)
  await press(town, row('sign'), words.save)
  await says(town, row('sign'), '请写明缺什么')
  await town.type('#remark-sign', '牌子被广告挡住了')
  expect(await misfits(town)).toEqual([])
  await press(town, row('sign'), words.save)
  await says(town, row('sign'), '查出不合格')
  const page = await open('agent-shimen', '/portal/standard')
  await says(page, row('sign'), '牌子被广告挡住了')
  await says(page, row('sign'), '前改好')
  await take(page, 'sign')
  await press(page, row('sign'), words.ok)
  await says(page, row('sign'), words.reason.mended())
  await town.reload({ waitUntil: 'networkidle0' })
  await says(town, row('sign'), words.reason.mended())
  await press(town, row('sign'), words.okAbove)
  await says(town, row('sign'), '看过')
  expect(await mainText(town)).toContain(words.confirmed(1))
})

test('each number of the board opens the stations it counts', async () => {
  const page = await open('coordinator', '/portal/standard/board')
  await isEasy(page)
  await open('coordinator', '/portal/standard/stations?town=999901100000&item=sign&state=ok')
  expect(await mainText(page)).toContain('石门村代办点')
  expect(await mainText(page)).toContain(words.list(1))
  await open('coordinator', '/portal/standard/stations?item=garden&state=nice&town=x')
  expect(await mainText(page)).toContain(words.board)
})

test('an agent with open cases leaves: another begins, everything goes to her, the log-in dies', async () => {
  const [home, other] = ['ZD100203', 'ZD100204']
  const [leaving, joining] = await addAgents(site, [
    { username: 'agent-leaving', name: '离岗样例', phone: '19900009001', station: home },
    { username: 'agent-joining', name: '接岗样例', phone: '19900009002', station: other },
  ])
  const stations = await site.call(`/stations?where[code][in]=${home},${other}&depth=0`)
  const begin = async (user: string, code: string) => {
    const { status } = await site.call('/posts/start', {
      as: 'coordinator',
      method: 'POST',
      body: {
        commandId: crypto.randomUUID(),
        station: stations.body.docs.find((one) => one.code === code)?.id,
        user,
        kind: 'second',
        employment: 'full-time',
        from: plainDateOf(new Date()),
      },
    })
    expect(status).toBe(200)
  }
  await begin(leaving, home)
  await begin(joining, other)
  const { status, body } = await site.call('/cases/register', {
    as: 'agent-leaving',
    method: 'POST',
    body: {
      commandId: crypto.randomUUID(),
      matter: 'RS-0206',
      route: 'offline',
      applicant: {
        name: '样例甲',
        idNumber: madeUpIdNumber('1950-03-08', 1),
        phone: '13800001119',
      },
      materials: [],
      hasConsent: true,
    },
  })
  expect(status).toBe(200)
  const page = await open('agent-shimen-town', `/portal/people/join?station=${home}&find=没有的人`)
  expect(await mainText(page)).toContain('请安全管理员在后台新建账号')
  await open('agent-shimen-town', `/portal/people/join?station=${home}&find=agent-joining`)
  expect(await mainText(page)).toContain('接岗样例')
  expect(await misfits(page)).toEqual([])
  await press(page, 'main', peoplePages.submitJoin)
  await says(page, 'main', peoplePages.joined)
  await open('agent-shimen-town', '/portal/people?find=离岗样例')
  await isEasy(page)
  const link = await page.waitForSelector('main li a[href^="/portal/people/"]')
  await Promise.all([page.waitForNavigation(), link?.click()])
  await open('agent-shimen-town', `${new URL(page.url()).pathname}/leave`)
  await press(page, 'main', peoplePages.preview)
  await says(page, 'main', peoplePages.handTitle)
  expect(await mainText(page)).toContain(String(body.number))
  expect(await misfits(page)).toEqual([])
  const choice = await page.$eval(
    'select[name^="successors."]',
    (field) =>
      [...(field as HTMLSelectElement).options].find(({ text }) => text === '接岗样例')?.value ??
      '',
  )
  await page.select('select[name^="successors."]', choice)
  const gone = await site.pageOf('agent-leaving')
  await press(page, 'main', peoplePages.confirm)
  await says(page, 'main', peoplePages.done)
  await visitPage(gone, `${site.url}/portal`)
  expect(new URL(gone.url()).pathname).toBe('/portal/login')
  await open('agent-shimen-town', '/portal/people?view=left')
  expect(await mainText(page)).toContain('离岗样例')
  const me = await open('agent-joining', '/portal/me')
  expect(await mainText(me)).toContain(peoplePages.switchTitle)
  await press(me, 'main', `${peoplePages.switchTo}：红台村代办点`)
  await me.waitForFunction(() => location.pathname === '/portal')
  await says(me, 'body', '红台村代办点')
})
