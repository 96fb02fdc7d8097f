import { randomUUID } from 'node:crypto'
import ExcelJS from 'exceljs'
import type { Payload } from 'payload'
import { registerCase } from '@/operations/casework/registerCase'
import { askForHelp } from '@/operations/training/askForHelp'
import { checkCertificate } from '@/operations/training/checkCertificate'
import { registerWorkbook } from '@/operations/training/exportRegister'
import { printRecordCertificate, printUserTranscript } from '@/operations/training/printRecords'
import type { User } from '@/payload-types'
import { closeBrowser } from '@/printing'
import { checkedCertificate } from '@/queries/training/checkedCertificate'
import { competenceMap } from '@/queries/training/competenceMap'
import { trainingWarning } from '@/queries/training/helpers'
import { topPathOf, trainingScope } from '@/queries/training/scope'
import { sessionProposal } from '@/queries/training/sessionProposal'
import { type CaseCounty, buildCaseCounty, registration } from '../../helpers/cases'
import { refusalOf, requestOf } from '../../helpers/catalogue'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { makePerson } from '../../helpers/people'
import { makeCourse, recordsOf, trained } from '../../helpers/trainingRecords'

let running: TestPayload
let payload: Payload
let county: CaseCounty
let trainer: User
const now = new Date('2026-11-24T02:00:00Z')
const today = '2026-11-24'

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  trainer = await makePerson(payload, 'trainer', ['trainer'], { name: '=培训员' })
  const course = await makeCourse(payload, 'KC-001', [county.matters.rich.id], { quiz: [] })
  await trained(payload, {
    courses: [course],
    trainer,
    on: today,
    people: [{ who: county.people.town }],
  })
  await payload.db.updateOne({
    collection: 'matters',
    id: county.matters.rich.id,
    data: { requiresTraining: true },
  })
}, 120_000)
afterAll(async () => {
  await closeBrowser()
})

const reqOf = (who?: User) => requestOf(payload, who)
const townPath = () => county.stations.town.path ?? ''

test('the map of a town holds its agents and what they know', async () => {
  const map = await competenceMap(payload, { who: { path: townPath() }, today })
  const { village, town, otherTown } = county.people
  expect(map.people.map(({ id }) => id)).toEqual(expect.arrayContaining([village.id, town.id]))
  expect(map.people.map(({ id }) => id)).not.toContain(otherTown.id)
  const { rich } = county.matters
  expect(map.matters[0]).toMatchObject({ id: rich.id, requiresTraining: true })
  expect(map.stateOf(town.id, rich.id)).toBe('trained')
  expect(map.untilOf(town.id, rich.id)).toBe('2027-11-24')
  expect(map.stateOf(village.id, rich.id)).toBe('never')
  expect(map.counts.all.trained).toBe(1)
  const own = await competenceMap(payload, { who: { user: town.id }, today: '2028-01-01' })
  expect(own.people).toHaveLength(1)
  expect(own.stateOf(town.id, rich.id)).toBe('expired')
})

test('the proposal goes by the cases of the last year', async () => {
  const req = await reqOf(county.people.village)
  const input = registration() as Parameters<typeof registerCase>[0]['input']
  await registerCase({ req, input, now })
  const path = townPath()
  const map = await competenceMap(payload, { who: { path }, today })
  const proposal = await sessionProposal(payload, { map, path, today })
  expect(proposal?.matters[0]).toMatchObject({ matter: county.matters.rich.id, cases: 1 })
  expect(proposal?.people[0]?.stationName).toBe(county.stations.village.name)
  expect(proposal?.people.map(({ id }) => id)).not.toContain(county.people.town.id)
  expect(proposal?.courses).toMatchObject([{ name: '课程KC-001' }])
})

test('each sees the map that is hers', async () => {
  expect(topPathOf(trainer)).toBe('')
  expect(topPathOf(county.people.village)).toBe(county.people.village.stationPath)
  expect(topPathOf(county.users.window)).toBeNull()
  const other = '371399002000'
  expect((await trainingScope(await reqOf(trainer), other)).name).toBe('otherTown')
  const foreign = trainingScope(await reqOf(county.people.town), other)
  expect(await refusalOf(foreign)).toMatchObject({ status: 404 })
  const village = await trainingScope(await reqOf(county.people.village), '371399001000')
  expect(village.path).toBe(county.people.village.stationPath)
  expect(await refusalOf(trainingScope(await reqOf(), other))).toMatchObject({ status: 401 })
})

test('an agent without training is warned and offered the nearest who has it; asking tells her once', async () => {
  const { village, town } = county.people
  const about = { matterId: county.matters.rich.id, today }
  const warning = await trainingWarning(await reqOf(village), {
    ...about,
    user: village,
    path: village.stationPath ?? '',
  })
  expect(warning?.helpers).toMatchObject([{ user: town.id, phone: '0999-000 5001' }])
  const known = { ...about, user: town, path: town.stationPath ?? '' }
  expect(await trainingWarning(await reqOf(town), known)).toBeNull()
  const free = { ...about, matterId: county.matters.short.id, user: village, path: '/' }
  expect(await trainingWarning(await reqOf(village), free)).toBeNull()

  const input = registration({ commandId: randomUUID() }) as Parameters<
    typeof registerCase
  >[0]['input']
  const { case: made } = await registerCase({ req: await reqOf(village), input, now })
  const ask = async (who: User | undefined, user: string) =>
    askForHelp({ req: await reqOf(who), input: { case: made.id, user }, now })
  expect(await ask(village, town.id)).toEqual({ asked: town.name })
  await ask(village, town.id)
  const { docs } = await payload.find({
    collection: 'messages',
    where: { person: { equals: town.id }, kind: { equals: 'help-asked' } },
    overrideAccess: true,
  })
  expect(docs).toHaveLength(1)
  expect(docs[0]?.text).toContain(village.name)
  expect(docs[0]?.text).not.toContain('刘')
  expect(await refusalOf(ask(village, trainer.id))).toMatchObject({ status: 409 })
  expect(await refusalOf(ask(county.people.otherTown, town.id))).toMatchObject({ status: 404 })
  expect(await refusalOf(ask(undefined, town.id))).toMatchObject({ status: 401 })
})

test('a certificate is checked by its number, with a masked holder; strangers get no PDF', async () => {
  const { town, otherTown } = county.people
  const [record] = await recordsOf(payload, town)
  if (!record?.certificate) throw new Error('no certificate')
  const checked = await checkedCertificate(payload, { number: record.certificate, today })
  expect(checked).toMatchObject({ verdict: { kind: 'valid' }, course: '课程KC-001' })
  expect(checked?.holder).not.toContain(town.name.slice(1))
  const old = await checkedCertificate(payload, { number: record.certificate, today: '2028-01-01' })
  expect(old?.verdict.kind).toBe('expired')
  expect(await checkedCertificate(payload, { number: '0', today })).toBeNull()
  const { pdf } = await printRecordCertificate(await reqOf(town), record.id)
  expect(Buffer.from(pdf).subarray(0, 4).toString()).toBe('%PDF')
  const strange = printRecordCertificate(await reqOf(otherTown), record.id)
  expect(await refusalOf(strange)).toMatchObject({ status: 404 })
  const transcript = printUserTranscript(await reqOf(otherTown), { userId: town.id, now })
  expect(await refusalOf(transcript)).toMatchObject({ status: 404 })
  expect((await printUserTranscript(await reqOf(town), { now })).pdf.length).toBeGreaterThan(1000)
}, 60_000)

test('whoever tries too many numbers is told to wait, also of one that holds', async () => {
  const [record] = await recordsOf(payload, county.people.town)
  const check = (typed: string, address: string) =>
    checkCertificate(payload, { typed, address, today })
  const held = record?.certificate ?? ''
  expect(await check(held, '203.0.113.7')).toMatchObject({ status: 200, resting: null })
  const guess = { status: 404, number: '9999', checked: null }
  for (let tries = 1; tries < 60; tries += 1) {
    expect(await check('9999', '203.0.113.7')).toMatchObject(guess)
  }
  expect(await check(held, '203.0.113.7')).toMatchObject({
    status: 429,
    checked: null,
    resting: expect.stringMatching(/^查得太多了，请 \d+ 分钟后再查。$/),
  })
  expect(await check(held, '203.0.113.8')).toMatchObject({ status: 200 })
})

test('the register of a period as a workbook, without a live formula, of what one may see', async () => {
  const course = await makeCourse(payload, 'KC-009', [], { quiz: [], name: '=1+1' })
  await trained(payload, {
    courses: [course],
    trainer,
    on: '2026-11-02',
    people: [{ who: county.people.otherTown }],
  })
  const rowsOf = async (who: User, query: object) => {
    const period = { from: '2026-11-01', to: '2026-11-30' }
    const { bytes } = await registerWorkbook(await reqOf(who), { ...period, ...query }, now)
    const chunks: Buffer[] = []
    for await (const chunk of bytes) chunks.push(chunk as Buffer)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(Buffer.concat(chunks).buffer as ArrayBuffer)
    const names: string[] = []
    book.worksheets[0]?.eachRow((row) => {
      const value = row.getCell(6).value
      expect(typeof value === 'object' && value !== null && 'formula' in value).toBe(false)
      if (/^\d+$/.test(row.getCell(1).text)) names.push(row.getCell(6).text)
    })
    return names
  }
  expect(await rowsOf(trainer, {})).toEqual(['课程KC-001', "'=1+1"])
  expect(await rowsOf(county.people.town, {})).toEqual(['课程KC-001'])
  expect(await rowsOf(trainer, { course: 'kc-001' })).toEqual(['课程KC-001'])
  expect(await rowsOf(trainer, { passed: 'no' })).toEqual([])
  for (const query of [
    { from: '', to: '' },
    { from: '2026-12-01' },
    { from: '2024-01-01' },
    { to: '2026-02-30' },
  ]) {
    expect(await refusalOf(rowsOf(trainer, query))).toMatchObject({ status: 400 })
  }
})
