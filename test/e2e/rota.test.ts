import type { Page } from 'puppeteer-core'
import { dayAfter, daysOfMonth, monthAfter } from '@/domain/network/rota/months'
import { sayShiftDay } from '@/domain/network/rota/sayShift'
import { plainDateOf } from '@/domain/platform/plainDate'
import { dutyWords, patternWords, rotaPages as words } from '@/i18n/portalRota'
import { isEasy, mainText } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'
import { misfits } from '../helpers/stumbles'

let site: TestSite
const pages: Record<string, Page> = {}
const today = plainDateOf(new Date())
/** The demonstration has published this month and the next. */
const month = monthAfter(today.slice(0, 7), 2)
const first = daysOfMonth(month).from

beforeAll(async () => {
  site = await openTestSite()
}, 660_000)
afterAll(() => site?.close())

async function of(username: string, width = 390): Promise<Page> {
  if (pages[username]) return pages[username]
  const page = await site.logIn(username, { width })
  pages[username] = page
  return page
}

async function open(username: string, path: string, width?: number): Promise<Page> {
  const page = await of(username, width)
  await page.goto(site.url + path, { waitUntil: 'networkidle0' })
  return page
}

/** Presses the button of a command's form and waits for what is said then. */
async function press(page: Page, command: string, said: string, at = 0): Promise<void> {
  await page.evaluate(
    (name, place) => {
      const fields = document.querySelectorAll<HTMLInputElement>(
        `main input[name=command][value="${name}"]`,
      )
      fields[place]?.form?.requestSubmit()
    },
    command,
    at,
  )
  await page.waitForFunction(
    (text) => document.querySelector('main')?.textContent?.includes(text),
    {},
    said,
  )
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
  await pages['agent-shimen']?.setViewport({ width: 390, height: 844 })
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

test('an agent checks in on the phone, and the public page shows who is there', async () => {
  const page = await open('agent-mutou', '/portal/rota')
  // Whatever the hour: a shift to the end of the day, in the place of today's by the rota.
  const [planned] = await shiftsOf('agent-mutou', `where[date][equals]=${today}`)
  const body = { commandId: crypto.randomUUID() }
  if (planned?.status === 'published' && new Date(String(planned.endsAt)) > new Date()) {
    await site.call(`/shifts/${planned.id}/cancel`, { as: 'agent-mutou', method: 'POST', body })
  }
  const { body: me } = await site.call('/users/me', { as: 'agent-mutou' })
  const user = me.user as { id: string; station: { id: string } | string }
  const station = typeof user.station === 'string' ? user.station : user.station.id
  const now = new Date()
  const from = new Date(now.getTime() + 8 * 3_600_000 - 60_000).toISOString().slice(11, 16)
  const to = new Date(now.getTime() + 8 * 3_600_000 + 120 * 60_000).toISOString().slice(11, 16)
  const added = await site.call('/shifts/add', {
    as: 'agent-mutou',
    method: 'POST',
    body: {
      commandId: crypto.randomUUID(),
      station,
      user: user.id,
      date: today,
      from,
      to: to < from ? '24:00' : to,
    },
  })
  expect(added.status).toBe(200)
  await page.goto(`${site.url}/portal/rota`, { waitUntil: 'networkidle0' })
  await press(page, 'publish', words.done.publish)
  await page.goto(`${site.url}/portal/duty`, { waitUntil: 'networkidle0' })
  await isEasy(page)
  await press(page, 'check-in', words.done['check-in'])
  const again = await site.call(`/shifts/${String(added.body.id)}/check-in`, {
    as: 'agent-mutou',
    method: 'POST',
    body: { commandId: crypto.randomUUID() },
  })
  expect(again).toMatchObject({ status: 409 })
  const visitor = await site.visit()
  await visitor.goto(`${site.url}/stations/ZD100202`, { waitUntil: 'networkidle0' })
  const seen = await visitor.$eval('main', (main) => (main as HTMLElement).innerText)
  expect(seen).toMatch(/刘䶮\s*已到岗/)
  expect(await misfits(visitor)).toEqual([])
})

test('a town sees its month and the hours; a stranger sees nothing', async () => {
  const town = await open('agent-shimen-town', `/portal/rota/town?month=${today.slice(0, 7)}`)
  expect(await mainText(town)).toContain('石门村代办点')
  expect(await mainText(town)).toContain('刘䶮')
  await town.goto(`${site.url}/portal/rota/hours`, { waitUntil: 'networkidle0' })
  expect(await mainText(town)).toContain('刘䶮')
  await town.goto(`${site.url}/portal/rota?station=ZD100201`, { waitUntil: 'networkidle0' })
  expect(await mainText(town)).toContain('王示范')
  const stranger = await open('agent-wenhua', '/portal/rota?station=ZD100201')
  expect(await mainText(stranger)).not.toContain('王示范')
})

test('the calendar address is shown once and opens without a log-in', async () => {
  const page = await open('agent-shimen', '/portal/duty')
  await press(page, 'feed', dutyWords.feedAddress)
  const address = /https?:\/\/\S+\.ics/.exec(await mainText(page))?.[0] ?? ''
  const answer = await fetch(`${site.url}${new URL(address).pathname}`)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR[^]*SUMMARY:值班 石门村代办点/)
})
