import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { dateOfEpochDay, epochDayOf, weekdayOf } from '@/domain/calendar/epochDay'
import { officialYears } from '@/domain/calendar/officialNotices'
import { isWorkingDay, workingDayFrom } from '@/domain/calendar/workingDays'
import { sayDay } from '@/domain/casework/appointments/saySlot'
import { plainDateOf } from '@/domain/platform/plainDate'
import { calendarOf } from '@/queries/platform/workingDays'
import type { Case } from '@/payload-types'
import { type CaseCounty, buildCaseCounty, give, idIn, registration } from '../../helpers/cases'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { readPdf } from '../../helpers/pdfText'
import type { Rest } from '../../helpers/rest'
import { asking } from '../prints/fixture'

let running: TestPayload
let payload: Payload
let county: CaseCounty

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
}, 120_000)
afterAll(async () => {
  const { closeBrowser } = await import('@/printing')
  await closeBrowser()
})

async function registered(as: Rest, more: object = {}): Promise<string> {
  const answer = await as.post('/cases/register', registration(more))
  expect(answer).toMatchObject({ status: 200 })
  return idIn(answer)
}

const application = (cases: readonly string[], more: object = {}) => ({
  commandId: randomUUID(),
  matter: 'MZ-0104',
  cases,
  people: cases.length,
  wish: { half: 'morning', site: 'county' },
  remark: '都是老人，最好安排在一个上午',
  ...more,
})

const apply = (as: Rest, cases: readonly string[], more: object = {}) =>
  as.post('/appointments/apply', application(cases, more))

const calendar = calendarOf(officialYears)
const soon = epochDayOf(plainDateOf(new Date())) + 30
const firstWorkingDay = workingDayFrom(calendar, soon)
/** Two working days and a Sunday off that lie ahead, whatever day it is. */
const ahead = {
  day: dateOfEpochDay(firstWorkingDay),
  dayAfter: dateOfEpochDay(workingDayFrom(calendar, firstWorkingDay + 1)),
  sunday: dateOfEpochDay(
    Array.from({ length: 60 }, (_, at) => soon + at).find(
      (day) => weekdayOf(day) === 6 && !isWorkingDay(calendar, day),
    ) ?? soon,
  ),
}

/** A slot on a working day that is to come. */
const slot = (more: object = {}) => ({
  date: ahead.day,
  from: '09:00',
  to: '11:00',
  place: '县政务服务中心二楼',
  bring: '身份证、户口簿',
  contact: '陈样例 0999-000 0001',
  ...more,
})

const command = (as: Rest, id: string, name: string, body: object = {}) =>
  as.post(`/appointments/${id}/${name}`, { commandId: randomUUID(), ...body })

const caseOf = (id: string): Promise<Case> =>
  payload.findByID({ collection: 'cases', id, depth: 0, overrideAccess: true })

const eventsOf = async (id: string) => {
  const { docs } = await payload.find({
    collection: 'case-events',
    where: { case: { equals: id } },
    sort: 'order',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

async function asked(count = 2): Promise<{ id: string; cases: string[] }> {
  const cases: string[] = []
  for (let at = 0; at < count; at += 1) cases.push(await registered(county.as.village))
  const answer = await apply(county.as.town, cases)
  expect(answer).toMatchObject({ status: 200, body: { status: 'asked' } })
  return { id: idIn(answer), cases }
}

async function answered(count = 2) {
  const made = await asked(count)
  const answer = await command(county.as.coordinator, made.id, 'answer', { slot: slot() })
  expect(answer).toMatchObject({ status: 200, body: { status: 'answered' } })
  return made
}

/** As if the day of the slot had come. */
const bringDayOn = (id: string) =>
  payload.update({
    collection: 'appointments',
    id,
    data: { slot: { ...slot(), date: plainDateOf(new Date()) } },
    overrideAccess: true,
  })

test('a town bundles its villages’ cases, the county answers, each one’s attendance is recorded', async () => {
  const { as } = county
  const { id, cases } = await answered(3)
  const row = await caseOf(cases[0])
  expect(row).toMatchObject({ appointment: id, status: 'pre-accepted', eventCount: 2 })
  expect(row.state).toMatchObject({ appointment: { date: ahead.day, from: '09:00' } })
  const early = await command(as.town, id, 'record', {
    records: [{ case: cases[0], attendance: 'came', note: '' }],
  })
  expect(early).toMatchObject({ status: 400, body: { reasons: [{ code: 'too-early' }] } })
  await bringDayOn(id)
  const first = await command(as.town, id, 'record', {
    records: [
      { case: cases[0], attendance: 'done', note: '已签字确认' },
      { case: cases[1], attendance: 'absent', note: '' },
    ],
  })
  expect(first).toMatchObject({ status: 200, body: { status: 'answered' } })
  const last = await command(as.coordinator, id, 'record', {
    records: [{ case: cases[2], attendance: 'came', note: '' }],
  })
  expect(last).toMatchObject({ status: 200, body: { status: 'closed' } })
  const events = await eventsOf(cases[0])
  expect(events.map(({ kind }) => kind)).toEqual(['registered', 'appointed', 'attended'])
  expect(events[2]).toMatchObject({ as: 'superior', data: { came: true, note: '已签字确认' } })
  expect(await eventsOf(cases[1])).toMatchObject([{}, {}, { data: { came: false } }])
  const after = await caseOf(cases[1])
  expect(after).toMatchObject({ status: 'pre-accepted', appointment: null })
  expect(after.state).not.toHaveProperty('appointment')
  expect(await give(as.village, cases[1], 'withdraw', { reason: '不办了' })).toMatchObject({
    status: 200,
  })
})

test('the answer is due one working day after the application', async () => {
  const { id } = await asked(1)
  const row = await payload.findByID({ collection: 'appointments', id, overrideAccess: true })
  const preview = await county.as.nobody.get(
    `/deadlines/preview?received=${encodeURIComponent(new Date().toISOString())}&limit=1&unit=working-day`,
  )
  expect(row.dueOn).toBe(preview.body.dueOn)
})

test('a doubled application makes one appointment, one after the other and at once', async () => {
  const cases = [await registered(county.as.village)]
  const body = application(cases)
  const answers = await Promise.all([
    county.as.town.post('/appointments/apply', body),
    county.as.town.post('/appointments/apply', body),
  ])
  answers.push(await county.as.town.post('/appointments/apply', body))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(new Set(answers.map(idIn)).size).toBe(1)
  const stranger = await county.as.otherTown.post('/appointments/apply', body)
  expect(stranger).toMatchObject({ status: 409 })
})

test('two stations that want the same case: one has it, the other is told', async () => {
  const cases = [await registered(county.as.village)]
  const answers = await Promise.all([apply(county.as.village, cases), apply(county.as.town, cases)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const told = answers.find(({ status }) => status === 409)
  expect(told?.body.message).toContain('已经在另一个预约里')
})

test.each<[string, () => Promise<readonly [Rest, readonly string[], object]>, string]>([
  ['nobody', async () => [county.as.town, [], { people: 3 }], 'no-cases'],
  [
    'no people',
    async () => [county.as.town, [await registered(county.as.village)], { people: 0 }],
    'people-wrong',
  ],
  [
    'another matter’s case',
    async () => {
      const other = await registered(county.as.village, { matter: 'GA-0007', materials: [] })
      return [county.as.town, [other], {}]
    },
    'case-other-matter',
  ],
  [
    'a stranger’s case',
    async () => [county.as.otherTown, [await registered(county.as.village)], {}],
    'case-unknown',
  ],
  [
    'a case that went on to the town',
    async () => {
      const id = await registered(county.as.village)
      const to = county.stations.town.id
      await give(county.as.village, id, 'forward', { to, materials: ['CL-000'] })
      await give(county.as.town, id, 'acknowledge')
      return [county.as.village, [id], {}]
    },
    'case-elsewhere',
  ],
  [
    'a wish in the past',
    async () => [
      county.as.town,
      [await registered(county.as.village)],
      { wish: { date: '2026-01-05' } },
    ],
    'wish-past',
  ],
])('an application with %s is refused', async (_, ask, code) => {
  const [as, cases, more] = await ask()
  const answer = await apply(as, cases, more)
  expect(answer.body.reasons).toEqual(expect.arrayContaining([expect.objectContaining({ code })]))
  expect(answer.status).toBeLessThan(500)
})

test.each<[string, object, string]>([
  ['in the past', { date: '2026-01-05' }, 'date-past'],
  ['that ends before it begins', { from: '11:00', to: '09:00' }, 'end-before-start'],
  ['on a Sunday', { date: ahead.sunday }, 'day-off'],
  ['that is no day', { date: '2026-02-30' }, 'date-wrong'],
  ['beyond the calendar', { date: '2150-01-05' }, 'date-wrong'],
  ['without a place', { place: ' ' }, 'place-missing'],
])('an answer with a time %s is refused', async (_, more, code) => {
  const { id } = await asked(1)
  const answer = await command(county.as.coordinator, id, 'answer', { slot: slot(more) })
  expect(answer).toMatchObject({ status: 400, body: { reasons: [{ code }] } })
})

test('a day off is answered when it is meant', async () => {
  const { id } = await asked(1)
  const answer = await command(county.as.coordinator, id, 'answer', {
    slot: slot({ date: ahead.sunday }),
    isDayOffMeant: true,
  })
  expect(answer).toMatchObject({ status: 200 })
})

test('two coordinators at once: the second is told what was answered', async () => {
  const { id, cases } = await asked(1)
  const answers = await Promise.all(
    ['09:00', '09:30'].map((from) =>
      command(county.as.coordinator, id, 'answer', { slot: slot({ from }), basedOn: 1 }),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const told = answers.find(({ status }) => status === 409)
  expect(told?.body.message).toContain(`县里已答复（${sayDay(ahead.day)}上午9点`)
  expect(await eventsOf(cases[0])).toHaveLength(2)
})

test('a case that ended meanwhile is left out; when all did, there is nothing to answer', async () => {
  const { as } = county
  const { id, cases } = await asked(2)
  await give(as.village, cases[0], 'withdraw', { reason: '不办了' })
  await command(as.coordinator, id, 'answer', { slot: slot() })
  expect(await eventsOf(cases[0])).toHaveLength(2)
  expect((await caseOf(cases[0])).appointment).toBeNull()
  const other = await asked(1)
  await give(as.village, other.cases[0], 'withdraw', { reason: '不办了' })
  expect(await command(as.coordinator, other.id, 'answer', { slot: slot() })).toMatchObject({
    status: 409,
    body: { reasons: [{ code: 'all-over' }] },
  })
})

test('moving and cancelling tell each case again, and cancelling frees them', async () => {
  const { as } = county
  const { id, cases } = await answered(1)
  await command(as.coordinator, id, 'move', {
    slot: slot({ date: ahead.dayAfter }),
    reason: '停电',
  })
  expect((await caseOf(cases[0])).state).toMatchObject({ appointment: { date: ahead.dayAfter } })
  await command(as.coordinator, id, 'cancel', { reason: '大雪封路' })
  const events = await eventsOf(cases[0])
  expect(events.map(({ kind }) => kind)).toEqual([
    'registered',
    'appointed',
    'appointed',
    'appointment-cancelled',
  ])
  expect(await apply(as.village, cases)).toMatchObject({ status: 200 })
})

test('the station takes single cases out, and withdraws the rest', async () => {
  const { as } = county
  const { id, cases } = await asked(2)
  const out = (list: string[]) =>
    command(as.town, id, 'take-out', { cases: list, reason: '住院了' })
  expect(await out(cases)).toMatchObject({
    status: 400,
    body: { reasons: [{ code: 'none-left' }] },
  })
  expect(await out([cases[0]])).toMatchObject({ status: 200 })
  expect((await caseOf(cases[0])).appointment).toBeNull()
  expect(await command(as.town, id, 'withdraw', { reason: '路不通' })).toMatchObject({
    body: { status: 'withdrawn' },
  })
  expect((await caseOf(cases[1])).appointment).toBeNull()
  expect(await eventsOf(cases[1])).toHaveLength(1)
})

test('who may do what: a stranger finds nothing, and nobody does another’s work', async () => {
  const { as } = county
  const { id, cases } = await asked(1)
  const answer = { slot: slot() }
  const statuses = await Promise.all([
    command(as.nobody, id, 'answer', answer),
    command(as.otherTown, id, 'answer', answer),
    command(as.stranger, id, 'answer', answer),
    command(as.village, id, 'answer', answer),
    command(as.town, id, 'answer', answer),
    command(as.supervisor, id, 'answer', answer),
    command(as.window, id, 'answer', answer),
    command(as.coordinator, id, 'withdraw', { reason: '不是我的' }),
    apply(as.window, cases),
    apply(as.coordinator, cases),
  ])
  expect(statuses.map(({ status }) => status)).toEqual([
    401, 404, 404, 404, 403, 403, 403, 403, 403, 403,
  ])
  const read = async (rest: Rest) => (await rest.get(`/appointments/${id}?depth=0`)).status
  expect([
    await read(as.nobody),
    await read(as.otherTown),
    await read(as.stranger),
    await read(as.village),
  ]).toEqual([403, 404, 404, 404])
  expect([
    await read(as.town),
    await read(as.window),
    await read(as.supervisor),
    await read(as.coordinator),
  ]).toEqual([200, 200, 200, 200])
  expect((await as.town.get(`/appointments/${id}?depth=0`)).body).not.toHaveProperty('commandIds')
  expect((await as.coordinator.patch(`/appointments/${id}`, { people: 9 })).status).toBe(403)
})

const inbox = async (rest: Rest) => {
  const { body } = await rest.get('/messages?limit=100&depth=0&sort=-id')
  return (body.docs as { kind: string; text: string; link: string }[]) ?? []
}

test('coordinators hear of an application, agents here and at the first station of the answer', async () => {
  const { as } = county
  const { id, cases } = await answered(1)
  const link = `/portal/appointments/${id}`
  expect(await inbox(as.coordinator)).toContainEqual(
    expect.objectContaining({ kind: 'appointment-asked', link }),
  )
  const [toTown] = (await inbox(as.town)).filter((message) => message.link === link)
  expect(toTown).toMatchObject({ kind: 'appointment-answered' })
  expect(toTown?.text).toContain(`${sayDay(ahead.day)}上午9点到11点 县政务服务中心二楼`)
  expect(await inbox(as.village)).toContainEqual(
    expect.objectContaining({ kind: 'appointment-answered', link: `/portal/cases/${cases[0]}` }),
  )
  expect(JSON.stringify(await inbox(as.otherTown))).not.toContain('集中预约')
})

test('the citizen sees the time, the place and what to bring; not once it is cancelled', async () => {
  const { publicProgress } = await import('@/queries/casework/publicProgress')
  const { id, cases } = await answered(1)
  const { number } = await caseOf(cases[0])
  const seen = await publicProgress(payload, number, new Date())
  expect(seen?.appointment).toEqual({
    when: `${sayDay(ahead.day)}上午9点到11点`,
    place: '县政务服务中心二楼',
    bring: '身份证、户口簿',
  })
  await command(county.as.coordinator, id, 'cancel', { reason: '停电' })
  const after = await publicProgress(payload, number, new Date())
  expect(after?.appointment).toBeUndefined()
  expect(after?.done.map(({ kind }) => kind)).toEqual([
    'registered',
    'appointed',
    'appointment-cancelled',
  ])
})

test('a station is proposed what waits in numbers, without what is in an appointment', async () => {
  const { appointmentProposals, waitingCases } =
    await import('@/queries/casework/appointments/proposals')
  const { neighbour, village, town, county: centre } = county.stations
  const before = await appointmentProposals(payload, neighbour)
  expect(before).toEqual([])
  const cases: string[] = []
  for (let at = 0; at < 5; at += 1) cases.push(await registered(county.as.neighbour))
  const name = county.matters.rich.name
  expect(await appointmentProposals(payload, neighbour)).toEqual([
    { matter: 'MZ-0104', name, count: 5 },
  ])
  const ofTown = await appointmentProposals(payload, town)
  expect(ofTown[0]?.count).toBeGreaterThanOrEqual(5)
  expect(await appointmentProposals(payload, centre)).toEqual([])
  await apply(county.as.neighbour, cases.slice(0, 1))
  expect(await appointmentProposals(payload, neighbour)).toEqual([])
  const waiting = await waitingCases(payload, neighbour, { matter: 'MZ-0104', most: 100 })
  expect(waiting?.cases.map((one) => one.id)).toEqual(cases.slice(1))
  expect(JSON.stringify(waiting)).not.toContain('刘䶮')
  expect(await waitingCases(payload, village, { matter: 'nothing', most: 9 })).toBeNull()
})

test('the list and the slips are for whoever sees the appointment, once there is a slot, masked', async () => {
  const { as, people } = county
  const { printAppointmentPaper } =
    await import('@/operations/casework/appointments/printAppointmentPaper')
  const early = await asked(1)
  expect(await as.town.get(`/appointments/${early.id}/list.pdf`)).toMatchObject({ status: 409 })
  const { id, cases } = await answered(7)
  expect(await as.otherTown.get(`/appointments/${id}/slips.pdf`)).toMatchObject({ status: 404 })
  expect(await as.nobody.get(`/appointments/${id}/list.pdf`)).toMatchObject({ status: 401 })
  const req = await asking(payload, people.town)
  const { number } = await caseOf(cases[0])
  for (const [kind, pages] of [
    ['list', 1],
    ['slips', 2],
  ] as const) {
    const read = await readPdf((await printAppointmentPaper(req, id, kind)).pdf)
    const text = read.pages.join('').replace(/\s/g, '')
    expect(read.pages).toHaveLength(pages)
    for (const said of [number, sayDay(ahead.day), '上午9点到11点', '身份证、户口簿', '刘*']) {
      expect(text).toContain(said)
    }
    expect(text).not.toMatch(/刘䶮|13800001234/)
  }
}, 120_000)

test('coordinators hear once in the morning of an application that was not answered in time', async () => {
  const { tellLateBundles } = await import('@/operations/casework/tellLateBundles')
  const { id } = await asked(1)
  const req = await asking(payload)
  const about = async () =>
    (await inbox(county.as.coordinator)).filter(({ link }) => link === `/portal/appointments/${id}`)
  const { dueOn } = await payload.findByID({
    collection: 'appointments',
    id,
    overrideAccess: true,
  })
  await tellLateBundles(req, dueOn, new Date())
  expect(await about()).toHaveLength(1)
  for (const day of ['2099-01-05', '2099-01-06']) await tellLateBundles(req, day, new Date())
  expect(await about()).toHaveLength(2)
  expect((await about())[0]?.text).toContain('还没有答复')
})
