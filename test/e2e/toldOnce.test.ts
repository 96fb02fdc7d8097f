import { randomUUID } from 'node:crypto'
import ExcelJS from 'exceljs'
import { MongoClient, ObjectId } from 'mongodb'
import type { Page } from 'puppeteer-core'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { plainDateOf } from '@/domain/platform/plainDate'
import { portalPlaces } from '@/i18n/portalPlaces'
import { toldOncePages as words } from '@/i18n/toldOnce'
import { madeUpIdNumber } from '../helpers/idNumber'
import { isEasy, mainText, shows } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'
import { until } from '../helpers/until'

/** Its second material is missing most; no other test takes cases of it. */
const matter = 'RS-0205'
const lacked = 'CL-035'
const reason = '上次只说了身份证，漏看了证明'
const today = plainDateOf(new Date())
const before = dateOfEpochDay(epochDayOf(today) - 7)

let site: TestSite
let matterId = ''
let material = ''
let order = 700
beforeAll(async () => {
  site = await openTestSite()
  const { body } = await site.call(`/matters?where[code][equals]=${matter}&depth=0`)
  matterId = String(body.docs[0]?.id)
  const found = await site.call(`/materials?where[code][equals]=${lacked}`, { as: 'editor-rs' })
  material = String(found.body.docs[0]?.name)
  const taken = await takeCases({ count: 12, told: 6 })
  await tell(taken[0] ?? '', { repeatReason: reason })
  await moveBack(taken)
}, 660_000)
afterAll(() => site?.close())

const give = async (id: string, command: string, input: object) => {
  const body = { commandId: randomUUID(), ...input }
  const { status } = await site.call(`/cases/${id}/${command}`, {
    ...{ as: 'agent-shimen', method: 'POST', body },
  })
  expect(status).toBe(200)
}
async function tell(id: string, more: object = {}): Promise<void> {
  await give(id, 'notify', { missing: [{ material: lacked, remark: '缺解除合同证明' }], ...more })
  await give(id, 'receive-supplement', { materials: [lacked] })
}

/** Cases of today, of which some were told that the material is missing. */
async function takeCases({ count, told }: { count: number; told: number }): Promise<string[]> {
  const ids: string[] = []
  for (let at = 0; at < count; at += 1) {
    order += 1
    const applicant = {
      name: '王样例',
      idNumber: madeUpIdNumber('1970-01-02', order),
      phone: '13800001234',
    }
    const { status, body } = await site.call('/cases/register', {
      as: 'agent-shimen',
      method: 'POST',
      body: {
        ...{ commandId: randomUUID(), matter, route: 'offline', applicant },
        ...{ materials: ['CL-001'], hasConsent: true },
      },
    })
    expect(status).toBe(200)
    ids.push(String(body.id))
    if (at < told) await tell(String(body.id))
  }
  return ids
}

/** As if they had been taken a week ago. */
async function moveBack(ids: readonly string[]): Promise<void> {
  const client = await new MongoClient(site.databaseUri).connect()
  await client
    .db()
    .collection('cases')
    .updateMany(
      { _id: { $in: ids.map((id) => new ObjectId(id)) } },
      { $set: { startedOn: before, 'state.startedOn': before } },
    )
  await client.close()
}

async function open(username: string, query = '', width = 360): Promise<Page> {
  const page = await site.logIn(username, { width })
  await page.goto(`${site.url}/portal/told-once${query}`, { waitUntil: 'domcontentloaded' })
  await shows(page, words.title)
  return page
}

test('the department sees what is missing most, and why a second notice was written', async () => {
  const page = await open('reviewer-rs')
  await shows(page, words.lackedIn(6, 12))
  const text = await mainText(page)
  expect(text).toContain(material)
  expect(text).toContain(words.line(1))
  expect(text).toContain(words.said('没有的写个承诺也行；有单位、被辞退或者合同到期的'))
  expect(text).toContain(reason)
  await isEasy(page)
}, 120_000)

test('one press leads to that row of the form; after publishing it is measured', async () => {
  const page = await open('editor-rs', '', 1440)
  const link = await page.waitForSelector(`main a[href$="/${matterId}#materials.1.note"]`)
  await link?.evaluate((element) => (element as HTMLElement).click())
  const field = '#field-materials__1__note'
  await page.waitForSelector(field, { timeout: 60_000 })
  await page.waitForFunction(
    (selector) => document.activeElement === document.querySelector(selector),
    { timeout: 30_000 },
    field,
  )
  const { top, bottom, height } = await page.$eval(field, (input) => {
    const box = input.getBoundingClientRect()
    return { top: box.top, bottom: box.bottom, height: window.innerHeight }
  })
  expect(top > 0 && bottom < height).toBe(true)

  await page.click(field, { count: 3 })
  await page.type(field, '就是离开单位时给您的那张纸，没有的写个承诺')
  await page.click('#action-save-draft')
  const draft = `/matters/${matterId}?draft=true&depth=0`
  const isSaved = async () =>
    JSON.stringify((await site.call(draft, { as: 'editor-rs' })).body).includes('离开单位时')
  await until('the draft is saved', isSaved)
  const changeNote = '说清楚是哪张证明'
  const noted = await site.call(`/matters/${matterId}`, {
    ...{ as: 'editor-rs', method: 'PATCH', body: { changeNote } },
  })
  expect(noted.status).toBe(200)
  const command = (name: string, as: string) =>
    site.call(`/matters/${matterId}/${name}`, { as, method: 'POST', body: {} })
  expect((await command('submit', 'editor-rs')).status).toBe(200)
  expect((await command('publish', 'reviewer-rs')).status).toBe(200)

  await takeCases({ count: 10, told: 1 })
  const after = await open('reviewer-rs')
  await shows(after, `${material}：${words.moved.fewer}`)
  const text = await mainText(after)
  expect(text).toContain(words.side({ taken: 12, lacked: 6 }))
  expect(text).toContain(words.side({ taken: 10, lacked: 1 }))
  for (const said of [changeNote, '离开单位时']) expect(text).toContain(said)
  await isEasy(after)
}, 180_000)

test('the county chooses the department, opens the rows, and takes the workbook along', async () => {
  const page = await open('coordinator', '?department=RS', 1280)
  await shows(page, words.openGuide)
  expect(await mainText(page)).not.toContain(words.rewrite(1))
  await isEasy(page)
  const bytes = await page.evaluate(async () => {
    const file = document.querySelector<HTMLAnchorElement>('main a[download]')
    const response = await fetch(file?.href ?? '')
    return [...new Uint8Array(await response.arrayBuffer())]
  })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  const lines = book.getWorksheet('材料')?.getSheetValues() ?? []
  expect(JSON.stringify(lines)).toContain(material)
  const rows = await page.$$eval('main a[href*="/portal/ledger"]', (links) =>
    links.map((one) => one.getAttribute('href')),
  )
  const told = rows.find((href) => href?.includes(`lacked=${lacked}`))
  await page.goto(`${site.url}${told}`, { waitUntil: 'domcontentloaded' })
  await shows(page, material)
}, 120_000)

test('where nothing was taken it says what will be here; a period that is none is told', async () => {
  const page = await open('supervisor', '?department=RS&from=2020-01-01&to=2020-01-31')
  await shows(page, words.emptyTitle)
  await isEasy(page)
  const turned = await open('supervisor', '?department=RS&from=2020-02-01&to=2020-01-31')
  await shows(turned, words.faults.turned)
  await isEasy(turned)
}, 120_000)

test('nobody else sees anything of it', async () => {
  const agent = await open('agent-shimen')
  await shows(agent, words.notYours)
  expect(await mainText(agent)).not.toContain(material)
  await isEasy(agent)
  await agent.goto(`${site.url}/portal`, { waitUntil: 'domcontentloaded' })
  await shows(agent, portalPlaces.wall, { within: 'body' })
  expect(await agent.$('a[href="/portal/told-once"]')).toBeNull()
  const other = await open('editor-mz', '?department=RS')
  await shows(other, words.unknownDepartment)
  const text = await mainText(other)
  for (const secret of [material, reason, words.lackedIn(6, 12)]) expect(text).not.toContain(secret)
  const statusOf = async (as: string | undefined, query: string) =>
    (await site.call(`/cases/told-once.xlsx${query}`, { as })).status
  expect(await statusOf('editor-mz', '?department=RS')).toBe(404)
  expect(await statusOf('agent-shimen', '?department=RS')).toBe(403)
  expect(await statusOf(undefined, '')).toBe(401)
}, 120_000)
