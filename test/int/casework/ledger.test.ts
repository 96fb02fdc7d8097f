import ExcelJS from 'exceljs'
import type { Document } from 'mongodb'
import type { Payload } from 'payload'
import { closeBrowser } from '@/printing'
import { nearUntil } from '@/domain/casework/clock'
import { type CaseStatus, isUndecided } from '@/domain/casework/vocabulary'
import { workingDays } from '@/queries/platform/workingDays'
import { plainDateOf } from '@/domain/platform/plainDate'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { type CaseFilters, type CaseOrder } from '@/queries/casework/caseFilters'
import { planFor, readCases } from '@/queries/casework/listCases'
import type { User } from '@/payload-types'
import { type CaseCounty, buildCaseCounty, give, idIn, registration } from '../../helpers/cases'
import { madeUpIdNumber } from '../../helpers/idNumber'
import { callApi, logInAs } from '../../helpers/people'
import { readPdf } from '../../helpers/pdfText'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import type { Rest } from '../../helpers/rest'
import { asking } from '../prints/fixture'

let running: TestPayload
let payload: Payload
let county: CaseCounty
const today = plainDateOf(new Date())
const materials = ['CL-000']
let nearUntilToday: string

const person = (order: number, name: string) => ({
  name,
  idNumber: madeUpIdNumber('1960-01-02', order),
  phone: `1380000${1000 + order}`,
})
const names = ['刘䶮', '刘䶮山', '欧阳示范', '王样例', '=HYPERLINK']

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  await payload.updateGlobal({
    slug: 'case-limits',
    data: { nearDays: 1 },
    overrideAccess: true,
  })
  nearUntilToday = nearUntil(await workingDays(payload), today, 1)
  const { as, stations } = county
  for (const [order, name] of names.entries()) {
    const isFormula = name.startsWith('=')
    const input = registration({
      applicant: person(order, isFormula ? '赵样例' : name),
      route: order === 1 ? 'online' : 'offline',
      ...(order === 2 ? { greenReason: '住院急用' } : {}),
    })
    const id = idIn(await as.village.post('/cases/register', input))
    if (order === 0) await give(as.village, id, 'forward', { to: stations.town.id, materials })
    if (order === 1) {
      await give(as.village, id, 'forward', { to: 'department', materials })
      await give(as.window, id, 'acknowledge')
      await give(as.window, id, 'refuse', { reason: '不在本县' })
    }
    if (isFormula) {
      await nativeCollection(payload, 'cases').updateOne(
        { 'applicant.name': '赵样例' },
        { $set: { matterName: '=1+1' } },
      )
    }
  }
  await as.neighbour.post('/cases/register', registration({ applicant: person(90, '孙样例') }))
  await as.otherTown.post('/cases/decline', {
    commandId: registration().commandId,
    matter: 'MZ-0104',
  })
}, 180_000)
afterAll(async () => {
  await closeBrowser()
})

interface Row {
  number: string
  applicant: string
  id: string
}

async function page(rest: Rest, query = '') {
  const { status, body } = await rest.get(`/cases/ledger${query}`)
  return { status, body, rows: (body.rows ?? []) as Row[] }
}

const found = (rest: Rest, fields: object) => rest.post('/cases/ledger/search', fields)
const rowsIn = ({ body }: { body: Record<string, unknown> }) => body.rows as Row[]

test('everyone sees in the list exactly the cases that she may read one by one', async () => {
  const { people, users } = county
  const all: User[] = [...Object.values(people), ...Object.values(users)]
  const seen = await Promise.all(
    all.map(async (user) => {
      const req = await asking(payload, user)
      const read = await payload
        .find({ collection: 'cases', overrideAccess: false, user, req, depth: 0, limit: 100 })
        .then(({ docs }) => docs.map(({ number }) => number).sort())
        .catch(() => null)
      const plan = await planFor(req, { filters: {}, order: 'startedOn', today }).catch(() => null)
      const listed = plan
        ? (await readCases(payload, plan, { order: 'startedOn' }).toArray()).map((r) => r.number)
        : null
      expect({ [user.username]: listed?.sort() ?? null }).toEqual({ [user.username]: read })
      return listed?.length ?? 0
    }),
  )
  expect(new Set(seen)).toEqual(new Set([0, 1, 5, 6, 7]))
})

const filters: [string, CaseFilters][] = [
  ['nothing', {}],
  ['status', { status: 'in-handover' }],
  ['party', { party: 'village' }],
  ['matter', { matter: 'MZ-0104' }],
  ['department', { department: 'MZ' }],
  ['station', { station: 'ZD001201' }],
  ['station and department', { station: 'ZD001000', department: 'MZ' }],
  ['ended', { endedFrom: today, endedTo: today }],
  ['route', { route: 'online' }],
  ['route offline', { route: 'offline' }],
  ['green', { isGreen: true }],
  ['not green', { isGreen: false }],
  ['started', { startedFrom: today, startedTo: today }],
  ['due', { dueFrom: '2018-01-01', dueTo: '2099-01-01' }],
  ['late', { standing: 'late' }],
  ['near', { standing: 'near' }],
  ['in time', { standing: 'in-time' }],
  ['untimed', { standing: 'untimed' }],
  ['open', { isOpen: true }],
  ['open at a party', { isOpen: true, party: 'village' }],
  ['undecided', { isOpen: true, isUndecided: true }],
  ['undecided in one status', { isUndecided: true, status: 'in-handover' }],
  ['a station alone', { station: 'ZD001000', isOwn: true }],
  ['a station alone, near', { station: 'ZD001201', isOwn: true, standing: 'near' }],
  ['outcome', { outcome: 'not-accepted' }],
  ['outcome granted', { outcome: 'granted' }],
  ['ID number', { idNumber: person(0, '').idNumber }],
  ['phone', { phone: person(0, '').phone }],
  ['ID number and phone', { idNumber: person(0, '').idNumber, phone: person(0, '').phone }],
  ['name', { name: '刘' }],
  ['much at once', { status: 'in-handover', matter: 'MZ-0104', name: '刘', isGreen: false }],
]

const stagesOf = (plan: Document): string[] => [
  String(plan.stage ?? ''),
  ...[plan.inputStage, ...((plan.inputStages as Document[]) ?? [])]
    .filter((stage) => stage !== undefined)
    .flatMap((stage) => stagesOf(stage as Document)),
]

describe.each(['startedOn', 'dueOn'] as CaseOrder[])('in the order of %s', (order) => {
  test.each(filters)('filtering by %s is an index in order: no scan, no sort', async (_, asked) => {
    const { people, users } = county
    for (const user of [people.coordinator, people.town, users.window]) {
      const isForbidden = user === users.window && asked.station
      const req = await asking(payload, user)
      const plan = await planFor(req, { filters: asked, order, today })
      const explained = await readCases(payload, plan, { order }).limit(51).explain('queryPlanner')
      const { winningPlan } = (explained as Document).queryPlanner as { winningPlan: Document }
      const stages = stagesOf((winningPlan.queryPlan as Document | undefined) ?? winningPlan)
      expect(stages).toContain('IXSCAN')
      expect(stages).not.toContain('COLLSCAN')
      expect(stages).not.toContain('SORT')
      expect(isForbidden ? plan.filter.originPath : true).toBeTruthy()
    }
  })

  test.each(filters)('filtering by %s finds what a look at each case finds', async (_, asked) => {
    const req = await asking(payload, county.people.coordinator)
    const plan = await planFor(req, { filters: asked, order, today })
    const rows = await readCases(payload, plan, { order }).toArray()
    const all = await nativeCollection<Document>(payload, 'cases').find().toArray()
    const wanted = all.filter((one) => meets(one, asked) && (order === 'startedOn' || one.dueOn))
    expect(rows.map(({ number }) => number).sort()).toEqual(wanted.map((one) => one.number).sort())
    const places = rows.map((row) => `${row[order]} ${row._id.toHexString()}`)
    const sorted = [...places].sort()
    expect(places).toEqual(order === 'startedOn' ? sorted.reverse() : sorted)
  })
})

/** How an open case stands, with the policy's one working day before the limit. */
function standingOf({ party, dueOn }: Document): string | null {
  if (!party) return null
  if (!dueOn) return 'untimed'
  if (String(dueOn) < today) return 'late'
  return String(dueOn) <= nearUntilToday ? 'near' : 'in-time'
}

/** The filters, once more and plainly. */
function meets(one: Document, asked: CaseFilters): boolean {
  const applicant = (one.applicant ?? {}) as { name?: string; phoneMasked?: string }
  const is = (wanted: unknown, value: unknown) => wanted === undefined || wanted === value
  const first = one.applicant && (one.applicant as { name: string }).name === names[0]
  return (
    is(asked.status, one.status) &&
    is(asked.party, one.party) &&
    is(asked.endedFrom, one.endedOn) &&
    is(asked.route, one.route) &&
    is(asked.isGreen, one.isGreen) &&
    is(asked.outcome, one.outcome) &&
    (!asked.station ||
      String(one.originPath).includes(asked.station === 'ZD001201' ? '001201/' : '001000/')) &&
    (!asked.dueFrom || Boolean(one.dueOn)) &&
    (!asked.isOpen || Boolean(one.party)) &&
    (!asked.isUndecided || isUndecided(one.status as CaseStatus)) &&
    (!asked.isOwn || String(one.originPath).endsWith(`${String(asked.station).slice(2)}/`)) &&
    (!asked.standing || asked.standing === standingOf(one)) &&
    (!(asked.idNumber ?? asked.phone) || Boolean(first)) &&
    (!asked.name || Boolean(applicant.name?.startsWith(asked.name)))
  )
}

test('pages follow each other without gap or double, there and back', async () => {
  const { as } = county
  const all = (await page(as.coordinator)).rows.map(({ number }) => number)
  expect(all).toHaveLength(7)
  for (const order of ['startedOn', 'dueOn']) {
    const whole = (await page(as.coordinator, `?order=${order}`)).rows.map(({ id }) => id)
    const there: string[] = []
    const back: string[][] = []
    let answer = await page(as.coordinator, `?order=${order}&limit=2`)
    expect(answer.body.previous).toBeNull()
    for (;;) {
      there.push(...answer.rows.map(({ id }) => id))
      const { next, previous } = answer.body
      if (previous) {
        const before = await page(as.coordinator, `?order=${order}&limit=2&before=${previous}`)
        back.push(before.rows.map(({ id }) => id))
        expect(before.body.next).not.toBeNull()
      }
      if (!next) break
      answer = await page(as.coordinator, `?order=${order}&limit=2&after=${next}`)
    }
    expect(there).toEqual(whole)
    expect(back.flat()).toEqual(whole.slice(0, back.flat().length))
    expect(back[0]).toEqual(whole.slice(0, 2))
  }
})

test('a list shows nothing that is not masked', async () => {
  const { body, rows } = await page(county.as.village)
  expect(rows.map(({ applicant }) => applicant).sort()).toEqual([
    '刘*',
    '刘*山',
    '欧**范',
    '王*例',
    '赵*例',
  ])
  const text = JSON.stringify(body)
  for (const secret of [
    'Sealed',
    'Mark',
    'marks',
    'nameKeys',
    'reach',
    person(0, '').idNumber,
    person(0, '').phone,
    '刘䶮',
  ]) {
    expect(text).not.toContain(secret)
  }
})

test('a person is found by exact numbers and by how the name begins', async () => {
  const { as } = county
  const { idNumber, phone } = person(0, '')
  expect(rowsIn(await found(as.village, { idNumber: ` ${idNumber.toLowerCase()} ` }))).toHaveLength(
    1,
  )
  expect(rowsIn(await found(as.village, { phone: `+86 ${phone}` }))).toHaveLength(1)
  expect(rowsIn(await found(as.village, { phone: phone.slice(0, 10) }))).toHaveLength(0)
  expect(rowsIn(await found(as.village, { name: '刘䶮' }))).toHaveLength(2)
  expect(rowsIn(await found(as.village, { name: '刘䶮山' }))).toHaveLength(1)
  expect(rowsIn(await found(as.village, { name: '.' }))).toHaveLength(0)
  expect(rowsIn(await found(as.neighbour, { idNumber }))).toHaveLength(0)
  const [one] = (await page(as.village)).rows
  expect((await page(as.village, `?number=${one?.number}`)).rows).toHaveLength(1)
  expect((await page(as.neighbour, `?number=${one?.number}`)).rows).toHaveLength(0)
})

test.each([
  ['status=nix', '进展'],
  ['startedFrom=2026-13-01', '日期'],
  ['startedFrom=2026-02-02&startedTo=2026-02-01', '对调'],
  ['number=123', '编号'],
  ['limit=0', '每页'],
  ['limit=1000', '每页'],
  ['after=x', '第一页'],
  ['after=2026-01-01.aaaaaaaaaaaaaaaaaaaaaaaa&before=2026-01-01.aaaaaaaaaaaaaaaaaaaaaaaa', '同时'],
  ['idNumber=1', '网址'],
  ['name=x', '网址'],
  ['matter=NIX', '事项'],
  ['station=NIX', '机构'],
  ['department=NIX', '部门'],
  ['green=maybe', '绿色通道'],
  ['standing=soon', '期限'],
  ['late=true&standing=near', '超期'],
  ['standing=untimed&dueTo=2026-01-01', '不计时'],
  ['own=true', '代办机构'],
  ['open=maybe', '在办'],
  ['undecided=maybe', '还没决定'],
  ['undecided=true&status=delivered', '去掉一个'],
])('%s is refused in plain words', async (query, said) => {
  const { status, body } = await page(county.as.coordinator, `?${query}`)
  expect(status).toBe(400)
  expect(String(body.message)).toContain(said)
})

test('whoever may not see cases, or not those, is told so', async () => {
  const { as } = county
  expect((await page(as.nobody)).status).toBe(401)
  expect((await page(as.village, '?station=ZD001202')).status).toBe(403)
  expect((await page(as.village, '?station=ZD001000')).status).toBe(403)
  expect((await page(as.window, '?department=RS')).status).toBe(403)
  expect((await page(as.town, '?station=ZD001202')).rows).toHaveLength(1)
  expect((await page(as.window, '?station=ZD001202')).rows).toHaveLength(1)
})

const period = `startedFrom=${today.slice(0, 4)}-01-01&startedTo=${today.slice(0, 4)}-12-31`

async function file(username: string, path: string) {
  const cookie = await logInAs(payload, username)
  return callApi(payload, `/cases/${path}`, {
    cookie,
    headers: { Origin: 'http://localhost:3000' },
  })
}

test('the workbook has every case of the scope, as texts, formula-safe, and is audited', async () => {
  const answer = await file('village', `ledger.xlsx?station=ZD001201&${period}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('代办台账'))
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await answer.arrayBuffer()) as ExcelJS.Buffer)
  const sheet = book.getWorksheet('台账')
  expect(sheet?.getCell('A1').text).toBe('示范县代办台账')
  expect(sheet?.getCell('A2').text).toContain('village代办点')
  expect(sheet?.getRow(3).values).toContain('办件编号')
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 })
  const matters = [4, 5, 6, 7, 8].map((row) => sheet?.getCell(row, 3).value)
  expect(matters).toContain("'=1+1")
  expect(sheet?.getCell('E4').value).toBe(today)
  expect(sheet?.getCell('A9').text).toBe('共 5 件')
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { action: { equals: 'ledger-exported' } },
    overrideAccess: true,
    depth: 0,
  })
  expect(docs).toMatchObject([{ subject: '台账 village代办点', actor: county.people.village.id }])
})

test.each([
  ['village', `scope=county&${period}`, 403, '县代办中心'],
  ['village', `station=ZD001202&${period}`, 403, '不归您'],
  ['village', period, 400, '范围'],
  ['village', 'station=ZD001201', 400, '期间'],
  ['village', 'station=ZD001201&startedFrom=2025-01-01&startedTo=2026-01-02', 400, '366'],
  ['coordinator', `scope=county&station=ZD001201&${period}`, 400, '全县'],
  ['system', `scope=county&${period}`, 403, '不看办件'],
])('%s exporting %s is refused', async (who, query, status, said) => {
  for (const name of ['ledger.xlsx', 'ledger.pdf']) {
    const answer = await file(who, `${name}?${query}`)
    expect(answer.status).toBe(status)
    expect(String(((await answer.json()) as { message: string }).message)).toContain(said)
  }
})

test('the register is a PDF across, with head and page numbers', async () => {
  const answer = await file('coordinator', `ledger.pdf?scope=county&${period}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const { pages, isTagged } = await readPdf(new Uint8Array(await answer.arrayBuffer()))
  expect(pages).toHaveLength(1)
  expect(isTagged).toBe(true)
  for (const text of ['示范县代办台账', '共7件', '办件编号', '第1页，共1页']) {
    expect(pages[0]).toContain(text)
  }
}, 60_000)
