import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'puppeteer-core'
import { officeWorkbook } from '../fixtures/officeWorkbook'
import { type SharedApp, sharedApp, testPassword } from '../helpers/app'
import { type TestBrowser, openTestBrowser } from '../helpers/chromium'

let app: SharedApp
let chromium: TestBrowser
let folder: string
const contexts: BrowserContext[] = []
const address = '/admin/import-matters'

beforeAll(async () => {
  app = sharedApp()
  chromium = await openTestBrowser()
  folder = mkdtempSync(join(tmpdir(), 'daiban-import-'))
  writeFileSync(join(folder, '事项清单.xlsx'), await officeWorkbook())
  writeFileSync(join(folder, '照片.xlsx'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))
  writeFileSync(join(folder, '太大.xlsx'), Buffer.alloc(50 * 1024 * 1024))
}, 660_000)

afterAll(async () => {
  for (const context of contexts) await context.close()
  await chromium?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

async function cookieOf(username: string): Promise<string> {
  const response = await fetch(`${app.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username, password: testPassword }),
  })
  expect(response.status).toBe(200)
  return response.headers.getSetCookie()[0].split(';')[0]
}

async function deskOf(username: string, width = 1280): Promise<Page> {
  const context = await chromium.browser.createBrowserContext()
  contexts.push(context)
  const page = await context.newPage()
  await page.setViewport({ width, height: 900 })
  page.setDefaultTimeout(60_000)
  const [name, ...value] = (await cookieOf(username)).split('=')
  await context.setCookie({ name, value: value.join('='), domain: '127.0.0.1', path: '/' })
  await page.goto(`${app.url}${address}`)
  return page
}

async function choose(page: Page, file: string): Promise<void> {
  // The button works once the page is alive.
  await page.waitForSelector('.import-drop button:not([disabled])')
  const [chooser] = await Promise.all([
    page.waitForFileChooser(),
    page.click('.import-drop button'),
  ])
  await chooser.accept([join(folder, file)])
}

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText)

async function countOf(page: Page, kind: string): Promise<number> {
  return Number(await textOf(page, `.import-count--${kind} strong`))
}

test('an editor takes an office workbook from the file to its result', async () => {
  const page = await deskOf('editor-yb')
  await choose(page, '事项清单.xlsx')
  await page.waitForSelector('.import-agree')
  expect(await textOf(page, '.import-file')).toBe('事项清单.xlsx')
  expect(await textOf(page, '.import-state')).toContain('还没有写入')
  const added = await countOf(page, 'added')
  const refused = await countOf(page, 'refused')
  expect(added).toBeGreaterThan(0)
  expect(added + refused).toBe(164)

  await page.click('.import-count--refused')
  await page.waitForSelector('.import-row--refused .import-row__reasons li')
  expect(await textOf(page, '.import-row--refused')).toMatch(/第 \d+ 行.*这次只收/s)
  expect(await page.$('.import-row--added')).toBeNull()
  expect(await textOf(page, '.import-pages')).toContain('第 1 页，共 3 页')

  await page.click('.import-agree')
  await page.waitForSelector('dialog[open] .import-yes')
  expect(await textOf(page, 'dialog[open]')).toContain(`会新增 ${added} 个事项`)
  await page.click('dialog[open] .import-yes')
  await page.waitForSelector('.import-state--done', { timeout: 120_000 })
  expect(await textOf(page, '.import-state--done')).toContain(`已写入 ${added} 行，共 ${added} 行`)

  const link = await page.$eval('a[href*="refused.xlsx"]', (a) => a.getAttribute('href'))
  const cookie = await cookieOf('editor-yb')
  const file = await fetch(`${app.url}${link}`, { headers: { cookie } })
  expect(file.headers.get('content-type')).toContain('spreadsheetml')
  expect(
    Buffer.from(await file.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')

  await page.goto(`${app.url}${address}`)
  expect(await textOf(page, '.import-earlier')).toContain(`新增 ${added}`)
  await choose(page, '事项清单.xlsx')
  await page.waitForSelector('.import-count--unchanged')
  expect(await countOf(page, 'unchanged')).toBe(added)
  expect(await page.$('.import-agree')).toBeNull()
}, 240_000)

test('all of it works by keyboard on a phone, and escape takes the question back', async () => {
  const page = await deskOf('editor-mz', 390)
  await choose(page, '事项清单.xlsx')
  await page.waitForSelector('.import-agree')
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
  await page.focus('.import-agree')
  await page.keyboard.press('Enter')
  await page.waitForSelector('dialog[open]')
  await page.keyboard.press('Escape')
  await page.waitForSelector('dialog:not([open])', { hidden: true })
  await page.focus('.import-count--refused')
  await page.keyboard.press('Space')
  await page.waitForSelector('.import-count--refused[aria-pressed="true"]')
  const dismissed = await page.waitForSelector('.import-actions ::-p-text(不导入了)')
  await dismissed?.click()
  await page.waitForSelector('.import-state--cancelled')
  expect(await textOf(page, '.import-state--cancelled')).toContain('没有写入任何事项')
}, 120_000)

test('a wrong file is refused in words, one of 50 MB with its size, before it is sent', async () => {
  const page = await deskOf('editor-mz')
  await choose(page, '照片.xlsx')
  await page.waitForSelector('.import-fault')
  expect(await textOf(page, '.import-fault')).toContain('这是图片')
  await choose(page, '太大.xlsx')
  await page.waitForSelector('.import-fault ::-p-text(文件有 50.0 MB)')
  const response = await fetch(`${app.url}/api/import-runs/upload`, {
    method: 'POST',
    headers: {
      cookie: await cookieOf('editor-mz'),
      origin: app.url,
      'X-File-Name': 'big.xlsx',
      'X-Client-Id': crypto.randomUUID(),
    },
    body: Buffer.alloc(50 * 1024 * 1024),
  })
  expect(response.status).toBe(413)
  expect((await response.json()).message).toContain('文件有 50 MB，最大 20 MB')
}, 120_000)

test('whoever may not import sees no way to it, and is told so', async () => {
  const page = await deskOf('coordinator')
  expect(await textOf(page, '.import-page')).toContain('只有部门编辑和部门审核')
  expect(await page.$('.import-drop')).toBeNull()
  expect(await page.$('#nav-import-matters')).toBeNull()
  const editor = await deskOf('editor-mz')
  expect(await editor.$('#nav-import-matters')).not.toBeNull()
})
