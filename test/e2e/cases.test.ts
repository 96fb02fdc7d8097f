import type { Page } from 'puppeteer-core'
import { commandWords as commands, casePages, registerWords } from '@/i18n/portalCases'
import { madeUpIdNumber } from '../helpers/idNumber'
import { isEasy, mainText, visitPage } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
}, 660_000)
afterAll(() => site?.close())

/** The page of a person, logged in, on a phone unless it is a window's. */
const of = (username: string): Promise<Page> =>
  site.pageOf(username, username.startsWith('window') ? 1280 : 390)

const tick = (page: Page, name: string, value?: string) =>
  page.evaluate(
    (wanted, one) => {
      const scope = document.querySelector('[role=dialog]') ?? document
      const boxes = [...scope.querySelectorAll<HTMLInputElement>(`input[name="${wanted}"]`)]
      const box = one ? boxes.find((each) => each.value === one) : boxes[0]
      if (!box) throw new Error(`no box ${wanted} ${one}`)
      if (!box.checked) box.click()
    },
    name,
    value ?? '',
  )

/** Registers a case as the agent of the village, and gives the address of its page. */
async function register({ idNumber = madeUpIdNumber('1950-03-08', 2) } = {}): Promise<string> {
  const page = await of('agent-shimen')
  await visitPage(page, `${site.url}/portal/cases/new?matter=MZ-0104`)
  await page.type('#applicant-name', '张桂兰')
  await page.type('#applicant-idNumber', idNumber)
  await page.type('#applicant-phone', '13800001234')
  await page.$$eval('input[name=materials]', (boxes) =>
    boxes.slice(0, 3).forEach((box) => box.click()),
  )
  await tick(page, 'hasConsent')
  await page.$eval('main form button[type=submit]', (button) => button.click())
  await page.waitForFunction(
    () =>
      /\/portal\/cases\/[a-f\d]{24}/.test(location.href) ||
      document.querySelector('main [role=alert]'),
  )
  return page.url().split('?')[0]
}

/** Presses the button of a command, fills what it asks, sends it, and waits for what is said then. */
async function give(
  username: string,
  address: string,
  name: keyof typeof commands,
  fill?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await of(username)
  await visitPage(page, address)
  const { label, done } = commands[name]
  await page.$$eval('main details', (folds) => folds.forEach((fold) => (fold.open = true)))
  await page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('main a[role=button]')]
    const button = buttons.find((one) => one.textContent?.trim() === wanted)
    if (!button) throw new Error(`no button ${wanted}`)
    button.click()
  }, label)
  await page.waitForSelector('[role=dialog] form')
  if (fill) await fill(page)
  await page.$eval('[role=dialog] form button[type=submit]', (button) =>
    (button as HTMLButtonElement).click(),
  )
  await page.waitForFunction(
    (said) => document.querySelector('main')?.textContent?.includes(said),
    {},
    done,
  )
  return page
}

const write = (field: string, text: string) => async (page: Page) => {
  await page.type(`[role=dialog] [name="${field}"]`, text)
}

/** A case that the window of the department has received. */
async function received(): Promise<string> {
  const address = await register()
  await give('agent-shimen', address, 'forward')
  await give('agent-shimen-town', address, 'acknowledge')
  await give('agent-shimen-town', address, 'forward', (page) => tick(page, 'to', 'department'))
  await give('window-mz', address, 'acknowledge')
  return address
}

test('a case goes from the village to the window and back into the citizen’s hands', async () => {
  const address = await received()
  expect(await mainText(await give('window-mz', address, 'accept'))).toContain('窗口办理')
  await give('window-mz', address, 'decide', async (page) => {
    await tick(page, 'outcome', 'granted')
    await write('result', '准予，下月起发放')(page)
  })
  await give('window-mz', address, 'inform')
  const page = await give('agent-shimen-town', address, 'deliver', async (town) => {
    await write('how', '当面')(town)
    await write('receivedBy', '本人')(town)
  })
  expect(await mainText(page)).toContain('把结果送到群众手里')
  const village = await of('agent-shimen')
  await village.goto(`${site.url}/portal/cases?view=done`)
  expect(await mainText(village)).toContain(casePages.next.delivered)
}, 240_000)

test('what is missing is told once, supplied, and the clock stands and runs as it should', async () => {
  const address = await received()
  const told = await give('window-mz', address, 'notify', async (page) => {
    await tick(page, 'missing')
    await page.$eval('[role=dialog] input[name^="remark."]', (field) => {
      ;(field as HTMLInputElement).value = '复印件看不清'
    })
  })
  expect(await mainText(told)).toContain('复印件看不清')
  await give('agent-shimen', address, 'receive-supplement')
  await give('window-mz', address, 'accept')
  const paused = await give('window-mz', address, 'suspend', async (page) => {
    await tick(page, 'procedure')
    await write('basis', '入户调查和公示')(page)
  })
  expect(await mainText(paused)).toContain('时限停算中')
  await give('window-mz', address, 'resume')
  const extended = await give('reviewer-mz', address, 'extend', async (page) => {
    await write('amount', '5')(page)
    await write('approver', '何审核')(page)
    await write('reason', '入户调查没有做完')(page)
  })
  expect(await mainText(extended)).toContain('限 33 天')
}, 240_000)

test('a wrong ID number is told at its field, and nothing that was typed is lost', async () => {
  const right = madeUpIdNumber('1950-03-08', 3)
  const wrong = `${right.slice(0, 17)}${right.endsWith('1') ? '2' : '1'}`
  await register({ idNumber: wrong })
  const page = await of('agent-shimen')
  expect(await page.$eval('main [role=alert]', (alert) => alert.textContent)).toContain('最后一位')
  expect(await page.$eval(':focus', (field) => field.id)).toBe('applicant-idNumber')
  expect(await page.$eval('#applicant-name', (field) => (field as HTMLInputElement).value)).toBe(
    '张桂兰',
  )
}, 120_000)

test('the numbers of a citizen show only after a reason', async () => {
  const address = await register()
  const page = await of('agent-shimen')
  await visitPage(page, address)
  expect(await mainText(page)).not.toContain('13800001234')
  await page.$$eval('main details', (folds) => folds.forEach((fold) => (fold.open = true)))
  await page.type('#reason-applicant', '打电话核对材料')
  await page.$eval('#reason-applicant', (field) => field.closest('form')?.requestSubmit())
  await page.waitForSelector('a[href="tel:13800001234"]')
  const neighbour = await of('agent-mutou')
  await visitPage(neighbour, address)
  expect(await mainText(neighbour)).not.toContain('张')
}, 120_000)

test('the receipt of a case is printed from its page', async () => {
  const address = await register()
  const page = await of('agent-shimen')
  await visitPage(page, address)
  const answer = await page.$eval('main a[href*="/papers/receipt.pdf"]', async (link) => {
    const response = await fetch((link as HTMLAnchorElement).href)
    return { type: response.headers.get('content-type'), head: (await response.text()).slice(0, 5) }
  })
  expect(answer).toEqual({ type: 'application/pdf', head: '%PDF-' })
}, 120_000)

test('who rather does it herself gets the sheet in one tap, and is counted', async () => {
  const page = await of('agent-shimen')
  await visitPage(page, `${site.url}/portal/matters/MZ-0104`)
  const type = await page.evaluate(async (label) => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.textContent?.trim() === label,
    )
    if (!button?.form) throw new Error('no button')
    const answer = await fetch(button.form.action, {
      method: 'POST',
      body: new FormData(button.form),
    })
    return answer.headers.get('content-type')
  }, registerWords.decline)
  expect(type).toBe('application/pdf')
  await page.goto(`${site.url}/portal/cases?view=done`)
  expect(await mainText(page)).toContain(casePages.next.declined)
}, 120_000)

test.each(['/portal', '/portal/cases', '/portal/cases/new?matter=MZ-0104'])(
  '%s is for everybody on a phone',
  async (path) => {
    const page = await of('agent-shimen')
    await visitPage(page, site.url + path)
    await isEasy(page)
  },
  60_000,
)

test('so is the page of a case', async () => {
  const address = await register()
  const page = await of('agent-shimen')
  await visitPage(page, address)
  await page.$$eval('main details', (folds) => folds.forEach((fold) => (fold.open = true)))
  await isEasy(page)
}, 120_000)
