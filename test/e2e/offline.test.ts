import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, HTTPRequest, Page } from 'puppeteer-core'
import { commandWords as commands, registerWords } from '@/i18n/portalCases'
import { portalFiles as fileWords } from '@/i18n/portalFiles'
import { outboxWords as words } from '@/i18n/portalOutbox'
import { portalPages } from '@/i18n/portalPages'
import { photo } from '../helpers/caseFiles'
import { madeUpIdNumber } from '../helpers/idNumber'
import { isEasy } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'
import { stumbles } from '../helpers/stumbles'
import { until } from '../helpers/until'

const agent = 'agent-shimen'
let site: TestSite
let page: Page
beforeAll(async () => {
  site = await openTestSite()
}, 660_000)
afterAll(() => site?.close())

beforeEach(async () => {
  page = await site.visit({ width: 360 })
  await logIn(agent)
})

async function logIn(username: string): Promise<void> {
  await page.goto(`${site.url}/portal/login`, { waitUntil: 'networkidle0' })
  await page.type('#identity', username)
  await page.type('#password', site.password)
  await Promise.all([page.waitForNavigation(), page.click('main form button[type=submit]')])
}

const said = (text: string, options: { timeout?: number } = {}) =>
  page.waitForFunction(
    (wanted) => document.body.innerText.includes(wanted),
    { timeout: 30_000, ...options },
    text,
  )

const gone = (text: string) =>
  page.waitForFunction(
    (wanted) => !document.querySelector('main')?.innerText.includes(wanted),
    { timeout: 30_000 },
    text,
  )

/** Presses the button or link with these words, in the window over the page when there is one, once it is there. */
const press = (text: string) =>
  page.waitForFunction(
    (wanted) => {
      const scope = document.querySelector('[role=alertdialog], [role=dialog]') ?? document
      const buttons = [...scope.querySelectorAll<HTMLElement>('button, a')]
      const button = buttons.find((one) => one.textContent?.trim() === wanted)
      button?.click()
      return Boolean(button)
    },
    { timeout: 10_000, polling: 100 },
    text,
  )

/** How many cases the agent can see. */
async function casesThereAre(): Promise<number> {
  const { status, body } = await site.call('/cases?limit=1&depth=0', { as: agent })
  expect(status).toBe(200)
  return Number(body.totalDocs)
}

async function casesOnceThereAre(count: number): Promise<number> {
  await until(`${count} cases`, async () => (await casesThereAre()) >= count)
  return casesThereAre()
}

async function fillIn(idNumber = madeUpIdNumber('1950-03-08', 2)): Promise<void> {
  await page.type('#applicant-name', '张桂兰')
  await page.type('#applicant-idNumber', idNumber)
  await page.type('#applicant-phone', '13800001234')
  await page.$$eval('input[name=materials]', (boxes) =>
    boxes.slice(0, 3).forEach((box) => (box as HTMLInputElement).click()),
  )
  await page.$eval('input[name=hasConsent]', (box) => (box as HTMLInputElement).click())
}

async function openForm(): Promise<void> {
  await page.goto(`${site.url}/portal/cases/new?matter=MZ-0104`, { waitUntil: 'networkidle0' })
}

const submit = () =>
  page.$eval('main form button[type=submit]', (button) => (button as HTMLButtonElement).click())

/** A case that the agent registered over the API. */
async function registered(): Promise<{ id: string; eventCount: number; number: string }> {
  const { body } = await site.call('/cases/register', {
    as: agent,
    method: 'POST',
    body: {
      commandId: randomUUID(),
      matter: 'MZ-0104',
      applicant: {
        name: '张桂兰',
        idNumber: madeUpIdNumber('1950-03-08', 2),
        phone: '13800001234',
      },
      materials: [],
      hasConsent: true,
    },
  })
  return body as unknown as { id: string; eventCount: number; number: string }
}

/** The line is there, but nothing that is sent arrives. */
async function cutCases(): Promise<() => Promise<void>> {
  const cut = (request: HTTPRequest) => {
    const isCase = request.method() === 'POST' && request.url().includes('/api/cases/')
    if (isCase) void request.abort('failed')
    else void request.continue()
  }
  await page.setRequestInterception(true)
  page.on('request', cut)
  return async () => {
    page.off('request', cut)
    await page.setRequestInterception(false)
  }
}

test('what is registered without a line is kept, and each is one case once the line is back', async () => {
  const before = await casesThereAre()
  await openForm()
  await page.setOfflineMode(true)
  await fillIn()
  await submit()
  await said(words.kept)
  await said(words.count(1))
  await press(words.again)
  await fillIn(madeUpIdNumber('1961-07-02', 3))
  await submit()
  await said(words.count(2))
  await isEasy(page)
  expect(await casesThereAre()).toBe(before)

  await page.setOfflineMode(false)
  await said(words.sent(2))
  await gone(words.count(2))
  expect(await casesThereAre()).toBe(before + 2)
  await page.reload({ waitUntil: 'networkidle0' })
  expect(await casesThereAre()).toBe(before + 2)
}, 180_000)

test('what was kept outlives the page, and is sent when it is opened again', async () => {
  const before = await casesThereAre()
  await openForm()
  const mend = await cutCases()
  await fillIn()
  await submit()
  await said(words.count(1))
  await press(words.now)
  await said(words.noLine)
  await mend()
  await page.goto(`${site.url}/portal`, { waitUntil: 'networkidle0' })
  expect(await casesOnceThereAre(before + 1)).toBe(before + 1)
  await gone(words.count(1))
}, 180_000)

test('a reply that was cut off makes no second case', async () => {
  const before = await casesThereAre()
  await openForm()
  await page.evaluate(() => {
    const real = window.fetch
    const seen = { count: 0 }
    Object.assign(window, { seen })
    window.fetch = async (...asked) => {
      const answer = await real(...asked)
      if (!String(asked[0]).endsWith('/api/cases/register')) return answer
      seen.count += 1
      if (seen.count === 1) throw new TypeError('Failed to fetch')
      return answer
    }
  })
  await fillIn()
  await submit()
  await said(words.sent(1))
  await gone(words.count(1))
  const sent = await page.evaluate(() => (window as unknown as { seen: { count: number } }).seen)
  expect(sent.count).toBe(2)
  expect(await casesThereAre()).toBe(before + 1)
}, 180_000)

test('what the server refuses later is shown, and mended with what was typed', async () => {
  const before = await casesThereAre()
  const right = madeUpIdNumber('1950-03-08', 2)
  const wrong = `${right.slice(0, 17)}${right.endsWith('1') ? '2' : '1'}`
  await openForm()
  await page.setOfflineMode(true)
  await fillIn(wrong)
  await submit()
  await said(words.kept)
  await page.setOfflineMode(false)
  await said('最后一位')
  expect(await casesThereAre()).toBe(before)
  expect(await stumbles(page)).toEqual([])
  await Promise.all([
    page.waitForFunction(() => location.search.includes('mend=')),
    press(words.mend),
  ])
  await page.waitForFunction(
    (typed) => document.querySelector<HTMLInputElement>('#applicant-idNumber')?.value === typed,
    {},
    wrong,
  )
  expect(await page.$$eval('input[name=materials]:checked', (boxes) => boxes.length)).toBe(3)
  await page.$eval('#applicant-idNumber', (field) => (field as HTMLInputElement).select())
  await page.type('#applicant-idNumber', right)
  await submit()
  await page.waitForFunction(() => /\/portal\/cases\/[a-f\d]{24}/.test(location.href))
  expect(await casesThereAre()).toBe(before + 1)
  expect(await page.$eval('main', (main) => (main as HTMLElement).innerText)).not.toContain(
    '没有办成',
  )
}, 180_000)

test('a command on a case that changed meanwhile is refused in words, and nothing is lost', async () => {
  const { id, eventCount, number } = await registered()
  const { label } = commands.withdraw
  await page.goto(`${site.url}/portal/cases/${id}`, { waitUntil: 'networkidle0' })
  await page.$$eval('main details', (folds) => folds.forEach((fold) => (fold.open = true)))
  await page.setOfflineMode(true)
  await press(label)
  await page.waitForSelector('[role=dialog] form')
  await page.type('[role=dialog] [name=reason]', '申请人不办了')
  await page.$eval('[role=dialog] form button[type=submit]', (button) =>
    (button as HTMLButtonElement).click(),
  )
  await said(words.kept)
  const changed = await site.call(`/cases/${id}/move-to-green`, {
    as: agent,
    method: 'POST',
    body: { commandId: randomUUID(), basedOn: eventCount, reason: '病人等着报销' },
  })
  expect(changed.status).toBe(200)
  await page.setOfflineMode(false)
  await page.goto(`${site.url}/portal/cases/${id}`, { waitUntil: 'networkidle0' })
  await said(words.refused(words.command(label, number)))
  await said('办件刚刚有了变化')
  await said(words.written('申请人不办了'))
  await isEasy(page)

  await press(words.mend)
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('#do [name=reason]')?.value,
  )
  expect(
    await page.$eval('#do [name=reason]', (field) => (field as HTMLTextAreaElement).value),
  ).toBe('申请人不办了')
  await page.$eval('#do form button[type=submit]', (button) =>
    (button as HTMLButtonElement).click(),
  )
  await said(commands.withdraw.done)
  await gone(words.refused(words.command(label, number)))
  const { body } = await site.call(`/cases/${id}/standing`, { as: agent })
  expect(body).toMatchObject({ status: 'withdrawn', eventCount: eventCount + 2 })
}, 180_000)

test('what was refused is thrown away only after a question', async () => {
  const before = await casesThereAre()
  await openForm()
  await page.setOfflineMode(true)
  await fillIn('110101199001011234')
  await submit()
  await said(words.kept)
  await page.setOfflineMode(false)
  await said('没有办成')
  await press(words.drop)
  await said(words.dropTitle)
  await press(words.keep)
  await said('没有办成')
  await press(words.drop)
  await said(words.dropTitle)
  await press(words.drop)
  await gone('没有办成')
  await page.reload({ waitUntil: 'networkidle0' })
  await gone('没有办成')
  expect(await casesThereAre()).toBe(before)
}, 180_000)

test('who logs in on the same phone neither sees nor sends what another left', async () => {
  const before = await casesThereAre()
  await openForm()
  const mend = await cutCases()
  await fillIn()
  await submit()
  await said(words.count(1))
  const owner = await page.evaluate(async () => {
    const answer = await fetch('/api/users/me')
    return ((await answer.json()) as { user: { id: string } }).user.id
  })

  await page.goto(`${site.url}/portal/me`, { waitUntil: 'networkidle0' })
  await said(words.count(1))
  await press(portalPages.me.logOut)
  await said(words.logOutTitle(1))
  await Promise.all([page.waitForNavigation(), press(words.logOut)])
  await mend()
  await logIn('agent-mutou')
  await page.goto(`${site.url}/portal`, { waitUntil: 'networkidle0' })
  await new Promise((done) => setTimeout(done, 2_000))
  expect(await page.$eval('main', (main) => (main as HTMLElement).innerText)).not.toContain(
    words.count(1),
  )
  expect(await casesThereAre()).toBe(before)
  // A page that the first person left open cannot send in the second one's name.
  const status = await page.evaluate(async (person) => {
    const answer = await fetch('/api/cases/register', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Person': person },
      body: '{}',
    })
    return answer.status
  }, owner)
  expect(status).toBe(401)

  await page.goto(`${site.url}/portal/me`, { waitUntil: 'networkidle0' })
  await Promise.all([page.waitForNavigation(), press(portalPages.me.logOut)])
  await logIn(agent)
  expect(await casesOnceThereAre(before + 1)).toBe(before + 1)
}, 240_000)

test('a phone whose clock is wrong is told so', async () => {
  await page.evaluateOnNewDocument(() => {
    const real = Date.now
    Date.now = () => real() + 20 * 60_000
  })
  await page.goto(`${site.url}/portal`, { waitUntil: 'networkidle0' })
  await said(words.clock(20))
  await isEasy(page)
}, 60_000)

test('photos that were taken without a line follow their case', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'daiban-offline-'))
  const path = join(folder, 'paper.jpg')
  writeFileSync(path, await photo({ width: 600, height: 400 }))
  await openForm()
  await page.setOfflineMode(true)
  await fillIn()
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null
  await input?.uploadFile(path)
  await said(fileWords.waiting)
  await submit()
  await said(words.kept)
  await page.setOfflineMode(false)
  await said(words.sent(1))
  await gone(words.count(1))
  rmSync(folder, { recursive: true, force: true })
  const { body } = await site.call('/cases?limit=1&depth=0&sort=-createdAt', { as: agent })
  const files = await site.call(`/cases/${body.docs[0]?.id}/files`, { as: agent })
  expect(files.body.files).toHaveLength(1)
}, 180_000)

test('a citizen who does it herself is counted once the line is back', async () => {
  const before = await casesThereAre()
  await page.goto(`${site.url}/portal/matters/MZ-0104`, { waitUntil: 'networkidle0' })
  await page.setOfflineMode(true)
  await press(registerWords.decline)
  await said(words.kept)
  await said(words.count(1))
  await page.setOfflineMode(false)
  await said(words.sent(1))
  expect(await casesThereAre()).toBe(before + 1)
}, 120_000)
