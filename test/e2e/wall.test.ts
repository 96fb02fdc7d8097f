import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import sharp from 'sharp'
import { fileLimits, tooLargeWords } from '@/domain/casework/files'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { outboxWords } from '@/i18n/portalOutbox'
import { portalPages } from '@/i18n/portalPages'
import { wallPages as words } from '@/i18n/portalWall'
import { postingText } from '@/i18n/postings'
import { publicText } from '@/i18n/public'
import { standardText } from '@/i18n/standard'
import { isEasy, mainText, setField, shows, visitPage } from '../helpers/pageSteps'
import { type TestSite, openTestSite } from '../helpers/site'
import { until } from '../helpers/until'

/** A village whose wall still has the first edition of the living allowance. */
const village = 'ZD100202'
const matter = 'MZ-0104'

let site: TestSite
let photo: string
let agent: Page
const folder = mkdtempSync(join(tmpdir(), 'daiban-wall-'))
beforeAll(async () => {
  site = await openTestSite()
  photo = join(folder, 'wall.jpg')
  await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#4a7' } })
    .jpeg()
    .toFile(photo)
  agent = await site.logIn('agent-mutou', { width: 360 })
}, 660_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await site?.close()
})

const open = async (page: Page, path: string): Promise<Page> => {
  await visitPage(page, site.url + path)
  return page
}
const says = (page: Page, text: string) => shows(page, text, { timeout: 30_000 })
/** Presses the button or link whose words, or whose name for screen readers, are these. */
async function press(page: Page, text: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('main button, main a')].find(
        (one) => one.textContent?.trim() === wanted || one.getAttribute('aria-label') === wanted,
      ),
    { timeout: 30_000 },
    text,
  )
  // By its own click: the bar at the foot of a phone may lie over where it was scrolled to.
  await (found as ElementHandle<HTMLElement>).evaluate((element) => element.click())
}
const nameOf = async (): Promise<string> => {
  const { body } = await site.call(`/matters?where[code][equals]=${matter}&depth=0`)
  return String(body.docs[0]?.name ?? '')
}
const codeOf = async (number: number): Promise<string> => {
  const { body } = await site.call(
    `/editions?where[matter.code][equals]=${matter}&where[number][equals]=${number}&depth=0`,
  )
  return String(body.docs[0]?.shortCode ?? '')
}

test('the old print sends the agent to her wall; she replaces it with a photo', async () => {
  const name = await nameOf()
  await open(agent, '/portal')
  expect(await mainText(agent)).toContain(portalPages.today.stale)
  await open(agent, `/s/${await codeOf(1)}?at=${village}`)
  expect(await mainText(agent)).toContain(publicText.check.replaced)
  await press(agent, publicText.check.agentStale)
  await says(agent, words.scanPage.answers.stale)
  await isEasy(agent)
  await press(agent, words.scanPage.replace)
  await says(agent, words.put.print(2))
  await isEasy(agent)
  const input = (await agent.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(photo)
  await agent.waitForSelector('img[src^="blob:"]')
  await press(agent, words.put.submitReplace)
  await says(agent, words.done.replaced)
  const text = await mainText(agent)
  expect(text).not.toContain(words.act.of(words.act.replace, name))
  expect(text).toContain(words.summary.good(6))
  await isEasy(agent)
})

test('without a line the walk and a new sheet wait on the phone, and are sent once', async () => {
  await open(agent, `/portal/wall/walk?station=${village}`)
  await isEasy(agent)
  await agent.setOfflineMode(true)
  const torn = await agent.waitForSelector('input[type=radio][value=damaged]')
  await torn?.evaluate((radio) => (radio as HTMLInputElement).click())
  await press(agent, words.walkPage.rest)
  await press(agent, words.walkPage.submit)
  await says(agent, outboxWords.kept)
  await agent.setOfflineMode(false)
  await open(agent, `/portal/wall?station=${village}`)
  await says(agent, words.replace)
  await says(agent, '发现破损')

  await open(agent, `/portal/wall/put?station=${village}`)
  await isEasy(agent)
  await agent.type('#find', '高龄')
  await press(agent, words.put.find)
  const link = await agent.waitForSelector('main li a')
  await link?.evaluate((element) => (element as HTMLElement).click())
  await says(agent, words.put.place)
  await agent.setOfflineMode(true)
  await press(agent, words.put.submitHang)
  await says(agent, words.put.kept)
  await agent.setOfflineMode(false)
  await open(agent, `/portal/wall?station=${village}`)
  await says(agent, words.waiting.title(1))
  await press(agent, words.waiting.again)
  await agent.waitForFunction(
    (wanted) => !document.body.innerText.includes(wanted),
    { timeout: 30_000 },
    words.waiting.title(1),
  )
  const { body } = await site.call('/postings?where[state][not_equals]=removed&limit=100', {
    as: 'agent-mutou',
  })
  expect(body.docs).toHaveLength(7)
}, 120_000)

describe('bad input is told on the page, and nothing is half written', () => {
  const foreign = 'https://other.example.gov.cn/s/MZ0104-7K2F'
  const all = async (collection: string, where = '') => {
    const { body } = await site.call(`/${collection}?limit=200&depth=0${where}`, {
      as: 'agent-mutou',
    })
    return body.docs
  }
  let before: unknown
  beforeEach(async () => {
    before = await all('postings')
  })
  const isUntouched = async () => expect(await all('postings')).toEqual(before)
  const put = (query: string) => open(agent, `/portal/wall/put?station=${village}&${query}`)

  test("another station's posting, and another station's wall", async () => {
    const { body } = await site.call(
      `/postings?where[station.code][not_equals]=${village}&limit=1&depth=0`,
      {
        as: 'coordinator',
      },
    )
    await put(`replace=${body.docs[0]?.id}`)
    expect(await mainText(agent)).toContain(postingText.unknown)
    await isEasy(agent)
    await open(agent, '/portal/wall?station=ZD101201')
    expect(await mainText(agent)).toContain(portalPages.notFound.title)
    await isUntouched()
  })

  test("another county's code, and one that is unknown", async () => {
    await put(`scanned=${encodeURIComponent(foreign)}`)
    expect(await mainText(agent)).toContain(postingText.otherCounty('other.example.gov.cn'))
    await put('scanned=XX9999-AAAA')
    expect(await mainText(agent)).toContain(postingText.unknownCode('XX9999-AAAA'))
    await open(agent, '/portal/wall/scan')
    await isEasy(agent)
    await agent.type('#code', foreign)
    await press(agent, words.scanPage.submit)
    await says(agent, postingText.otherCounty('other.example.gov.cn'))
    await isEasy(agent)
    await setField(agent, '#code', 'xx9999-aaaa')
    await press(agent, words.scanPage.submit)
    await says(agent, postingText.unknownCode('xx9999-aaaa'))
    await setField(agent, '#code', '你好')
    await press(agent, words.scanPage.submit)
    await says(agent, postingText.unreadable)
    await setField(agent, '#code', (await codeOf(2)).toLowerCase())
    await press(agent, words.scanPage.submit)
    await says(agent, words.scanPage.answers.good)
    await isUntouched()
  })

  test('a photo that is none, and one that is too large', async () => {
    const files = { none: join(folder, 'none.jpg'), large: join(folder, 'large.jpg') }
    writeFileSync(files.none, '这不是照片')
    writeFileSync(files.large, Buffer.alloc(fileLimits.fileBytes + 1))
    await put(`matter=${matter}`)
    await agent.$eval('input[name=place][value=counter]', (radio) => (radio as HTMLElement).click())
    for (const [file, message] of [
      [files.none, standardText.onlyPhotos],
      [files.large, tooLargeWords],
    ] as const) {
      const shown = () =>
        agent.$$eval('main img[src^="blob:"]', (images) => images.map(({ src }) => src).join())
      const last = await shown()
      const input = (await agent.$('input[type=file]')) as ElementHandle<HTMLInputElement>
      await input.uploadFile(file)
      await until('the photo is shown', async () => (await shown()) !== last)
      await press(agent, words.put.submitHang)
      await says(agent, message)
    }
    await isEasy(agent)
    // It was refused, so it does not wait to be sent again.
    await open(agent, `/portal/wall?station=${village}`)
    expect(await mainText(agent)).not.toContain(words.waiting.again)
    await isUntouched()
  }, 120_000)

  test('an edition that holds only from a later day, and a sheet that hangs there already', async () => {
    const { body } = await site.call(
      `/editions?where[holdsFrom][greater_than]=${plainDateOf(new Date())}&where[calledOffOn][exists]=false&limit=1&depth=0`,
      { as: 'coordinator' },
    )
    const [coming] = body.docs
    await put(`scanned=${String(coming?.shortCode)}`)
    const from = sayDate(String(coming?.holdsFrom))
    expect((await mainText(agent)).replaceAll(' ', '')).toContain(`从${from}起用，到那天再挂。`)
    await open(agent, `/portal/wall/scan?code=${String(coming?.shortCode)}`)
    expect((await mainText(agent)).replaceAll(' ', '')).toContain(`从${from}起用，到那天再挂。`)
    await isEasy(agent)
    await put(`matter=${matter}`)
    await press(agent, words.put.submitHang)
    await says(agent, '这个位置已经登记过这一张')
    await isUntouched()
  })

  test('a walk that is sent twice counts once', async () => {
    const walks = (await all('wall-walks')).length
    await open(agent, `/portal/wall/walk?station=${village}`)
    await press(agent, words.walkPage.rest)
    // The first time the answer is lost on the way.
    const sent = await agent.$eval('main form', (form) => {
      const given = [...new FormData(form as HTMLFormElement)].map(([name, value]) => [
        name,
        String(value),
      ])
      const seen = given.flatMap(([name = '', value = '']) =>
        name.startsWith('seen.') ? [{ posting: name.slice('seen.'.length), seen: value }] : [],
      )
      const { clientId, station } = Object.fromEntries(given) as Record<string, string>
      return { commandId: clientId, station, seen }
    })
    expect(sent.seen).toHaveLength(7)
    const first = await site.call('/postings/walk', {
      as: 'agent-mutou',
      method: 'POST',
      body: sent,
    })
    expect(first.body).toMatchObject({ there: 7, isRepeat: false })
    await press(agent, words.walkPage.submit)
    await says(agent, words.done.walked)
    expect(await all('wall-walks')).toHaveLength(walks + 1)
    // With nothing ticked it says what to do.
    await open(agent, `/portal/wall/walk?station=${village}`)
    await press(agent, words.walkPage.submit)
    await says(agent, '一张都没有看')
    expect(await all('wall-walks')).toHaveLength(walks + 1)
  })
})

test('the county sees which walls are behind, and announces a recall as urgent', async () => {
  const county = await site.logIn('coordinator', { width: 1280 })
  const name = await nameOf()
  await open(county, '/portal/wall/board')
  const board = await mainText(county)
  expect(board).toContain(words.boardPage.matters)
  expect(board).toMatch(
    new RegExp(`${words.boardPage.trendNow} ${words.boardPage.share(0)}`.replace('0', '\\d+')),
  )
  await isEasy(county)
  await open(county, '/portal/wall/board/day?on=2020-01-01')
  expect(await mainText(county)).toContain(words.boardPage.day.none)
  await isEasy(county)
  await open(county, '/portal/wall/board')
  await press(county, words.act.of(words.urgent.open, name))
  await county.waitForSelector('#reason')
  await isEasy(county)
  await county.type('#reason', '咨询电话印错了')
  await press(county, words.urgent.submit)
  await says(county, '已经发给')
  await open(county, `/portal/wall/board/stations?matter=${matter}&state=stale`)
  await isEasy(county)
  const line = await county.waitForSelector('main li a')
  await Promise.all([county.waitForNavigation(), line?.click()])
  expect(await mainText(county)).toContain(words.line.urgent('咨询电话印错了'))
}, 120_000)

test('the town registers and works without scripts', async () => {
  const town = await site.logIn('agent-shimen-town', { width: 390 })
  await open(town, `/portal/wall?station=${village}`)
  expect(await mainText(town)).toContain(words.walk)
  await town.setJavaScriptEnabled(false)
  await open(town, `/portal/wall/many?station=${village}`)
  await town.click('input[name=matters]')
  await Promise.all([town.waitForNavigation(), town.click('main form button[type=submit]')])
  expect(await mainText(town)).toContain(words.done.hung)
  await open(town, `/portal/wall/leftovers?station=${village}`)
  expect(await mainText(town)).toContain(words.leftoverPage.none)
})
