import type { Payload } from 'payload'
import { officialYears } from '@/domain/calendar/officialNotices'
import { prepareCalendar } from '@/operations/platform/prepareCalendar'
import { callApi, logInAs, makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
let coordinator: string
let stranger: string

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  await makePerson(payload, 'county', ['coordinator'])
  await makePerson(payload, 'other', ['trainer'])
  coordinator = await logInAs(payload, 'county')
  stranger = await logInAs(payload, 'other')
})

const newYear = {
  year: 2027,
  notices: ['国办发明电〔2026〕9号'],
  holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03', worked: [] as string[] }],
}
const preview = async (query: string) => {
  const answer = await callApi(payload, `/deadlines/preview?${query}`)
  return { status: answer.status, body: await answer.json() }
}

test('the official years are there from the first start, once each', async () => {
  await prepareCalendar(payload)
  const { docs } = await payload.find({
    collection: 'calendar-days',
    pagination: false,
    sort: 'year',
    overrideAccess: true,
  })
  expect(docs.map(({ year }) => year)).toEqual(officialYears.map(({ year }) => year))
  expect(docs.at(-1)?.notices).toEqual(['国办发明电〔2025〕7号'])
})

test('a due date comes with the trace of every day', async () => {
  const { status, body } = await preview(
    'received=2026-04-30T09:00:00%2B08:00&limit=4&unit=working-day',
  )
  expect(status).toBe(200)
  expect(body).toMatchObject({
    dueOn: '2026-05-09',
    dueAt: '2026-05-09T15:59:59.999Z',
    provisional: false,
  })
  expect(body.trace).toHaveLength(10)
  expect(body.trace[0]).toMatchObject({ date: '2026-04-30', counted: false })
  expect(body.trace[1].reason).toBe('劳动节，放假不算')
  expect(body.trace[9]).toMatchObject({ counted: true, reason: '劳动节，调休上班，算一天' })
})

test('the day of receipt is that of the county, not of Greenwich, and a plus sign may be a blank', async () => {
  const late = await preview('received=2026-11-23T16:30:00Z&limit=1&unit=working-day')
  expect(late.body.trace[0].date).toBe('2026-11-24')
  const early = await preview('received=2026-11-24T00:30:00+08:00&limit=1&unit=working-day')
  expect(early.body.dueOn).toBe('2026-11-25')
  const atOnce = await preview('received=2026-11-24&unit=immediate')
  expect(atOnce.body.dueOn).toBe('2026-11-24')
})

test.each([
  ['limit=1&unit=working-day', '收件时间'],
  ['received=yesterday&limit=1&unit=working-day', '收件时间'],
  ['received=2026-02-30&limit=1&unit=working-day', '收件时间'],
  ['received=2026-11-24&limit=1&unit=weeks', '单位'],
  ['received=2026-11-24&limit=1', '单位'],
  ['received=2026-11-24&limit=0&unit=working-day', '1 到 3650'],
  ['received=2026-11-24&limit=10000&unit=calendar-day', '1 到 3650'],
  ['received=2026-11-24&limit=1.5&unit=working-day', '1 到 3650'],
  ['received=2026-11-24&limit=abc&unit=working-day', '1 到 3650'],
  ['received=2017-12-31&limit=1&unit=working-day', '2018'],
  ['received=2099-12-31&limit=1&unit=working-day', '2099'],
])('%s is refused with what is wrong', async (query, said) => {
  const { status, body } = await preview(query)
  expect(status).toBe(400)
  expect(body.message).toContain(said)
  expect(body.message).not.toMatch(/[A-Z][a-z]+ /)
})

test('the county enters a notice, and dates of that year are no longer provisional', async () => {
  const query = 'received=2026-12-31&limit=1&unit=working-day'
  expect((await preview(query)).body).toMatchObject({ dueOn: '2027-01-04', provisional: true })
  const holidays = [{ ...newYear.holidays[0], worked: ['2027-01-09'] }]
  const made = await callApi(payload, '/calendar-days', {
    method: 'POST',
    body: { ...newYear, holidays },
    cookie: coordinator,
  })
  expect(made.status).toBe(201)
  expect((await preview(query)).body).toMatchObject({ dueOn: '2027-01-04', provisional: false })
  const { id } = (await made.json()).doc
  const longer = [{ ...newYear.holidays[0], to: '2027-01-05', worked: ['2027-01-09'] }]
  const changed = await callApi(payload, `/calendar-days/${id}`, {
    method: 'PATCH',
    body: { holidays: longer },
    cookie: coordinator,
  })
  expect(changed.status).toBe(200)
  expect((await preview(query)).body.dueOn).toBe('2027-01-06')
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { action: { equals: 'calendar-changed' } },
    overrideAccess: true,
  })
  expect(docs).toHaveLength(2)
})

test('a year twice, a wrong day and a stranger are refused, and nothing is written', async () => {
  const post = (body: object, cookie?: string) =>
    callApi(payload, '/calendar-days', { method: 'POST', body, cookie })
  expect((await post({ ...newYear, year: 2026 }, coordinator)).status).toBe(400)
  const other = { ...newYear, year: 2028 }
  const wrong = await post(other, coordinator)
  expect(wrong.status).toBe(400)
  expect(JSON.stringify(await wrong.json())).toContain('要在 2028 年里')
  expect((await post(other, stranger)).status).toBe(403)
  expect((await post(other)).status).toBe(403)
  const { totalDocs } = await payload.count({
    collection: 'calendar-days',
    where: { year: { equals: 2028 } },
    overrideAccess: true,
  })
  expect(totalDocs).toBe(0)
})

test('several processes that start at once on an empty database enter each year once', async () => {
  await payload.db.connection.collection('calendar-days').deleteMany({})
  await Promise.all([prepareCalendar(payload), prepareCalendar(payload), prepareCalendar(payload)])
  const { docs } = await payload.find({
    collection: 'calendar-days',
    sort: 'year',
    pagination: false,
    overrideAccess: true,
  })
  expect(docs.map(({ year }) => year)).toEqual(officialYears.map(({ year }) => year))
})
