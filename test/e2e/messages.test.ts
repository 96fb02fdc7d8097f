import { randomUUID } from 'node:crypto'
import type { Page } from 'puppeteer-core'
import { choiceWords, inboxWords } from '@/i18n/inbox'
import { madeUpIdNumber } from '../helpers/idNumber'
import { isEasy, mainText, visitPage } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
}, 660_000)
afterAll(() => site?.close())

const logIn = (username: string, options: { width?: number; scripts?: boolean } = {}) =>
  site.logIn(username, options)

/** What the bell says. */
const bell = (page: Page) =>
  page.$eval('a[href="/portal/messages"][aria-label]', (link) => link.getAttribute('aria-label'))

const command = (as: string, path: string, body: object) =>
  site.call(`/cases/${path}`, { as, method: 'POST', body: { commandId: randomUUID(), ...body } })

/** A case that the village took, the town urged, and the village passed on to it. */
async function passOn(): Promise<{ id: string; number: string }> {
  const made = await command('agent-shimen', 'register', {
    matter: 'MZ-0104',
    applicant: { name: '张桂兰', idNumber: madeUpIdNumber('1950-03-08', 2), phone: '13800001234' },
    hasConsent: true,
  })
  const { id, number } = made.body as unknown as { id: string; number: string }
  const urged = await command('agent-shimen-town', `${id}/urge`, { note: '请尽快' })
  const { body } = await site.call(`/cases/${id}/standing`, { as: 'agent-shimen' })
  const [town] = body.targets as { id: string }[]
  const sent = await command('agent-shimen', `${id}/forward`, {
    to: town?.id,
    materials: ['CL-001'],
  })
  expect([made.status, urged.status, sent.status]).toEqual([200, 200, 200])
  return { id, number }
}

test('what is passed on lies in the inbox of the next station; opening it leads to the case and marks it', async () => {
  const { id, number } = await passOn()
  const page = await logIn('agent-shimen-town')
  await visitPage(page, `${site.url}/portal`)
  expect(await mainText(page)).toContain('条消息没看')
  expect(await bell(page)).toMatch(/^消息，\d+ 条没看$/)
  const before = Number(/\d+/.exec((await bell(page)) ?? '')?.[0])
  await visitPage(page, `${site.url}/portal/messages`)
  await isEasy(page)
  const line = await page.waitForSelector(`main li a ::-p-text(${number})`)
  await Promise.all([page.waitForNavigation(), line?.click()])
  expect(page.url()).toContain(`/portal/cases/${id}`)
  await visitPage(page, `${site.url}/portal/messages`)
  const left = Number(/\d+/.exec((await bell(page)) ?? '')?.[0] ?? 0)
  expect(left).toBe(before - 1)
})

test('all are marked at once without scripts, and one’s own choice is kept', async () => {
  await passOn()
  const page = await logIn('agent-shimen', { scripts: false })
  await page.goto(`${site.url}/portal/messages`)
  expect(await mainText(page)).toContain('有人催办')
  await Promise.all([page.waitForNavigation(), page.click('main form button[type=submit]')])
  expect(await bell(page)).toBe(inboxWords.title)
  await page.goto(`${site.url}/portal/me/messages`)
  expect(await mainText(page)).toContain('马上发：催办')
  await page.click('input[name=cases][value=inbox]')
  await Promise.all([page.waitForNavigation(), page.click('main form button[type=submit]')])
  expect(await mainText(page)).toContain(choiceWords.saved)
  await page.goto(`${site.url}/portal/me/messages`)
  expect(await page.$eval('input[name=cases][value=inbox]', (one) => one.checked)).toBe(true)
  expect(await page.$eval('input[name=ratings][value=urgency]', (one) => one.checked)).toBe(true)
})

test('the choice fits a phone and a screen reader', async () => {
  const page = await logIn('agent-shimen')
  await visitPage(page, `${site.url}/portal/me/messages`)
  await isEasy(page)
})

test('whoever is not logged in reads no message; there is no page of caught mails', async () => {
  const to = async (path: string) => {
    const answer = await fetch(`${site.url}${path}`, { redirect: 'manual' })
    return [answer.status, answer.headers.get('location') ?? '']
  }
  const [status, where] = await to('/portal/messages/0123456789abcdef01234567/open')
  expect(status).toBe(303)
  expect(where).toContain('/portal/login')
  expect((await to('/portal/mail-catcher'))[0]).toBe(404)
})
