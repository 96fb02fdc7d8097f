import type { Page } from 'puppeteer-core'
import { sayDay } from '@/domain/casework/appointments/saySlot'
import { plainDateOf } from '@/domain/platform/plainDate'
import {
  appointmentCommandWords,
  appointmentPageWords,
  appointmentPages as words,
} from '@/i18n/portalAppointments'
import { projectPages, standingWords } from '@/i18n/projects'
import { dayAfter } from '../helpers/days'
import { madeUpIdNumber } from '../helpers/idNumber'
import { isEasy, mainText, setField, visitPage } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'
import { misfits, stumbles } from '../helpers/stumbles'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
}, 660_000)
afterAll(() => site?.close())

/** The page of a person, logged in; the coordinator sits at a desk, the others hold a phone. */
const open = (username: string, path: string): Promise<Page> =>
  site.openAs(username, path, username === 'coordinator' ? 1280 : 360)

/** Sends the form around a field, and waits for what is said then. */
async function send(page: Page, selector: string, said: string): Promise<void> {
  await page.$eval(selector, (element) => (element as HTMLInputElement).form?.requestSubmit())
  await page.waitForFunction(
    (text) => document.querySelector('main')?.textContent?.includes(text),
    {},
    said,
  )
}

const phoneOf = (at: number) => `1380000111${at}`
const cases: { id: string; number: string }[] = []

/** Cases of the village, one for each citizen; cases of other tests may wait beside them. */
async function registerCases(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const { status, body } = await site.call('/cases/register', {
      as: 'agent-shimen',
      method: 'POST',
      body: {
        commandId: crypto.randomUUID(),
        matter: 'RS-0206',
        route: 'offline',
        applicant: {
          name: `样例${'甲乙丙丁戊己'[at]}`,
          idNumber: madeUpIdNumber('1950-03-08', at),
          phone: phoneOf(at),
        },
        materials: [],
        hasConsent: true,
      },
    })
    expect(status).toBe(200)
    cases.push({ id: String(body.id), number: String(body.number) })
  }
}

let address = ''
/** A working day and a day off that lie ahead, whatever day it is. */
const ahead = { workingDay: '', dayOff: '' }

beforeAll(async () => {
  const received = new Date().toISOString()
  const { body } = await site.call(
    `/deadlines/preview?received=${received}&limit=20&unit=working-day`,
  )
  const trace = body.trace as { date: string; counted: boolean }[]
  ahead.workingDay = String(body.dueOn)
  ahead.dayOff = trace.filter(({ counted }) => !counted).at(-1)?.date ?? ''
}, 60_000)

test('a town is proposed what waits in its villages, and applies on a phone', async () => {
  await registerCases(6)
  const page = await open('agent-shimen-town', '/portal/appointments/new?matter=RS-0206')
  const waiting = await page.$$eval('input[name=cases]:checked', (boxes) =>
    boxes.map((box) => (box as HTMLInputElement).value),
  )
  expect(waiting).toEqual(expect.arrayContaining(cases.map(({ id }) => id)))
  // The day's page offers what most wait for, which may be another matter; the list has them all.
  const home = await open('agent-shimen-town', '/portal')
  expect(await mainText(home)).toMatch(/有 \d+ 件在等，要不要集中预约？/)
  const list = await open('agent-shimen-town', '/portal/appointments')
  expect(await mainText(list)).toContain(`有 ${waiting.length} 件在等，要不要集中预约？`)
  await open('agent-shimen-town', '/portal/appointments/new?matter=RS-0206')
  await isEasy(page)
  await page.click(`input[name=cases][value="${cases[0]?.id}"]`)
  await setField(page, '#people', '0')
  await page.$eval('#people', (field) => field.removeAttribute('min'))
  await send(page, '#people', '人数不对')
  await setField(page, '#people', '8')
  await send(page, '#people', words.applied)
  address = new URL(page.url()).pathname
  expect(await mainText(page)).toContain(`办件 ${waiting.length - 1} 件`)
}, 180_000)

test('the county answers at its desk, and is told of a day off', async () => {
  const home = await open('coordinator', '/portal')
  expect(await mainText(home)).toContain(words.tiles.asked)
  const page = await open('coordinator', address)
  await isEasy(page)
  const slot = {
    date: ahead.dayOff,
    from: '09:00',
    to: '11:00',
    place: '县政务服务中心二楼',
    bring: '身份证',
    contact: '陈样例 0999-000 0001',
  }
  for (const [name, value] of Object.entries(slot)) await setField(page, `#answer-${name}`, value)
  await send(page, '#answer-date', '那天放假')
  await setField(page, '#answer-date', ahead.workingDay)
  await send(page, '#answer-date', appointmentCommandWords.answer.done)
  expect(await mainText(page)).toContain('县政务服务中心二楼')
}, 180_000)

test('the citizen sees it by number and phone, the village on its case', async () => {
  const page = await site.visit({ width: 360 })
  await visitPage(page, `${site.url}/progress`)
  const one = cases[1]
  await page.type('[name=number]', one?.number ?? '')
  await page.type('[name=digits]', phoneOf(1).slice(-4))
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'networkidle0' }),
    page.$eval('[name=digits]', (field) => (field as HTMLInputElement).form?.requestSubmit()),
  ])
  const text = await mainText(page)
  expect(text).toContain(`${sayDay(ahead.workingDay)}上午9点到11点`)
  expect(text).toContain('请带身份证')
  expect(text).not.toContain('样例乙')
  const village = await open('agent-shimen', `/portal/cases/${one?.id}`)
  expect(await mainText(village)).toContain('县政务服务中心二楼')
}, 120_000)

test('attendance is ticked on a phone, the rest at once, and the appointment closes', async () => {
  const today = plainDateOf(new Date())
  const early = await open('agent-shimen-town', address)
  expect(await mainText(early)).toContain(
    appointmentPageWords.recordEarly(sayDay(ahead.workingDay)),
  )
  const moved = await site.call(`${address.replace('/portal', '')}/move`, {
    as: 'coordinator',
    method: 'POST',
    body: {
      commandId: crypto.randomUUID(),
      slot: {
        date: today,
        from: '23:58',
        to: '23:59',
        place: '县政务服务中心一楼',
        bring: '身份证',
        contact: '陈样例',
      },
      isDayOffMeant: true,
      reason: '提前办',
    },
  })
  expect(moved.status).toBe(200)
  const page = await open('agent-shimen-town', address)
  await isEasy(page)
  await page.click(`input[name="attendance.${cases[1]?.id}"][value=absent]`)
  await page.select('#rest', 'done')
  await setField(page, '#restNote', '已签字确认')
  await send(page, '#restNote', appointmentCommandWords.record.done)
  const text = await mainText(page)
  expect(text).toContain('办完了')
  expect(text).toContain('没来')
  expect(text).toContain('已签字确认')
}, 180_000)

test('a project is made at the desk, its steps put in order, and followed', async () => {
  const page = await open('coordinator', '/portal/projects/new')
  expect(await stumbles(page)).toEqual([])
  const project = {
    name: '样例食品加工厂新建项目',
    enterprise: '样例食品有限公司',
    contact: '钱样例',
    phone: '13912340099',
  }
  for (const [name, value] of Object.entries(project)) await setField(page, `#${name}`, value)
  await send(page, '#name', projectPages.created)
  const path = new URL(page.url()).pathname
  const steps = [
    ['RS-0206', dayAfter(2), dayAfter(10)],
    ['MZ-0101', dayAfter(11), dayAfter(20)],
  ]
  for (const [matter, startOn, dueOn] of steps) {
    await visitPage(page, site.url + path)
    await setField(page, '#matter', matter ?? '')
    await setField(page, '#add-start', startOn ?? '')
    await setField(page, '#add-due', dueOn ?? '')
    await send(page, '#matter', projectPages.done)
  }
  await visitPage(page, site.url + path)
  const text = await mainText(page)
  expect(text).toContain(standingWords['not-begun'])
  expect(text).toContain(projectPages.waitsFor([1]))
  expect(text).not.toContain('13912340099')
  await page.$$eval('main details', (folds) => folds.forEach((fold) => (fold.open = true)))
  await isEasy(page)
  await page.setViewport({ width: 360, height: 740 })
  expect(await misfits(page)).toEqual([])
  await page.setViewport({ width: 1280, height: 844 })
  const linked = await site.call(`${path.replace('/portal', '')}/link`, {
    as: 'coordinator',
    method: 'POST',
    body: {
      commandId: crypto.randomUUID(),
      step: await page.$eval('input[name=step]', (field) => (field as HTMLInputElement).value),
      number: cases[0]?.number,
    },
  })
  expect(linked.status).toBe(200)
  await visitPage(page, site.url + path)
  expect(await mainText(page)).toContain(standingWords['under-way'])
  const list = await open('coordinator', '/portal/projects')
  expect(await mainText(list)).toContain(projectPages.progress(0, 2))
  const stranger = await open('agent-shimen', path)
  expect(await mainText(stranger)).not.toContain(project.name)
}, 240_000)
