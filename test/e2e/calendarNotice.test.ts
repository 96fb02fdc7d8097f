import type { Page } from 'puppeteer-core'
import { noticeDeskWords as words } from '@/i18n/calendarNotice'
import { sayDate, plainDateOf } from '@/domain/platform/plainDate'
import { madeUpIdNumber } from '../helpers/idNumber'
import { press, setField, shows } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'
import { stumbles } from '../helpers/stumbles'

let site: TestSite
let page: Page
beforeAll(async () => {
  site = await openTestSite()
  page = await site.logIn('coordinator', { width: 1280 })
}, 660_000)
afterAll(() => site?.close())

const phone = '13800007741'

/** A case of today, and by when it has to be passed on. */
async function caseOfToday(): Promise<{ number: string; dueOn: string }> {
  const { status, body } = await site.call('/cases/register', {
    as: 'agent-shimen',
    method: 'POST',
    body: {
      commandId: crypto.randomUUID(),
      matter: 'MZ-0104',
      applicant: { name: '张桂兰', idNumber: madeUpIdNumber('1950-03-08', 6), phone },
      hasConsent: true,
    },
  })
  expect(status).toBe(200)
  return { number: String(body.number), dueOn: String(body.dueOn) }
}

test('a notice shows which cases move, moves them, and the citizen sees the new day', async () => {
  const { number, dueOn } = await caseOfToday()
  const year = plainDateOf(new Date()).slice(0, 4)
  expect(dueOn.slice(0, 4) >= year).toBe(true)
  await page.goto(`${site.url}/admin/calendar-notice`, { waitUntil: 'networkidle0' })
  await setField(page, '.notice-head input', dueOn.slice(0, 4))
  await press(page, words.load.zh)
  await page.waitForFunction(() => document.querySelectorAll('.notice-holiday').length > 3)
  await press(page, words.add.zh)
  await setField(page, '.notice-holiday:last-of-type input', '抗洪休整')
  await setField(page, '.notice-holiday:last-of-type label:nth-of-type(2) input', dueOn)
  await setField(page, '.notice-holiday:last-of-type label:nth-of-type(3) input', dueOn)
  await press(page, words.preview.zh)
  await shows(page, words.agree.zh)
  expect(await stumbles(page)).toEqual([])
  const shown = await page.evaluate(() => document.body.innerText)
  expect(shown).toMatch(/件里，有 \d+ 件要变/)
  expect(shown).toMatch(/推后 \d+ 天/)
  await press(page, words.agree.zh)
  await shows(page, '调整完了：改了')
  expect(await stumbles(page)).toEqual([])

  const citizen = await site.visit({ width: 360 })
  await citizen.goto(`${site.url}/progress`, { waitUntil: 'networkidle0' })
  await citizen.type('[name=number]', number)
  await citizen.type('[name=digits]', phone.slice(-4))
  await Promise.all([
    citizen.waitForNavigation({ waitUntil: 'networkidle0' }),
    citizen.$eval('[name=digits]', (field) => (field as HTMLInputElement).form?.requestSubmit()),
  ])
  const told = await citizen.$eval('main', (main) => (main as HTMLElement).innerText)
  const found = await site.call(`/cases/ledger?number=${number}`, { as: 'coordinator' })
  const [row] = found.body.rows as { legDueOn: string }[]
  const movedTo = row?.legDueOn ?? ''
  expect(movedTo > dueOn).toBe(true)
  expect(told.replace(/\s+/g, '')).toContain(`最晚哪天${sayDate(movedTo)}`)
}, 180_000)

test('a notice without a number is refused in words, and nothing is lost', async () => {
  await page.goto(`${site.url}/admin/calendar-notice`, { waitUntil: 'networkidle0' })
  await setField(page, '.notice-holiday input', '元旦')
  await press(page, words.preview.zh)
  const fault = await page.waitForSelector('.import-fault')
  expect(await fault?.evaluate((line) => line.textContent)).toMatch(/处(要改|不对)：/)
  expect(await page.$eval('.notice-holiday input', (field) => field.value)).toBe('元旦')
}, 60_000)
