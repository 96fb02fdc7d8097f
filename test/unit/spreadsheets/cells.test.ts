import fc from 'fast-check'
import { dateOfSerial, parseDate } from '@/domain/catalogue/spreadsheet/dates'
import { parseFees, saysFree, type FeeCells } from '@/domain/catalogue/spreadsheet/fees'
import { parsePhone } from '@/domain/catalogue/spreadsheet/phones'
import { parseTerm, parseTerms, parseYesNo } from '@/domain/catalogue/spreadsheet/terms'
import {
  chineseNumber,
  guardText,
  numberOf,
  plainText,
  splitList,
} from '@/domain/catalogue/spreadsheet/text'
import { parseVisits } from '@/domain/catalogue/spreadsheet/visits'
import { audiences, caseTypes, matterTypes, serviceScopes } from '@/domain/catalogue/vocabulary'

describe('fees', () => {
  it.each([
    '不收费',
    '免费',
    '否',
    '0',
    '０元',
    '无',
    '/',
    '不收取任何费用。',
    '不收费（代办也不收费）',
  ])('%s is free', (standard) => {
    expect(saysFree(standard)).toBe(true)
    expect(parseFees({ standard })).toMatchObject({ ok: true, value: [] })
  })

  it.each<[FeeCells, object[]]>([
    [{ standard: '20元/证', item: '工本费' }, [{ item: '工本费', standard: '20元/证' }]],
    [{ fees: '工本费10元/本' }, [{ item: '工本费', standard: '10元/本' }]],
    [{ fees: '工本费：１０元／本' }, [{ item: '工本费', standard: '10元/本' }]],
    [
      { standard: '10元/本', basis: '发改价格规〔2016〕2559号' },
      [{ item: '办理费用', standard: '10元/本', basis: '发改价格规〔2016〕2559号' }],
    ],
    [
      { fees: '登记费80元/件（发改价格规〔2016〕2559号）' },
      [{ item: '登记费', standard: '80元/件', basis: '发改价格规〔2016〕2559号' }],
    ],
    [
      { hasFee: '是', standard: '20元/证', reduction: '低保户免收' },
      [{ standard: '20元/证', reduction: '低保户免收' }],
    ],
    [
      { fees: '工本费10元/本；登记费80元/件' },
      [
        { item: '工本费', standard: '10元/本' },
        { item: '登记费', standard: '80元/件' },
      ],
    ],
    [
      { item: '甲费\n乙费', standard: '1元\n2元' },
      [
        { item: '甲费', standard: '1元' },
        { item: '乙费', standard: '2元' },
      ],
    ],
    [{ hasFee: '否' }, []],
    [{ hasFee: '否', standard: '不收费', basis: '无' }, []],
  ])('%j', (cells, fees) => {
    expect(parseFees(cells)).toMatchObject({ ok: true, value: fees })
  })

  it('leaves it open when no column says anything', () => {
    expect(parseFees({ basis: '无' })).toEqual({ ok: true, value: undefined, notes: [] })
  })

  it.each<FeeCells>([
    { hasFee: '否', standard: '20元/证' },
    { hasFee: '是' },
    { hasFee: '是', standard: '不收费' },
    { hasFee: '看情况', standard: '20元' },
    { item: '甲费\n乙费', standard: '1元' },
  ])('%j is refused', (cells) => {
    expect(parseFees(cells).ok).toBe(false)
  })
})

describe('dates', () => {
  it.each([
    ['2026-01-05', '2026-01-05'],
    ['2026/1/5', '2026-01-05'],
    ['2026.1.5', '2026-01-05'],
    ['２０２６年１月５日', '2026-01-05'],
    ['20260105', '2026-01-05'],
    ['二〇二六年一月五日', '2026-01-05'],
    ['二零二六年十二月三十一日', '2026-12-31'],
    ['46027', '2026-01-05'],
    ['2026-01-05 08:30:00', '2026-01-05'],
    ['长期', ''],
    ['无', ''],
  ])('%s', (cell, date) => {
    expect(parseDate(cell)).toEqual({ ok: true, value: date, notes: [] })
  })

  it.each([
    ['2026年2月30日', '不存在'],
    ['2026-13-01', '不存在'],
    ['2026年1月', '没有写到哪一天'],
    ['26年1月5日', '看不懂'],
    ['明年', '看不懂'],
  ])('%s is refused: %s', (cell, why) => {
    const parsed = parseDate(cell)
    expect(parsed.ok ? '' : parsed.reason).toContain(why)
  })

  it('takes back every serial day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 79_999 }), (serial) => {
        expect(parseDate(String(serial))).toMatchObject({ value: dateOfSerial(serial) })
      }),
    )
  })
})

describe('visits', () => {
  it.each([
    ['0', 0],
    ['0次', 0],
    ['零跑腿', 0],
    ['全程网办', 0],
    ['无', 0],
    ['1', 1],
    ['1.0', 1],
    ['１次', 1],
    ['一次', 1],
    ['最多跑1次', 1],
    ['最多1次', 1],
    ['两趟', 2],
  ])('%s', (cell, times) => expect(parseVisits(cell)).toMatchObject({ ok: true, value: times }))
  it.each(['很多次', '50', '-1', '视情况'])('%s is refused', (cell) => {
    expect(parseVisits(cell).ok).toBe(false)
  })
})

describe('closed lists', () => {
  it('knows official words and variants', () => {
    expect(parseTerm(matterTypes, ' 行政 许可 ')).toMatchObject({ value: 'licence' })
    expect(parseTerm(caseTypes, '承诺办件')).toMatchObject({ value: 'promised' })
    expect(parseTerm(serviceScopes, '全国通办')).toMatchObject({ value: 'nation' })
    expect(parseTerms(audiences, '自然人/法人')).toMatchObject({
      value: ['natural-person', 'legal-person'],
    })
    expect(parseTerms(audiences, '个人、企业、自然人')).toMatchObject({
      value: ['natural-person', 'legal-person'],
    })
  })
  it('refuses others with the words that are allowed', () => {
    expect(parseTerm(caseTypes, '快办件')).toEqual({
      ok: false,
      reason: '没有「快办件」这一项，可以写：即办件、承诺件',
    })
    expect(parseTerms(audiences, '自然人、外星人').ok).toBe(false)
  })
  it('knows yes and no', () => {
    expect(parseYesNo('√')).toMatchObject({ value: true })
    expect(parseYesNo('不需要')).toMatchObject({ value: false })
    expect(parseYesNo('也许').ok).toBe(false)
  })
})

describe('phones', () => {
  it.each([
    ['0539-1234567', '0539-1234567'],
    ['０５３９－１２３４５６７', '0539-1234567'],
    ['0999-000 0101', '0999-000 0101'],
    ['0539-1234567\n0539-7654321', '0539-1234567、0539-7654321'],
    ['12345', '12345'],
    ['无', ''],
  ])('%s', (cell, phone) => expect(parsePhone(cell)).toMatchObject({ ok: true, value: phone }))
  it.each(['见附件', '0539123456705397654321'])('%s is refused', (cell) => {
    expect(parsePhone(cell).ok).toBe(false)
  })
})

describe('texts', () => {
  it('turns numbers into Chinese and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(numberOf(chineseNumber(value))).toBe(value)
      }),
    )
    expect(['两', '十', '一百零五', '２０'].map(numberOf)).toEqual([2, 10, 105, 20])
    expect(numberOf('若干')).toBeUndefined()
  })

  it('never lets a formula out, and loses nothing', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[ '=+@\t\n＝无/-]{0,4}[a1 ]{0,3}$/),
    )
    fc.assert(
      fc.property(text, (value) => {
        const normal = value.replace(/\r\n?/g, '\n')
        const cell = guardText(normal)
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
        expect(cell === '' || !/^\s/.test(cell)).toBe(true)
        expect(plainText(cell)).toBe(normal)
      }),
    )
  })

  it('parts lists outside brackets and titles', () => {
    expect(splitList('低保、吃低保；（甲、乙）办,《一、二》')).toEqual([
      '低保',
      '吃低保',
      '（甲、乙）办',
      '《一、二》',
    ])
  })
})
