import type { BrowserContext, Page } from 'puppeteer-core'
import { portalPages as words } from '@/i18n/portalPages'
import { type SharedApp, sharedApp, testPassword } from '../helpers/app'
import { type TestBrowser, openTestBrowser } from '../helpers/chromium'
import { stumbles } from '../helpers/stumbles'
import { visitPage } from '../helpers/pageSteps'

const station = { code: 'ZD100201', name: '石门村代办点' }

let app: SharedApp
let chromium: TestBrowser
let context: BrowserContext
let page: Page
beforeAll(async () => {
  app = sharedApp()
  chromium = await openTestBrowser()
  ;({ context, page } = await visitor('agent-shimen'))
}, 660_000)
afterAll(async () => {
  await context?.close()
  await chromium?.close()
})

/** A browser of its own for one person; nobody is logged in without a user name. */
async function visitor(username?: string): Promise<{ context: BrowserContext; page: Page }> {
  const own = await chromium.browser.createBrowserContext()
  const tab = await own.newPage()
  tab.setDefaultNavigationTimeout(60_000)
  await tab.setViewport({ width: 390, height: 844 })
  if (username) {
    await visitPage(tab, `${app.url}/portal/login`)
    await logIn(tab, username)
  }
  return { context: own, page: tab }
}

async function logIn(tab: Page, username: string, password = testPassword): Promise<void> {
  await tab.$eval('#identity', (field) => ((field as HTMLInputElement).value = ''))
  await tab.type('#identity', username)
  await tab.type('#password', password)
  await Promise.all([
    tab.waitForNavigation({ waitUntil: 'networkidle0' }),
    tab.click('main form button[type=submit]'),
  ])
}

const open = (address: string) => visitPage(page, `${app.url}${address}`)
const mainText = () => page.$eval('main', (main) => (main as HTMLElement).innerText)
const shows = (text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('main')?.textContent?.includes(wanted),
    { timeout: 30_000 },
    text,
  )

/** Presses the button with these words. */
const press = (label: string) =>
  page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, a[role=button]')]
    const button = buttons.find((one) => one.textContent?.trim() === wanted)
    if (!button) throw new Error(`no button ${wanted}`)
    button.click()
  }, label)

/** Sends the first form that prints a kind, as the browser would, and says where it led. */
const sendPrintForm = (kind: string, times = 1) =>
  page.evaluate(
    async (wanted, count) => {
      const field = document.querySelector<HTMLInputElement>(
        `form[action$='/print/open'] input[name=kind][value=${wanted}]`,
      )
      if (!field?.form) throw new Error(`no form prints ${wanted}`)
      const form = field.form
      const answers = await Promise.all(
        Array.from({ length: count }, () =>
          fetch(form.action, { method: 'POST', body: new FormData(form) }),
        ),
      )
      const [answer] = answers
      const bytes = new Uint8Array(await answer.arrayBuffer())
      return {
        url: answer.url,
        type: answer.headers.get('content-type'),
        head: new TextDecoder().decode(bytes.slice(0, 5)),
      }
    },
    kind,
    times,
  )

test('whoever is not logged in is led to the log-in, and back to where he wanted to go', async () => {
  const { context: own, page: tab } = await visitor()
  await visitPage(tab, `${app.url}/portal/print`)
  expect(new URL(tab.url()).pathname).toBe('/portal/login')
  await tab.type('#identity', 'agent-shimen')
  await tab.type('#password', 'Wrong-Password-1')
  await tab.click('main form button[type=submit]')
  const alert = await tab.waitForSelector('[role=alert]')
  expect(await alert?.evaluate((box) => box.textContent)).toContain('用户名或密码不对')
  expect(await tab.$eval('#identity', (field) => (field as HTMLInputElement).value)).toBe(
    'agent-shimen',
  )
  await tab.$eval('#password', (field) => ((field as HTMLInputElement).value = ''))
  await logIn(tab, 'agent-shimen')
  expect(new URL(tab.url()).pathname).toBe('/portal/print')
  await own.close()
}, 60_000)

test('the day begins with the station and the one thing to do', async () => {
  await open('/portal')
  expect(await page.$eval('body', (body) => body.innerText)).toContain(station.name)
  expect(await mainText()).toContain(words.today.find)
}, 60_000)

test('a matter is found by pinyin, explained, and its materials are gone through', async () => {
  await open('/portal/matters')
  await page.type('input[type=search]', 'dibao')
  await page.waitForFunction(() => location.search.includes('dibao'))
  await shows('最低生活保障申请')
  await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main li a')]
    links.find((link) => link.textContent?.includes('最低生活保障申请'))?.click()
  })
  await page.waitForFunction(() => /\/portal\/matters\/.+/.test(location.pathname))
  await shows(words.explain.say)
  await page.click('input[name=have]')
  await shows('还缺')
  const notice = await sendPrintForm('notice')
  expect(notice).toMatchObject({ type: 'application/pdf', head: '%PDF-' })
  expect(new URL(notice.url).searchParams.get('missing')).not.toContain('1,')
}, 90_000)

test('the sheet is printed with the station on it, and a double click is logged once', async () => {
  const before = (await logLines()).length
  await open('/portal/matters/MZ-0104')
  await press(words.explain.printShort)
  await page.waitForSelector('[role=dialog] input[name=copies]')
  const sheet = await sendPrintForm('sheet', 3)
  expect(sheet).toMatchObject({ type: 'application/pdf', head: '%PDF-' })
  expect(new URL(sheet.url).searchParams.get('station')).toBe(station.code)
  expect((await logLines()).length).toBe(before + 1)
}, 90_000)

/** The person's print log, as the page shows it. */
async function logLines(): Promise<string[]> {
  await open('/portal/print')
  return page.$$eval('section[aria-labelledby=log-title] li', (lines) =>
    lines.map((line) => line.textContent ?? ''),
  )
}

test('the kit is ordered, followed over a reload, opened and logged', async () => {
  await open('/portal/print')
  await press(words.print.kitSubmit)
  await page.waitForFunction(() => location.pathname.includes('/print/runs/'))
  await page.reload({ waitUntil: 'domcontentloaded' })
  await shows('排好了')
  const opened = await page.evaluate(async () => {
    const form = document.querySelector<HTMLFormElement>('form[action$="/open"]')
    const answer = await fetch(form?.action ?? '', { method: 'POST' })
    return { url: answer.url, type: answer.headers.get('content-type') }
  })
  expect(opened.type).toBe('application/pdf')
  expect((await logLines())[0]).toContain('整套明白纸')

  const others = await visitor('agent-wenhua')
  const foreign = await others.page.goto(opened.url.replace('/file.pdf', ''))
  expect(foreign?.status()).toBe(404)
  const state = await others.page.evaluate(
    async (url) => (await fetch(url)).status,
    opened.url.replace('file.pdf', 'state'),
  )
  expect(state).toBe(404)
  await others.context.close()
  const nobody = await fetch(opened.url)
  expect(nobody.status).toBe(401)
}, 180_000)

test('printing for a station of others is refused in words', async () => {
  await open('/portal/print?station=ZD000000')
  expect(await mainText()).toContain('不归您管')
  const refused = await page.evaluate(async () => {
    const body = new URLSearchParams({
      kind: 'poster',
      station: 'ZD000000',
      clientId: '3f0e9a50-6a3e-4c2e-9d5f-0a1b2c3d4e5f',
    })
    const answer = await fetch('/portal/print/open', { method: 'POST', body })
    return { status: answer.status, text: await answer.text() }
  })
  expect(refused.status).toBe(403)
  expect(refused.text).toContain('不归您管')
}, 60_000)

test('the county prints for any station, and the whole book', async () => {
  const county = await visitor('coordinator')
  await visitPage(county.page, `${app.url}/portal/print?station=${station.code}`)
  const text = await county.page.$eval('main', (main) => (main as HTMLElement).innerText)
  expect(text).toContain(words.print.forStation(station.name))
  expect(text).toContain(words.print.book)
  await county.context.close()
}, 60_000)

test.each([
  ['/portal'],
  ['/portal/matters'],
  ['/portal/matters?q=zzzzzz'],
  ['/portal/matters/MZ-0104'],
  ['/portal/matters/MZ-0104?do=send'],
  ['/portal/print'],
  ['/portal/me'],
  ['/portal/me/password'],
  ['/portal/nothing-here'],
])(
  '%s is for everybody: no stumbling block, nothing beside the screen at 360 px and large type',
  async (address) => {
    await context.setCookie({
      name: 'text-size',
      value: 'large',
      domain: new URL(app.url).hostname,
    })
    await page.setViewport({ width: 360, height: 780 })
    await open(address)
    const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(beside).toBeLessThanOrEqual(0)
    expect(await stumbles(page)).toEqual([])
    await page.setViewport({ width: 1280, height: 800 })
    expect(await stumbles(page)).toEqual([])
    await page.setViewport({ width: 390, height: 844 })
  },
  60_000,
)

test('all of it works before scripts load', async () => {
  const plain = await visitor()
  await plain.page.setJavaScriptEnabled(false)
  await plain.page.goto(`${app.url}/portal/login?next=/portal/matters/MZ-0104?have=0`)
  await plain.page.type('#identity', 'agent-shimen')
  await plain.page.type('#password', testPassword)
  await Promise.all([
    plain.page.waitForNavigation(),
    plain.page.click('main form button[type=submit]'),
  ])
  const text = await plain.page.$eval('main', (main) => (main as HTMLElement).innerText)
  expect(text).toContain('还缺')
  await plain.page.goto(`${app.url}/portal/matters/MZ-0104?do=print`)
  expect(await plain.page.$('#print form input[name=copies]')).not.toBeNull()
  await plain.context.close()
}, 60_000)

test('logging out ends it', async () => {
  await open('/portal/me')
  await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), press(words.me.logOut)])
  expect(await mainText()).toContain(words.logIn.loggedOut)
  await open('/portal')
  expect(new URL(page.url()).pathname).toBe('/portal/login')
}, 60_000)
