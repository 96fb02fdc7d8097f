import { setTimeout as sleep } from 'node:timers/promises'
import { type TestSite, openTestSite } from '../../helpers/site'

let site: TestSite
/** A matter that no other test changes. */
const code = 'MZ-0109'
let id: string
let firstCode: string
beforeAll(async () => {
  site = await openTestSite()
  const { body } = await site.call(`/matters?where[code][equals]=${code}&depth=0`)
  id = body.docs[0].id
  const editions = await site.call('/editions?where[shortCode][contains]=MZ0109&depth=0')
  firstCode = String(editions.body.docs[0].shortCode)
}, 660_000)
afterAll(() => site?.close())

/** Other tests have asked for so many papers that the site may ask for a minute's patience first. */
async function get(path: string, headers?: Record<string, string>): Promise<Response> {
  const response = await fetch(site.url + path, { headers })
  if (response.status !== 429) return response
  await sleep(2000)
  return get(path, headers)
}

const htmlOf = async (path: string, large = false) => {
  const headers = large ? { Cookie: 'text-size=large' } : undefined
  const response = await get(path, headers)
  return { status: response.status, html: await response.text() }
}

/** As long as a reader takes to look up: what was published must be there by then. */
const atOnceMs = 3000

async function showsAtOnce(path: string, words: string): Promise<void> {
  const until = Date.now() + atOnceMs
  for (;;) {
    const [normal, large] = [await htmlOf(path), await htmlOf(path, true)]
    if (normal.html.includes(words) && large.html.includes(words)) return
    if (Date.now() > until) throw new Error(`${path} does not say ${words}`)
    await sleep(100)
  }
}

const give = async (command: string, as: string, body: object = {}) => {
  const answer = await site.call(`/matters/${id}/${command}`, { as, method: 'POST', body })
  expect(answer).toMatchObject({ status: 200 })
}

test('what a reviewer publishes is on the guide page at once, and the old print knows it', async () => {
  expect((await htmlOf(`/guides/${code}`)).html).not.toContain('请先打电话预约好日子')
  const saved = await site.call(`/matters/${id}?draft=true`, {
    as: 'editor-mz',
    method: 'PATCH',
    body: { urgentNote: '请先打电话预约好日子再来。', changeNote: '写明要预约' },
  })
  expect(saved.status).toBe(200)
  await give('submit', 'editor-mz')
  await give('publish', 'reviewer-mz')
  await showsAtOnce(`/guides/${code}`, '请先打电话预约好日子')
  const old = await htmlOf(`/s/${firstCode}`)
  expect(old.html).toContain('已经换新')
}, 180_000)

test('a changed station, department and setting show at once', async () => {
  const change = async (path: string, body: object) => {
    const method = path.startsWith('/globals') ? 'POST' : 'PATCH'
    expect((await site.call(path, { as: 'coordinator', method, body })).status).toBe(200)
  }
  const idOf = async (collection: string, wanted: string) => {
    const { body } = await site.call(`/${collection}?where[code][equals]=${wanted}&depth=0`)
    return body.docs[0].id
  }
  await htmlOf('/stations/ZD100203')
  await change(`/stations/${await idOf('stations', 'ZD100203')}`, { phone: '0539-000 7703' })
  await showsAtOnce('/stations/ZD100203', '0539-000 7703')
  await htmlOf('/departments/MZ')
  await change(`/departments/${await idOf('departments', 'MZ')}`, { window: '一楼东厅七号' })
  await showsAtOnce('/departments/MZ', '一楼东厅七号')
  const hours = '工作日 8:30–12:00，13:30–17:30'
  await change('/globals/settings', { officeHours: `${hours}，周六上午` })
  await showsAtOnce('/', '周六上午')
  await change('/globals/settings', { officeHours: hours })
}, 180_000)

test('a matter out of use: its page is gone, says since when, why and whom to ask', async () => {
  await give('withdraw', 'reviewer-mz', { reason: '改由市里统一受理' })
  await showsAtOnce(`/guides/${code}`, '不再办理')
  const { status, html } = await htmlOf(`/guides/${code}`)
  expect(status).toBe(410)
  expect((await htmlOf(`/guides/${code}`, true)).status).toBe(410)
  expect((await fetch(`${site.url}/guides/${code}`, { method: 'HEAD' })).status).toBe(410)
  const text = html.replace(/<script[^]*?<\/script>|<[^>]+>/g, '')
  expect(text).toMatch(/从 \d{4}年\d{1,2}月\d{1,2}日 起停用/)
  expect(text).toContain('改由市里统一受理')
  expect(html).toContain('href="tel:12345"')

  const sheet = await get(`/sheets/${code}.pdf`)
  expect(sheet.status).toBe(410)
  expect(await sheet.text()).toContain('已经停用')
  expect((await get(`/guides/${code}/print.pdf`)).status).toBe(410)
  expect((await get(`/guides/${code}/preview`)).status).toBe(410)
  const print = await htmlOf(`/s/${firstCode}`)
  expect(print.status).toBe(200)
  expect(print.html).toContain('这件事已经停用了')
  const { results } = await (await fetch(`${site.url}/api/search?q=lihundengji`)).json()
  expect(results.map((line: { code: string }) => line.code)).not.toContain(code)
  expect((await htmlOf('/sitemap.xml')).html).not.toContain(code)
}, 180_000)

test('what can no longer be found was never there: unknown codes answer 404', async () => {
  for (const path of ['/guides/ZZ-9999', '/sheets/ZZ-9999.pdf', '/s/NIX-2222', '/stations/NIX']) {
    expect((await htmlOf(path)).status).toBe(404)
  }
})
