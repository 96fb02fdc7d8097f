import type { BrowserContext, Page } from 'puppeteer-core'
import { setUpText } from '@/i18n/setUp'
import { stepWords } from '@/i18n/logInSteps'
import { portalPages } from '@/i18n/portalPages'
import { setUpCodeOf } from '@/operations/platform/setUpCode'
import { type TestApp, startTestApp } from '../helpers/app'
import { type TestBrowser, openTestBrowser } from '../helpers/chromium'
import { shows as showsWithin } from '../helpers/pageSteps'
import { codeOf } from '../helpers/secondFactor'

const secret = 'a secret of the tests for people'
const ownPassword = 'Riverside-4711'
const admins = ['security-admin', 'audit-admin', 'system-admin'] as const

let app: TestApp
let chromium: TestBrowser
const contexts: BrowserContext[] = []
/** The passwords that the set-up shows. */
const first: Record<string, string> = {}
const recovery: string[] = []
let security: Page
let editorId = ''

beforeAll(async () => {
  app = await startTestApp({
    env: { NODE_ENV: 'production', PAYLOAD_SECRET: secret, SEED_PASSWORD: '' },
    onOutput: (text) => process.stderr.write(text),
  })
  chromium = await openTestBrowser()
}, 600_000)
afterAll(async () => {
  for (const context of contexts) await context.close()
  await chromium?.close()
  await app?.stop()
})

async function visitor(width = 390): Promise<Page> {
  const context = await chromium.browser.createBrowserContext()
  contexts.push(context)
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  page.setDefaultNavigationTimeout(60_000)
  await page.setViewport({ width, height: 844 })
  return page
}

/** The admin leads on by its scripts: it has arrived when its network rests. */
const open = (page: Page, path: string, site = app.url) =>
  page.goto(`${site}${path}`, { waitUntil: 'networkidle0' })
const bodyText = (page: Page) => page.$eval('body', (body) => body.innerText)
const shows = (page: Page, text: string) => showsWithin(page, text, { within: 'body' })
const pathOf = (page: Page) => new URL(page.url()).pathname
const arrives = (page: Page, path: string) =>
  page.waitForFunction((wanted) => location.pathname === wanted, {}, path)

async function fill(page: Page, field: string, text: string): Promise<void> {
  await page.waitForSelector(field)
  await page.$eval(field, (input) => ((input as HTMLInputElement).value = ''))
  await page.type(field, text)
}

const send = (page: Page) => page.click('main form button[type=submit]')

/** The log-in of the admin, by Payload's own screen. */
async function logInToAdmin(page: Page, username: string, password: string, site = app.url) {
  await open(page, '/admin/login', site)
  // Before its scripts have taken it over, the form would send itself as a plain page.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('form.login__form') ?? {}).some((key) =>
      key.startsWith('__reactProps'),
    ),
  )
  await fill(page, '#field-username', username)
  await fill(page, '#field-password', password)
  await page.click('form.login__form button[type=submit]')
}

/** A request of the page itself, with its cookies, as its scripts send it. */
const ask = (page: Page, method: string, path: string, body?: object) =>
  page.evaluate(
    async ([verb, url, text]) => {
      const headers = { 'Content-Type': 'application/json' }
      const answer = await fetch(url, { method: verb, headers, body: text })
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
    },
    [method, `/api${path}`, body && JSON.stringify(body)] as [string, string, string | undefined],
  )

/** Password and second factor at the first log-in of an administrator. */
async function firstLogIn(page: Page, username: string): Promise<void> {
  await logInToAdmin(page, username, first[username] ?? '')
  await shows(page, stepWords['new-password'].title.zh)
  await fill(page, '#own-password', ownPassword)
  await send(page)
  await shows(page, stepWords.enrol.title.zh)
  const key = await page.$eval('main .font-mono', (text) => text.textContent ?? '')
  await fill(page, '#code', codeOf(key.replace(/\s/g, '')))
  await send(page)
  await shows(page, stepWords.codesTitle.zh)
  const codes = await page.$$eval('main ol li', (items) => items.map((item) => item.innerText))
  if (username === 'security-admin') recovery.push(...codes)
  await send(page)
  await arrives(page, '/admin')
}

test('an empty installation leads to the set-up, which makes three administrators', async () => {
  const page = await visitor()
  await open(page, '/admin')
  expect(pathOf(page)).toBe('/setup')
  await fill(page, '#code', setUpCodeOf(secret))
  for (const [index, role] of Object.keys(setUpText.roles).entries()) {
    await fill(page, `#${role}-name`, `管理${index + 1}`)
  }
  await send(page)
  await shows(page, setUpText.doneTitle)
  const shown = await page.$$eval('main dl', (lists) =>
    lists.map((list) => [...list.querySelectorAll('code')].map((code) => code.innerText)),
  )
  for (const [username = '', password = ''] of shown) first[username] = password
  expect(Object.keys(first).sort()).toEqual([...admins].sort())
}, 120_000)

test('the first administrator chooses a password, sets the second factor up, and is at home', async () => {
  security = await visitor()
  await logInToAdmin(security, 'security-admin', first['security-admin'] ?? '')
  await shows(security, stepWords['new-password'].title.zh)
  await open(security, '/admin/collections/users')
  expect(pathOf(security)).toBe('/portal/login/step')
  expect((await ask(security, 'GET', '/users')).status).toBe(403)
  const beside = await security.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(beside).toBeLessThanOrEqual(0)
  await firstLogIn(security, 'security-admin')
  await shows(security, '管理1，您好')
  expect(recovery.length).toBe(10)
}, 180_000)

test('the next log-in asks for a code; its field is for codes, and a recovery code stands in', async () => {
  const page = await visitor()
  await logInToAdmin(page, 'security-admin', ownPassword)
  await shows(page, stepWords.code.title.zh)
  const field = await page.$eval('#code', (input) => {
    const { inputMode, autocomplete } = input as HTMLInputElement
    return { inputMode, autocomplete, isFocused: document.activeElement === input }
  })
  expect(field).toEqual({ inputMode: 'numeric', autocomplete: 'one-time-code', isFocused: true })
  await page.keyboard.type('000000')
  await page.keyboard.press('Enter')
  await shows(page, '动态码不对')
  await page.click('main details summary')
  await fill(page, '#recovery', recovery[0] ?? '')
  await page.keyboard.press('Enter')
  await arrives(page, '/admin')
  await open(page, '/admin/logout')
  await open(page, '/admin')
  expect(pathOf(page)).toBe('/admin/login')
}, 120_000)

test('an editor’s first log-in: a new password before anything else', async () => {
  const system = await visitor()
  await firstLogIn(system, 'system-admin')
  const department = await ask(system, 'POST', '/departments', { code: 'MZ', name: '民政局' })
  expect(department.status).toBe(201)
  const { id } = department.body.doc as { id: string }
  const made = await ask(security, 'POST', '/users', {
    username: 'editor-mz',
    name: '方编辑',
    password: 'Given-away-17',
    roles: ['editor'],
    department: id,
  })
  expect(made.status).toBe(201)
  editorId = (made.body.doc as { id: string }).id

  const editor = await visitor()
  await open(editor, '/portal/login?next=/admin')
  await fill(editor, '#identity', 'editor-mz')
  await fill(editor, '#password', 'Given-away-17')
  await send(editor)
  await arrives(editor, '/portal/login/step')
  expect((await ask(editor, 'GET', '/users')).status).toBe(403)
  await fill(editor, '#own-password', 'Given-away-17')
  await send(editor)
  await shows(editor, '新密码不能和')
  await fill(editor, '#own-password', ownPassword)
  await send(editor)
  await arrives(editor, '/admin')
  await shows(editor, '方编辑，您好')
}, 180_000)

test('a forgotten password: the security administrator’s one-time code', async () => {
  await security.setViewport({ width: 1280, height: 844 })
  await open(security, `/admin/collections/users/${editorId}`)
  await security.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.daiban-action button')]
    buttons.find((button) => button.innerText.includes('重置码'))?.click()
  })
  await security.waitForSelector('.daiban-action__code')
  const code = await security.$eval('.daiban-action__code', (text) => text.textContent ?? '')
  const page = await visitor()
  await open(page, '/portal/reset')
  await fill(page, '#reset-identity', 'editor-mz')
  await fill(page, '#code', code)
  await fill(page, '#new-password', 'Another-day-77')
  await send(page)
  await shows(page, portalPages.logIn.resetDone)
  await fill(page, '#identity', 'editor-mz')
  await fill(page, '#password', 'Another-day-77')
  await send(page)
  await arrives(page, '/portal')
}, 120_000)

test('after too many wrong passwords the page says how long to wait, and what to do', async () => {
  const page = await visitor()
  await open(page, '/portal/login')
  for (let time = 1; time <= 6; time++) {
    await fill(page, '#identity', 'somebody')
    await fill(page, '#password', `Wrong-password-${time}`)
    await send(page)
    await shows(page, time <= 5 ? '用户名或密码不对' : '尝试的次数太多')
    if (time <= 5) await open(page, '/portal/login')
  }
  expect(await bodyText(page)).toMatch(/请 \d+ 分钟后再试/)
}, 120_000)

test('the admin in English has no Chinese of ours in it', async () => {
  await security.setCookie({ name: 'daiban-lng', value: 'en', domain: '127.0.0.1' })
  const data = /本县代办系统|本县|管理\d|方编辑|民政局|新人/g
  /** The sign of the program, which is a picture. */
  const mark = '办'
  const leftovers: string[] = []
  const pages = [
    '/admin',
    '/admin/account',
    '/admin/collections/users',
    '/admin/collections/users/create',
    `/admin/collections/users/${editorId}`,
  ]
  for (const path of pages) {
    await open(security, path)
    const lines = (await bodyText(security)).replace(data, '').split('\n')
    const ours = (line: string) => ['中文', mark].includes(line.trim())
    const found = lines.filter((line) => /[\u4e00-\u9fff]/.test(line) && !ours(line))
    leftovers.push(...found.map((line) => `${path}: ${line}`))
  }
  expect(leftovers).toEqual([])
  await security.setCookie({ name: 'daiban-lng', value: 'zh', domain: '127.0.0.1' })
}, 180_000)

test('it works under each address of the machine: log-in, step, and a save', async () => {
  const { port } = new URL(app.url)
  let use = 1
  for (const site of [`http://localhost:${port}`, `http://127.0.0.1:${port}`]) {
    const page = await visitor(1280)
    await logInToAdmin(page, 'security-admin', ownPassword, site)
    await shows(page, stepWords.code.title.zh)
    await page.click('main details summary')
    await fill(page, '#recovery', recovery[use++] ?? '')
    await page.keyboard.press('Enter')
    await arrives(page, '/admin')
    expect(page.url()).toBe(`${site}/admin`)
    await open(page, `/admin/collections/users/${editorId}`, site)
    await fill(page, '#field-name', `方编辑${use}`)
    await page.click('#action-save')
    await page.waitForSelector('.toast-success, [data-type=success]')
    const saved = await ask(page, 'GET', `/users/${editorId}`)
    expect(saved.body.name).toBe(`方编辑${use}`)
  }
}, 180_000)
