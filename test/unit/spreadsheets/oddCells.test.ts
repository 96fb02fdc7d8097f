import fc from 'fast-check'
import { parseBasis } from '@/domain/catalogue/spreadsheet/basis'
import { parseDate } from '@/domain/catalogue/spreadsheet/dates'
import { exportRows, mainSheetName } from '@/domain/catalogue/spreadsheet/exportRows'
import { parseFees } from '@/domain/catalogue/spreadsheet/fees'
import { limitUnitOf, parseLimit } from '@/domain/catalogue/spreadsheet/limits'
import { parseMaterials } from '@/domain/catalogue/spreadsheet/materials'
import { parsePlaces, parseQuestions } from '@/domain/catalogue/spreadsheet/places'
import { readMatters } from '@/domain/catalogue/spreadsheet/readMatters'
import { columnLetters, fillMerges } from '@/domain/catalogue/spreadsheet/sheet'
import { parseSpecialProcedures, parseSteps } from '@/domain/catalogue/spreadsheet/steps'
import { templateSheets } from '@/domain/catalogue/spreadsheet/template'
import { parseVisits } from '@/domain/catalogue/spreadsheet/visits'
import { richMatter } from '../../helpers/sampleMatters'
import { sheetOf } from './raw'

describe('cells as few offices write them', () => {
  it('dates that are numbers of no day', () => {
    expect(parseDate('19999')).toMatchObject({ ok: false })
    expect(parseDate('80001')).toMatchObject({ ok: false })
    expect(parseDate('20000')).toMatchObject({ ok: true, value: '1954-10-03' })
    expect(parseDate('二〇二六年十三月一日')).toMatchObject({ ok: false })
    expect(parseDate('二〇二六年十二月一日')).toMatchObject({ value: '2026-12-01' })
  })

  it('fees with an aside that is no basis, and without a figure', () => {
    expect(parseFees({ fees: '工本费10元/本（低保户免收）' })).toMatchObject({
      value: [{ item: '工本费', standard: '10元/本（低保户免收）' }],
    })
    expect(parseFees({ standard: '按物价部门规定收取' })).toMatchObject({
      value: [{ item: '办理费用', standard: '按物价部门规定收取' }],
    })
  })

  it('limits in hours, and numbers under a heading that says at once', () => {
    expect(parseLimit({ cell: '3', column: 'promised', unit: 'immediate' })).toMatchObject({
      value: { promised: { unit: 'immediate' } },
    })
    expect(parseLimit({ cell: '3天', column: 'promised', unit: 'working-day' })).toEqual({
      ok: true,
      value: { promised: { unit: 'calendar-day', amount: 3 } },
      notes: [],
    })
    expect(parseLimit({ cell: '25小时', column: 'promised' })).toMatchObject({
      value: { promised: { unit: 'calendar-day', amount: 2 } },
      notes: ['「25小时」按 2 个自然日导入'],
    })
    expect(limitUnitOf(undefined)).toBeUndefined()
    expect(limitUnitOf('即办')).toBe('immediate')
  })

  it('materials in both forms with their numbers', () => {
    const counts = (cell: string) => {
      const parsed = parseMaterials(cell)
      return parsed.ok && parsed.value.map(({ originals, copies }) => [originals, copies])
    }
    expect(counts('身份证原件及复印件')).toEqual([[1, 1]])
    expect(counts('身份证原件及复印件2份')).toEqual([[1, 2]])
    expect(counts('身份证原件和复印件各2份')).toEqual([[2, 2]])
  })

  it('places that are an address, or too long for a name', () => {
    expect(parsePlaces('（新城路 1 号）')).toMatchObject({ value: [{ name: '新城路 1 号' }] })
    const long = `${'县政务服务中心'.repeat(9)}一楼`
    expect(parsePlaces(long)).toMatchObject({ value: [{ name: '办理地点', address: long }] })
    expect(parsePlaces('民政窗口（新城路 1 号）电话：0539-0000123')).toMatchObject({
      value: [{ name: '民政窗口', address: '新城路 1 号', phone: '0539-0000123' }],
    })
  })

  it('questions in lines', () => {
    expect(parseQuestions('1.要钱吗？不要。\n2.多久？三天。')).toMatchObject({
      value: [
        { question: '要钱吗？', answer: '不要。' },
        { question: '多久？', answer: '三天。' },
      ],
    })
    expect(parseQuestions('没有问题的句子').ok).toBe(false)
  })

  it('steps with two notes, procedures with and without a limit', () => {
    expect(parseSteps('受理（带齐材料，不全的告知）→审核')).toMatchObject({
      value: [{ name: '受理', note: '带齐材料，不全的告知' }, { name: '审核' }],
    })
    expect(parseSpecialProcedures('听证；公示7天（在村里张贴，计入时限）')).toMatchObject({
      value: [
        { name: '听证', countedInLimit: false },
        { name: '公示', countedInLimit: true, limit: '7天', note: '在村里张贴' },
      ],
    })
  })

  it('laws with numbers that are no articles', () => {
    expect(parseBasis('《甲法》第99999条')).toMatchObject({
      value: [{ law: '甲法', articles: ['第99999条'] }],
    })
    expect(parseBasis('《甲法》第5至3条')).toMatchObject({ ok: true, value: [{ law: '甲法' }] })
    expect(parseBasis('《》第一条').ok).toBe(false)
  })

  it('never fall', () => {
    const sign = fc.constantFrom(...'1一、.（）()《》第条至；;，,\n 份原件复印无/元天日问答：?？→-')
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 40 }), (cell) => {
        for (const parse of [
          parseBasis,
          parseDate,
          parseMaterials,
          parsePlaces,
          parseQuestions,
          parseSpecialProcedures,
          parseSteps,
          parseVisits,
        ]) {
          const parsed = parse(cell)
          if (!parsed.ok) expect(parsed.reason).not.toMatch(/undefined/)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('a sheet', () => {
  it('names columns as Excel does', () => {
    expect([0, 25, 26, 27, 701, 702].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AB',
      'ZZ',
      'AAA',
    ])
  })

  it('fills merged cells down, and across where asked', () => {
    const sheet = sheetOf(
      [['甲', '乙'], [undefined, '丙'], [], ['丁']],
      [
        { top: 1, left: 0, bottom: 3, right: 1 },
        { top: 2, left: 0, bottom: 2, right: 0 },
        { top: 9, left: 0, bottom: 9, right: 1 },
      ],
    )
    const texts = (across: boolean) =>
      fillMerges(sheet, across).rows.map(({ cells }) => cells.map((cell) => cell?.text))
    expect(texts(false)).toEqual([['甲', '乙'], ['甲', '丙'], ['丁']])
    expect(texts(true)).toEqual([['甲', '甲'], ['甲', '甲'], ['丁']])
  })
})

describe('the export', () => {
  it('puts on a sheet of its own what a cell would say otherwise', () => {
    const rows = exportRows({ ...richMatter, conditions: ['第一；第二', ' 第三 '] })
    expect(rows['分条内容']).toEqual([
      [richMatter.code, richMatter.name, '受理条件', '第一；第二'],
      [richMatter.code, richMatter.name, '受理条件', "' 第三 "],
    ])
    expect(rows[mainSheetName]?.[0]).toContain('见「分条内容」表')
  })

  it('leaves as it is what no import would take', () => {
    const rows = exportRows({ ...richMatter, visits: 99 })
    expect(rows['分条内容']).toEqual([])
    expect(rows[mainSheetName]?.[0]).toContain('99')
  })

  it('says of a matter with nothing that there is nothing', () => {
    const rows = exportRows({ ...richMatter, materials: [], fees: [], promisedLimit: undefined })
    expect(rows['申请材料']).toEqual([])
    expect(rows[mainSheetName]?.[0]).toEqual(expect.arrayContaining(['无', '不收费']))
  })
})

describe('the blank workbook', () => {
  const [main, help] = templateSheets
  if (!main || !help) throw new Error('two sheets')
  const headings = main.columns.map(({ heading }) => heading)
  const book = (rows: string[][]) => ({
    isCsv: false,
    sheets: [sheetOf([headings, ...rows], [], main.name), sheetOf(help.rows, [], help.name)],
  })

  it('explains each of its columns', () => {
    expect(help.rows.map(([heading]) => heading)).toEqual(expect.arrayContaining(headings))
  })

  it('has an example that is left out', () => {
    const read = readMatters(
      book([...main.rows, ['', '老年证', ...headings.slice(2).map(() => '')]]),
    )
    expect(read.ok && read.value.rows.map(({ input }) => input.name)).toEqual(['老年证'])
    expect(read.ok && read.value.report.unknown).toEqual([])
  })

  it('has an example that reads without a question when it is taken over', () => {
    const [example = []] = main.rows
    const taken = example.map((cell) => cell.replace('（示例）', ''))
    const read = readMatters(book([taken]))
    const [row] = read.ok ? read.value.rows : []
    expect(row?.reasons).toEqual([])
    expect(row?.input).toMatchObject({
      name: '老年人优待证办理',
      promisedLimit: { unit: 'working-day', amount: 3 },
      fees: [],
      steps: [{ name: '申请' }, { name: '受理' }, { name: '审核' }, { name: '发证' }],
      basis: [{ articles: ['第五十三条'] }],
    })
    expect(row?.input.materials).toHaveLength(2)
  })
})
