import { readdirSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { idOf } from '@/access/roles'
import {
  cardRequest,
  guideRequest,
  noticeRequest,
  posterRequest,
  sheetRequest,
} from '@/endpoints/catalogue/printAddress'
import { answerPrint } from '@/endpoints/catalogue/printAnswer'
import { addressOfPrint } from '@/endpoints/catalogue/printOpen'
import { portalText as text } from '@/i18n/portal'
import { closeBrowser } from '@/printing'
import { startTestPayload, type TestPayload } from '../../helpers/payload'
import { readPdf } from '../../helpers/pdfText'
import { richMatter } from '../../helpers/sampleMatters'
import { asking, buildCounty, issue, type SmallCounty } from './fixture'

let site: TestPayload
let county: SmallCounty
let prints: string
beforeAll(async () => {
  site = await startTestPayload()
  county = await buildCounty(site.payload)
  prints = join(process.env.DATA_DIR ?? '', 'prints')
}, 60_000)
afterAll(async () => {
  await closeBrowser()
})

/** Asks for an address as the route handlers do. */
async function get(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://county.test${address}`, { headers })
  const [, kind, file, more] = new URL(request.url).pathname.split('/')
  const read = () => {
    if (kind === 'sheets') return sheetRequest(request, file)
    if (kind === 'notices') return noticeRequest(request, file)
    if (kind === 'posters') return posterRequest(file)
    if (kind === 'cards') return cardRequest(request, file)
    if (kind === 'guides' && more === 'print.pdf') return guideRequest(request, file)
    throw new Error(`no route for ${address}`)
  }
  return answerPrint(site.payload, { request, read })
}

const bare = (words: string) => words.replace(/\s/g, '')

/** The pages' text without blanks, as the reader finds them in some places only. */
async function pdfOf(answer: Response): Promise<{ pages: string[] }> {
  const { pages } = await readPdf(new Uint8Array(await answer.arrayBuffer()))
  return { pages: pages.map(bare) }
}

const keptFiles = () =>
  readdirSync(prints, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'))

describe('a sheet', () => {
  test('comes as one page, under a Chinese name, with the station on it', async () => {
    const answer = await get(`/sheets/MZ-0104.pdf?station=${county.stations.village.code}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('cache-control')).toBe('public, no-cache')
    const name = encodeURIComponent('最低生活保障申请-明白纸-第1版.pdf')
    expect(answer.headers.get('content-disposition')).toBe(
      `inline; filename="print.pdf"; filename*=UTF-8''${name}`,
    )
    const { pages } = await pdfOf(answer)
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('village代办点')
    expect(pages[0]).toContain('王䶮')
  })

  test('that a browser has already is not sent again', async () => {
    const etag = (await get('/sheets/MZ-0104.pdf')).headers.get('etag') ?? ''
    const again = await get('/sheets/MZ-0104.pdf', { 'if-none-match': etag })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test('is made once for all who ask at the same time, and kept', async () => {
    const before = keptFiles().length
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => get('/sheets/GA-0007.pdf?size=large')),
    )
    const bodies = await Promise.all(answers.map(async (one) => (await one.text()).length))
    expect(new Set(bodies).size).toBe(1)
    expect(keptFiles()).toHaveLength(before + 1)
  })

  test('that was lost or damaged on the disk is made again', async () => {
    const length = async () => (await (await get('/sheets/GA-0007.pdf')).arrayBuffer()).byteLength
    const first = await length()
    rmSync(prints, { recursive: true })
    expect(await length()).toBe(first)
    const [file] = keptFiles()
    truncateSync(join(prints, file), 1000)
    expect(await length()).toBe(first)
  })

  test('of another station, size or county hotline is another print', async () => {
    const etag = async (query: string) =>
      (await get(`/sheets/MZ-0104.pdf${query}`)).headers.get('etag')
    const plain = await etag('')
    expect(await etag('?size=large')).not.toBe(plain)
    const withStation = await etag(`?station=${county.stations.village.code}`)
    expect(withStation).not.toBe(plain)
    await site.payload.update({
      collection: 'stations',
      id: county.stations.village.id,
      data: { phone: '0999-000 9999' },
      overrideAccess: true,
    })
    expect(await etag(`?station=${county.stations.village.code}`)).not.toBe(withStation)
  })

  test('of an old edition is as it was, and says that it no longer holds', async () => {
    await issue(site.payload, county.matters.rich, {
      number: 2,
      content: { ...richMatter, promisedLimit: { unit: 'working-day', amount: 10 } },
    })
    const { pages } = await pdfOf(await get('/sheets/MZ-0104.pdf?edition=1'))
    expect(pages[0]).toContain('28个工作日')
    expect(pages[0]).toContain(bare(text.markReplaced(2)))
    const now = await pdfOf(await get('/sheets/MZ-0104.pdf'))
    expect(now.pages[0]).toContain('10个工作日')
    expect(now.pages[0]).not.toContain('请勿张贴')
  })

  test('is counted for its edition without knowing who', async () => {
    const { docs } = await site.payload.find({
      collection: 'print-counts',
      where: { kind: { equals: 'sheet' }, size: { equals: 'large' } },
      depth: 1,
      overrideAccess: true,
    })
    const rows = docs.map(({ count, edition }) => [
      count,
      typeof edition === 'object' ? idOf(edition.matter) : null,
    ])
    expect(rows).toContainEqual([12, county.matters.short.id])
  })
})

test.each([
  ['the guide', '/guides/MZ-0104/print.pdf', '常见问题'],
  ['the notice form', '/notices/MZ-0104.pdf?missing=2', '低保申请书'],
  ['the poster', '/posters/ZD001201.pdf', '最低生活保障申请'],
  ['the card', '/cards/ZD001201.pdf?agent=2', '0999-000 5002'],
])('%s comes as PDF', async (_, address, words) => {
  const answer = await get(address)
  expect(answer.status).toBe(200)
  expect((await pdfOf(answer)).pages.join('')).toContain(bare(words))
})

describe('what is not there', () => {
  test.each([
    ['/sheets/NIX-1.pdf', 404, '没有编码是「NIX-1」'],
    ['/sheets/MZ-0104.pdf?edition=99', 404, '没有第 99 版'],
    ['/sheets/MZ-0104.pdf?station=NIX', 404, '没有代号是「NIX」'],
    ['/sheets/MZ-0104.pdf?size=a3', 400, text.badSize],
    ['/notices/MZ-0104.pdf?missing=99', 400, text.badMissing],
    ['/posters/NIX.pdf', 404, '没有代号是「NIX」'],
    ['/cards/ZD001201.pdf?agent=9', 404, '没有第 9 位代办员'],
    ['/sheets/MZ-0104.doc', 404, text.notAPdf],
  ])('%s is %d in words', async (address, status, words) => {
    const answer = await get(address)
    expect(answer.status).toBe(status)
    expect(((await answer.json()) as { message: string }).message).toContain(words)
  })

  test('is a page for people, in which nothing of the address is markup', async () => {
    const answer = await get('/sheets/%3Cimg%20src=x%20onerror=alert(1)%3E.pdf', {
      accept: 'text/html,*/*',
    })
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('text/html')
    const page = await answer.text()
    expect(page).not.toContain('<img')
    expect(page).toContain('打不开这份文件')
    expect(page).toContain('12345')
  })

  test('a withdrawn matter has no current sheet, its old ones say so', async () => {
    await site.payload.db.updateOne({
      collection: 'matters',
      id: county.matters.short.id,
      data: { stage: 'withdrawn' },
    })
    await site.payload.update({
      collection: 'editions',
      where: { matter: { equals: county.matters.short.id } },
      data: { withdrawnOn: '2026-11-24' },
      overrideAccess: true,
    })
    const answer = await get('/sheets/GA-0007.pdf')
    expect(answer.status).toBe(410)
    expect(((await answer.json()) as { message: string }).message).toContain('已经停用')
    const { pages } = await pdfOf(await get('/sheets/GA-0007.pdf?edition=1'))
    expect(pages[0]).toContain('已停用（2026年11月24日），请勿张贴')
  })
})

test('打印 logs and leads to the PDF; a citizen’s missing materials are not kept', async () => {
  const req = await asking(site.payload, county.people.village)
  const form = {
    kind: 'notice',
    code: 'MZ-0104',
    missing: '1,2',
    clientId: '3f0e9a50-6a3e-4c2e-9d5f-0a1b2c3d4e5f',
  }
  const address = await addressOfPrint({ req, form, now: new Date() })
  expect(address).toBe('/notices/MZ-0104.pdf?station=ZD001201&missing=1%2C2')
  expect((await get(address)).status).toBe(200)
  const { docs } = await site.payload.find({
    collection: 'prints',
    where: { clientId: { equals: form.clientId } },
    depth: 0,
    overrideAccess: true,
  })
  expect(docs).toHaveLength(1)
  expect(JSON.stringify(docs[0])).not.toContain('missing')
})

test('too many at once are asked to wait, per address', async () => {
  const from = (address: string) =>
    get('/sheets/NIX.pdf', { 'x-forwarded-for': address }).then(({ status }) => status)
  const first = await Promise.all(Array.from({ length: 245 }, () => from('203.0.113.7')))
  expect(first.filter((status) => status === 429)).toHaveLength(5)
  expect(await from('203.0.113.8')).toBe(404)
})
