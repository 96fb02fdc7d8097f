import type { MatterContent } from '@/domain/catalogue/matterContent'
import {
  closeBrowser,
  printBook,
  printCards,
  printGuide,
  printKit,
  printNoticeForm,
  printPoster,
  SheetDoesNotFit,
} from '@/printing'
import type { Progress } from '@/printing'
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

const county = sampleCounty
const station = sampleStation
const printedOn = '2026-11-24'
const document = { content: richMatter, edition: sampleEdition, station, county }

const matters = (count: number): MatterContent[] =>
  Array.from({ length: count }, (_, index) => {
    const content = [richMatter, shortMatter, longMatter][index % 3] ?? richMatter
    const code = `D${Math.floor(index / 15)}`
    return { ...content, name: `事项${index}号`, department: { code, name: `示范部门${code}` } }
  })
const sheets = (count: number) =>
  matters(count).map((content) => ({ content, edition: sampleEdition }))

describe('the guide', () => {
  it('says everything, with numbered pages and bookmarks', async () => {
    const { pdf, pages } = await printGuide(document)
    const read = await readPdf(pdf)
    const text = read.pages.join('')
    expect(pages).toBe(read.pages.length)
    for (const words of [
      ...[
        '最低生活保障申请',
        '行政给付',
        '370511001000',
        '家里人均月收入低于',
        '国务院令第649号',
        '第十一条',
      ],
      ...[
        '每个成年人都要签字',
        '入户核对',
        '不计入时限',
        '28个工作日',
        '45个工作日',
        '不收费',
        '各镇驻地',
      ],
      ...[
        '审核确认通知书',
        '代办员送达',
        '代办',
        '绿色通道',
        '行政复议',
        '从批准的下个月起',
        '村委会证明不用开',
      ],
      ...['王示范', '从35个工作日缩短到28个工作日'],
    ]) {
      expect(text).toContain(words)
    }
    expect(text).toContain(`第1页，共${pages}页`)
    expect(read.bookmarks).toEqual(expect.arrayContaining([expect.stringContaining('申请材料')]))
    expect(read).toMatchObject({
      title: '最低生活保障申请 服务指南',
      language: 'zh-CN',
      isTagged: true,
    })
  })

  it('leaves empty sections out and prints a draft', async () => {
    const content = {
      ...shortMatter,
      materials: [],
      steps: [],
      basis: [],
      places: [],
      hours: undefined,
    }
    const read = await readPdf((await printGuide({ ...document, content, edition: null })).pdf)
    const text = read.pages.join('')
    expect(text).toContain('草稿')
    expect(text).toContain('不用提交材料')
    expect(text).not.toContain('设定依据')
  })
})

describe('the notice form', () => {
  it('lists the materials on one page, blank or ticked', async () => {
    const blank = await printNoticeForm(document)
    const ticked = await printNoticeForm({ ...document, missing: [0, 2] })
    expect([blank.pages, ticked.pages]).toEqual([1, 1])
    expect(ticked.pdf.length).not.toBe(blank.pdf.length)
    const [text = ''] = (await readPdf(blank.pdf)).pages
    for (const { name } of richMatter.materials) expect(text).toContain(name)
    for (const words of ['还缺', '已收', '盖章', '申请人', '0539-0000123'])
      expect(text).toContain(words)
  })

  it('prints for a matter without materials, and for one with a great many', async () => {
    expect(
      (await printNoticeForm({ ...document, content: { ...richMatter, materials: [] } })).pages,
    ).toBe(1)
    const many = await printNoticeForm({ ...document, content: tooLongMatter })
    expect((await readPdf(many.pdf)).pages.join('')).toContain('盖章')
  })
})

describe('the poster', () => {
  it.each([0, 1, 10, 200])('holds %i matters', async (count) => {
    const { pdf, pages } = await printPoster({
      station,
      county,
      matters: matters(count),
      printedOn,
    })
    const text = (await readPdf(pdf)).pages.join('')
    expect(text).toContain('0539-0000123')
    for (const { name } of matters(count)) expect(text).toContain(name)
    expect(pages).toBeLessThanOrEqual(count > 30 ? 8 : 1)
  })
})

it('prints ten cards of one station, or one of each', async () => {
  const count = async (stations: (typeof station)[]) => {
    const { pdf, pages } = await printCards({ stations, county })
    return [pages, (await readPdf(pdf)).pages.join('').split('石门村代办点').length - 1]
  }
  expect(await count([station])).toEqual([1, 10])
  expect(await count(Array(12).fill(station))).toEqual([2, 12])
})

describe('bound prints', () => {
  it('bind a kit with contents, page numbers, bookmarks and jumps', async () => {
    const { pdf, pages } = await printKit({ station, county, sheets: sheets(20), printedOn })
    const read = await readPdf(pdf)
    expect(pages).toBe(read.pages.length)
    const front = pages - 20
    expect(read.pages[0]).toContain('目录')
    expect(read.pages[front + 15]).toContain('事项15号')
    expect(read.pages[front + 15]?.trim()).toMatch(/16$|16\D/)
    expect(read.bookmarks).toEqual(expect.arrayContaining(['目录', '示范部门D1', '事项19号']))
    const links = read.links.slice(0, front).flat()
    expect(links).toHaveLength(20)
    expect(links.every(({ url, dest }) => url === undefined && Array.isArray(dest))).toBe(true)
    expect(read).toMatchObject({
      language: 'zh-CN',
      isTagged: true,
      title: '石门村代办点 明白纸合订本',
    })
  })

  it('bind the book of several documents, with progress', async () => {
    const seen: Progress[] = []
    const { pdf, pages } = await printBook(
      { county, sheets: sheets(120), printedOn },
      { onProgress: (progress) => void seen.push(progress) },
    )
    const read = await readPdf(pdf)
    const front = pages - 120
    expect(read.pages[0]).toContain('便民服务明白纸')
    expect(read.pages[front + 119]).toContain('事项119号')
    expect(seen[0]).toEqual({ done: 0, total: 120 })
    expect(seen.at(-1)).toEqual({ done: 120, total: 120 })
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/Mozilla|Skia/)
  })

  it('number the pages of large print on through its documents', async () => {
    const { pdf } = await printKit({
      station,
      county,
      sheets: sheets(54),
      printedOn,
      size: 'large',
    })
    const read = await readPdf(pdf)
    const front = read.pages.findIndex((text) => text.includes('多久办好'))
    const contents = read.pages.slice(0, front).join('')
    const last = /事项53号(\d+)/.exec(contents)?.[1]
    expect(Number(last)).toBeGreaterThan(54)
    expect(read.pages[front + Number(last) - 1]).toContain('事项53号')
    expect(read.pages[front + Number(last) - 1]).toContain(last)
  })

  it('stop when they are cancelled, and leave the browser free', async () => {
    const controller = new AbortController()
    const book = printBook(
      { county, sheets: sheets(400), printedOn },
      {
        signal: controller.signal,
        onProgress: ({ done }) => {
          if (done > 0) controller.abort(new Error('cancelled by hand'))
        },
      },
    )
    await expect(book).rejects.toThrow('cancelled by hand')
    expect((await printGuide(document)).pages).toBeGreaterThan(0)
    await expect(
      printKit({ station, county, sheets: sheets(3), printedOn }, { signal: controller.signal }),
    ).rejects.toThrow('cancelled by hand')
  })

  it('name the sheet that does not fit', async () => {
    const bad = [...sheets(3), { content: tooLongMatter, edition: sampleEdition }]
    const kit = printKit({ station, county, sheets: bad, printedOn })
    await expect(kit).rejects.toThrow(SheetDoesNotFit)
    await expect(kit).rejects.toThrow(tooLongMatter.code)
  })

  it('print nothing but the front when there is no sheet', async () => {
    const { pages } = await printBook({ county, sheets: [], printedOn })
    expect(pages).toBe(2)
  })
})
