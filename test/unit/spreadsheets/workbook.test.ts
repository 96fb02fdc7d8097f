import { mostRows, readMatters } from '@/domain/catalogue/spreadsheet/readMatters'
import type { RawSheet, RawWorkbook } from '@/domain/catalogue/spreadsheet/sheet'
import { sheetOf } from './raw'

const head = ['事项编码', '事项名称', '实施主体', '承诺办结时限', '申请材料', '是否收费']
const row = (name: string, ...rest: (string | undefined)[]) => [undefined, name, '民政局', ...rest]
const main = (...rows: (string | undefined)[][]) => sheetOf([head, ...rows], [], '事项清单')

const read = (sheets: RawSheet[], more: Partial<RawWorkbook> = {}) => {
  const parsed = readMatters({ sheets, isCsv: false, ...more })
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.value
}
const only = (...sheets: RawSheet[]) => {
  const [first] = read(sheets).rows
  if (!first) throw new Error('no row')
  return first
}
const refusal = (sheets: RawSheet[]) => {
  const parsed = readMatters({ sheets, isCsv: false })
  return parsed.ok ? '' : parsed.reason
}

describe('a workbook that cannot be read', () => {
  it('is empty, has no header, no matter or too many', () => {
    expect(refusal([])).toBe('这个表是空的，没有可以导入的事项')
    expect(refusal([sheetOf([])])).toBe('这个表是空的，没有可以导入的事项')
    expect(refusal([sheetOf([['通知', '请各部门填写']])])).toContain('前 30 行里没有找到表头')
    expect(refusal([main()])).toBe('工作表「事项清单」的表头下面没有事项')
    const many = Array.from({ length: mostRows + 1 }, (_, at) => row(`事项${at}`))
    expect(refusal([main(...many)])).toBe(
      '一次最多导入 5000 个事项，这个表有 5001 个，请分成几个表',
    )
  })
})

describe('what was read besides', () => {
  it('names sheets that were not read', () => {
    const other = sheetOf([head, row('另一件')], [], '第二张')
    const note = sheetOf([['填表说明']], [], '说明')
    const empty = sheetOf([], [], '空')
    expect(read([main(row('甲')), other, note, empty]).report.notes).toEqual([
      '工作表「第二张」没有读，一次只读一张事项表',
      '工作表「说明」没有读',
    ])
  })

  it('names what was hidden', () => {
    const hidden = { ...main(row('甲')), isHidden: true, hiddenColumns: [2] }
    hidden.rows = hidden.rows.map((one) => ({ ...one, isHidden: one.number === 2 }))
    const { report, rows } = read([hidden])
    expect(report.notes).toEqual([
      '工作表「事项清单」是隐藏的，照样读了',
      '隐藏的列照样读了：C 列「实施主体」',
    ])
    expect(rows[0]?.notes).toContain('第 2 行：这一行在表里是隐藏的')
  })

  it('names items whose matter is not there', () => {
    const items = (...names: string[]) =>
      sheetOf([['事项名称', '做什么'], ...names.map((name) => [name, '收件'])], [], '办理流程')
    expect(read([main(row('甲')), items('乙')]).report.notes).toEqual([
      '附表里的 乙 在事项表里找不到，没有导入',
    ])
    expect(read([main(row('甲')), items('1', '2', '3', '4', '5', '6')]).report.notes).toEqual([
      '附表里的 1、2、3、4、5等 在事项表里找不到，没有导入',
    ])
  })

  it('leaves out totals, the header again and empty rows', () => {
    const sheet = main(row('甲'), ['合计', '1'], head, [], row('乙'), ['填报人：示范一'])
    sheet.rows.push({ number: 20, cells: [{ text: ' ' }] })
    const { rows, report } = read([sheet])
    expect(rows.map(({ input }) => input.name)).toEqual(['甲', '乙'])
    expect(report.leftOut.map(({ number }) => number)).toEqual([3, 4, 7])
  })

  it('leaves out a row that only says another heading of the name', () => {
    const { rows } = read([main(row('政务服务事项名称'), row('甲'))])
    expect(rows).toHaveLength(1)
  })
})

describe('sheets of items', () => {
  const steps = (...rows: (string | undefined)[][]) => sheetOf(rows, [], '办理流程')

  it('are read by the name of the matter, and a column of their own is named', () => {
    const items = steps(
      ['填写说明'],
      ['序号', '事项名称', '做什么', '谁来做', '颜色', '多久'],
      ['1', '甲', '收件', '村代办点', '红', '当天'],
      ['2', undefined, '没有写事项', undefined],
      ['3', '甲', undefined, '县局'],
    )
    const { rows, report } = read([main(row('甲')), items])
    expect(rows[0]?.input.steps).toEqual([
      { name: '收件', actor: '村代办点', limit: '当天' },
      { name: '', actor: '县局' },
    ])
    expect(rows[0]?.reasons).toEqual(['「办理流程」表第 5 行「做什么」：没有填，请补上'])
    expect(report.notes).toEqual([
      '「办理流程」表里不认识的列：E 列「颜色」',
      '「办理流程」表第 4 行没有写是哪个事项，没有读',
    ])
  })

  it('are read by the code of the matter alone', () => {
    const items = steps(['事项编码', ' ', '做什么'], ['mz-0104', undefined, '收件'])
    const coded = sheetOf([head, ['MZ-0104', '甲', '民政局']], [], '事项清单')
    expect(only(coded, items).input).toMatchObject({ code: 'MZ-0104', steps: [{ name: '收件' }] })
  })

  it('are passed over without a column for the matter', () => {
    const problem = '「办理流程」表没有找到「事项编码」或「事项名称」这一列，没有读'
    expect(read([main(row('甲')), steps(['做什么'], ['收件'])]).report.notes).toEqual([problem])
    const deep = steps(...Array.from({ length: 12 }, () => ['说明']), ['事项名称', '做什么'])
    expect(read([main(row('甲')), deep]).report.notes).toEqual([problem])
  })

  it('refuse cells with a fault and words that are none of the list', () => {
    const items = sheetOf(
      [
        ['事项名称', '材料名称', '必要性', '原件份数', '复印件份数'],
        ['甲', '户口簿', '随便', '很多', '30'],
      ],
      [],
      '申请材料',
    )
    const materials = only(main(row('甲')), items)
    expect(materials.reasons).toHaveLength(3)
    expect(materials.reasons[1]).toBe(
      '「申请材料」表第 2 行「原件份数」：「很多」不是份数，请写 0 到 20 的整数',
    )
    const bad = sheetOf(
      [
        ['事项名称', '程序名称', '计入办结时限'],
        ['甲', '公示', '看情况'],
      ],
      [],
      '特别程序',
    )
    expect(only(main(row('甲')), bad).reasons[0]).toContain('「特别程序」表第 2 行「计入办结时限」')
    const faulty = steps(['事项名称', '做什么'], ['甲', '#REF!'])
    const cell = faulty.rows[1]?.cells[1]
    if (cell) cell.problem = '公式出错'
    expect(only(main(row('甲')), faulty).reasons).toEqual([
      '「办理流程」表第 2 行「做什么」：公式出错',
    ])
  })

  it('join the articles of one law', () => {
    const items = sheetOf(
      [
        ['事项名称', '法规名称', '条款'],
        ['甲', '甲法', '第一条'],
        ['甲', '甲法', '第二条、第三条'],
        ['甲', '乙法', undefined],
        ['甲', '乙法', undefined],
      ],
      [],
      '设定依据',
    )
    expect(only(main(row('甲')), items).input.basis).toEqual([
      { law: '甲法', articles: ['第一条', '第二条', '第三条'] },
      { law: '乙法', articles: [] },
    ])
  })

  it('take the place of the cell, which is told', () => {
    const items = sheetOf(
      [
        ['事项名称', '材料名称'],
        ['甲', '户口簿'],
      ],
      [],
      '申请材料',
    )
    const { input, notes } = only(main(row('甲', undefined, '身份证')), items)
    expect(input.materials).toEqual([{ name: '户口簿' }])
    expect(notes).toEqual(['第 2 行「申请材料」：用「申请材料」表里的 1 项，没有用这一格'])
  })

  it('are missed where a cell points to them', () => {
    expect(only(main(row('甲', undefined, '见「申请材料」表'))).reasons).toEqual([
      '第 2 行「申请材料」：见「申请材料」表，那张表里却没有这个事项',
    ])
    const text = sheetOf([
      ['事项名称', '谁可以申请'],
      ['甲', '见「分条内容」表'],
    ])
    expect(only(text).reasons).toEqual([
      '第 2 行「谁可以申请」：见「分条内容」表，那张表里却没有这个事项',
    ])
  })

  it('hold texts and lists that no cell can carry', () => {
    const rest = (...rows: (string | undefined)[][]) => sheetOf(rows, [], '分条内容')
    const headRow = ['事项名称', '栏目', '内容']
    const { input } = only(
      main(row('甲')),
      rest(
        headRow,
        ['甲', '受理条件', '一；二'],
        ['甲', '受理条件', '三'],
        ['甲', '谁可以申请', '都可以'],
      ),
    )
    expect(input.conditions).toEqual(['一；二', '三'])
    expect(input.whoCanApply).toBe('都可以')
    const odd = only(
      main(row('甲')),
      rest(headRow, ['甲', '没有这一栏', '一'], [undefined, '受理条件', '二'], ['甲', '受理条件']),
    )
    expect(odd.input.conditions).toEqual([''])
    expect(only(main(row('甲')), rest(['事项名称', '内容'], ['甲', '一'])).input.conditions).toBe(
      undefined,
    )
  })
})

describe('a row of the main sheet', () => {
  it('says why a cell cannot be trusted', () => {
    const sheet = main(row('甲'))
    const cell = sheet.rows[1]?.cells[2]
    if (cell) cell.problem = '数字太长，末尾的几位丢了'
    expect(only(sheet).reasons).toEqual(['第 2 行「实施主体」：数字太长，末尾的几位丢了'])
  })

  it('says what is too long, with its column', () => {
    expect(only(main(row('甲'.repeat(101)))).reasons).toEqual([
      '第 2 行「事项名称」：有 101 个字，最多 100 个，请缩短',
    ])
  })

  it('needs a name', () => {
    const wide = sheetOf([
      ['事项编码', '事项名称', '实施主体', '咨询电话'],
      ['MZ-0104', undefined, '民政局', '12345'],
    ])
    expect(only(wide).reasons).toEqual(['第 2 行没有事项名称，请补上'])
  })

  it('takes the time from which a limit counts out of its cell', () => {
    expect(only(main(row('甲', '自受理之日起5个工作日'))).input).toMatchObject({
      promisedLimit: { unit: 'working-day', amount: 5 },
      limitStart: 'acceptance',
    })
    const both = sheetOf([
      ['事项名称', '承诺办结时限', '时限起算', '实施主体'],
      ['甲', '自受理之日起5个工作日', '收到材料之日起', '民政局'],
    ])
    expect(only(both).input.limitStart).toBe('receipt')
  })

  it('empties what it says not to exist, and leaves out what has no empty word', () => {
    const columns = [
      '事项名称',
      '实施主体',
      '部门代号',
      '事项类型',
      '服务对象',
      '村代办点',
      '常见问题',
    ]
    const { input, reasons } = only(sheetOf([columns, ['甲', '无', '/', '无', '无', '无', '无']]))
    expect(reasons).toEqual([])
    expect(input).toEqual({ name: '甲', audiences: [], questions: [] })
  })

  it('refuses words that are none of the list', () => {
    const columns = ['事项名称', '实施主体', '事项类型', '服务对象', '村代办点', '是否收费']
    const { reasons } = only(sheetOf([columns, ['甲', '民政局', '随便', '外星人', '也许', '再说']]))
    expect(reasons.map((reason) => /「(.+?)」/.exec(reason)?.[1])).toEqual([
      '事项类型',
      '服务对象',
      '村代办点',
      '是否收费',
    ])
  })

  it('goes on in the rows below under a merged name', () => {
    const sheet = sheetOf(
      [
        ['事项名称', '实施主体', '办理流程', '备注'],
        ['甲', '民政局', '收件', undefined],
        [undefined, undefined, '审核', '要快'],
        [undefined, undefined, undefined, undefined],
      ],
      [
        { top: 2, left: 0, bottom: 4, right: 0 },
        { top: 7, left: 0, bottom: 8, right: 0 },
        { top: 2, left: 3, bottom: 2, right: 3 },
      ],
    )
    expect(only(sheet).input).toMatchObject({
      steps: [{ name: '收件' }, { name: '审核' }],
      remarks: ['要快'],
    })
  })
})
