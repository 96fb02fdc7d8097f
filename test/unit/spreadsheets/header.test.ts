import { findHeader } from '@/domain/catalogue/spreadsheet/header'
import { headings, type ColumnKey } from '@/domain/catalogue/spreadsheet/headings'
import { matterRows } from '@/domain/catalogue/spreadsheet/rows'
import type { RawSheet } from '@/domain/catalogue/spreadsheet/sheet'
import { sheetOf } from './raw'

const header = (sheet: RawSheet) => {
  const found = findHeader(sheet)
  if (!found) throw new Error('no header')
  return found
}

describe('the header', () => {
  it.each(
    (Object.entries(headings) as [ColumnKey, readonly string[]][]).flatMap(([key, spellings]) =>
      spellings.map((spelling) => [spelling, key] as const),
    ),
  )('knows %s', (spelling, key) => {
    const sheet = sheetOf([['事项名称', '送达方式', spelling]])
    const expected = key === 'name' || key === 'deliveryMethods' ? undefined : 2
    if (expected !== undefined) expect(header(sheet).columns.get(key)).toBe(expected)
  })

  it('gives each spelling one meaning', () => {
    const all = Object.values(headings).flat()
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([])
  })

  it.each([
    '事 项 名 称',
    '事项\n名称',
    '*事项名称',
    '事项名称（必填）',
    '２、事项名称：',
    '事项名称★',
  ])('knows %j however it is set', (spelling) => {
    expect(header(sheetOf([[spelling, '申请材料']])).columns.get('name')).toBe(0)
  })

  it('stands anywhere in the first 30 rows', () => {
    const rows = Array.from({ length: 29 }, (_, at) => (at === 3 ? ['某县事项清单'] : []))
    const found = header(sheetOf([...rows, ['序号', '事项名称', '申请材料'], ['1', '甲', '乙']]))
    expect(found.firstRow).toBe(30)
    expect(findHeader(sheetOf([...rows, [], ['事项名称', '申请材料']]))).toBeUndefined()
  })

  it('reads a header of two rows, with its groups merged', () => {
    const sheet = sheetOf(
      [
        ['清单'],
        ['序号', '事项名称', '办结时限', '', '收费', '', '', '电话', ''],
        ['', '', '法定', '承诺', '是否收费', '标准', '依据', '咨询', '监督投诉'],
        ['1', '甲', '20日', '5日', '否', '', '', '110', '120'],
      ],
      [
        { top: 1, left: 0, bottom: 1, right: 8 },
        { top: 2, left: 0, bottom: 3, right: 0 },
        { top: 2, left: 1, bottom: 3, right: 1 },
        { top: 2, left: 2, bottom: 2, right: 3 },
        { top: 2, left: 4, bottom: 2, right: 6 },
        { top: 2, left: 7, bottom: 2, right: 8 },
      ],
    )
    const found = header(sheet)
    expect([found.firstRow, found.lastRow]).toEqual([2, 3])
    expect(Object.fromEntries(found.columns)).toEqual({
      name: 1,
      statutoryLimit: 2,
      promisedLimit: 3,
      hasFee: 4,
      feeStandard: 5,
      feeBasis: 6,
      enquiryPhone: 7,
      complaintPhone: 8,
    })
    expect(matterRows(sheet, found, false).rows.map(({ number }) => number)).toEqual([4])
  })

  it('does not take the first matter for the second row of the header', () => {
    const found = header(
      sheetOf([
        ['事项名称', '行使层级', '类型'],
        ['甲', '县级', '公共服务'],
      ]),
    )
    expect(found.lastRow).toBe(1)
  })

  it('reads the unit in brackets', () => {
    const found = header(sheetOf([['事项名称', '承诺办结时限（工作日）', '法定时限(天)']]))
    expect(found.units.get('promisedLimit')).toBe('working-day')
    expect(found.units.get('statutoryLimit')).toBe('calendar-day')
  })

  it('reports what it does not know, what is there twice and what the system keeps itself', () => {
    const found = header(
      sheetOf([['序号', '名称', '事项名称', '星座', '状态', '咨询电话', '联系电话']]),
    )
    expect(found.columns.get('name')).toBe(2)
    expect(found.unknown).toEqual([{ column: 'D', heading: '星座' }])
    expect(found.duplicates).toEqual([
      { column: 'G', heading: '联系电话', reason: '咨询电话' },
      { column: 'B', heading: '名称', reason: '事项名称' },
    ])
    expect(found.passedOver).toEqual([{ column: 'E', heading: '状态', reason: '状态由系统管理' }])
  })

  it('is not found where there is none', () => {
    expect(findHeader(sheetOf([['你好'], ['事项名称']]))).toBeUndefined()
  })
})

describe('the rows below it', () => {
  it('are one matter each; empty rows, totals, remarks and repeated headers are none', () => {
    const sheet = sheetOf([
      ['序号', '事项名称', '申请材料'],
      ['1', '甲', '身份证'],
      [],
      ['序号', '事项名称', '申请材料'],
      ['2', '乙', '户口簿'],
      ['合计', '2 项'],
      ['注：1.动态管理'],
    ])
    const { rows, leftOut } = matterRows(sheet, header(sheet), false)
    expect(rows.map(({ number }) => number)).toEqual([2, 5])
    expect(leftOut.map(({ number }) => number)).toEqual([4, 6, 7])
  })

  it('keep a row without a name, so that it can be refused', () => {
    const sheet = sheetOf([
      ['序号', '事项名称', '申请材料', '承诺时限'],
      ['1', '甲', '身份证', '即办'],
      ['2', '', '户口簿', '即办'],
    ])
    expect(matterRows(sheet, header(sheet), false).rows.map(({ number }) => number)).toEqual([2, 3])
  })

  it('fill a merged department downwards only', () => {
    const sheet = sheetOf(
      [
        ['部门', '事项名称', '申请材料'],
        ['民政局', '甲', '身份证'],
        ['', '乙', '户口簿'],
      ],
      [{ top: 2, left: 0, bottom: 3, right: 0 }],
    )
    const { rows } = matterRows(sheet, header(sheet), false)
    expect(rows.map(({ cells }) => cells.departmentName?.text)).toEqual(['民政局', '民政局'])
  })

  it('take the department above in CSV, and say so', () => {
    const sheet = sheetOf([
      ['部门', '事项名称', '申请材料'],
      ['民政局', '甲', '身份证'],
      ['', '乙', '户口簿'],
    ])
    const [, second] = matterRows(sheet, header(sheet), true).rows
    expect(second?.cells.departmentName?.text).toBe('民政局')
    expect(second?.notes).toHaveLength(1)
    expect(matterRows(sheet, header(sheet), false).rows[1]?.cells.departmentName).toBeUndefined()
  })

  it('join what runs down beside a merged name', () => {
    const sheet = sheetOf(
      [
        ['事项名称', '申请材料', '承诺时限'],
        ['甲', '身份证', '5个工作日'],
        ['', '户口簿', ''],
        ['', '申请书', ''],
        ['乙', '身份证', '即办'],
      ],
      [{ top: 2, left: 0, bottom: 4, right: 0 }],
    )
    const { rows } = matterRows(sheet, header(sheet), false)
    expect(rows.map(({ number, lastNumber }) => [number, lastNumber])).toEqual([
      [2, 4],
      [5, 5],
    ])
    expect(rows[0]?.cells.materials?.text).toBe('身份证\n户口簿\n申请书')
  })

  it('part matters that share a merged main name but have items of their own', () => {
    const sheet = sheetOf(
      [
        ['主项名称', '子项名称', '申请材料'],
        ['甲', '首次', '身份证'],
        ['', '变更', '户口簿'],
      ],
      [{ top: 2, left: 0, bottom: 3, right: 0 }],
    )
    expect(matterRows(sheet, header(sheet), false).rows).toHaveLength(2)
  })
})
