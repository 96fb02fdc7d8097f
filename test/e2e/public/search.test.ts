import type { CDPSession, Page } from 'puppeteer-core'
import { type TestSite, openTestSite } from '../../helpers/site'
import { stumbles } from '../../helpers/stumbles'
import { visitPage } from '../../helpers/pageSteps'

let site: TestSite
let page: Page
const box = 'main input[type=search]'
const wanted = '最低生活保障申请'
beforeAll(async () => {
  site = await openTestSite()
  page = await site.visit()
}, 660_000)
afterAll(() => site?.close())
beforeEach(async () => {
  await visitPage(page, site.url)
})

const attribute = (name: string) =>
  page.$eval(box, (input, asked) => input.getAttribute(asked), name)
const offered = () =>
  page.$$eval('[role=option]', (options) => options.map(({ textContent }) => textContent ?? ''))
const waitForOffers = () => page.waitForSelector('[role=option]', { timeout: 10_000 })

test.each([
  ['Chinese', '最低生活'],
  ['pinyin', 'zuidishenghuo'],
  ['initials', 'zdshbz'],
  ['an everyday name', '吃低保'],
  ['one wrong character', '最低生活保帐'],
])(
  '%s is answered while one types',
  async (_kind, typed) => {
    await page.type(box, typed)
    await waitForOffers()
    expect((await offered()).some((text) => text.includes(wanted))).toBe(true)
    expect(await attribute('aria-expanded')).toBe('true')
    expect(await stumbles(page)).toEqual([])
  },
  60_000,
)

test('arrows choose, Escape closes and keeps what was typed, Enter opens', async () => {
  await page.type(box, 'dibao')
  await waitForOffers()
  expect(await attribute('aria-activedescendant')).toBeNull()
  await page.keyboard.press('ArrowDown')
  const chosen = await attribute('aria-activedescendant')
  const option = await page.$eval(`[id="${chosen}"]`, (one) => ({
    role: one.getAttribute('role'),
    selected: one.getAttribute('aria-selected'),
    list: one.closest('[role=listbox]')?.id,
  }))
  expect(option).toEqual({
    role: 'option',
    selected: 'true',
    list: await attribute('aria-controls'),
  })
  await page.keyboard.press('Escape')
  expect(await attribute('aria-expanded')).toBe('false')
  expect(await page.$eval(box, (input) => (input as HTMLInputElement).value)).toBe('dibao')
  await page.type(box, ' ')
  await waitForOffers()
  await page.keyboard.press('ArrowUp')
  const last = (await page.$$('[role=option]')).length - 1
  expect(await attribute('aria-activedescendant')).toMatch(new RegExp(`-${last}$`))
  await page.keyboard.press('ArrowDown')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  expect(new URL(page.url()).pathname).toBe('/guides/MZ-0104')
}, 60_000)

test('Enter without a choice shows the results', async () => {
  await page.type(box, 'dibao')
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  expect(new URL(page.url()).pathname).toBe('/search')
  expect(await page.$eval('main', (main) => (main as HTMLElement).innerText)).toContain(wanted)
}, 60_000)

/** What an input method does: composes letters, then puts words in their place. */
async function compose(session: CDPSession, letters: string, words: string): Promise<void> {
  for (let count = 1; count <= letters.length; count++) {
    await session.send('Input.imeSetComposition', {
      text: letters.slice(0, count),
      selectionStart: count,
      selectionEnd: count,
    })
  }
  await session.send('Input.insertText', { text: words })
}

test('an input method loses nothing, and is not asked about before it is done', async () => {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname === '/api/search') asked.push(searchParams.get('q') ?? '')
  })
  await page.focus(box)
  const session = await page.createCDPSession()
  await compose(session, 'dibao', '低保')
  await waitForOffers()
  await compose(session, 'shenqing', '申请')
  expect(await page.$eval(box, (input) => (input as HTMLInputElement).value)).toBe('低保申请')
  await page.waitForFunction(() => document.querySelector('[role=option]') !== null)
  expect(asked.every((query) => !/[a-z]/.test(query))).toBe(true)
  page.removeAllListeners('request')
}, 60_000)

test('it is found without scripts as well', async () => {
  const plain = await site.visit({ scripts: false, width: 360 })
  await plain.goto(site.url)
  await plain.type(box, '吃低保')
  await Promise.all([plain.waitForNavigation(), plain.click('main form[role=search] button')])
  const link = await plain.waitForSelector('main a[href="/guides/MZ-0104"]')
  await Promise.all([plain.waitForNavigation(), link?.click()])
  expect(await plain.$eval('h1', (title) => title.textContent)).toBe(wanted)
}, 60_000)

test('the code off a print is typed in without scripts, spelt as people do', async () => {
  const { body } = await site.call(
    '/editions?where[shortCode][contains]=MZ0104&sort=-number&depth=0',
  )
  const [{ shortCode }] = body.docs
  const plain = await site.visit({ scripts: false, width: 360 })
  await plain.goto(`${site.url}/s`)
  await plain.type('#code', String(shortCode).toLowerCase().replace('-', ' '))
  await Promise.all([plain.waitForNavigation(), plain.click('main form button')])
  expect(await plain.$eval('h1', (title) => title.textContent)).toContain('现行')
}, 60_000)
