import type { Page } from 'puppeteer-core'
import { comingWords, comparisonWords, reviewPages } from '@/i18n/editionLife'
import { factCheckPages, factCheckPublic, factCheckText } from '@/i18n/factChecks'
import { reportPages } from '@/i18n/matterReports'
import { explainWords } from '@/i18n/portalMatters'
import { outboxWords } from '@/i18n/portalOutbox'
import { aheadText } from '@/i18n/portalPrint'
import {
  isEasy,
  mainText,
  press as pressButton,
  setField,
  shows,
  visitPage,
} from '../helpers/pageSteps'
import { readPdf } from '../helpers/pdfText'
import { type TestSite, openTestSite } from '../helpers/site'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
}, 660_000)
afterAll(() => site?.close())

const go = (page: Page, path: string) => visitPage(page, `${site.url}${path}`)
/** Without aiming: the bar at the bottom may lie over a button. */
const click = async (page: Page, selector: string) => {
  await page.waitForSelector(selector)
  await page.$eval(selector, (element) => (element as HTMLElement).click())
}
const press = async (page: Page, selector: string) => {
  await Promise.all([page.waitForNavigation(), click(page, selector)])
}
const readValue = (field: Element) => (field as HTMLTextAreaElement).value
const matterOf = async (code: string) => {
  const { body } = await site.call(`/matters?where[code][equals]=${code}&depth=0`, {
    as: 'reviewer-mz',
  })
  return body.docs[0] as unknown as { id: string; nextEdition?: string }
}

test('what is due for review is listed, overdue first; one tap is recorded and shown to citizens', async () => {
  const page = await site.logIn('editor-mz')
  await go(page, '/portal')
  expect(await mainText(page)).toMatch(/有 \d+ 件事项要核对/)
  await go(page, '/portal/reviews')
  await isEasy(page)
  expect(await page.$eval('main li p', (first) => first.textContent)).toContain('过期 12 天')
  await press(page, 'main li h2 a')
  await isEasy(page)
  const name = await page.$eval('h1', (title) => title.textContent ?? '')
  await press(page, 'main form button[type=submit]')
  await shows(page, reviewPages.done(name))
  await isEasy(page)
  // The wrong line is soon tapped on a phone.
  await press(page, 'main [role=status] form button[type=submit]')
  await shows(page, reviewPages.takenBack(name))
  await isEasy(page)
  expect(await page.$eval('main li p', (first) => first.textContent)).toContain('过期 12 天')
  await press(page, 'main li form button[type=submit]')
  await shows(page, reviewPages.done(name))
  await go(page, '/guides/MZ-0107')
  expect(await mainText(page)).toContain('最近核对')
})

test('a sheet that holds from the next month is printed beforehand, and its QR page says from when', async () => {
  const page = await site.logIn('agent-shimen')
  await go(page, '/portal/matters/MZ-0106')
  expect(await page.$eval('#coming', (card) => card.textContent)).toContain('可以先打好')
  await isEasy(page)
  await go(page, '/portal/print')
  await shows(page, comingWords.title)
  await isEasy(page)
  const sheet = await fetch(`${site.url}/sheets/MZ-0106.pdf?edition=2`)
  expect(sheet.status).toBe(200)
  const { pages } = await readPdf(new Uint8Array(await sheet.arrayBuffer()))
  const paper = pages.join('').replace(/\s/g, '')
  expect(paper).toMatch(/第2版自\d{4}年\d+月1日起执行/)
  expect(paper).toContain('孩子不用到场')
  const { nextEdition = '' } = await matterOf('MZ-0106')
  const { body } = await site.call(`/editions/${nextEdition}?depth=0`)
  const citizen = await site.visit()
  await go(citizen, `/s/${(body as unknown as { shortCode: string }).shortCode}`)
  expect(await mainText(citizen)).toMatch(/这张纸从\d{4}年\d+月1日起用/)
  await isEasy(citizen)
  await go(citizen, '/guides/MZ-0106')
  expect(await mainText(citizen)).toContain('起有变化')
  await isEasy(citizen)
})

test('what changes on a later day is ordered as one file, and a day without a change is refused', async () => {
  const page = await site.logIn('agent-shimen')
  await go(page, '/portal/print')
  const value = await page.$eval(
    '#kit-ahead option[value$="/changes"]',
    (option) => (option as HTMLOptionElement).value,
  )
  await page.select('#kit-ahead', value)
  await press(page, 'form:has(#kit-ahead) button[type=submit]')
  await shows(page, '没到')
  await shows(page, '排好了')
  await isEasy(page)
  await go(page, '/portal/print')
  expect(await mainText(page)).toMatch(/石门.* · \d{4}年\d+月1日要换的/)
  await page.$eval('#kit-ahead option[value$="/changes"]', (option) => {
    const choice = option as HTMLOptionElement
    choice.value = '2020-02-30'
    choice.selected = true
  })
  await click(page, 'form:has(#kit-ahead) button[type=submit]')
  await shows(page, aheadText.badDay)
})

test('a change that would call a coming edition off says so before it is lost', async () => {
  const { id } = await matterOf('MZ-0106')
  const { body } = await site.call(`/matters/${id}/standing`, { as: 'editor-mz' })
  expect(body.coming).toMatchObject({ number: 2 })
  const refused = await site.call(`/matters/${id}?draft=true`, {
    as: 'editor-mz',
    method: 'PATCH',
    body: { visits: 1 },
  })
  expect(refused.status).toBe(409)
  expect(JSON.stringify(refused.body)).toMatch(/第 2 版定在\d{4}年\d+月1日起用/)
})

test('two editions are compared on a page and on paper', async () => {
  const page = await site.logIn('agent-shimen')
  await go(page, '/portal/matters/MZ-0104/compare')
  await shows(page, comparisonWords.removed)
  await isEasy(page)
  await go(page, '/portal/matters/MZ-0104/compare?from=2&to=1&all=1')
  await shows(page, comparisonWords.unchanged)
  await go(page, '/portal/matters/MZ-0104/compare?from=x')
  await shows(page, comparisonWords.badNumber)
  await go(page, '/portal/matters/MZ-0104/compare?from=1&to=99')
  await shows(page, comparisonWords.noSuch([99]))
  const status = await page.evaluate(
    async () => (await fetch('/portal/matters/MZ-0104/compare.pdf?from=1&to=2')).status,
  )
  expect(status).toBe(200)
  const stranger = await fetch(`${site.url}/portal/matters/MZ-0104/compare.pdf`)
  expect(stranger.status).toBe(401)
})

test('what an agent finds wrong is sent without scripts, answered, and read by her', async () => {
  const agent = await site.logIn('agent-shimen', { scripts: false })
  await go(agent, '/portal/matters/MZ-0104')
  const summary = await agent.waitForSelector(`summary ::-p-text(${reportPages.open})`)
  await summary?.click()
  await agent.click('input[name=kind][value=phone]')
  await agent.type('#fault-text', '打过去是空号。')
  await press(agent, `form:has(#fault-text) button[type=submit]`)
  expect(await mainText(agent)).toContain(reportPages.sent)
  const report = new URL(agent.url()).pathname
  const editor = await site.logIn('editor-mz')
  await go(editor, '/portal/reviews?view=reports')
  await isEasy(editor)
  await go(editor, report)
  await isEasy(editor)
  await editor.click('input[name=outcome][value=not-wrong]')
  await click(editor, 'main form button[type=submit]')
  await shows(editor, '请写明原因')
  await editor.type('#answer', '窗口刚换了分机，请再拨一次。')
  await press(editor, 'main form button[type=submit]')
  await shows(editor, reportPages.replied)
  await go(agent, report)
  expect(await mainText(agent)).toContain('窗口刚换了分机')
})

test('a draft is checked at the window by a secret link on a phone, without an account', async () => {
  const { id } = await matterOf('MZ-0105')
  const editor = await site.logIn('editor-mz')
  await go(editor, `/portal/fact-checks/${id}`)
  await isEasy(editor)
  await editor.type('#names', '窗口甲\n窗口乙')
  await (await editor.waitForSelector('main form button[type=submit]'))?.click()
  await editor.waitForSelector('input[readonly]')
  await isEasy(editor)
  const links = await editor.$$eval('input[readonly]', (fields) => fields.map(({ value }) => value))
  await editor.browserContext().overridePermissions(site.url, ['clipboard-read', 'clipboard-write'])
  await pressButton(editor, explainWords.copy)
  await shows(editor, explainWords.copied)
  expect(await editor.evaluate(() => navigator.clipboard.readText())).toContain(links[0])
  const messages = await editor.$$eval('main a[href^="sms:"]', (all) => all.map(({ href }) => href))
  expect(messages.map((href) => decodeURIComponent(href))).toEqual(
    links.map((address) => expect.stringContaining(address) as string),
  )
  const [other = '', lost = ''] = links.map((address) => new URL(address).pathname)
  await go(editor, `/portal/fact-checks/${id}`)
  await click(editor, 'form:has([name=check]) button[type=submit]')
  const renewed = await editor.waitForSelector('input[readonly]')
  await shows(editor, factCheckPages.renewed)
  await isEasy(editor)
  const link = new URL((await renewed?.evaluate((input) => input.value)) ?? '').pathname
  const phone = await site.visit({ width: 360 })
  await go(phone, lost)
  await shows(phone, factCheckPublic.goneTitle)
  await go(phone, link)
  await isEasy(phone)
  for (const yes of await phone.$$('input[type=radio][value=yes]')) await yes.click()
  await phone.click('input[name=right-enquiryPhone][value=no]')
  await click(phone, 'main form button[type=submit]')
  await shows(phone, factCheckText.remarkMissing('咨询电话'))
  await setField(phone, '[name=remark-enquiryPhone]', '换号了。')
  await phone.setOfflineMode(true)
  await click(phone, 'main form button[type=submit]')
  await shows(phone, outboxWords.notSent)
  await phone.setOfflineMode(false)
  expect(await phone.$eval('[name=remark-enquiryPhone]', readValue)).toBe('换号了。')
  await press(phone, 'main form button[type=submit]')
  await shows(phone, factCheckPublic.thanks)
  await isEasy(phone)
  await go(editor, `/portal/fact-checks/${id}`)
  await shows(editor, '换号了。')
  expect(await mainText(editor)).toContain(factCheckPages.wrong)
  const unknown = await go(phone, `/fact-check/${'x'.repeat(43)}`)
  expect(unknown?.status()).toBe(410)
  await shows(phone, factCheckPublic.goneTitle)

  const old = await site.visit({ width: 360, scripts: false })
  await go(old, other)
  for (const yes of await old.$$('input[type=radio][value=yes]')) await yes.click()
  await old.click('input[name=right-fees][value=no]')
  await press(old, 'main form button[type=submit]')
  expect(await mainText(old)).toContain(factCheckText.remarkMissing('收费'))
  await old.type('[name=remark-fees]', '要收工本费。')
  await press(old, 'main form button[type=submit]')
  expect(await mainText(old)).toContain(factCheckPublic.thanks)
})
