import fc from 'fast-check'
import { changesBetween } from '@/domain/catalogue/changes'
import { compareRows } from '@/domain/catalogue/changes/rows'
import { sayCounts, sayLimit, sayVisitsNote } from '@/domain/catalogue/changes/say'
import type { Limit, MatterContent, MatterMaterial } from '@/domain/catalogue/matterContent'
import { richMatter } from '../../helpers/sampleMatters'
import { matterContent } from '../spreadsheets/arbitraryMatter'
import { changesOf } from './oneField'

const base: MatterContent = { ...richMatter, selfServiceNote: '可以自己去。' }
/** Sentences on a change of the sample matter. */
const said = (after: Partial<MatterContent>, before: Partial<MatterContent> = {}): string[] =>
  changesBetween({ ...base, ...before }, { ...base, ...before, ...after }).map(
    ({ message }) => message,
  )
const working = (amount: number): Limit => ({ unit: 'working-day', amount })
const calendar = (amount: number): Limit => ({ unit: 'calendar-day', amount })
const atOnce: Limit = { unit: 'immediate' }

describe('plain parts', () => {
  it.each<[Partial<MatterContent>, string]>([
    [{ name: '低保' }, '名称从「最低生活保障申请」改为「低保」'],
    [{ code: 'MZ-0105' }, '编码改为 MZ-0105'],
    [{ plainNames: ['领低保', '低保'] }, '日常叫法改为：领低保、低保'],
    [{ plainNames: [] }, '不再写日常叫法'],
    [{ themes: ['health'] }, '分类改为卫生健康'],
    [{ themes: [] }, '不再写分类'],
    [{ department: { code: 'X', name: '示范县乡村局' } }, '主管部门从示范县民政局改为示范县乡村局'],
    [{ whoCanApply: '都可以。' }, '「谁可以申请」改为：都可以。'],
    [{ urgentNote: '' }, '去掉了「着急怎么办」'],
    [{ selfServiceNote: '网上办。' }, '「不想代办」改为：网上办。'],
    [{ remedy: undefined }, '去掉了「行政复议和诉讼」'],
    [{ enquiryPhone: '12345' }, '咨询电话改为 12345'],
    [{ complaintPhone: '12388' }, '监督投诉电话改为 12388'],
    [{ complaintPhone: '' }, '不再写监督投诉电话'],
    [{ visits: 0 }, '不用再跑现场'],
    [{ visits: 3 }, '到现场次数从 1 次增加到 3 次'],
    [{ mustAppear: true }, '现在须本人到场'],
    [{ mustAppear: true, mustAppearReason: '要照相' }, '现在须本人到场：要照相'],
    [{ agency: { town: 'agent' } }, '现在镇里可以代办'],
    [{ agency: {} }, '现在到窗口办'],
    [{ agency: {}, channels: ['online'] }, '现在可以网上办'],
  ])('%j', (change, sentence) => {
    expect(said(change)).toEqual([sentence])
  })

  it('says what is new', () => {
    expect(said({ urgentNote: '打电话。' }, { urgentNote: undefined })).toEqual([
      '新增「着急怎么办」：打电话。',
    ])
    expect(said({ visits: 1 }, { visits: 2 })).toEqual(['到现场次数从 2 次减少到 1 次'])
    expect(said({ mustAppear: false }, { mustAppear: true })).toEqual(['不再要求本人到场'])
    expect(said({ themes: ['health'] }, { themes: [] })).toEqual(['分类改为卫生健康'])
  })
})

describe('limits', () => {
  const limits = (promised: Limit | undefined, statutory?: Limit): Partial<MatterContent> => ({
    promisedLimit: promised,
    statutoryLimit: statutory,
  })
  it.each<[Limit | undefined, Limit | undefined, string]>([
    [working(28), working(20), '办理时限从 28 个工作日缩短到 20 个工作日'],
    [working(20), working(28), '办理时限从 20 个工作日延长到 28 个工作日'],
    [working(20), calendar(20), '办理时限从 20 个工作日改为 20 天'],
    [working(20), atOnce, '办理时限从 20 个工作日改为当场办结'],
    [atOnce, working(2), '办理时限从当场办结改为 2 个工作日'],
    [undefined, working(2), '写明了办理时限：2 个工作日'],
    [working(2), undefined, '不再写办理时限'],
  ])('%j to %j', (before, after, sentence) => {
    expect(said(limits(after), limits(before))).toEqual([sentence])
  })

  it('that lack their number count as none', () => {
    const open: Limit = { unit: 'working-day' }
    expect(said(limits(working(2)), limits(open))[0]).toContain('延长到 2 个工作日')
    expect(said(limits(open), limits(working(2)))[0]).toContain('缩短到')
    expect(said(limits(open, working(2)), limits(open))).toEqual(['写明了法定时限：2 个工作日'])
    expect(said(limits(working(2), open), limits(working(2)))).toEqual([])
  })

  it('by law are named where the sheet names them', () => {
    const was = limits(working(20), working(30))
    expect(said(limits(working(20), working(40)), was)).toEqual([
      '法定时限从 30 个工作日改为 40 个工作日',
    ])
    expect(said(limits(working(20)), was)).toEqual(['不再印法定时限'])
    expect(said(was, limits(working(20)))).toEqual(['写明了法定时限：30 个工作日'])
    expect(said(limits(working(20), working(20)), limits(working(20)))).toEqual([])
  })
})

describe('fees', () => {
  const card = { item: '工本费', standard: '5 元' }
  const post = { item: '邮寄费', standard: '12 元' }
  const photo = { item: '照相费', standard: '20 元' }
  it.each<[MatterContent['fees'], MatterContent['fees'], string[]]>([
    [[card], [], ['不再收费']],
    [[], [card], ['开始收费：5 元']],
    [[], [card, post], ['开始收费：工本费 5 元；邮寄费 12 元']],
    [[card], [{ ...card, standard: '3 元' }], ['收费从 5 元改为 3 元']],
    [[card], [{ ...card, reduction: '低保户免交' }], ['收费从 5 元改为 5 元 低保户免交']],
    [
      [card, post],
      [post, photo],
      ['不再收：工本费 5 元', '新增收费：照相费 20 元'],
    ],
    [[card, post], [{ ...card, standard: '6 元' }, post], ['工本费从 5 元改为 6 元']],
    [[card, post], [post, card], ['收费项目的顺序变了']],
    [[card], [card, post], ['不再收：5 元', '新增收费：工本费 5 元', '新增收费：邮寄费 12 元']],
  ])('%j to %j', (before, after, sentences) => {
    expect(said({ fees: after }, { fees: before })).toEqual(sentences)
  })
})

describe('lists', () => {
  const paper: MatterMaterial = {
    code: 'CL-1',
    name: '户口簿',
    kind: 'original',
    form: 'paper',
    necessity: 'required',
    originals: 1,
    copies: 0,
    source: 'applicant',
  }
  const other = { ...paper, name: '身份证' }
  const materials = (...list: MatterMaterial[]) => ({ materials: list })
  it.each<[Partial<MatterMaterial>, Partial<MatterMaterial>, string[]]>([
    [{}, { necessity: 'tolerated' }, ['户口簿改为可以后补']],
    [
      {},
      { necessity: 'optional', whenNeeded: '搬家的才要' },
      ['户口簿改为需要时才带（搬家的才要）'],
    ],
    [{}, { necessity: 'optional' }, ['户口簿改为需要时才带']],
    [{ necessity: 'optional' }, {}, ['户口簿改为必须带']],
    [{}, { originals: 2 }, ['户口簿从原件 1 份改为原件 2 份']],
    [{}, { copies: 2 }, ['户口簿从原件 1 份改为原件 1 份、复印件 2 份']],
    [{}, { form: 'electronic' }, ['户口簿从原件 1 份改为电子件']],
    [{}, { form: 'either' }, ['户口簿的说明改为：电子件也行']],
    [{}, { note: '全家的都要' }, ['户口簿的说明改为：全家的都要']],
    [{ note: '全家的都要' }, {}, ['户口簿不再有说明']],
    [{}, { source: 'government', issuer: '派出所' }, ['户口簿的说明改为：由派出所出具']],
    [
      {},
      { necessity: 'tolerated', originals: 2 },
      ['户口簿改为可以后补', '户口簿从原件 1 份改为原件 2 份'],
    ],
  ])('of a material: %j to %j', (before, after, sentences) => {
    expect(said(materials({ ...paper, ...after }), materials({ ...paper, ...before }))).toEqual(
      sentences,
    )
  })

  it('says that the same words came from elsewhere', () => {
    const by = { ...paper, source: 'other', issuer: '村委会' } as const
    expect(said(materials({ ...paper, note: '由村委会出具' }), materials(by))).toEqual([
      '户口簿的说明改了',
    ])
  })

  it.each<[string, Partial<MatterContent>, Partial<MatterContent>, string[]]>([
    [
      'a material more',
      materials(paper),
      materials(paper, other),
      ['新增材料：身份证（原件 1 份）'],
    ],
    ['a material less', materials(paper, other), materials(other), ['不再需要户口簿']],
    ['materials turned', materials(paper, other), materials(other, paper), ['材料的先后顺序变了']],
    [
      'a step more and one less',
      { steps: [{ name: '收件' }] },
      { steps: [{ name: '审核' }] },
      ['办理流程去掉一步：收件', '办理流程新增一步：审核'],
    ],
    [
      'a step with another limit',
      { steps: [{ name: '收件', limit: '1 天' }] },
      { steps: [{ name: '收件', limit: '半天' }] },
      ['「收件」从 1 天改为半天'],
    ],
    [
      'a step that loses its limit and note',
      { steps: [{ name: '收件', limit: '1 天', note: '点清' }] },
      { steps: [{ name: '收件' }] },
      ['「收件」不再写时限', '「收件」不再有说明'],
    ],
    [
      'a step that gets a limit and a note',
      { steps: [{ name: '收件' }] },
      { steps: [{ name: '收件', limit: '1 天', note: '点清' }] },
      ['「收件」写明了时限：1 天', '「收件」的说明改为：点清'],
    ],
    [
      'steps turned',
      { steps: [{ name: '收件' }, { name: '审核' }] },
      { steps: [{ name: '审核' }, { name: '收件' }] },
      ['办理步骤的先后顺序变了'],
    ],
    [
      'another place',
      { places: [{ name: '甲窗口' }] },
      { places: [{ name: '乙窗口', address: '县城', phone: '110' }] },
      ['不再写办理地点：甲窗口', '新增办理地点：乙窗口，县城，工作日 8:30–17:30，110'],
    ],
    [
      'a place that moved',
      { places: [{ name: '甲窗口', hours: '周一' }] },
      { places: [{ name: '甲窗口', hours: '周一', address: '新城路' }] },
      ['办理地点改为：甲窗口，新城路，周一'],
    ],
    [
      'places turned',
      { places: [{ name: '甲窗口' }, { name: '乙窗口' }] },
      { places: [{ name: '乙窗口' }, { name: '甲窗口' }] },
      ['办理地点的先后顺序变了'],
    ],
    [
      'another law',
      { basis: [{ law: '甲法', articles: ['第一条', '第二条'] }] },
      { basis: [{ law: '乙法', articles: [] }] },
      ['不再依据《甲法》第一条、第二条', '新增依据《乙法》'],
    ],
    [
      'another article',
      { basis: [{ law: '甲法', articles: ['第一条'] }] },
      { basis: [{ law: '甲法', articles: ['第三条'] }] },
      ['依据从《甲法》第一条改为第三条'],
    ],
    [
      'the whole law',
      { basis: [{ law: '甲法', articles: ['第一条'] }] },
      { basis: [{ law: '甲法', articles: [] }] },
      ['依据从《甲法》第一条改为整部'],
    ],
    [
      'laws turned',
      {
        basis: [
          { law: '甲法', articles: [] },
          { law: '乙法', articles: [] },
        ],
      },
      {
        basis: [
          { law: '乙法', articles: [] },
          { law: '甲法', articles: [] },
        ],
      },
      ['依据的先后顺序变了'],
    ],
  ])('%s', (_, before, after, sentences) => {
    expect(said(after, before)).toEqual(sentences)
  })

  it('match rows of one name by their turn', () => {
    const rows = (...notes: string[]) => notes.map((note) => ({ name: '证明', note }))
    const named = ({ name }: { name: string }) => name
    expect(compareRows(rows('甲', '乙'), rows('甲'), named)).toEqual({
      added: [],
      removed: rows('乙'),
      kept: [[...rows('甲'), ...rows('甲')]],
      isReordered: false,
    })
  })
})

describe('the two columns', () => {
  it('show the part as it was and as it is', () => {
    const [change] = changesBetween(base, { ...base, materials: [] })
    expect(change?.after).toBe('不用带材料')
    expect(change?.before.split('\n')).toHaveLength(base.materials.length)
    expect(change?.before).toContain(
      '诊断证明或残疾人证 复印件 1 份 需要时才带 家里有重病、重残的人才需要',
    )
    const fees = changesBetween(base, { ...base, fees: [{ item: '工本费', standard: '5 元' }] })
    expect(fees[0]).toMatchObject({ path: 'fees', before: '不收费', after: '5 元' })
    const theme = changesBetween(base, { ...base, themes: [] })
    expect(theme[0]).toMatchObject({ before: '民政救助', after: '' })
    const visits = changesBetween(base, { ...base, visits: 0 })
    expect(visits[0]).toMatchObject({ before: '1 次', after: '0 次' })
    const limit = changesBetween(base, { ...base, promisedLimit: working(45) })
    expect(limit.map(({ path, before, after }) => [path, before, after])).toEqual([
      ['promisedLimit', '28 个工作日', '45 个工作日'],
      ['statutoryLimit', '45 个工作日', ''],
    ])
  })

  it('say counts, limits and visits in words', () => {
    expect(sayLimit(undefined)).toBe('没有写')
    expect(
      sayCounts({ name: '照片', necessity: 'required', counts: [['original', 0]], notes: [] }),
    ).toBe('原件')
    expect(sayVisitsNote('village')).toBe('村里可以代办')
  })
})

/** Which part tells of a change of a field, where it is not the field itself. */
const toldBy: Partial<Record<keyof MatterContent, string>> = {
  agency: 'mustAppear',
  department: 'department',
}

describe('any change of one field', () => {
  const fields = Object.entries(changesOf(base)) as [keyof MatterContent, { printed: unknown[] }][]
  const cases = fields.flatMap(([field, { printed }]) =>
    printed.map((value, at): [keyof MatterContent, number, unknown] => [field, at, value]),
  )

  it.each(cases)('of %s (%d) is told by a line that names it', (field, _, value) => {
    const before = { ...base, fees: [], places: [{ name: '镇民政办' }] }
    const changes = changesBetween(before, { ...before, [field]: value })
    const paths = new Set(changes.map(({ path }) => path))
    const besides = field === 'promisedLimit' ? ['statutoryLimit'] : []
    expect(paths).toContain(toldBy[field] ?? field)
    expect([...paths].filter((path) => !besides.includes(path))).toEqual([toldBy[field] ?? field])
    for (const { message } of changes) expect(message).not.toMatch(/undefined|null|^$/)
  })

  it('of nothing is told by nothing', () => {
    fc.assert(
      fc.property(matterContent, (content) => {
        expect(changesBetween(content, content)).toEqual([])
        expect(changesBetween(content, structuredClone(content))).toEqual([])
      }),
    )
  })

  it('takes as many lines back as there, and each line says something', () => {
    fc.assert(
      fc.property(matterContent, matterContent, (one, other) => {
        const there = changesBetween(one, other)
        const back = changesBetween(other, one)
        expect(back).toHaveLength(there.length)
        expect(back.map(({ path }) => path).sort()).toEqual(there.map(({ path }) => path).sort())
        expect(back.map(({ before }) => before)).toEqual(there.map(({ after }) => after))
        for (const { message } of there) {
          expect(message.trim()).not.toBe('')
          expect(message).not.toMatch(/undefined|\[object/)
        }
      }),
      { numRuns: 200 },
    )
  })
})
