import { renderSheetHtml } from '@/printing/sheets'
import { addressOf } from '@/printing/sheet/address'
import { emsOf } from '@/printing/sheet/Text'
import { cssString, footerStyle } from '@/printing/papers/css'
import { byDepartment } from '@/printing/papers/groups'
import {
  richMatter,
  sampleCounty,
  sampleEdition,
  sampleStation,
  shortMatter,
} from '../../helpers/sampleMatters'

const sheet = {
  content: richMatter,
  edition: sampleEdition,
  station: sampleStation,
  county: sampleCounty,
}
const evil = '<img src="http://evil.example/x.png" onerror="alert(1)"><script>alert(1)</script>'

describe('the markup of a sheet', () => {
  it('answers in the order in which people ask', () => {
    const html = renderSheetHtml(sheet)
    const order = [
      '多久办好',
      '收费',
      '要跑几次',
      '谁可以申请',
      '要带的材料',
      '怎么办',
      '着急怎么办',
      '不想代办',
      '依据',
      '石门村代办点',
    ]
    const places = order.map((words) => html.search(new RegExp(`>${words}<`)))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
  })

  it('bears edition, date, short code, station, agent and phone', () => {
    const html = renderSheetHtml(sheet)
    for (const words of [
      '第 7 版',
      '2026年11月24日起执行',
      'MZ0104-7K2F',
      '王示范',
      '0539-000 0123',
      '12345',
    ]) {
      expect(html).toContain(words)
    }
  })

  it('names the hotline and the nearest point when there is no station', () => {
    const html = renderSheetHtml({ ...sheet, station: null })
    expect(html).toContain('到就近的村代办点')
    expect(html).toContain('12345')
  })

  it('marks a draft, and shows no code to scan', () => {
    const html = renderSheetHtml({ ...sheet, edition: null })
    expect(html).toContain('草稿')
    expect(html).not.toContain('<svg')
  })

  it('says on an old edition that it has ended', () => {
    const html = renderSheetHtml({
      ...sheet,
      edition: { ...sampleEdition, ended: '已被第 8 版替换' },
    })
    expect(html).toContain('已被第 8 版替换')
    expect(html).not.toContain('起执行')
  })

  it('escapes every text', () => {
    const content = {
      ...richMatter,
      name: evil,
      whoCanApply: `**${evil}**`,
      plainNames: [evil],
      materials: richMatter.materials.map((material) => ({ ...material, name: evil, note: evil })),
      steps: [{ name: evil, limit: evil, note: evil }],
      urgentNote: evil,
      basis: [{ law: evil, articles: [evil] }],
      enquiryPhone: evil,
    }
    const station = { ...sampleStation, name: evil, phone: evil, agentName: evil }
    const html = renderSheetHtml({
      ...sheet,
      content,
      station,
      county: { ...sampleCounty, accent: `red;}${evil}` },
    })
    expect(html).not.toMatch(/<(img|script)/)
  })

  it('shows where to go when nothing is said about doing it oneself', () => {
    expect(renderSheetHtml({ ...sheet, content: shortMatter })).toContain('在哪儿办')
  })
})

it('leads the QR to the short code, with the station when there is one', () => {
  const county = { ...sampleCounty, address: 'https://daiban.example.cn/' }
  expect(addressOf({ county, edition: sampleEdition, station: null })).toBe(
    'https://daiban.example.cn/s/MZ0104-7K2F',
  )
  expect(addressOf({ county, edition: sampleEdition, station: sampleStation })).toBe(
    'https://daiban.example.cn/s/MZ0104-7K2F?at=371323001001',
  )
})

it('counts the width of a text in ems', () => {
  expect(emsOf('低保')).toBe(2)
  expect(emsOf('12')).toBeCloseTo(1.12)
})

it('keeps a title within its CSS string', () => {
  expect(cssString('低保"}</style>').slice(1, -1)).not.toMatch(/["<>}]/)
  expect(footerStyle('名'.repeat(80))).toContain('名'.repeat(41))
  expect(footerStyle('名'.repeat(80))).not.toContain('名'.repeat(42))
})

it('groups by department in the order of the items', () => {
  const groups = byDepartment([shortMatter, richMatter, shortMatter], (content) => content)
  expect(groups.map(({ code, items }) => [code, items.length])).toEqual([
    ['GA', 2],
    ['MZ', 1],
  ])
})
