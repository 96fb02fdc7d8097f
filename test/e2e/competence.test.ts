import type { Page } from 'puppeteer-core'
import { sayCertificateNumber } from '@/domain/training/certificateNumber'
import { certificatePage } from '@/i18n/certificates'
import { proposalWords, trainingTabs } from '@/i18n/competencePages'
import { planPage } from '@/i18n/portalTraining'
import { isEasy, mainText } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
}, 660_000)
afterAll(() => site?.close())

const logIn = (username: string): Promise<Page> => site.logIn(username, { width: 390 })

const open = (page: Page, path: string) => page.goto(site.url + path, { waitUntil: 'networkidle0' })

test('the map of a town proposes a session, and planning begins with it filled in', async () => {
  const page = await logIn('trainer')
  await open(page, '/portal/training/map?town=999901100000')
  const map = await mainText(page)
  expect(map).toContain('石门镇')
  expect(map).toContain(proposalWords.title)
  await isEasy(page)
  const people = Number(/请 (\d+) 人参加/.exec(map)?.[1])
  expect(people).toBeGreaterThan(0)
  const link = await page.waitForSelector('main a[href^="/portal/training/sessions/new?"]')
  await Promise.all([
    page.waitForFunction(() => location.pathname.endsWith('/sessions/new')),
    link?.click(),
  ])
  await page.waitForSelector('#date')
  expect(await mainText(page)).toContain(planPage.proposal(people))
  expect(await page.$$('main input[name=courses]:checked')).not.toHaveLength(0)
  await isEasy(page)
}, 120_000)

test('a certificate is a paper whose number anybody can check', async () => {
  const asked = `/training-records?depth=0&where[name][equals]=${encodeURIComponent('王示范')}`
  const { body } = await site.call(asked, { as: 'trainer' })
  const number = String(body.docs[0].certificate)
  const page = await logIn('agent-shimen')
  await open(page, '/portal/training/records')
  await isEasy(page)
  const paper = await page.$eval('main a[href$="/certificate.pdf"]', async (link) => {
    const answer = await fetch((link as HTMLAnchorElement).href)
    const start = new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 5))
    return `${answer.status} ${answer.headers.get('content-type')} ${start}`
  })
  expect(paper).toBe('200 application/pdf %PDF-')
  const citizen = await site.visit()
  const known = await open(citizen, `/certificates/${number}`)
  expect(known?.status()).toBe(200)
  const text = await mainText(citizen)
  expect(text).toContain(certificatePage.valid)
  expect(text).toContain(sayCertificateNumber(number))
  // Of the name, only as much as tells one holder from another.
  expect(text).not.toContain('王示范')
  await isEasy(citizen)
  await open(citizen, '/certificates/9999012026999999')
  expect(await mainText(citizen)).toContain(certificatePage.unknown)
  await isEasy(citizen)
}, 120_000)

test('the pages of training lie side by side, and a town sees who is behind with lessons', async () => {
  const page = await site.logIn('agent-shimen-town', { width: 360 })
  for (const [path, tab] of [
    ['/portal/training', trainingTabs.sessions],
    ['/portal/training/lessons?view=people', trainingTabs.lessons],
    ['/portal/training/lessons?view=overview', trainingTabs.lessons],
    ['/portal/training/records', trainingTabs.records],
  ] as const) {
    await open(page, path)
    const current = await page.$eval(
      `nav[aria-label="${trainingTabs.label}"] a[aria-current=page]`,
      (link) => link.textContent,
    )
    expect(current).toBe(tab)
    await isEasy(page)
  }
  const missing = await open(page, '/portal/training/lessons/0123456789abcdef01234567')
  expect(missing?.status()).toBe(404)
}, 120_000)

test('planning a make-up session of one that never was says so', async () => {
  const page = await logIn('trainer')
  const path = '/portal/training/sessions/new?makeUpOf=0123456789abcdef01234567'
  expect((await open(page, path))?.status()).toBe(404)
}, 120_000)
