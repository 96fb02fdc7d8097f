import { randomUUID } from 'node:crypto'
import ExcelJS from 'exceljs'
import type { Page } from 'puppeteer-core'
import { sayCaseNumber } from '@/domain/casework/caseNumber'
import { plainDateOf } from '@/domain/platform/plainDate'
import { boardWords } from '@/i18n/board'
import { ledgerPages } from '@/i18n/portalLedger'
import { caseSearchWords } from '@/i18n/portalCases'
import { madeUpIdNumber } from '../helpers/idNumber'
import { isEasy, mainText, visitPage } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
}, 660_000)
afterAll(() => site?.close())

const logIn = (username: string, options: { width?: number; scripts?: boolean } = {}) =>
  site.logIn(username, { width: 1280, ...options })

const open = (page: Page, path: string) => visitPage(page, `${site.url}${path}`)
/** The cases that the page lists, by id; table and cards have the same. */
const listed = (page: Page): Promise<string[]> =>
  page.$$eval('main table a[href^="/portal/cases/"]', (links) =>
    links.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? ''),
  )

interface Row {
  id: string
  number: string
}

/** What the API lists for a query, all pages. */
async function rowsOf(as: string, query: string): Promise<Row[]> {
  const search = new URLSearchParams(query)
  search.set('limit', '100')
  const rows: Row[] = []
  for (;;) {
    const { status, body } = await site.call(`/cases/ledger?${search.toString()}`, { as })
    expect({ query, status }).toEqual({ query, status: 200 })
    rows.push(...(body.rows as Row[]))
    if (!body.next) return rows
    search.set('after', String(body.next))
  }
}

test('every number of the board is the number of rows that it opens', async () => {
  for (const who of ['coordinator', 'agent-shimen-town']) {
    const page = await logIn(who)
    await open(page, '/portal/board')
    await isEasy(page)
    const numbers = await page.$$eval('main a[href^="/portal/ledger"]', (links) =>
      links.map((link) => ({
        address: link.getAttribute('href') ?? '',
        count: Number(link.querySelector('.tabular-nums')?.textContent),
      })),
    )
    expect(numbers.length).toBeGreaterThan(30)
    for (const { address, count } of numbers) {
      const { length } = await rowsOf(who, address.split('?')[1] ?? '')
      expect({ address, count: length }).toEqual({ address, count })
    }
    expect(numbers.some(({ count }) => count > 0)).toBe(true)
    const shown = numbers.find(({ count }) => count > 0 && count <= 50)
    await open(page, shown?.address ?? '')
    expect(await listed(page)).toHaveLength(shown?.count ?? 0)
  }
}, 240_000)

test('the board counts itself anew until it is told to stop; a village has none', async () => {
  const page = await logIn('supervisor', { width: 360 })
  await open(page, '/portal/board')
  await isEasy(page)
  expect(await mainText(page)).toContain(boardWords.every(30))
  const button = await page.waitForSelector(`main button ::-p-text(${boardWords.pause})`)
  await button?.click()
  await page.waitForSelector(`main button ::-p-text(${boardWords.resume})`)
  expect(await mainText(page)).toContain(boardWords.paused)
  const plain = await logIn('supervisor', { scripts: false })
  await plain.goto(`${site.url}/portal/board`)
  expect(await plain.$$('main a[href="/portal/board"]')).toHaveLength(1)
  const village = await logIn('agent-shimen', { width: 360 })
  const answer = await village.goto(`${site.url}/portal/board`)
  expect(answer?.status()).toBe(404)
}, 120_000)

test('the ledger is filtered by a form without scripts, and a chip takes a filter away', async () => {
  const page = await logIn('coordinator', { width: 360, scripts: false })
  await page.goto(`${site.url}/portal/ledger`)
  await page.click('main details summary')
  await page.select('main form select[name=open]', 'true')
  await page.select('main form select[name=party]', 'department')
  await Promise.all([page.waitForNavigation(), page.click('main form button[type=submit]')])
  const cards = () => page.$$eval('main ul a[href^="/portal/cases/"]', (links) => links.length)
  expect(await cards()).toBe((await rowsOf('coordinator', 'open=true&party=department')).length)
  const chip = `main ul[aria-label="${ledgerPages.chips}"] a[href="/portal/ledger?open=true"]`
  await Promise.all([page.waitForNavigation(), page.click(chip)])
  expect(await cards()).toBe((await rowsOf('coordinator', 'open=true')).length)
}, 90_000)

test('pages follow each other there and back; what is wrong is said in words', async () => {
  const page = await logIn('coordinator')
  const all = (await rowsOf('coordinator', '')).map(({ id }) => id)
  await open(page, '/portal/ledger?limit=5')
  await isEasy(page)
  expect(await listed(page)).toEqual(all.slice(0, 5))
  const older = page.waitForNavigation({ waitUntil: 'networkidle0' }).catch(() => null)
  await page.click('main a[rel=next]')
  await older
  await page.waitForSelector('main a[rel=prev]')
  expect(await listed(page)).toEqual(all.slice(5, 10))
  await page.click('main a[rel=prev]')
  await page.waitForFunction(
    (id) => document.querySelector(`main table a[href$="${id}"]`),
    {},
    all[0],
  )
  expect(await listed(page)).toEqual(all.slice(0, 5))

  await open(page, '/portal/ledger?startedFrom=2026-02-02&startedTo=2026-02-01')
  expect(await mainText(page)).toContain('对调')
  await open(page, '/portal/ledger?status=nix')
  expect(await mainText(page)).toContain('请从列出的里面选')
  await open(page, '/portal/ledger?startedFrom=2018-01-01&startedTo=2018-01-02')
  expect(await mainText(page)).toContain(ledgerPages.empty)
}, 120_000)

test('the workbook has the rows of the page', async () => {
  const page = await logIn('agent-shimen-town', { width: 360 })
  const today = plainDateOf(new Date())
  const period = `startedFrom=${today.slice(0, 4)}-01-01&startedTo=${today}`
  await open(page, `/portal/ledger?${period}`)
  await isEasy(page)
  const numbers = (await rowsOf('agent-shimen-town', period)).map(({ number }) => number)
  const bytes = await page.$eval('main a[href*="ledger.xlsx"]', async (link) => {
    const response = await fetch((link as HTMLAnchorElement).href)
    return [...new Uint8Array(await response.arrayBuffer())]
  })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Uint8Array.from(bytes).buffer as ExcelJS.Buffer)
  const cells = book.worksheets[0]?.getColumn(2).values.map(String) ?? []
  expect(cells.filter((text) => /^\d{14}$/.test(text)).sort()).toEqual(numbers.sort())
  expect(numbers.length).toBeGreaterThan(0)
}, 90_000)

const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

async function find(page: Page, what: string): Promise<string[]> {
  await open(page, '/portal/cases?view=done')
  await page.type('#case-search', what)
  await page.click('main form[role=search] button')
  await page.waitForSelector('main section [role=status], main section [role=alert]')
  return page.$$eval('main section a[href^="/portal/cases/"]', (links) =>
    links.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? ''),
  )
}

test('a case is found by its number and by its applicant, only by whom it concerns', async () => {
  const idNumber = madeUpIdNumber('1951-04-09', 77)
  const phone = '13800007788'
  const { body } = await site.call('/cases/register', {
    as: 'agent-shimen',
    method: 'POST',
    body: {
      commandId: randomUUID(),
      matter: 'MZ-0104',
      applicant: { name: '欧阳寻样', idNumber, phone },
      hasConsent: true,
    },
  })
  const { id, number } = body as unknown as Row
  const page = await logIn('agent-shimen', { width: 360 })
  for (const what of [sayCaseNumber(number), wide(number), idNumber, phone, '欧阳寻']) {
    expect({ what, found: await find(page, what) }).toEqual({ what, found: [id] })
    expect(page.url()).toBe(`${site.url}/portal/cases?view=done`)
  }
  expect(await mainText(page)).not.toContain('欧阳寻样')
  await isEasy(page)
  expect(await find(page, '1380000')).toEqual([])
  expect(await mainText(page)).toContain('号码要写全')
  const stranger = await logIn('agent-mutou')
  expect(await find(stranger, number)).toEqual([])
  expect(await mainText(stranger)).toContain(caseSearchWords.none)

  const plain = await logIn('agent-shimen', { scripts: false })
  await plain.goto(`${site.url}/portal/cases?view=done`)
  await plain.type('#case-search', phone)
  await Promise.all([plain.waitForNavigation(), plain.click('main form[role=search] button')])
  expect(await plain.$$(`main section a[href="/portal/cases/${id}"]`)).toHaveLength(1)
  expect(plain.url()).not.toContain(phone)
}, 180_000)
