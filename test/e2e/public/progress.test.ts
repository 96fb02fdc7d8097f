import { randomUUID } from 'node:crypto'
import type { Page } from 'puppeteer-core'
import { sayCaseNumber } from '@/domain/casework/caseNumber'
import { progressWords as words } from '@/i18n/publicProgress'
import { madeUpIdNumber } from '../../helpers/idNumber'
import { isEasy } from '../../helpers/pageSteps'
import { type TestSite, openTestSite } from '../../helpers/site'

let site: TestSite
/** A made-up citizen; no page may name her. */
const citizen = {
  name: '上官样例',
  idNumber: madeUpIdNumber('1956-02-03', 5),
  phone: '13900007788',
}
let caseId: string
let number: string

/** Gives commands one after the other; each must be taken. */
async function drive(steps: readonly [as: string, name: string, input?: object][]): Promise<void> {
  for (const [as, name, input] of steps) {
    const body = { commandId: randomUUID(), ...input }
    const { status } = await site.call(`/cases/${caseId}/${name}`, { as, method: 'POST', body })
    expect([name, status]).toEqual([name, 200])
  }
}

/** The station to which the first agent passes the case, and the code of a material. */
async function wayOn(): Promise<{ town: string; material: string }> {
  const { body } = await site.call(`/cases/${caseId}/standing`, { as: 'agent-shimen' })
  const [town] = body.targets as { id: string }[]
  const editions = await site.call('/editions?where[shortCode][contains]=MZ0104&sort=-number')
  const { materials } = editions.body.docs[0].snapshot as { materials: { code: string }[] }
  return { town: town.id, material: materials[0].code }
}

beforeAll(async () => {
  site = await openTestSite()
  const { status, body } = await site.call('/cases/register', {
    as: 'agent-shimen',
    method: 'POST',
    body: {
      commandId: randomUUID(),
      matter: 'MZ-0104',
      applicant: citizen,
      hasConsent: true,
      materials: [],
    },
  })
  expect(status).toBe(200)
  caseId = String(body.id)
  number = String(body.number)
}, 660_000)
afterAll(() => site?.close())

async function lookUp(page: Page, digits: string): Promise<string> {
  await page.goto(`${site.url}/progress?number=${number}`)
  await page.type('#digits', digits)
  await Promise.all([page.waitForNavigation(), page.click('main form button')])
  return page.$eval('main', (main) => (main as HTMLElement).innerText)
}

const isForEverybody = async (page: Page) => {
  for (const width of [360, 390, 1280]) {
    await page.setViewport({ width, height: 844 })
    await isEasy(page)
  }
}

test('without scripts: the receipt’s code prefills the number, the digits open the case', async () => {
  const page = await site.visit({ scripts: false })
  expect(await lookUp(page, '0000')).toContain(words.faults.wrong)
  const typed = await page.$eval('#number', (field) => (field as HTMLInputElement).value)
  expect(typed).toBe(sayCaseNumber(number))
  const text = await lookUp(page, '7788')
  expect(page.url()).toBe(`${site.url}/progress?number=${number}`)
  expect(text).toContain(words.now['pre-accepted'])
  expect(text).toContain(words.until)
  const html = await page.content()
  for (const value of [...Object.values(citizen), '7788']) expect(html).not.toContain(value)
  const answer = await fetch(page.url())
  expect(answer.headers.get('cache-control')).toContain('no-store')
  expect(await answer.text()).not.toContain(words.until)
}, 90_000)

test('leaving ends the look', async () => {
  const page = await site.visit({ scripts: false })
  await lookUp(page, '7788')
  const [leave] = await page.$$('form[action="/progress/leave"] button')
  await Promise.all([page.waitForNavigation(), leave.click()])
  await page.goto(`${site.url}/progress?number=${number}`)
  expect(await page.$('#digits')).not.toBeNull()
})

test('a case is for everybody while something is missing, and in large type', async () => {
  const { material } = await wayOn()
  await drive([
    ['agent-shimen', 'notify', { missing: [{ material, remark: '缺户主那一页的复印件' }] }],
  ])
  const page = await site.visit()
  expect(await lookUp(page, '7788')).toContain('缺户主那一页的复印件')
  await isForEverybody(page)
  await drive([['agent-shimen', 'receive-supplement', { materials: [material] }]])
  await page.goto(`${site.url}/text-size?size=large&back=/progress`)
  await page.goto(`${site.url}/progress?number=${number}`)
  await page.click('main details summary')
  await isForEverybody(page)
}, 60_000)

test('a delivered case is rated without scripts, and a negative level asks why', async () => {
  const { town, material } = await wayOn()
  const materials = [material]
  await drive([
    ['agent-shimen', 'forward', { to: town, materials }],
    ['agent-shimen-town', 'acknowledge'],
    ['agent-shimen-town', 'forward', { to: 'department', materials }],
    ['window-mz', 'acknowledge'],
    ['window-mz', 'accept'],
    ['window-mz', 'decide', { outcome: 'granted', result: '准予，从下个月起发' }],
    ['window-mz', 'inform', { window: town }],
    ['agent-shimen-town', 'deliver', { how: '当面', to: citizen.name }],
  ])
  const page = await site.visit({ scripts: false })
  await lookUp(page, '7788')
  const main = () => page.$eval('main', (element) => (element as HTMLElement).innerText)
  const send = async () => {
    await Promise.all([
      page.waitForNavigation(),
      page.click('form[action="/progress/rate"] button[type=submit]'),
    ])
    return main()
  }
  expect(await main()).not.toContain(words.rating.why)
  await page.click('input[value=dissatisfied]')
  expect(await main()).toContain(words.rating.why)
  expect(await send()).toContain(words.ratingFaults['why-missing'])
  await page.click('input[value=slow]')
  expect(await send()).toContain(words.rating.given('不满意'))
  expect(await page.content()).not.toContain(citizen.name)
  const seen = await site.visit()
  await lookUp(seen, '7788')
  await isForEverybody(seen)
  await seen.click('main details summary')
  await isForEverybody(seen)
}, 90_000)
