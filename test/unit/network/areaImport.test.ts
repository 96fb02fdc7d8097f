import {
  type KnownArea,
  type KnownStation,
  type PlannedRow,
  inTreeOrder,
  planAreas,
} from '@/domain/network/areaImport'
import type { AreaRow } from '@/domain/network/areaSheet'

const areas: KnownArea[] = [
  { code: '371323000000', name: '测试县', tier: 'county', parent: null, isMerged: false },
  { code: '371323100000', name: '测试镇', tier: 'town', parent: '371323000000', isMerged: false },
  { code: '371323101000', name: '并镇', tier: 'town', parent: '371323000000', isMerged: true },
  {
    code: '371323100001',
    name: '东社区',
    tier: 'community',
    parent: '371323100000',
    isMerged: false,
  },
  {
    code: '371323100201',
    name: '石门村',
    tier: 'village',
    parent: '371323100001',
    isMerged: false,
  },
  { code: '371323100202', name: '旧村', tier: 'village', parent: '371323100000', isMerged: true },
]
const stations: KnownStation[] = [{ code: 'SHIMEN', name: '石门村代办点', area: '371323100201' }]

const row = (more: Partial<AreaRow> = {}): AreaRow => ({
  number: 2,
  ...{ code: '371323100203', name: '木头村', tier: '村', parent: '', stationCode: '' },
  ...{ stationName: '', address: '', phone: '', hours: '' },
  ...more,
})
const plan = (...rows: Partial<AreaRow>[]): PlannedRow[] =>
  planAreas(
    rows.map((more, at) => row({ number: at + 2, ...more })),
    { areas, stations },
  )
const only = (more: Partial<AreaRow>): PlannedRow => plan(more)[0] as PlannedRow
const station = { stationCode: 'MUTOU', stationName: '木头村代办点' }

test.each<[string, Partial<AreaRow>, RegExp]>([
  ['no code', { code: '' }, /没有写区划代码/],
  ['a code that a program spoilt', { code: '3.71323E+11' }, /科学计数.*文本/],
  ['a code that is too short', { code: '37132310020' }, /要 12 位，这里是 11 位/],
  ['a code that is too long', { code: '3713231002030' }, /要 12 位，这里是 13 位/],
  ['letters in the code', { code: '37132310020X' }, /只能是 12 位数字/],
  ['no name', { name: '' }, /没有写名称/],
  ['a name that is too long', { name: '村'.repeat(41) }, /名称最多 40 个字/],
  ['an unknown tier', { tier: '组' }, /层级“组”不认识/],
  ['a parent that is no code', { parent: '37132310' }, /上级代码要 12 位数字/],
  ['a parent that nobody knows', { code: '371323900201' }, /上级 371323900000 在系统和表里都没有/],
  ['a parent that was merged', { code: '371323101201' }, /上级 371323101000 已经并入别处/],
  ['a parent of another town', { code: '371323102203', parent: '371323100000' }, /前 9 位要和上级/],
  ['a parent of the wrong tier', { parent: '371323100201' }, /村的上级只能是镇或社区，不能是村/],
  ['a town that looks like a village', { tier: '镇' }, /镇的区划代码后三位是 0/],
  ['a village that looks like a town', { code: '371323100000' }, /层级不能改/],
  [
    'a county with a parent',
    { code: '371324000000', tier: '县', parent: '371323000000' },
    /县没有上级/,
  ],
  ['another tier than it has', { code: '371323100201', tier: '社区' }, /是村“石门村”.*写的是社区/],
  ['an area that was merged', { code: '371323100202', name: '旧村' }, /“旧村”已经并入别处/],
])('a row with %s is refused with how to mend it', (_, more, reason) => {
  const { outcome, notes, area } = only(more)
  expect(outcome).toBe('wrong')
  expect(notes.join('')).toMatch(reason)
  expect(area).toBeUndefined()
})

test.each<[string, Partial<AreaRow>, RegExp]>([
  ['no code', { stationCode: '' }, /请写机构代号/],
  ['a code in small letters', { stationCode: 'mutou' }, /请写机构代号/],
  ['no name', { stationName: '' }, /请写机构名称/],
  ['a name that is too long', { stationName: '站'.repeat(41) }, /机构名称最多 40 个字/],
  ['an address that is too long', { address: '街'.repeat(121) }, /地址最多 120 个字/],
  ['words for a phone', { phone: '问村支书' }, /电话只写数字/],
  ['hours that are too long', { hours: '早'.repeat(61) }, /时间最多 60 个字/],
  ['hours that nobody can read', { hours: '赶集那天' }, /时间看不懂/],
  ['a code that is another’s', { stationCode: 'SHIMEN' }, /已经用在“石门村代办点”/],
])('a station with %s is refused with how to mend it', (_, more, reason) => {
  const { outcome, notes, station: made } = only({ ...station, ...more })
  expect(outcome).toBe('wrong')
  expect(notes.join('')).toMatch(reason)
  expect(made).toBeUndefined()
})

test('whatever is wrong with a row is said at once', () => {
  const { notes } = only({ code: '1', name: '', tier: '', stationName: '站', phone: 'x' })
  expect(notes).toHaveLength(5)
})

test('a new village lies in its town, a new town in its county, unless the file says otherwise', () => {
  expect(only({})).toMatchObject({
    ...{ outcome: 'new', notes: [] },
    area: { code: '371323100203', tier: 'village', parent: '371323100000' },
  })
  expect(only({ code: '371323102000', name: '新镇', tier: '街道' }).area?.parent).toBe(
    '371323000000',
  )
  expect(only({ parent: '371323100001' }).area?.parent).toBe('371323100001')
  const county = only({ code: '371325000000', name: '新县', tier: '县级' })
  expect(county).toMatchObject({ outcome: 'new', area: { tier: 'county', parent: null } })
})

test('a parent may stand in the same file, before or after', () => {
  const [village, town] = plan(
    { code: '371323103201', name: '新村' },
    { code: '371323103000', name: '新镇', tier: '镇' },
  )
  expect([village?.outcome, town?.outcome]).toEqual(['new', 'new'])
  // Of a parent whose own row is wrong nothing more is said than that row says.
  const [child, parent] = plan(
    { code: '371323103201', name: '新村' },
    { code: '371323103000', name: '新镇', tier: '填错' },
  )
  expect([child?.outcome, parent?.outcome]).toEqual(['new', 'wrong'])
})

test('a station is made with a new area, and with one that is there', () => {
  const more = { ...station, address: '村委会', phone: '0999-000 1', hours: '每天 8:00–18:00' }
  expect(only(more)).toMatchObject({
    outcome: 'new',
    notes: ['新建机构“木头村代办点”。'],
    station: { code: 'MUTOU', tier: 'village', area: '371323100203', hours: '每天 8:00–18:00' },
  })
  expect(only({ ...station, code: '371323100201', name: '石门村' })).toMatchObject({
    ...{ outcome: 'changed', station: { area: '371323100201' } },
  })
})

test('a station that is there is never changed', () => {
  const known = { code: '371323100201', name: '石门村', stationCode: 'SHIMEN' }
  const found = only({ ...known, stationName: '新的名称', address: '新的地址' })
  expect(found).toMatchObject({ outcome: 'same', notes: [] })
  expect(found.station).toBeUndefined()
})

test('what is there is the same, or says what changes; it stays where it lies unless the file says so', () => {
  const known = { code: '371323100201', name: '石门村' }
  expect(only(known)).toMatchObject({ outcome: 'same', area: { parent: '371323100001' } })
  expect(only({ ...known, name: '石门新村' })).toMatchObject({
    ...{ outcome: 'changed', notes: ['名称“石门村”改成“石门新村”。'] },
  })
  expect(only({ ...known, parent: '371323100000' })).toMatchObject({
    ...{ outcome: 'changed', notes: ['上级 371323100001 改成 371323100000。'] },
    area: { parent: '371323100000' },
  })
})

test('what stands twice is refused in both rows, which name each other', () => {
  const twice = plan(
    station,
    { ...station, name: '木头二村' },
    { code: '371323100204', name: '三村' },
  )
  expect(twice.map(({ outcome }) => outcome)).toEqual(['wrong', 'wrong', 'new'])
  expect(twice[0]?.notes.join('')).toContain('区划代码 371323100203 写了两次，另一次在第 3 行')
  expect(twice[1]?.notes.join('')).toContain('机构代号 MUTOU 写了两次，另一次在第 2 行')
})

test('rows are written from the county down', () => {
  const rows = plan(
    { code: '371323103201', name: '新村' },
    { code: '371323103001', name: '新社区', tier: '社区' },
    { code: '371323103000', name: '新镇', tier: '镇' },
    { code: '371323000000', name: '测试县', tier: '县' },
    { code: '' },
  )
  expect(inTreeOrder(rows).map(({ area }) => area?.tier)).toEqual([
    ...['county', 'town', 'community', 'village', undefined],
  ])
})
