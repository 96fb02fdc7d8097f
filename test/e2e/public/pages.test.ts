import type { Page } from 'puppeteer-core'
import { caseNumberOf } from '@/domain/casework/caseNumber'
import { type TestSite, openTestSite } from '../../helpers/site'
import { misfits, stumbles } from '../../helpers/stumbles'
import { visitPage } from '../../helpers/pageSteps'

let site: TestSite
let page: Page
/** Short codes of the two editions of 最低生活保障申请: the first is replaced by the second. */
let codes: string[]
beforeAll(async () => {
  site = await openTestSite()
  page = await site.visit()
  const { body } = await site.call(
    '/editions?where[shortCode][contains]=MZ0104&sort=number&depth=0',
  )
  codes = body.docs.map(({ shortCode }) => String(shortCode))
}, 660_000)
afterAll(() => site?.close())

const receipt = caseNumberOf('2026-11-24', 17)

const kinds: [name: string, path: () => string, status: number][] = [
  ['home', () => '/', 200],
  ['search', () => '/search', 200],
  ['search with results', () => '/search?q=shebao', 200],
  ['search with a slip', () => `/search?q=${encodeURIComponent('最低生活保帐')}`, 200],
  ['search without results', () => '/search?q=zzzzqqqq', 200],
  ['all matters', () => '/guides', 200],
  ['a guide', () => '/guides/MZ-0104', 200],
  ['departments', () => '/departments', 200],
  ['a department', () => '/departments/MZ', 200],
  ['a theme', () => '/themes/civil-affairs', 200],
  ['a life event', () => '/events/birth', 200],
  ['stations', () => '/stations', 200],
  ['stations by name', () => `/stations?q=${encodeURIComponent('石门')}`, 200],
  ['stations without results', () => '/stations?q=zzzz', 200],
  ['a station', () => '/stations/ZD100201', 200],
  ['the check', () => '/s', 200],
  ['a current print', () => `/s/${codes[1]}?at=ZD100201`, 200],
  ['a replaced print', () => `/s/${codes[0]}`, 200],
  ['an unknown print', () => '/s/NIX-2222', 404],
  ['the due dates', () => '/deadlines', 200],
  ['a due date', () => '/deadlines?received=2026-12-21&limit=20&unit=working-day', 200],
  ['a due date that is none', () => '/deadlines?limit=0&unit=weeks', 200],
  ['the progress of a case', () => '/progress', 200],
  ['the progress by the code of a receipt', () => `/progress?number=${receipt}`, 200],
  ['the progress of a number with a slip', () => '/progress?number=20261124000170', 200],
  ['about', () => '/about', 200],
  ['an unknown guide', () => '/guides/ZZ-9999', 404],
  ['an unknown department', () => '/departments/ZZZZ', 404],
  ['an unknown theme', () => '/themes/nothing', 404],
  ['an unknown station', () => '/stations/ZZ99', 404],
  ['an unknown page', () => '/no/such/page', 404],
]

describe.each(kinds)('%s', (_name, path, status) => {
  test('is there, and reads without scripts', async () => {
    const response = await fetch(site.url + path())
    expect(response.status).toBe(status)
    const plain = await site.visit({ scripts: false, width: 360 })
    await plain.goto(site.url + path())
    const text = await plain.$eval('main', (main) => (main as HTMLElement).innerText)
    expect(text.length).toBeGreaterThan(40)
    expect((await plain.$$('h1')).length).toBe(1)
    expect(await plain.$eval('html', (html) => html.lang)).toBe('zh-CN')
    await plain.browserContext().close()
  }, 60_000)

  test.each([['normal'], ['large']])(
    'is for everybody at 360, 390 and 1280 px, in %s type and twice as large',
    async (size) => {
      await page.goto(`${site.url}/text-size?size=${size}&back=/about`)
      await page.setViewport({ width: 360, height: 780 })
      await visitPage(page, site.url + path())
      for (const width of [360, 390, 1280]) {
        await page.setViewport({ width, height: 800 })
        expect(await misfits(page)).toEqual([])
        // What is twice as large is looked at below, in both types.
        if (width !== 390 && size === 'normal') expect(await stumbles(page)).toEqual([])
      }
      const root = await page.$eval('html', (html) => parseFloat(getComputedStyle(html).fontSize))
      await page.$eval(
        'html',
        (html, twice) => (html.style.fontSize = `${twice}px`),
        size === 'normal' ? root * 2 : 36,
      )
      for (const width of [1280, 390, 360]) {
        await page.setViewport({ width, height: 800 })
        expect(await misfits(page)).toEqual([])
      }
      expect(await stumbles(page)).toEqual([])
    },
    90_000,
  )
})
