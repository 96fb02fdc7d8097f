import { randomUUID } from 'node:crypto'
import ExcelJS from 'exceljs'
import type { Payload, PayloadRequest } from 'payload'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { plainDateOf, startOfDay } from '@/domain/platform/plainDate'
import { commandCase } from '@/operations/casework/commandCase'
import { prepareCaseIndexes, toldIndex } from '@/operations/casework/caseIndexes'
import { registerCase } from '@/operations/casework/registerCase'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { User } from '@/payload-types'
import { toldPipeline } from '@/queries/casework/toldOnce/counts'
import { toldOnceFigures } from '@/queries/casework/toldOnce/figures'
import { toldOnceDepartment } from '@/queries/casework/toldOnce/scope'
import { richMatter } from '../../helpers/sampleMatters'
import { type CaseCounty, buildCaseCounty, registration } from '../../helpers/cases'
import { madeUpIdNumber } from '../../helpers/idNumber'
import { callApi, logInAs } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { asking, issue } from '../prints/fixture'

let running: TestPayload
let payload: Payload
let county: CaseCounty
let village: PayloadRequest
let editor: User

const today = plainDateOf(new Date())
const ago = (days: number) => dateOfEpochDay(epochDayOf(today) - days)
const atDay = (days: number) => new Date(startOfDay(ago(days)).getTime() + 9 * 3_600_000)
const year = { from: ago(364), to: today }
const missing = [{ material: 'CL-000', remark: '缺复印件' }]

let order = 0
async function take(daysAgo: number): Promise<string> {
  order += 1
  const applicant = {
    name: '王样例',
    idNumber: madeUpIdNumber('1970-01-02', order),
    phone: '13800001234',
  }
  const input = registration({ applicant }) as Parameters<typeof registerCase>[0]['input']
  const { case: made } = await registerCase({ req: village, input, now: atDay(daysAgo) })
  return made.id
}

async function tell(caseId: string, daysAgo: number, repeatReason?: string): Promise<void> {
  const given = { req: village, caseId, now: atDay(daysAgo) }
  await commandCase({
    ...given,
    commandId: randomUUID(),
    command: { name: 'notify', input: { missing, ...(repeatReason ? { repeatReason } : {}) } },
  })
  await commandCase({
    ...given,
    commandId: randomUUID(),
    command: { name: 'receive-supplement', input: { materials: ['CL-000'] } },
  })
}

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  await prepareCaseIndexes(payload)
  village = await asking(payload, county.people.village)
  editor = county.people.editor
  const material = await payload.create({
    collection: 'materials',
    overrideAccess: true,
    data: { code: 'CL-000', name: '户口簿', kind: 'both', form: 'paper', source: 'applicant' },
  })
  const { rich } = county.matters
  await payload.db.updateOne({
    collection: 'matters',
    id: rich.id,
    data: { materials: [{ material: material.id, necessity: 'required', note: '全家都要带' }] },
  })
  await payload.update({
    collection: 'editions',
    where: { matter: { equals: rich.id } },
    data: { holdsFrom: ago(200), issuedOn: ago(200) },
    overrideAccess: true,
  })
  // Before the new edition half of the cases lack it, afterwards one in ten.
  for (let at = 0; at < 10; at += 1) {
    const id = await take(40)
    if (at < 5) await tell(id, 39)
    if (at === 0) await tell(id, 38, '上次漏看了第二页')
  }
  await issue(payload, rich, { number: 2, content: richMatter, holdsFrom: ago(30) })
  for (let at = 0; at < 10; at += 1) {
    const id = await take(20)
    if (at === 0) await tell(id, 19)
    if (at === 1) {
      const to = { party: 'town' as const, id: county.stations.town.id }
      const given = { caseId: id, now: atDay(19) }
      await commandCase({
        ...given,
        req: village,
        commandId: randomUUID(),
        command: { name: 'forward', input: { to, materials: ['CL-000'] } },
      })
      await commandCase({
        ...given,
        req: await asking(payload, county.people.town),
        commandId: randomUUID(),
        command: { name: 'send-back', input: { reason: '没有签字' } },
      })
    }
  }
  await county.as.village.post('/cases/decline', { commandId: randomUUID(), matter: 'MZ-0104' })
}, 240_000)

const figuresFor = async (user: User, span = year) => {
  const req = await asking(payload, user)
  const { department } = await toldOnceDepartment(req, undefined)
  return toldOnceFigures(req, { department: department.id, span, today, most: 10 })
}

describe('the figures of a department', () => {
  it('count cases, notices, second notices and what was sent back; who declined is not taken', async () => {
    const { all, matters } = await figuresFor(editor)
    expect(all).toEqual({ taken: 20, told: 6, again: 1, notices: 7, back: 1 })
    expect(matters).toHaveLength(1)
    expect(matters[0]).toMatchObject({ matter: { code: 'MZ-0104' }, taken: 20, again: 1 })
  })

  it('name the material by code and the line of the guide that speaks of it', async () => {
    const { materials } = await figuresFor(editor)
    expect(materials).toEqual([
      {
        matter: { id: county.matters.rich.id, code: 'MZ-0104', name: county.matters.rich.name },
        code: 'CL-000',
        name: '户口簿',
        cases: 6,
        taken: 20,
        line: { at: 0, said: ['全家都要带'] },
      },
    ])
  })

  it('give the reasons of second notices', async () => {
    const { repeats } = await figuresFor(editor)
    expect(repeats).toMatchObject([
      { reason: '上次漏看了第二页', materials: ['户口簿'], on: ago(38) },
    ])
  })

  it('measure a material before and after an edition', async () => {
    const { measures } = await figuresFor(editor)
    expect(measures).toMatchObject([
      {
        number: 2,
        holdsFrom: ago(30),
        material: { code: 'CL-000', name: '户口簿' },
        before: { lacked: 5, taken: 10 },
        after: { lacked: 1, taken: 10 },
        change: { before: 50, after: 10, moved: 'fewer' },
      },
    ])
  })

  it('say nothing of an edition outside the period, and nothing of days without cases', async () => {
    const { measures, all } = await figuresFor(editor, { from: ago(25), to: today })
    expect(measures).toEqual([])
    expect(all).toEqual({ taken: 10, told: 1, again: 0, notices: 1, back: 1 })
    const none = await figuresFor(editor, { from: ago(5), to: ago(3) })
    expect(none).toMatchObject({ all: { taken: 0 }, matters: [], materials: [], repeats: [] })
  })

  it('are counted from one index alone', async () => {
    const plan = await nativeCollection(payload, 'cases')
      .aggregate(toldPipeline(county.department, year), { hint: toldIndex })
      .explain('executionStats')
    const text = JSON.stringify(plan)
    expect(text).toContain('told_once')
    expect(text).toMatch(/"totalDocsExamined":0[,}]/)
  })
})

describe('each number opens its rows', () => {
  const rows = async (query: string) => {
    const { status, body } = await county.as.window.get(
      `/cases/ledger?department=MZ&taken=true&startedFrom=${year.from}&startedTo=${year.to}&${query}`,
    )
    expect(status).toBe(200)
    return (body.rows as unknown[]).length
  }

  it.each([
    ['', 20],
    ['notices=1', 6],
    ['notices=2', 1],
    ['back=true', 1],
    ['matter=MZ-0104&lacked=CL-000', 6],
    ['lacked=CL-999', 0],
  ])('%s: %d', async (query, count) => {
    expect(await rows(query)).toBe(count)
  })

  it('says how to ask when a number of notices is none', async () => {
    const { status, body } = await county.as.window.get('/cases/ledger?notices=many')
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('告知次数写 1 到 9')
  })
})

describe('who sees them', () => {
  const scopeFor = async (user: User | undefined, code?: string) =>
    toldOnceDepartment(await asking(payload, user), code)

  it('a department sees its own only', async () => {
    const { departments } = await scopeFor(editor)
    expect(departments.map(({ code }) => code)).toEqual(['MZ'])
    await expect(scopeFor(editor, 'RS')).rejects.toMatchObject({ kind: 'not-found' })
    await expect(scopeFor(county.users.stranger, 'MZ')).rejects.toMatchObject({
      kind: 'not-found',
    })
    const { all } = await figuresFor(county.users.stranger)
    expect(all.taken).toBe(0)
  })

  it('the county chooses a department', async () => {
    for (const user of [county.people.coordinator, county.users.supervisor]) {
      const { departments, department } = await scopeFor(user, ' mz ')
      expect(departments.map(({ code }) => code)).toEqual(['MZ', 'RS'])
      expect(department.code).toBe('MZ')
    }
    await expect(scopeFor(county.users.supervisor, 'XX')).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  it('nobody else does', async () => {
    await expect(scopeFor(county.people.village)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(scopeFor(county.users.system)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(scopeFor(undefined)).rejects.toMatchObject({ kind: 'not-logged-in' })
  })
})

describe('the workbook', () => {
  const file = async (name: string, query = '') =>
    callApi(payload, `/cases/told-once.xlsx${query}`, { cookie: await logInAs(payload, name) })

  it('says the same', async () => {
    const response = await file('window')
    expect(response.status).toBe(200)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(await response.arrayBuffer())
    const row = (sheet: string) => (book.getWorksheet(sheet)?.getRow(2).values as string[]).slice(1)
    expect(row('事项')).toEqual([
      ...[county.matters.rich.name, 'MZ-0104'],
      ...['20', '6', '1', '83%', '7', '1'],
    ])
    expect(row('材料')).toEqual([
      ...[county.matters.rich.name, '户口簿', '6', '20', '1', '全家都要带'],
    ])
    expect(row('再次告知').at(-1)).toBe('上次漏看了第二页')
    expect(row('改版前后').at(-1)).toBe('缺的少了')
  })

  it('is refused in words to a stranger, and for a period that is none', async () => {
    expect((await file('stranger', '?department=MZ')).status).toBe(404)
    expect((await file('village')).status).toBe(403)
    const turned = await file('window', '?from=2026-02-02&to=2026-01-01')
    expect(turned.status).toBe(400)
    expect(await turned.text()).toContain('请对调')
    const wrong = await file('window', '?from=20260202')
    expect(wrong.status).toBe(400)
  })
})
