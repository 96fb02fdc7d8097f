import { randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { ElementHandle, Page } from 'puppeteer-core'
import { areaColumns } from '@/domain/network/areaSheet'
import { areaImportPages, networkPages, stationLifePages } from '@/i18n/networkPages'
import { peoplePages } from '@/i18n/people'
import { assignmentPages } from '@/i18n/portalAssignment'
import { profilePages } from '@/i18n/portalNetwork'
import { scheduledPages, scheduledText } from '@/i18n/scheduledChanges'
import { dayAfter } from '../helpers/days'
import {
  isEasy,
  mainText,
  press,
  setField,
  shows,
  visitPage,
  visitUntil,
} from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'

let site: TestSite
let desk: Page
let folder: string
const town = '999901106000'
/** Villages of this run, beside those of the demonstration. */
const base = randomInt(300, 900)
const villages = ['甲', '乙', '丙', '丁'].map((sign, at) => ({
  code: `999901106${base + at}`,
  name: `${sign}${base}村`,
  station: `ZD106${base + at}`,
  phone: `0999-000 9${base + at}`,
}))
const [gone, kept, closing, successor] = villages

beforeAll(async () => {
  site = await openTestSite()
  folder = await mkdtemp(join(tmpdir(), 'network-'))
  desk = await logIn('coordinator')
}, 660_000)
afterAll(async () => {
  await site?.close()
  await rm(folder, { recursive: true, force: true })
})

const logIn = (username: string): Promise<Page> => site.logIn(username, { width: 390 })

const open = (path: string, page = desk) => visitPage(page, site.url + path)

/** Chooses a spreadsheet with these villages. */
async function choose(name: string, parentOf: (at: number) => string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('区划')
  sheet.addRow(areaColumns.map(({ heading }) => heading))
  villages.forEach(({ code, name: village, station, phone }, at) =>
    sheet.addRow([
      code,
      village,
      '村',
      parentOf(at),
      station,
      `${village}代办点`,
      `枣林镇${village}村委会`,
      phone,
      '每天 8:30–16:30',
    ]),
  )
  const file = join(folder, name)
  await workbook.xlsx.writeFile(file)
  const field = (await desk.waitForSelector('#file')) as ElementHandle<HTMLInputElement>
  await field.uploadFile(file)
}

const stationText = async (code: string) => {
  await open(`/portal/network/${code}`)
  return mainText(desk)
}

test('a spreadsheet with a fault is refused by row; mended, it is written', async () => {
  await open('/portal/network/import')
  await isEasy(desk)
  await choose('faulty.xlsx', (at) => (at === 1 ? '999901999000' : town))
  await shows(desk, areaImportPages.faulty(1))
  expect(await mainText(desk)).toContain(`3 ${areaImportPages.row} ${areaImportPages.counts.wrong}`)
  await isEasy(desk)
  await open('/portal/network/import')
  await choose('mended.xlsx', () => town)
  await shows(desk, areaImportPages.confirm(4))
  await press(desk, areaImportPages.confirm(4))
  await shows(desk, areaImportPages.done(4, 0, 4))
}, 120_000)

test('two villages of a town are merged after a look at what goes where', async () => {
  await open(`/portal/network/merge?town=${town}`)
  await isEasy(desk)
  const idOf = (name: string) =>
    desk.$$eval(
      '#into option',
      (options, wanted) => options.find(({ textContent }) => textContent === wanted)?.value ?? '',
      name,
    )
  await desk.click(`input[name=areas][value="${await idOf(gone.name)}"]`)
  await desk.select('#into', await idOf(kept.name))
  await press(desk, stationLifePages.mergePreview)
  await shows(desk, stationLifePages.mergeGoes(gone.name, kept.name))
  expect(await mainText(desk)).toContain(stationLifePages.mergeLine(`${gone.name}代办点`, 0, 0))
  await isEasy(desk)
  await press(desk, stationLifePages.mergeSubmit)
  await shows(desk, networkPages.merged(kept.name))
}, 120_000)

test('a closing for a day to come is announced, and taken back before it comes', async () => {
  const day = dayAfter(30)
  const path = `/portal/network/${closing.station}/change`
  const title = scheduledText.closing(`${closing.name}代办点`, `${successor.name}代办点`)
  await open(path)
  await desk.type('#to', successor.station)
  await setField(desk, '#close-on', day)
  await press(desk, stationLifePages.preview)
  await shows(desk, scheduledPages.countsNow)
  await press(desk, scheduledPages.closeLater(`${closing.name}代办点`, day))
  await shows(desk, scheduledPages.line(title, day))
  await isEasy(desk)
  const citizen = await site.visit()
  const address = `${site.url}/stations/${closing.station}`
  await visitUntil(citizen, address, (text) => text.includes(scheduledPages.line(title, day)))
  await isEasy(citizen)
  await open('/portal/network/changes')
  expect(await mainText(desk)).toContain(scheduledPages.line(title, day))
  await isEasy(desk)
  await open(path)
  await isEasy(desk)
  await press(desk, scheduledPages.withdraw)
  await desk.waitForFunction(
    (line) => !document.querySelector('main')?.textContent?.includes(line),
    {},
    scheduledPages.line(title, day),
  )
  await open('/portal/network/changes')
  expect(await mainText(desk)).not.toContain(title)
  await visitUntil(citizen, address, (text) => !text.includes(title))
}, 120_000)

test('a closed station sends citizens to its successor, with the phone', async () => {
  await open(`/portal/network/${closing.station}/change`)
  await desk.type('#to', successor.station)
  await press(desk, stationLifePages.preview)
  await shows(desk, stationLifePages.goes(`${successor.name}代办点`))
  await isEasy(desk)
  await press(desk, stationLifePages.closeSubmit(`${closing.name}代办点`))
  await shows(desk, profilePages.goTo)
  const citizen = await site.visit()
  const address = `${site.url}/stations/${closing.station}`
  const text = await visitUntil(citizen, address, (said) => said.includes('撤销'))
  expect(text).toContain(`${successor.name}代办点`)
  const phones = await citizen.$$eval('main a[href^="tel:"]', (links) =>
    links.map((link) => link.getAttribute('href')?.replace(/\D/g, '')),
  )
  expect(phones).toContain(successor.phone.replace(/\D/g, ''))
  await isEasy(citizen)
}, 120_000)

test('matters are given to the stations of a town, and taken back', async () => {
  const before = await stationText(successor.station)
  await open('/portal/network/matters')
  await isEasy(desk)
  await desk.click(`input[name=towns][value="${town}"]`)
  await desk.click('input[name=kind][value=exactly]')
  await desk.type('#find-matter', 'MZ-0104')
  await desk.$$eval('main li label', (labels) =>
    labels.find(({ textContent }) => textContent?.includes('MZ-0104'))?.click(),
  )
  await shows(desk, assignmentPages.chosen(1))
  await press(desk, assignmentPages.submit)
  await shows(desk, assignmentPages.preview)
  const count = Number(/要改 (\d+) 家/.exec(await mainText(desk))?.[1])
  expect(count).toBeGreaterThan(5)
  await isEasy(desk)
  await press(desk, assignmentPages.confirm(count))
  await shows(desk, assignmentPages.doneTitle(count))
  const address = new URL(desk.url()).pathname
  expect(await stationText(successor.station)).toContain(profilePages.mattersSome(1))
  await open(address)
  await isEasy(desk)
  await press(desk, assignmentPages.undo)
  await shows(desk, assignmentPages.undoneTitle(count))
  expect(await stationText(successor.station)).toBe(before)
}, 120_000)

test('whoever arranges that a trainer leaves is asked who takes over what is not held yet', async () => {
  await open('/portal/people/others')
  expect(await mainText(desk)).toContain('冯培训 培训员')
  await isEasy(desk)
  await desk.$$eval('main li', (lines) =>
    lines
      .find(({ textContent }) => textContent?.includes('冯培训'))
      ?.querySelector<HTMLAnchorElement>('a[href$="/leave"]')
      ?.click(),
  )
  await shows(desk, peoplePages.leaveTitle('冯培训'))
  await press(desk, peoplePages.preview)
  await shows(desk, peoplePages.handTitle)
  expect(await mainText(desk)).toMatch(/没办完的培训 \d+ 场：交给谁/)
  await isEasy(desk)
}, 120_000)

test('an agent finds none of these pages', async () => {
  const stranger = await logIn('agent-mutou')
  const pages = ['import', 'merge', 'matters', 'changes', `${successor.station}/change`]
  for (const page of pages) {
    expect((await open(`/portal/network/${page}`, stranger))?.status()).toBe(404)
  }
  const [one, other] = ['6924000000000000000000aa', '6924000000000000000000ab']
  const body = { areas: [one], into: other, on: '2026-01-01' }
  const { status } = await site.call('/areas/merging', { as: 'agent-mutou', method: 'POST', body })
  expect(status).toBe(403)
}, 120_000)
