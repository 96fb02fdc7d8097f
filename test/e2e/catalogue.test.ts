import type { BrowserContext, Page } from 'puppeteer-core'
import { type SharedApp, sharedApp, testPassword } from '../helpers/app'
import { type TestBrowser, openTestBrowser } from '../helpers/chromium'

interface EditionRow {
  id: string
  number: number
  shortCode: string
  matter: string
  replacedOn?: string | null
}

let app: SharedApp
let chromium: TestBrowser
const contexts: BrowserContext[] = []

beforeAll(async () => {
  app = sharedApp()
  chromium = await openTestBrowser()
}, 660_000)

afterAll(async () => {
  for (const context of contexts) await context.close()
  await chromium?.close()
})

async function visitor({ width = 390, scripts = true } = {}): Promise<Page> {
  const context = await chromium.browser.createBrowserContext()
  contexts.push(context)
  const page = await context.newPage()
  await page.setViewport({ width, height: 844 })
  await page.setJavaScriptEnabled(scripts)
  page.setDefaultNavigationTimeout(60_000)
  return page
}

/** The log-in cookie of a person, as the log-in endpoint sets it. */
async function cookieOf(username: string): Promise<string> {
  const response = await fetch(`${app.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username, password: testPassword }),
  })
  expect(response.status).toBe(200)
  return response.headers.getSetCookie()[0].split(';')[0]
}

async function staff(username: string): Promise<Page> {
  const page = await visitor({ width: 1440 })
  const [name, ...value] = (await cookieOf(username)).split('=')
  await page
    .browserContext()
    .setCookie({ name, value: value.join('='), domain: '127.0.0.1', path: '/' })
  return page
}

const read = async (path: string, cookie?: string) => {
  const response = await fetch(`${app.url}${path}`, cookie ? { headers: { cookie } } : {})
  expect(response.status).toBe(200)
  return response.json()
}

async function matterId(code: string): Promise<string> {
  const { docs } = await read(`/api/matters?where[code][equals]=${code}&depth=0`)
  return docs[0].id
}

async function editionsOf(code: string): Promise<EditionRow[]> {
  const id = await matterId(code)
  const { docs } = await read(`/api/editions?where[matter][equals]=${id}&depth=0&sort=number`)
  return docs
}

const textOf = (page: Page) => page.$eval('body', (body) => (body as HTMLElement).innerText)

test('a citizen without scripts finds a matter by pinyin and reads its guide', async () => {
  const page = await visitor({ scripts: false })
  await page.goto(`${app.url}/search?q=dibao`)
  expect(await textOf(page)).toContain('最低生活保障申请')
  await page.goto(`${app.url}/guides/MZ-0104`)
  const text = await textOf(page)
  expect(text).toContain('28 个工作日')
  expect(text).toContain('不收费')
})

test('search as one types answers Chinese, initials and a slip', async () => {
  for (const query of ['低保', 'dibao', '最低生活保帐']) {
    const { results } = await read(`/api/search?q=${encodeURIComponent(query)}`)
    expect(results.map(({ code }: { code: string }) => code)).toContain('MZ-0104')
  }
})

test('the code of an old print says that it was replaced, and an unknown one is told apart', async () => {
  const [first, second] = await editionsOf('MZ-0104')
  const page = await visitor({ scripts: false })
  await page.goto(`${app.url}/s/${first.shortCode}`)
  const old = await textOf(page)
  expect(old).toContain('换新')
  expect(old).toContain('28 个工作日')
  await page.goto(`${app.url}/s/${second.shortCode}?at=ZD100201`)
  const current = await textOf(page)
  expect(current).not.toContain('换新')
  expect(current).toContain('石门村代办点')
  const unknown = await page.goto(`${app.url}/s/NIX-2222`)
  expect(unknown?.status()).toBeLessThan(500)
  expect(await textOf(page)).toMatch(/没有|查不到|找不到/)
})

test('a reviewer publishes a submitted change in the admin, and the old print knows it', async () => {
  const [before] = await editionsOf('MZ-0102')
  const page = await staff('reviewer-mz')
  await page.goto(`${app.url}/admin/collections/matters/${before.matter}`)
  const publish = await page.waitForSelector('.matter-desk__commands ::-p-text(发布)', {
    timeout: 60_000,
  })
  await publish?.click()
  const confirm = await page.waitForSelector('dialog[open] ::-p-text(发布后群众马上看到)')
  expect(confirm).not.toBeNull()
  const reloaded = page.waitForNavigation({ timeout: 60_000 })
  await (await page.waitForSelector('dialog[open] .matter-desk__buttons button'))?.click()
  await reloaded

  const editions = await editionsOf('MZ-0102')
  expect(editions.map(({ number }) => number)).toEqual([1, 2])
  expect(editions[0].replacedOn).toBeTruthy()
  const citizen = await visitor({ scripts: false })
  await citizen.goto(`${app.url}/s/${before.shortCode}`)
  expect(await textOf(citizen)).toContain('换新')
}, 180_000)

test('the sheet stands beside the form with its meter', async () => {
  const page = await staff('editor-mz')
  await page.goto(`${app.url}/admin/collections/matters/${await matterId('MZ-0104')}`)
  await page.waitForSelector('.matter-desk__preview iframe', { timeout: 60_000 })
  await page.waitForSelector('.matter-desk__meter', { timeout: 60_000 })
  const said = await page.$eval('.matter-desk__meter', (meter) => meter.textContent)
  expect(said).toMatch(/版面用了 \d+%，正文字号 [\d.]+ 磅/)
}, 120_000)

test('a reason leads to its field, in whichever tab it stands', async () => {
  const page = await staff('editor-mz')
  await page.goto(`${app.url}/admin/collections/matters/${await matterId('MZ-0104')}`)
  await page.waitForSelector('.matter-desk__checks', { timeout: 60_000 })
  const tab = await page.waitForSelector('.tabs-field__tabs ::-p-text(结果和监督)', {
    timeout: 60_000,
  })
  await tab?.click()
  const phone = await page.waitForSelector('#field-complaintPhone')
  await phone?.click({ count: 3 })
  await phone?.type(
    await page.$eval('#field-enquiryPhone', (input) => input.getAttribute('value') ?? ''),
  )
  const first = await page.waitForSelector('.tabs-field__tab-button')
  await first?.click()
  await page.waitForSelector('#field-complaintPhone', { hidden: true })
  const reason = await page.waitForSelector('.matter-desk__checks li button ::-p-text(投诉电话)')
  await reason?.click()
  await page.waitForSelector('#field-complaintPhone:focus')
}, 180_000)

test('a command on a page that is no longer current is refused, and nothing happens', async () => {
  const id = await matterId('MZ-0105')
  const page = await staff('editor-mz')
  await page.goto(`${app.url}/admin/collections/matters/${id}`)
  const submit = await page.waitForSelector('.matter-desk__commands ::-p-text(提交审核)', {
    timeout: 60_000,
  })
  const saved = await fetch(`${app.url}/api/matters/${id}?draft=true`, {
    method: 'PATCH',
    headers: {
      'Content-Type': 'application/json',
      cookie: await cookieOf('editor-mz'),
      origin: app.url,
    },
    body: JSON.stringify({ hours: '工作日 8:30—17:00' }),
  })
  expect(saved.status).toBe(200)
  await submit?.click()
  await (await page.waitForSelector('dialog[open] .matter-desk__buttons button'))?.click()
  await page.waitForSelector('.matter-desk__commands .matter-desk__errors ::-p-text(刷新)')
  const { stage } = await read(`/api/matters/${id}/standing`, await cookieOf('editor-mz'))
  expect(stage).toBe('drafting')
}, 180_000)

test('strangers are refused in Chinese, and nothing changes', async () => {
  const id = await matterId('MZ-0103')
  for (const username of ['reviewer-rs', 'agent-shimen']) {
    const response = await fetch(`${app.url}/api/matters/${id}/publish`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        cookie: await cookieOf(username),
        origin: app.url,
      },
      body: '{}',
    })
    expect([403, 404]).toContain(response.status)
    expect((await response.json()).message).toMatch(/\p{Script=Han}/u)
  }
  expect(await editionsOf('MZ-0103')).toHaveLength(1)
})

/** Other tests may have asked more than one address is allowed to; then it waits as long as it is told. */
async function patientFetch(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(`${app.url}${path}`, init)
  if (response.status !== 429) return response
  const seconds = Number(response.headers.get('retry-after') ?? 60)
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  return fetch(`${app.url}${path}`, init)
}

test('a sheet comes as one PDF, and wrong addresses get a clear answer', async () => {
  const good = await patientFetch('/sheets/MZ-0104.pdf?station=ZD100201')
  expect(good.status).toBe(200)
  expect(good.headers.get('content-type')).toBe('application/pdf')
  expect((await good.text()).slice(0, 5)).toBe('%PDF-')
  for (const [path, status] of [
    ['/sheets/NIX-0000.pdf', 404],
    ['/sheets/MZ-0104.pdf?size=a3', 400],
    ['/sheets/MZ-0104.pdf?edition=99', 404],
  ] as const) {
    const response = await patientFetch(path, { headers: { accept: 'application/json' } })
    expect(response.status).toBe(status)
    expect(await response.text()).toMatch(/\p{Script=Han}/u)
  }
}, 200_000)
