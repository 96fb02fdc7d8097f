import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PDFDocument } from 'pdf-lib'
import { HTTPRequest } from 'puppeteer-core'
import { browserHealth, closeBrowser, measureSheet, printSheet, SheetDoesNotFit } from '@/printing'
import type { SheetDocument } from '@/printing'
import { withPage } from '@/printing/chromium/browser'
import { showContent } from '@/printing/chromium/page'
import { printPage } from '@/printing/render'
import { readPdf } from '../../helpers/pdfText'
import {
  longMatter,
  richMatter,
  sampleCounty,
  sampleEdition,
  sampleStation,
  shortMatter,
  tooLongMatter,
} from '../../helpers/sampleMatters'

afterAll(closeBrowser)

const sheetOf = (more: Partial<SheetDocument> = {}): SheetDocument => ({
  content: richMatter,
  edition: sampleEdition,
  station: sampleStation,
  county: sampleCounty,
  ...more,
})
const pageCount = async (pdf: Uint8Array) => (await PDFDocument.load(pdf)).getPageCount()
const samples = { rich: richMatter, short: shortMatter, long: longMatter }

describe.each(Object.entries(samples))('the %s sample', (_, content) => {
  it('takes exactly one A4 page at a legible size', async () => {
    const { pdf, pages, fit } = await printSheet(sheetOf({ content }))
    expect([pages, await pageCount(pdf)]).toEqual([1, 1])
    expect(fit.bodyPt).toBeGreaterThanOrEqual(10.5)
    expect(fit.fill).toBeLessThanOrEqual(1)
  })

  it('takes at most two pages in large print of 16 pt or more', async () => {
    const { pdf, pages, fit } = await printSheet(sheetOf({ content, size: 'large' }))
    expect(pages).toBeLessThanOrEqual(2)
    expect(await pageCount(pdf)).toBe(pages)
    expect(fit.bodyPt).toBeGreaterThanOrEqual(16)
    const read = await PDFDocument.load(pdf)
    expect(read.getPage(0).getWidth()).toBeCloseTo(595, 0)
  })
})

it('makes a draft and a print without station, on one page each', async () => {
  expect((await printSheet(sheetOf({ edition: null }))).pages).toBe(1)
  expect((await printSheet(sheetOf({ station: null }))).pages).toBe(1)
})

it('has room for the longest station', async () => {
  const station = {
    ...sampleStation,
    name: '示范头镇石门子东南庄社区党群服务中心便民服务代办站综合窗口',
    agentName: '欧阳示范娜（副站长）',
    hours: '周一至周五上午 8:30–12:00，下午 14:00–17:30，周六上午值班',
    address: '石门子东南庄社区党群服务中心一楼大厅进门右手第三个窗口，卫生室对面',
  }
  const usual = await measureSheet(sheetOf())
  expect((await measureSheet(sheetOf({ station }))).step).toBe(usual.step)
  expect((await printSheet(sheetOf({ station, size: 'large' }))).pages).toBeLessThanOrEqual(2)
})

it('gives text that can be searched, rare characters too, with title, language and tags', async () => {
  const content = { ...shortMatter, name: '䶮坶镇𠮷田证' }
  const read = await readPdf((await printSheet(sheetOf({ content }))).pdf)
  const [text = ''] = read.pages
  for (const words of [
    '䶮坶镇',
    '如䶮某、坶某',
    '40元/证',
    '0539-0000123',
    'MZ0104-7K2F',
    '王示范',
  ]) {
    expect(text).toContain(words)
  }
  expect(read.title).toBe('䶮坶镇𠮷田证 明白纸 第 7 版')
  expect(read.language).toBe('zh-CN')
  expect(read.isTagged).toBe(true)
})

it('names neither browser nor system, and makes the same bytes from the same content', async () => {
  const first = await printSheet(sheetOf())
  const text = Buffer.from(first.pdf).toString('latin1')
  expect(text).not.toMatch(/Mozilla|Chrome|Skia|Linux/)
  expect(text).toContain("/CreationDate (D:20261120000000+08'00')")
  await printSheet(sheetOf({ content: longMatter }))
  expect(Buffer.compare((await printSheet(sheetOf())).pdf, first.pdf)).toBe(0)
})

it('embeds every font', async () => {
  const text = Buffer.from((await printSheet(sheetOf())).pdf).toString('latin1')
  const descriptors = text.match(/\/Type \/FontDescriptor/g) ?? []
  expect(descriptors.length).toBeGreaterThan(0)
  expect(text.match(/\/FontFile2/g)).toHaveLength(descriptors.length)
})

describe('a matter that no page holds', () => {
  it('is refused with the section and the lines', async () => {
    const error: unknown = await printSheet(sheetOf({ content: tooLongMatter })).catch(
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(SheetDoesNotFit)
    const { message, reasons, status } = error as SheetDoesNotFit
    expect(status).toBe(400)
    expect(message).toMatch(/「要带的材料」这一段多出 \d+ 行/)
    expect(reasons[0]).toMatchObject({ path: 'materials', code: 'sheet-too-long' })
  })

  it.each([
    ['whoCanApply', { ...longMatter, whoCanApply: longMatter.whoCanApply.repeat(9) }],
    [
      'steps',
      { ...longMatter, steps: [...longMatter.steps, ...longMatter.steps, ...longMatter.steps] },
    ],
    ['urgentNote', { ...longMatter, urgentNote: longMatter.urgentNote?.repeat(20) }],
  ])('blames %s', async (section, content) => {
    const { fits, tooLong } = await measureSheet(sheetOf({ content }))
    expect(fits).toBe(false)
    expect(tooLong?.section).toBe(section)
  })

  it('counts about the lines that are too many', async () => {
    const line = '这是一句占满一行的话，用来把这一页挤满为止。'
    const lines = async (count: number) => {
      const content = { ...longMatter, whoCanApply: line.repeat(count) }
      return (await measureSheet(sheetOf({ content }))).tooLong?.lines ?? 0
    }
    const [some, more] = [await lines(20), await lines(30)]
    expect(more - some).toBeGreaterThanOrEqual(5)
    expect(more - some).toBeLessThanOrEqual(9)
  })
})

it('trusts a known step, and measures again when it does not hold', async () => {
  const known = await measureSheet(sheetOf({ layout: { step: 6 } }))
  expect(known.step).toBe(6)
  const wrong = await measureSheet(sheetOf({ content: longMatter, layout: { step: 0 } }))
  expect(wrong.fits).toBe(true)
  expect(wrong.step).toBeGreaterThan(4)
})

describe('hostile content', () => {
  const hits: string[] = []
  const server = createServer((request, response) => {
    hits.push(request.url ?? '')
    response.end('reached')
  })
  let base = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())

  it('is text, and asks for nothing', async () => {
    const evil = `<img src="${base}/img"><script>fetch("${base}/fetch")</script><style>*{background:url(${base}/css)}</style>`
    const content = {
      ...shortMatter,
      name: `名${evil}`,
      whoCanApply: `**${evil}**`,
      materials: shortMatter.materials.map((material) => ({ ...material, note: evil })),
    }
    const before = (await browserHealth()).refusedRequests
    const { pdf } = await printSheet(sheetOf({ content }))
    expect((await browserHealth()).refusedRequests).toBe(before)
    expect(hits).toEqual([])
    expect((await readPdf(pdf)).pages.join('')).toContain('<script>')
  })

  it.each([
    (to: string) => `<img src="${to}/1"><img src="//127.0.0.1/2" srcset="${to}/3 1x">`,
    (to: string) => `<script>fetch("${to}/4")</script><img src=x onerror="fetch('${to}/5')">`,
    (to: string) =>
      `<style>@import "${to}/6";p{background:url(${to}/7)}@font-face{font-family:z;src:url(${to}/8)}</style><p style="font-family:z">x</p>`,
    (to: string) =>
      `<iframe src="${to}/9"></iframe><iframe srcdoc="<img src='${to}/10'>"></iframe>`,
    (to: string) =>
      `<object data="${to}/11"></object><embed src="${to}/12"><video src="${to}/13" poster="${to}/14"></video>`,
    (to: string) =>
      `<link rel="stylesheet" href="${to}/15"><link rel="preload" as="image" href="${to}/16"><link rel="prefetch" href="${to}/17">`,
    (to: string) =>
      `<meta http-equiv="refresh" content="0;url=${to}/18"><base href="${to}/19"><form action="${to}/20"></form>`,
    () =>
      '<img src="file:///etc/passwd"><iframe src="file:///etc/passwd"></iframe><object data="file:///etc/hostname"></object>',
    (to: string) => `<svg><image href="${to}/21"/><use href="${to}/22#a"/></svg>`,
    (to: string) =>
      `<iframe src="javascript:fetch('${to}/23')"></iframe><iframe src="data:text/html,<img src=${to}/24>"></iframe>`,
  ])('would not get out even as markup (%#)', async (markup) => {
    const pdf = await withPage(async (page) => {
      await showContent(page, markup(base), 'x')
      return printPage(page)
    })
    expect(hits).toEqual([])
    expect((await readPdf(pdf)).pages.join('')).not.toContain('root:')
  })
})

describe('the browser', () => {
  /** Its health once nobody prints: a test file before may have left a print under way. */
  const atRest = async () => {
    let health = await browserHealth()
    for (let tries = 0; health.busy > 0 && tries < 600; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      health = await browserHealth()
    }
    return health
  }

  it('is healthy', async () => {
    expect(await atRest()).toMatchObject({ ok: true, busy: 0 })
  })

  it('is started again when it ends while a page is being opened, and no turn is lost', async () => {
    const all = [1, 2, 3].map(() => withPage((page) => page.evaluate(() => document.title)))
    await closeBrowser()
    expect(await Promise.all(all)).toEqual(['', '', ''])
    expect(await atRest()).toMatchObject({ ok: true, busy: 0 })
  })

  it('is started again when it was killed, also in the middle of a print', async () => {
    const { launches } = await browserHealth()
    let process: { kill: (signal: 'SIGKILL') => boolean } | null | undefined
    let tries = 0
    const done = await withPage(async (page) => {
      if (tries++ === 0) {
        process = page.browser().process()
        process?.kill('SIGKILL')
      }
      await showContent(page, '<p>好</p>', 'x')
      return (await printPage(page)).length
    })
    expect(done).toBeGreaterThan(0)
    expect(tries).toBe(2)
    expect((await printSheet(sheetOf())).pages).toBe(1)
    expect((await browserHealth()).launches).toBe(launches + 1)
  })

  it('gives a page up that does not open in time, and one whose browser ends meanwhile', async () => {
    await closeBrowser()
    const browser = await withPage(async (page) => page.browser())
    let release = () => undefined as void
    const released = new Promise<void>((resolve) => (release = resolve))
    const held = withPage(() => released)
    browser.newPage = () => new Promise(() => undefined)
    await expect(withPage(async () => '', { timeout: 200 })).rejects.toThrow('200 ms')
    const title = withPage((page) => page.evaluate(() => document.title))
    await new Promise((resolve) => setTimeout(resolve, 100))
    browser.process()?.kill('SIGKILL')
    expect(await title).toBe('')
    release()
    await held
    expect(await atRest()).toMatchObject({ ok: true, busy: 0 })
  })

  it('waits for the parts of the font that it asks for only once others are there', async () => {
    await closeBrowser()
    const text = '镕昇喆堃甦龢鬱蘺驎瀍㙦㛃'
    const { respond } = HTTPRequest.prototype
    HTTPRequest.prototype.respond = async function (...answer) {
      await new Promise((resolve) => setTimeout(resolve, 300))
      return respond.apply(this, answer)
    }
    const status = await withPage(async (page) => {
      // On a busy machine the browser says that fonts are ready before it has asked for the next ones.
      await page.evaluate(`(() => {
        const { get } = Object.getOwnPropertyDescriptor(FontFaceSet.prototype, 'ready')
        let asked = 0
        Object.defineProperty(document.fonts, 'ready', {
          get: () => (asked++ === 0 ? Promise.resolve() : get.call(document.fonts)),
        })
      })()`)
      await showContent(page, `<p style="font-family:'Noto Sans SC'">${text}</p>`, 'x')
      return page.evaluate('document.body.offsetHeight; document.fonts.status')
    })
    HTTPRequest.prototype.respond = respond
    await closeBrowser()
    expect(status).toBe('loaded')
  })

  it('does not begin its work on a page that opens too late', async () => {
    await closeBrowser()
    const browser = await withPage(async (page) => page.browser())
    const open = browser.newPage.bind(browser)
    let release = () => undefined as void
    const held = withPage(() => new Promise<void>((resolve) => (release = resolve)))
    browser.newPage = async () => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      return open()
    }
    let begun = 0
    const late = withPage(async () => (begun += 1), { timeout: 200 }).catch(String)
    expect(await late).toContain('200 ms')
    browser.newPage = open
    release()
    await held
    expect(begun).toBe(0)
  })

  it('throws work that takes too long away and goes on', async () => {
    const slow = withPage(() => new Promise(() => undefined), { timeout: 200 })
    await expect(slow).rejects.toThrow('200 ms')
    expect((await printSheet(sheetOf())).pages).toBe(1)
  })

  it('serves many at once with few pages', async () => {
    const printed = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        printSheet(sheetOf({ content: { ...shortMatter, name: `第 ${index} 件事` } })),
      ),
    )
    for (const [index, { pdf }] of printed.entries()) {
      expect((await readPdf(pdf)).title).toContain(`第 ${index} 件事`)
    }
  })

  it('is closed and comes back', async () => {
    await closeBrowser()
    expect((await printSheet(sheetOf())).pages).toBe(1)
  })
})
