import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type SharedApp, sharedApp, testPassword } from '../../helpers/app'
import { type TestBrowser, openTestBrowser } from '../../helpers/chromium'

let app: SharedApp
let chromium: TestBrowser
beforeAll(async () => {
  app = sharedApp()
  chromium = await openTestBrowser()
}, 660_000)
afterAll(async () => {
  await chromium?.close()
})

test('GET /api/health says that database, browser and worker all work', async () => {
  const answer = await fetch(`${app.url}/api/health`)
  expect(await answer.json()).toMatchObject({
    ok: true,
    failing: [],
    database: { ok: true, transactions: true },
    browser: { ok: true },
    worker: { ok: true },
  })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('the demonstration log-ins are kept for their owner only, with the password that was set', () => {
  const file = join(app.dataDir, 'demo-log-ins.txt')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  expect(lines.length).toBeGreaterThan(5)
  for (const line of lines) expect(line.split('\t')[1]).toBe(testPassword)
})

test('the admin opens in a browser, in Chinese', async () => {
  const context = await chromium.browser.createBrowserContext()
  const page = await context.newPage()
  await page.goto(`${app.url}/admin`, { waitUntil: 'networkidle0' })
  expect(await page.$eval('html', (html) => html.lang)).toMatch(/^zh/)
  expect(await page.$('input[type=password]')).not.toBeNull()
  await context.close()
})
