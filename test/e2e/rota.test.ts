import type { Page } from 'puppeteer-core'
import { dayAfter, daysOfMonth, monthAfter } from '@/domain/network/rota/months'
import { minutesOf, timeOf } from '@/domain/network/rota/times'
import { sayShiftDay } from '@/domain/network/rota/sayShift'
import { plainDateOf } from '@/domain/platform/plainDate'
import { clockAt } from '@/domain/training/sayTimes'
import { dutyWords, patternWords, rotaPages as words } from '@/i18n/portalRota'
import { addAgents } from '../helpers/agents'
import { isEasy, mainText, shows, visitPage } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'
import { misfits } from '../helpers/stumbles'

let site: TestSite
const today = plainDateOf(new Date())
/** The demonstration has published this month and the next. */
const month = monthAfter(today.slice(0, 7), 2)
const first = daysOfMonth(month).from

beforeAll(async () => {
  site = await openTestSite()
}, 660_000)
afterAll(() => site?.close())

const open = (username: string, path: string, width?: number): Promise<Page> =>
  site.openAs(username, path, width)

/** Presses the button of a command's form and waits for what is said then. */
async function press(page: Page, command: string, said: string, at = 0): Promise<void> {
  await page.evaluate(
    (name, place) => {
      const fields = document.querySelectorAll<HTMLInputElement>(
        `main input[name=command][value="${name}"]`,
      )
      const field = fields[place]
      if (!field) throw new Error(`no button ${name}`)
      field.form?.requestSubmit()
    },
    command,
    at,
  )
  await shows(page, said)
}

interface ShiftRow {
  id: string
  date: string
  name: string
  status: string
  startsAt: string
  [field: string]: unknown
}

const shiftsOf = async (as: string, query: string): Promise<ShiftRow[]> => {
  const { body } = await site.call(`/shifts?depth=0&limit=200&sort=startsAt&${query}`, { as })
  return body.docs as unknown as ShiftRow[]
}

test('a village makes its month’s rota at the desk and publishes it', async () => {
  const page = await open('agent-shimen', `/portal/rota?month=${month}`, 1280)
  expect(await mainText(page)).toContain('王示范、赵样例')
  await press(page, 'generate', words.done.generate)
  expect(await mainText(page)).toContain('没有发现问题')
  await isEasy(page)
  // The arrow keys go from day to day.
  await page.focus(`[data-day="${first}"]`)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-day'))
  expect(focused).toBe(dayAfter(first, 8))
  await press(page, 'publish', words.done.publish)
  const query = `where[date][like]=${month}`
  const rows = await shiftsOf('agent-shimen', query)
  expect(rows).toHaveLength(Number(daysOfMonth(month).to.slice(8)))
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['published']))
  expect(await mainText(page)).not.toContain(patternWords.publishNote)
})

test('a shift over midnight is refused with a clear sentence, and nothing is lost', async () => {
  const page = await open('agent-shimen', `/portal/rota?month=${month}&day=${first}`)
  await page.$eval('#from', (field) => ((field as HTMLInputElement).value = '22:00'))
  await page.$eval('#to', (field) => ((field as HTMLInputElement).value = '06:00'))
  await press(page, 'add', '不能跨过半夜')
  expect(await page.$eval('#from', (field) => (field as HTMLInputElement).value)).toBe('22:00')
})

test('a day is swapped on the phone by request and consent', async () => {
  const ahead = await shiftsOf('agent-shimen', `where[date][like]=${month}`)
  const mine = ahead.find(({ name }) => name === '王示范')
  const theirs = ahead.find(({ name }) => name === '赵样例')
  if (!mine || !theirs) throw new Error('both have shifts in a published month')
  await (await site.pageOf('agent-shimen')).setViewport({ width: 390, height: 844 })
  const page = await open('agent-shimen', `/portal/duty/${mine.id}`)
  await isEasy(page)
  await page.select('#inReturn', theirs.id)
  await press(page, 'ask', words.done.ask)
  const other = await open('agent-shimen-b', '/portal/duty')
  expect(await mainText(other)).toContain(`王示范请您值${sayShiftDay(mine.date)}`)
  expect(await misfits(other)).toEqual([])
  await press(other, 'accept', words.done.accept)
  const after = await shiftsOf('agent-shimen', `where[date][like]=${month}`)
  expect(after.find(({ id }) => id === mine.id)?.name).toBe('赵样例')
  expect(after.find(({ id }) => id === theirs.id)?.name).toBe('王示范')
})

/** An agent who served no hours yet today, at a village without a rota; and her station. */
async function freshAgent(): Promise<{ user: string; station: string }> {
  const code = 'ZD100205'
  const [user = ''] = await addAgents(site, [
    { username: 'agent-on-duty', name: '到岗样例', phone: '19900009003', station: code },
  ])
  const { body } = await site.call(`/stations?where[code][equals]=${code}&depth=0`)
  const station = body.docs[0]?.id ?? ''
  const started = await site.call('/posts/start', {
    as: 'coordinator',
    method: 'POST',
    body: {
      commandId: crypto.randomUUID(),
      station,
      user,
      kind: 'second',
      employment: 'full-time',
      from: today,
    },
  })
  expect(started.status).toBe(200)
  return { user, station }
}

test('an agent checks in on the phone, and the public page shows who is there', async () => {
  const { user, station } = await freshAgent()
  // Whatever the hour: a shift that began a minute ago and ends today.
  const minute = minutesOf(clockAt(new Date())) ?? 0
  const [from, to] = [Math.max(0, minute - 1), Math.min(24 * 60, minute + 120)].map(timeOf)
  const added = await site.call('/shifts/add', {
    as: 'agent-on-duty',
    method: 'POST',
    body: { commandId: crypto.randomUUID(), station, user, date: today, from, to },
  })
  expect(added.status).toBe(200)
  const page = await open('agent-on-duty', '/portal/rota')
  await press(page, 'publish', words.done.publish)
  await visitPage(page, `${site.url}/portal/duty`)
  await isEasy(page)
  await press(page, 'check-in', words.done['check-in'])
  const again = await site.call(`/shifts/${String(added.body.id)}/check-in`, {
    as: 'agent-on-duty',
    method: 'POST',
    body: { commandId: crypto.randomUUID() },
  })
  expect(again).toMatchObject({ status: 409 })
  const visitor = await site.visit()
  await visitPage(visitor, `${site.url}/stations/ZD100205`)
  const seen = await visitor.$eval('main', (main) => (main as HTMLElement).innerText)
  expect(seen).toMatch(/到岗样例\s*已到岗/)
  expect(await misfits(visitor)).toEqual([])
})

test('a town sees its month and the hours; a stranger sees nothing', async () => {
  const town = await open('agent-shimen-town', `/portal/rota/town?month=${today.slice(0, 7)}`)
  expect(await mainText(town)).toContain('石门村代办点')
  expect(await mainText(town)).toContain('到岗样例')
  // On a phone the month opens at today, a day a page.
  expect(await mainText(town)).toMatch(new RegExp(`^[^]{0,120}${sayShiftDay(today)}\\s*今天`))
  expect(await misfits(town)).toEqual([])
  await town.click('a[aria-label="后一天"]')
  await shows(town, sayShiftDay(dayAfter(today, 1)))
  await visitPage(town, `${site.url}/portal/rota/hours`)
  expect(await mainText(town)).toContain('到岗样例')
  await visitPage(town, `${site.url}/portal/rota?station=ZD100201`)
  expect(await mainText(town)).toContain('王示范')
  const stranger = await open('agent-wenhua', '/portal/rota?station=ZD100201')
  expect(await mainText(stranger)).not.toContain('王示范')
})

test('a phone set to another time zone shows the county’s days and hours', async () => {
  const page = await open('agent-shimen', `/portal/rota?month=${month}`)
  const here = await mainText(page)
  await page.emulateTimezone('America/New_York')
  await page.reload({ waitUntil: 'networkidle0' })
  expect(await mainText(page)).toBe(here)
  await page.emulateTimezone('Asia/Shanghai')
})

test('the calendar address is shown once and opens without a log-in', async () => {
  const page = await open('agent-shimen', '/portal/duty')
  await press(page, 'feed', dutyWords.feedAddress)
  const address = /https?:\/\/\S+\.ics/.exec(await mainText(page))?.[0] ?? ''
  const answer = await fetch(`${site.url}${new URL(address).pathname}`)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR[^]*SUMMARY:值班 石门村代办点/)
})
