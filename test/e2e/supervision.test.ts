import type { Page } from 'puppeteer-core'
import { orderCommandWords, orderPages } from '@/i18n/supervision'
import { isEasy, mainText, visitPage } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'
import { misfits, stumbles } from '../helpers/stumbles'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
}, 660_000)
afterAll(() => site?.close())

const logIn = (username: string, width: number): Promise<Page> => site.logIn(username, { width })

/** Opens the panel of a button, fills it, sends it, and waits for what is said then. */
async function press(page: Page, label: string, fill: () => Promise<void>, done: string) {
  await page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('main a[role=button]')]
    const button = buttons.find((one) => one.textContent?.trim() === wanted)
    if (!button) throw new Error(`no button ${wanted}`)
    button.click()
  }, label)
  await page.waitForSelector('[role=dialog] form')
  await fill()
  await page.$eval('[role=dialog] form button[type=submit]', (button) =>
    (button as HTMLButtonElement).click(),
  )
  await page.waitForFunction(
    (said) => document.querySelector('main')?.textContent?.includes(said),
    {},
    done,
  )
}

const write = (page: Page, text: string) => page.type('[role=dialog] [name=text]', text)

test('a late case gets its order on the desk, its reply on the phone, and its end on the desk', async () => {
  const asked = '/cases/ledger?late=true&matter=MZ-0102'
  const { body } = await site.call(asked, { as: 'supervisor' })
  const [late] = body.rows as { id: string }[]
  const desk = await logIn('supervisor', 1280)
  await visitPage(desk, `${site.url}/portal/cases/${late?.id}`)
  await press(desk, orderPages.raise, () => write(desk, '请说明为什么没送'), orderPages.raised)
  const address = desk.url().split('?')[0]
  expect(await stumbles(desk)).toEqual([])

  const phone = await logIn('agent-shimen', 360)
  await visitPage(phone, `${site.url}/portal/orders`)
  expect(await misfits(phone)).toEqual([])
  const line = await phone.waitForSelector(`main li a[href="${new URL(address).pathname}"]`)
  await Promise.all([phone.waitForNavigation(), line?.click()])
  await isEasy(phone)
  const { reply, close } = orderCommandWords
  await press(phone, reply.label, () => write(phone, '村里换届，明天就送'), reply.done)

  await visitPage(desk, address)
  expect(await mainText(desk)).toContain('村里换届，明天就送')
  const finish = async () => {
    await desk.click('[role=dialog] input[name=finding][value=responsible]')
    await write(desk, '已催送')
  }
  await press(desk, close.label, finish, close.done)
  expect(await desk.$$('main a[role=button]')).toHaveLength(0)
  const paper = await desk.evaluate(
    async (href) => {
      const response = await fetch(href)
      return `${response.status} ${response.headers.get('content-type')}`
    },
    `/api/supervision-orders/${address.split('/').at(-1)}/order.pdf`,
  )
  expect(paper).toBe('200 application/pdf')
}, 180_000)

test('an order is answered without scripts too', async () => {
  const page = await site.visit({ scripts: false })
  await page.goto(`${site.url}/portal/login`)
  await page.type('#identity', 'agent-shimen')
  await page.type('#password', site.password)
  await Promise.all([page.waitForNavigation(), page.click('main form button[type=submit]')])
  await page.goto(`${site.url}/portal/orders?view=closed`)
  expect(await mainText(page)).toContain(orderPages.title)
  const unknown = await page.goto(`${site.url}/portal/orders/6924000000000000000000aa`)
  expect(unknown?.status()).toBe(404)
}, 60_000)
