import type { Document } from 'mongodb'
import type { Payload } from 'payload'
import type { CaseEvent } from '@/domain/casework/events'
import { fold } from '@/domain/casework/fold'
import { idNumberFault, phoneFault } from '@/domain/casework/identity'
import { caseRow } from '@/operations/casework/caseRow'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { workingDays } from '@/queries/platform/workingDays'
import { fillWithCases, hasRealCases } from '@/seed/scale/fillWithCases'
import { madeUpPerson } from '@/seed/scale/madeUpPerson'
import { type CaseCounty, buildCaseCounty, registration } from '../../helpers/cases'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
let county: CaseCounty
const cases = 400

const rowsIn = () => nativeCollection<Document>(payload, 'cases')
const eventsIn = () => nativeCollection<Document>(payload, 'case-events')
const namesOf = async () =>
  [...(await rowsIn().indexes()), ...(await eventsIn().indexes())].map(({ name }) => name).sort()

let indexes: (string | undefined)[]
beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  indexes = await namesOf()
  await fillWithCases(payload, { cases, today: '2026-11-24' })
}, 180_000)

test('as many cases as asked for, each the fold of its events, of many kinds', async () => {
  const calendar = await workingDays(payload)
  const rows = await rowsIn().find().toArray()
  expect(rows).toHaveLength(cases)
  for (const row of rows) {
    const events = await eventsIn().find({ case: row._id }).sort({ order: 1 }).toArray()
    const state = fold(events as unknown as CaseEvent[])
    const { holder, next, ...made } = caseRow(state, calendar)
    expect(row).toMatchObject(made)
    expect([row.holder?.toHexString() ?? null, row.next?.toHexString() ?? null]).toEqual([
      holder,
      next,
    ])
    expect(events.every(({ on }) => on <= '2026-11-24')).toBe(true)
  }
  const statuses = new Set(rows.map(({ status }) => String(status)))
  expect(statuses.size).toBeGreaterThan(6)
})

test('a made-up case reads through the program like one that was registered', async () => {
  const { docs } = await payload.find({
    collection: 'cases',
    overrideAccess: false,
    user: { ...county.people.coordinator, collection: 'users' },
    depth: 1,
    limit: 1,
  })
  expect(docs[0]).toMatchObject({ matter: { name: docs[0]?.matterName } })
  const made = Object.keys((await rowsIn().findOne({ 'applicant.name': { $gt: '' } })) ?? {})
  await county.as.village.post('/cases/register', registration())
  const real = await rowsIn().findOne({ 'applicant.name': '刘䶮' })
  const optional = ['proxy', '__v']
  const wanted = Object.keys(real ?? {}).filter((field) => !optional.includes(field))
  expect(made.filter((field) => !optional.includes(field)).sort()).toEqual(wanted.sort())
})

test('all indexes are there again', async () => {
  expect(await namesOf()).toEqual(indexes)
})

test('a database with a single real case is told from one without', async () => {
  await rowsIn().deleteMany({ 'applicant.name': '刘䶮' })
  expect(await hasRealCases(payload)).toBe(false)
  await county.as.village.post('/cases/register', registration())
  expect(await hasRealCases(payload)).toBe(true)
})

test('the people are nobody: well-formed numbers of a division that is none, each once', () => {
  const people = Array.from({ length: 2000 }, (_, at) => madeUpPerson(at * 13))
  for (const { idNumber, phone } of people) {
    expect(idNumberFault(idNumber, '2026-11-24')).toBeNull()
    expect(phoneFault(phone)).toBeNull()
    expect(idNumber.startsWith('999999')).toBe(true)
  }
  expect(new Set(people.map(({ idNumber }) => idNumber)).size).toBe(people.length)
  expect(new Set(people.map(({ phone }) => phone)).size).toBe(people.length)
})
