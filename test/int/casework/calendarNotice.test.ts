import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import type { CaseEvent } from '@/domain/casework/events'
import { fold } from '@/domain/casework/fold'
import { lookAgain, moveDueDates } from '@/operations/casework/calendar/moveDueDates'
import { registerCase } from '@/operations/casework/registerCase'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { CalendarMove } from '@/payload-types'
import { publicProgress } from '@/queries/casework/publicProgress'
import { type CaseCounty, buildCaseCounty, give, registration } from '../../helpers/cases'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { asking } from '../prints/fixture'
import { until } from '../../helpers/until'

let running: TestPayload
let payload: Payload
let county: CaseCounty
/** Ids of cases by the day on which they were taken. */
const taken: Record<string, string[]> = {}

const materials = ['CL-000']
const now = () => new Date()

/** Takes a case at the village on a day. */
async function takeOn(date: string): Promise<string> {
  const made = await registerCase({
    req: await asking(payload, county.people.village),
    input: registration() as never,
    now: new Date(`${date}T02:00:00Z`),
  })
  taken[date] = [...(taken[date] ?? []), made.case.id]
  return made.case.id
}

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  const days = ['2026-06-10', '2026-06-10', '2026-06-10', '2026-06-18', '2026-06-18', '2026-12-31']
  for (const day of days) await takeOn(day)
}, 120_000)

/** 2026 as it is stored, without the Dragon Boat Festival and with one day off more. */
async function changed2026() {
  const { docs } = await payload.find({
    collection: 'calendar-days',
    where: { year: { equals: 2026 } },
    overrideAccess: true,
  })
  const holidays = (docs[0]?.holidays ?? [])
    .filter(({ name }) => !name.startsWith('端午'))
    .map(({ name, from, to, worked }) => ({ name, from, to, worked: worked ?? [] }))
  holidays.push({ name: '测试节', from: '2026-06-11', to: '2026-06-11', worked: ['2026-06-13'] })
  return { id: String(docs[0]?.id), year: 2026, notices: ['测试发〔2026〕1号'], holidays }
}
const newYear = (to: string) => ({
  year: 2027,
  notices: ['测试发〔2026〕9号'],
  holidays: [{ name: '元旦', from: '2027-01-01', to, worked: [] }],
})

const rowOf = (id: string) =>
  payload.findByID({ collection: 'cases', id, depth: 0, overrideAccess: true })
async function eventsOf(id: string) {
  const { docs } = await payload.find({
    collection: 'case-events',
    where: { case: { equals: id } },
    sort: 'order',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map((doc) => ({ ...doc, at: new Date(doc.at) }) as unknown as CaseEvent)
}

/** The row is the fold of its events, and their number. */
async function expectWhole(id: string) {
  const [row, events] = [await rowOf(id), await eventsOf(id)]
  expect(row.eventCount).toBe(events.length)
  expect(JSON.parse(JSON.stringify(fold(events)))).toEqual(row.state)
  return { row, events }
}
const movesOf = (events: readonly CaseEvent[]) =>
  events.filter(({ kind }) => kind === 'rescheduled')
const moveOf = (id: unknown) =>
  payload.findByID({ collection: 'calendar-moves', id: String(id), overrideAccess: true })
const lastMove = async (): Promise<CalendarMove | undefined> => {
  const { docs } = await payload.find({
    collection: 'calendar-moves',
    sort: '-requestedAt',
    limit: 1,
    overrideAccess: true,
  })
  return docs[0]
}
const jobsQueued = async () =>
  (
    await payload.count({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'move-due-dates' } },
      overrideAccess: true,
    })
  ).totalDocs

test('nobody but the county centre looks or enters, and bad notices are refused in words', async () => {
  const body = await changed2026()
  for (const path of ['/calendar-days/preview', '/calendar-days/apply']) {
    expect((await county.as.town.post(path, body)).status).toBe(403)
    expect((await county.as.supervisor.post(path, body)).status).toBe(403)
    expect((await county.as.nobody.post(path, body)).status).toBe(401)
    const bad: [object, string][] = [
      [{}, '请填年份'],
      [{ ...body, year: 2017 }, '2018'],
      [{ ...body, year: '2026' }, '请填年份'],
      [{ ...body, notices: [] }, '文号'],
      [{ ...body, holidays: [] }, '节日'],
      [{ ...body, year: 2028 }, '要在 2028 年里'],
      [{ ...body, holidays: [{ name: '春节', from: 'soon', to: '2026-02-20' }] }, '春节'],
      [
        {
          ...body,
          holidays: [
            { name: '春节', from: '2026-02-17', to: '2026-02-20', worked: ['2026-02-18'] },
          ],
        },
        '不是周末',
      ],
    ]
    for (const [entered, said] of bad) {
      const { status, body: answer } = await county.as.coordinator.post(path, entered)
      expect({ path, status }).toEqual({ path, status: 400 })
      expect(answer.message).toContain(said)
      expect(String(answer.message)).not.toMatch(/[A-Za-z]{4,}/)
    }
  }
  expect(await lastMove()).toBeUndefined()
  expect((await county.as.town.get('/calendar-moves')).status).toBe(403)
})

test('the preview says which cases move and by how much, and moves none', async () => {
  const before = await rowOf(String(taken['2026-06-10']?.[0]))
  const { status, body } = await county.as.coordinator.post(
    '/calendar-days/preview',
    await changed2026(),
  )
  expect(status).toBe(200)
  expect(body).toMatchObject({
    open: 6,
    moved: 5,
    groups: [
      { shift: -3, count: 2, first: [{ from: '2026-06-22', to: '2026-06-19' }, {}] },
      { shift: 1, count: 3, first: [{ from: '2026-06-11', to: '2026-06-12' }, {}, {}] },
    ],
  })
  expect(await rowOf(before.id)).toEqual(before)
  expect(await lastMove()).toBeUndefined()
})

test('a notice that is agreed to moves what was shown, each with an event, also after its worker died', async () => {
  const { status, body } = await county.as.coordinator.post(
    '/calendar-days/apply',
    await changed2026(),
  )
  expect(status).toBe(200)
  const moveId = String(body.moveId)
  expect(await moveOf(moveId)).toMatchObject({
    state: 'waiting',
    from: '2026-06-11',
    total: 6,
    moved: 0,
  })
  expect(await jobsQueued()).toBe(1)
  // A second notice waits, whichever way it comes.
  const second = await county.as.coordinator.post('/calendar-days/apply', newYear('2027-01-03'))
  expect(second).toMatchObject({ status: 409 })
  expect(second.body.message).toContain('还在调整')
  const { id, notices } = await changed2026()
  const direct = await county.as.coordinator.patch(`/calendar-days/${id}`, {
    notices: [...notices, '又一号'],
  })
  expect(direct.status).toBe(409)

  let batches = 0
  await Promise.race([
    moveDueDates({
      ...{ payload, moveId, now, batchSize: 2 },
      onBatch: () => {
        batches += 1
        // From here on this worker is never heard of again.
        return batches === 2 ? new Promise<void>(() => undefined) : undefined
      },
    }),
    until('two batches', () => batches >= 2),
  ])
  const half = await moveOf(moveId)
  expect(half).toMatchObject({ state: 'running', read: 4 })
  expect(half.moved).toBeGreaterThan(0)
  expect(half.moved).toBeLessThan(5)
  await moveDueDates({ payload, moveId, now, batchSize: 2 })
  expect(await moveOf(moveId)).toMatchObject({
    ...{ state: 'done', total: 6, read: 6, moved: 5, earlier: 2, later: 3 },
  })
  for (const [day, due] of [
    ['2026-06-10', '2026-06-12'],
    ['2026-06-18', '2026-06-19'],
  ] as const) {
    for (const id of taken[day] ?? []) {
      const { row, events } = await expectWhole(id)
      expect(row.dueOn).toBe(due)
      expect(movesOf(events)).toMatchObject([
        { as: 'system', data: { to: due, provisional: false, notice: '测试发〔2026〕1号' } },
      ])
    }
  }
  const still = await expectWhole(String(taken['2026-12-31']?.[0]))
  expect(movesOf(still.events)).toEqual([])
  expect(still.row).toMatchObject({ dueOn: '2027-01-04', provisional: true, eventCount: 1 })
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { action: { equals: 'due-dates-moved' } },
    depth: 0,
    overrideAccess: true,
  })
  expect(docs).toMatchObject([{ subject: '2026 年放假安排', actor: county.people.coordinator.id }])
  expect(docs[0]?.detail).toContain('调整 5 件：提前 2 件，推后 3 件')
  // Done again it changes nothing.
  await moveDueDates({ payload, moveId, now })
  expect((await moveOf(moveId)).moved).toBe(5)
})

test('the citizen sees the new day and why', async () => {
  const row = await rowOf(String(taken['2026-06-10']?.[0]))
  const seen = await publicProgress(payload, row.number, new Date('2026-06-11T02:00:00Z'))
  expect(seen?.due?.on).toBe('2026-06-12')
  expect(seen?.due?.trace.map(({ reason }) => reason)).toContain('测试节，放假不算')
  expect(seen?.done.map(({ kind }) => kind)).toEqual(['registered', 'rescheduled'])
})

test('a year that becomes known makes its dates final, though the day stays', async () => {
  const { body: shown } = await county.as.coordinator.post(
    '/calendar-days/preview',
    newYear('2027-01-03'),
  )
  expect(shown).toMatchObject({ moved: 1, groups: [{ shift: 0, provisional: false, count: 1 }] })
  const made = await county.as.coordinator.post('/calendar-days', newYear('2027-01-03'))
  expect(made.status).toBe(201)
  const move = await lastMove()
  expect(move).toMatchObject({ year: 2027, state: 'waiting', total: 1, from: '2027-01-01' })
  await moveDueDates({ payload, moveId: String(move?.id), now })
  const { row, events } = await expectWhole(String(taken['2026-12-31']?.[0]))
  expect(row).toMatchObject({ dueOn: '2027-01-04', provisional: false })
  expect(movesOf(events)).toHaveLength(1)
})

test('whoever acts on a case meanwhile is not overwritten', async () => {
  const ids = [await takeOn('2026-12-31'), await takeOn('2026-12-31'), await takeOn('2026-12-31')]
  const { docs } = await payload.find({
    collection: 'calendar-days',
    where: { year: { equals: 2027 } },
    overrideAccess: true,
  })
  const patched = await county.as.coordinator.patch(`/calendar-days/${String(docs[0]?.id)}`, {
    holidays: newYear('2027-01-04').holidays,
  })
  expect(patched.status).toBe(200)
  const move = await lastMove()
  expect(move).toMatchObject({ total: 4 })
  // The latest made comes first; the next batch is read already when the first is done.
  const [, second] = [...ids].reverse()
  let isFirst = true
  await moveDueDates({
    ...{ payload, moveId: String(move?.id), now, batchSize: 1 },
    onBatch: async () => {
      if (!isFirst) return
      isFirst = false
      const to = county.stations.town.id
      const answer = await give(county.as.village, String(second), 'forward', { to, materials })
      expect(answer.status).toBe(200)
    },
  })
  expect(await moveOf(move?.id)).toMatchObject({ state: 'done', read: 4, moved: 3, later: 3 })
  for (const id of ids) {
    const { row, events } = await expectWhole(id)
    expect(row.dueOn).toBe('2027-01-05')
    expect(movesOf(events)).toHaveLength(id === second ? 0 : 1)
    expect(row.status).toBe(id === second ? 'in-handover' : 'pre-accepted')
  }
})

test('a command that ended late under the calendar before is found by the second look', async () => {
  const move = await lastMove()
  const [id] = taken['2026-12-31'] ?? []
  await nativeCollection(payload, 'cases').updateOne(
    { _id: new ObjectId(id) },
    { $set: { dueOn: '2027-01-04', updatedAt: new Date() } },
  )
  await lookAgain({ payload, moveId: String(move?.id), now })
  const { row } = await expectWhole(String(id))
  expect(row.dueOn).toBe('2027-01-05')
})

test('a move that broke off says so and goes on when told to; only the county centre tells it', async () => {
  const applied = await county.as.coordinator.post('/calendar-days/apply', newYear('2027-01-03'))
  const moveId = String(applied.body.moveId)
  const resume = `/calendar-moves/${moveId}/resume`
  expect((await county.as.coordinator.post(resume)).status).toBe(409)
  let isBroken = false
  await moveDueDates({
    ...{ payload, moveId, batchSize: 1, now },
    onBatch: () => {
      if (isBroken) return
      isBroken = true
      throw new Error('the disk is full')
    },
  })
  const failed = await moveOf(moveId)
  expect(failed).toMatchObject({ state: 'failed', read: 1 })
  expect(failed.error).toContain('接着调整')
  expect((await county.as.town.post(resume)).status).toBe(403)
  expect((await county.as.coordinator.post('/calendar-moves/none/resume')).status).toBe(404)
  expect((await county.as.coordinator.post(resume)).status).toBe(200)
  await moveDueDates({ payload, moveId, now })
  expect(await moveOf(moveId)).toMatchObject({ state: 'done', read: 4, moved: 4, earlier: 4 })
})

test('a notice that changes no day moves nothing and starts nothing', async () => {
  const before = (await lastMove())?.id
  const body = { ...newYear('2027-01-03'), notices: ['更正一号'] }
  expect(await county.as.coordinator.post('/calendar-days/apply', body)).toMatchObject({
    status: 200,
    body: { moveId: null },
  })
  expect((await lastMove())?.id).toBe(before)
})
