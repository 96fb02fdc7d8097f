import { type TestSite, openTestSite } from '../../helpers/site'
import { readPdf } from '../../helpers/pdfText'
import { visitPage } from '../../helpers/pageSteps'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
}, 660_000)
afterAll(() => site?.close())

test('a guide printed from the browser is the guide alone', async () => {
  const page = await site.visit({ width: 1280 })
  await visitPage(page, `${site.url}/guides/MZ-0104`)
  const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true }))
  const text = pdf.pages.join('')
  expect(text).toContain('最低生活保障申请')
  expect(text).toContain('28个工作日')
  for (const part of ['要带的材料', '怎么办', '常见问题', '依据什么规定', '详细条件']) {
    expect(text).toContain(part)
  }
  for (const left of ['找事项', '查明白纸', '跳到正文', '代办员登录', '转发', '看看明白纸的样子']) {
    expect(text).not.toContain(left)
  }
  const folded = await page.$$eval('details:not(.no-print, .no-print *) p', (paragraphs) =>
    paragraphs.map((one) => (one.textContent ?? '').replace(/\s/g, '')).filter(Boolean),
  )
  expect(folded.length).toBeGreaterThan(0)
  for (const answer of folded) expect(text).toContain(answer)
  await page.emulateMediaType('print')
  const links = await page.$$eval('article a', (all) =>
    all
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => getComputedStyle(one).textDecorationLine),
  )
  expect(links.every((line) => line === 'none')).toBe(true)
}, 60_000)

test('search engines read the matter as a government service', async () => {
  const html = await (await fetch(`${site.url}/guides/MZ-0104`)).text()
  const data = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)?.[1]
  const service = JSON.parse(data ?? 'null')
  expect(service).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: '最低生活保障申请',
    identifier: 'MZ-0104',
    url: expect.stringMatching(/^http:\/\/[\w.:]+\/guides\/MZ-0104$/),
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    areaServed: { '@type': 'AdministrativeArea', name: '示范县' },
    provider: { '@type': 'GovernmentOrganization', name: '示范县民政局' },
  })
  expect(service.availableChannel.length).toBeGreaterThan(0)
  expect(data).not.toContain('<')
})

test('a large reader keeps large type until he says otherwise', async () => {
  const page = await site.visit({ scripts: false, width: 360 })
  await page.goto(`${site.url}/guides/MZ-0104`)
  const size = () => page.$eval('html', (html) => parseFloat(getComputedStyle(html).fontSize))
  expect(await size()).toBe(18)
  const press = async () => {
    const link = await page.$('header a[href^="/text-size"]')
    await Promise.all([page.waitForNavigation(), link?.click()])
  }
  await press()
  expect(new URL(page.url()).pathname).toBe('/guides/MZ-0104')
  expect(await size()).toBe(23)
  await page.goto(site.url)
  expect(await size()).toBe(23)
  await press()
  expect(await size()).toBe(18)
}, 60_000)
