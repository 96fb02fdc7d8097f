import ExcelJS from 'exceljs'
import type { Payload } from 'payload'
import { areaColumns } from '@/domain/network/areaSheet'
import type { AreaPlan } from '@/operations/network/importAreas'
import { buildRotaCounty } from '../../helpers/rota'
import { callApi, logInAs, makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
const cookies: Record<string, string> = {}
const headers = { Origin: 'http://localhost:3000' }

type Cells = (string | number)[]

async function book(rows: Cells[], headings = areaColumns.map(({ heading }) => String(heading))) {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('区划')
  sheet.addRow(headings)
  for (const row of rows) sheet.addRow(row)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

async function preview(who: string, file: Buffer) {
  const answer = await callApi(payload, '/areas/import/preview', {
    method: 'POST',
    cookie: cookies[who],
    raw: new Blob([new Uint8Array(file)]),
    headers,
  })
  return { status: answer.status, body: (await answer.json()) as AreaPlan & { message?: string } }
}

async function confirm(who: string, { rows, mark }: Pick<AreaPlan, 'rows' | 'mark'>) {
  const call = { method: 'POST', cookie: cookies[who], body: { rows, mark }, headers }
  const answer = await callApi(payload, '/areas/import', call)
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

const counts = async () => ({
  areas: (await payload.count({ collection: 'areas', overrideAccess: true })).totalDocs,
  stations: (await payload.count({ collection: 'stations', overrideAccess: true })).totalDocs,
})

const areaOf = async (code: string) => {
  const where = { code: { equals: code } }
  const { docs } = await payload.find({
    collection: 'areas',
    where,
    depth: 1,
    overrideAccess: true,
  })
  return docs[0]
}

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  await buildRotaCounty(payload)
  await makePerson(payload, 'trainer', ['trainer'])
  const department = await payload.create({
    collection: 'departments',
    data: { code: 'MZ', name: '示范县民政局' },
    overrideAccess: true,
  })
  await makePerson(payload, 'editor', ['editor'], { department: department.id })
  for (const name of ['coordinator', 'supervisor', 'agent-town', 'trainer', 'editor']) {
    cookies[name] = await logInAs(payload, name)
  }
}, 120_000)

const village = ['371323100210', '新村', '村', '371323100000']

test.each([
  ['a code that is too short', ['37132310021', '新村', '村'], /要 12 位，这里是 11 位/],
  ['a code that the program made a number', ['3.71323E+11', '新村', '村'], /科学计数.*文本/],
  ['letters in a code', ['37132310021X', '新村', '村'], /只能是 12 位数字/],
  ['no name', ['371323100210', '', '村'], /没有写名称/],
  ['a tier that there is not', ['371323100210', '新村', '组'], /层级“组”不认识/],
  ['a parent that there is not', ['371323109210', '新村', '村'], /上级 371323109000 .*都没有/],
  ['a parent of another town', ['371323100210', '新村', '村', '371323101000'], /前 9 位/],
  ['a tier that the code has not', ['371323100201', '石门村', '镇'], /层级不能改/],
  ['a station code in use', [...village, 'SHIMEN', '新村代办点'], /已经用在“石门村代办点”/],
  [
    'hours that cannot be read',
    [...village, 'XIN', '新村代办点', '', '', '有空就开'],
    /时间看不懂/,
  ],
])('%s is told in its row, and nothing is written', async (_, row, reason) => {
  const before = await counts()
  const good = ['371323100220', '好村', '村']
  const { status, body } = await preview('coordinator', await book([good, row]))
  expect(status).toBe(200)
  expect(body.counts).toMatchObject({ new: 1, wrong: 1 })
  expect(body.lines[1]).toMatchObject({ number: 3, outcome: 'wrong' })
  expect(body.lines[1]?.notes.join('')).toMatch(reason)
  const refused = await confirm('coordinator', body)
  expect(refused.status).toBe(400)
  expect(JSON.stringify(refused.body)).toContain('rows.3')
  expect(await counts()).toEqual(before)
})

test('a code that stands in two rows is told in both', async () => {
  const { body } = await preview('coordinator', await book([village, village]))
  expect(body.lines.map(({ notes }) => notes.join(''))).toEqual([
    expect.stringContaining('第 3 行'),
    expect.stringContaining('第 2 行'),
  ])
})

test('a file that is no spreadsheet, has no heading or no row is refused in words', async () => {
  const text = await preview('coordinator', Buffer.from('区划代码,名称'))
  expect(text.status).toBeGreaterThanOrEqual(400)
  expect(text.status).toBeLessThan(500)
  expect(text.body.message).toMatch(/[\u4e00-\u9fff]/)
  const headless = await preview('coordinator', await book([village], ['代码', '名称']))
  expect(headless).toMatchObject({ status: 400 })
  expect(headless.body.message).toContain('区划代码、层级')
  expect(await preview('coordinator', await book([]))).toMatchObject({ status: 400 })
})

test('only the coordinator imports', async () => {
  const file = await book([village])
  for (const who of ['supervisor', 'agent-town', 'trainer', 'editor']) {
    expect((await preview(who, file)).status).toBe(403)
    expect((await confirm(who, { rows: [], mark: '' })).status).toBe(403)
  }
  expect((await preview('nobody', file)).status).toBe(401)
})

test('a good file writes its areas and stations at once; the same again is harmless', async () => {
  const before = await counts()
  const rows = [
    [
      '371323102201',
      '河西村',
      '村',
      '',
      'HEXI',
      '河西村代办点',
      '村委会',
      '0999-000 1',
      '每天 8:30–16:30',
    ],
    ['371323102000', '河西镇', '镇'],
    ['371323100202', '木头新村', '村'],
  ]
  const { body } = await preview('coordinator', await book(rows))
  expect(body.counts).toEqual({ new: 2, changed: 1, same: 0, wrong: 0, stations: 1 })
  expect(await counts()).toEqual(before)
  expect(await confirm('coordinator', body)).toMatchObject({ status: 200, body: { new: 2 } })
  expect(await counts()).toEqual({ areas: before.areas + 2, stations: before.stations + 1 })
  const where = { code: { equals: 'HEXI' } }
  const { docs } = await payload.find({ collection: 'stations', where, overrideAccess: true })
  expect(docs[0]).toMatchObject({ path: '/371323000000/371323102000/371323102201/', active: true })
  expect(await areaOf('371323102201')).toMatchObject({ parent: { code: '371323102000' } })
  expect(await areaOf('371323100202')).toMatchObject({
    name: '木头新村',
    formerNames: [{ name: '木头村' }],
  })

  expect((await confirm('coordinator', body)).status).toBe(409)
  const again = await preview('coordinator', await book(rows))
  expect(again.body.counts).toMatchObject({ new: 0, changed: 0, same: 3, wrong: 0, stations: 0 })
  expect(await counts()).toEqual({ areas: before.areas + 2, stations: before.stations + 1 })
})

test('what changed between the preview and the import is not overwritten', async () => {
  const { body } = await preview('coordinator', await book([['371323100201', '石门新村', '村']]))
  const { id } = await areaOf('371323100201')
  const data = { name: '石门老村' }
  await payload.update({ collection: 'areas', id, data, overrideAccess: true })
  expect(await confirm('coordinator', body)).toMatchObject({ status: 409 })
  expect((await areaOf('371323100201')).name).toBe('石门老村')
})
