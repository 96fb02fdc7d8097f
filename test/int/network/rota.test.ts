import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { dayAfter, daysOfMonth, monthAfter } from '@/domain/network/rota/months'
import { instantsOf } from '@/domain/network/rota/times'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Shift } from '@/payload-types'
import { onDuty, shiftsOf } from '@/queries/network/shifts'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import {
  type RotaCounty,
  buildRotaCounty,
  inboxOf,
  order,
  samplePattern,
  shiftsAt,
} from '../../helpers/rota'

let running: TestPayload
let payload: Payload
let county: RotaCounty
const today = plainDateOf(new Date())
const month = monthAfter(today.slice(0, 7))
const { from: first, to: last } = daysOfMonth(month)

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildRotaCounty(payload)
}, 120_000)

const pattern = (more: object = {}) =>
  samplePattern(county.stations.shimen.id, [county.people.a.id, county.people.b.id], more)

const userOf = ({ user }: Shift) => (typeof user === 'string' ? user : user.id)
const ofShimen = () => shiftsAt(payload, county.stations.shimen.id)
const inMonth = { station: '', month }

/** Puts a published shift into the database as if it had been planned before. */
async function planted(user: string, span: object, more: Partial<Shift> = {}): Promise<Shift> {
  const duty = { date: today, from: '08:30', to: '16:30', ...span }
  const { startsAt, endsAt } = instantsOf(duty)
  return payload.create({
    collection: 'shifts',
    data: {
      station: county.stations.shimen.id,
      path: county.stations.shimen.path ?? '',
      user,
      name: '测试',
      ...duty,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      minutes: 480,
      status: 'published',
      history: [{ at: new Date().toISOString(), command: 'draft' }],
      commandIds: [randomUUID()],
      ...more,
    },
    depth: 0,
    overrideAccess: true,
  })
}

/** A published shift that runs right now, whatever the hour. */
const running24 = (user: string, more: Partial<Shift> = {}) =>
  planted(user, { from: '00:00', to: '24:00' }, more)

const clear = () =>
  payload.delete({ collection: 'shifts', where: { id: { exists: true } }, overrideAccess: true })

describe('a month', () => {
  test('is made by pattern, published, told once, and not touched again', async () => {
    const { as, people, stations } = county
    inMonth.station = stations.shimen.id
    const early = await order(as.a, '/rota-patterns/generate', inMonth)
    expect(early).toMatchObject({ status: 409 })
    expect((await as.a.post('/rota-patterns/save', pattern())).status).toBe(200)
    const generate = { commandId: randomUUID(), ...inMonth }
    expect((await as.a.post('/rota-patterns/generate', generate)).status).toBe(200)
    const drafts = await ofShimen()
    expect(drafts).toHaveLength(Number(last.slice(8)))
    expect(new Set(drafts.map(({ status }) => status))).toEqual(new Set(['draft']))
    expect(await payload.count({ collection: 'messages', overrideAccess: true })).toMatchObject({
      totalDocs: 0,
    })
    // A repeat makes nothing anew; drafts keep their ids.
    const again = await as.a.post('/rota-patterns/generate', generate)
    expect(again).toMatchObject({ status: 200, body: { isRepeat: true } })
    expect((await ofShimen()).map(({ id }) => id)).toEqual(drafts.map(({ id }) => id))

    const publish = { commandId: randomUUID(), ...inMonth }
    const [one, two] = await Promise.all([
      as.a.post('/rota-patterns/publish', publish),
      as.a.post('/rota-patterns/publish', publish),
    ])
    expect([one.status, two.status]).toEqual([200, 200])
    expect(await inboxOf(payload, people.a.id)).toHaveLength(1)
    expect(await inboxOf(payload, people.b.id)).toHaveLength(1)
    const published = await ofShimen()
    expect(new Set(published.map(({ status }) => status))).toEqual(new Set(['published']))
    expect(await order(as.a, '/rota-patterns/publish', inMonth)).toMatchObject({ status: 409 })

    expect((await order(as.town, '/rota-patterns/generate', inMonth)).status).toBe(200)
    expect(await ofShimen()).toEqual(published)
    const found = await shiftsOf(payload, {
      userIds: [people.a.id, people.b.id],
      from: new Date(published[0].startsAt),
      to: new Date(published[1].startsAt),
    })
    expect(found.map(({ id }) => id)).toEqual([published[0].id])
    const noon = new Date(`${first}T12:00:00+08:00`)
    const duty = await onDuty(payload, { stationId: stations.shimen.id, at: noon })
    expect(duty.now.map(({ id }) => id)).toEqual([published[0].id])
    expect(duty.next?.id).toBe(published[1].id)
  })

  test('a change after publishing is told to those concerned, two at once are refused', async () => {
    const { as, people, stations } = county
    const [shift, second] = await ofShimen()
    const [was, is] =
      userOf(shift) === people.a.id ? [people.a.id, people.b.id] : [people.b.id, people.a.id]
    const body = { user: is, date: shift.date, from: '08:30', to: '16:30' }
    expect((await order(as.town, `/shifts/${shift.id}/change`, body)).status).toBe(200)
    expect((await inboxOf(payload, was)).at(-1)).toContain('改由')
    expect((await inboxOf(payload, is)).at(-1)).toContain('现在由您值班')
    const twice = await order(as.town, '/shifts/add', {
      station: stations.shimen.id,
      ...body,
      from: '16:00',
      to: '18:00',
    })
    expect(twice).toMatchObject({ status: 409 })
    expect(twice.body.message).toContain('不能同时值两个班')
    const long = await order(as.town, '/shifts/add', {
      station: stations.shimen.id,
      ...body,
      from: '16:30',
      to: '18:00',
    })
    expect(long).toMatchObject({ status: 400 })
    expect(long.body.message).toContain('每人每天 8 小时')
    expect((await order(as.town, `/shifts/${second.id}/cancel`)).status).toBe(200)
    expect((await inboxOf(payload, userOf(second))).at(-1)).toContain('取消了')
    const cancelled = await payload.findByID({ collection: 'shifts', id: second.id })
    expect(cancelled.status).toBe('cancelled')
    expect(await order(as.town, `/shifts/${second.id}/change`, body)).toMatchObject({ status: 409 })
  })

  test.each([
    ['22:00', '06:00', '半夜'],
    ['8:30', '16:30', '08:30 的样子'],
    ['09:00', '09:00', '同一个时间'],
  ])('a shift from %s to %s is refused', async (from, to, said) => {
    const { as, people, stations } = county
    const body = { station: stations.shimen.id, user: people.a.id, date: last, from, to }
    const answer = await order(as.a, '/shifts/add', body)
    expect(answer.status).toBe(400)
    expect(answer.body.message).toContain(said)
    const refused = await as.a.post('/rota-patterns/save', pattern({ spans: [{ from, to }] }))
    expect(refused.status).toBe(400)
    expect(refused.body.message).toContain(said)
  })

  test('a pattern whose shifts overlap is refused, and the one before stays', async () => {
    const spans = [
      { from: '08:30', to: '12:00' },
      { from: '11:30', to: '16:30' },
    ]
    const answer = await county.as.a.post('/rota-patterns/save', pattern({ spans }))
    expect(answer.status).toBe(400)
    expect(answer.body.message).toContain('两个班的时间重叠了')
    const { docs } = await payload.find({ collection: 'rota-patterns', overrideAccess: true })
    expect(docs.map((one) => one.spans.map(({ from }) => from))).not.toContainEqual([
      ...['08:30', '11:30'],
    ])
  })

  test('is refused to strangers, for strangers, and for what is over', async () => {
    const { as, people, stations } = county
    const body = { user: people.a.id, date: last, from: '17:00', to: '18:00' }
    const add = { station: stations.shimen.id, ...body }
    expect((await order(as.nobody, '/shifts/add', add)).status).toBe(401)
    for (const who of [as.mutou, as.stranger, as.supervisor]) {
      expect((await order(who, '/shifts/add', add)).status).toBe(403)
      expect((await order(who, '/rota-patterns/generate', inMonth)).status).toBe(403)
      expect((await order(who, '/rota-patterns/publish', inMonth)).status).toBe(403)
      expect((await who.post('/rota-patterns/save', pattern())).status).toBe(403)
    }
    const [shift] = await ofShimen()
    expect((await order(as.stranger, `/shifts/${shift.id}/change`, body)).status).toBe(404)
    expect((await order(as.mutou, `/shifts/${shift.id}/cancel`)).status).toBe(404)
    expect((await as.mutou.get('/shifts')).body.totalDocs).toBe(0)
    expect((await as.supervisor.get('/shifts')).body.totalDocs).toBeGreaterThan(20)
    const other = { ...add, user: people.mutou.id }
    expect((await order(as.a, '/shifts/add', other)).status).toBe(400)
    const past = { ...add, date: dayAfter(today, -1) }
    expect(await order(as.a, '/shifts/add', past)).toMatchObject({ status: 400 })
    const over = { ...inMonth, month: '2026-01' }
    expect((await order(as.a, '/rota-patterns/generate', over)).status).toBe(409)
    for (const bad of ['2026-13', 'x', '']) {
      const answer = await order(as.a, '/rota-patterns/generate', { ...inMonth, month: bad })
      expect(answer.status).toBe(400)
    }
    for (const station of ['x', '0123456789abcdef01234567']) {
      expect((await order(as.a, '/shifts/add', { ...add, station })).status).toBe(404)
    }
    expect((await as.a.post('/shifts/add', {})).status).toBe(400)
    expect((await as.a.post('/shifts', add)).status).toBe(403)
  })

  test('two planners cannot give one person two shifts at once', async () => {
    const { as, people, stations } = county
    const date = dayAfter(last, 3)
    const body = {
      user: people.a.id,
      date,
      from: '09:00',
      to: '12:00',
      station: stations.shimen.id,
    }
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) => order(at % 2 ? as.town : as.a, '/shifts/add', body)),
    )
    const counts = answers.map(({ status }) => status).sort()
    expect(counts).toEqual([200, 409, 409, 409, 409, 409])
  })
})

describe('a day', () => {
  beforeEach(clear)

  test('check-in and check-out, once, by oneself', async () => {
    const { as, people } = county
    const { id } = await running24(people.a.id)
    expect((await order(as.b, `/shifts/${id}/check-in`)).body.message).toContain('替别人')
    expect((await order(as.stranger, `/shifts/${id}/check-in`)).status).toBe(404)
    expect((await order(as.a, `/shifts/${id}/check-out`)).status).toBe(409)
    const body = { commandId: randomUUID() }
    expect((await as.a.post(`/shifts/${id}/check-in`, body)).status).toBe(200)
    expect((await as.a.post(`/shifts/${id}/check-in`, body)).body).toMatchObject({ isRepeat: true })
    expect((await order(as.a, `/shifts/${id}/check-in`)).body.message).toContain('已经签到过')
    const row = await payload.findByID({ collection: 'shifts', id, depth: 0 })
    expect(row.checkedInAt).toBeTruthy()
    expect(row).toMatchObject({ distance: 'unknown' })
    expect((await order(as.a, `/shifts/${id}/check-out`)).status).toBe(200)
    expect((await order(as.a, `/shifts/${id}/check-out`)).status).toBe(409)
    const tomorrow = await planted(people.a.id, { date: dayAfter(today) })
    const early = await order(as.a, `/shifts/${tomorrow.id}/check-in`)
    expect(early).toMatchObject({ status: 409, body: { reasons: [{ code: 'too-early' }] } })
    const bad = { place: { latitude: 91, longitude: 0 } }
    expect((await order(as.a, `/shifts/${tomorrow.id}/check-in`, bad)).status).toBe(400)
  })

  test('an absence has a reason; a colleague who plans the station may report it too', async () => {
    const { as, people } = county
    const { id } = await running24(people.a.id)
    expect((await order(as.a, `/shifts/${id}/absent`, { reason: ' ' })).status).toBe(400)
    expect((await order(as.b, `/shifts/${id}/absent`, { reason: '别人的' })).status).toBe(200)
  })

  test('an absence calls for a substitute, who takes over in one tap', async () => {
    const { as, people, stations } = county
    const { id } = await planted(people.a.id, { date: dayAfter(today) })
    expect((await order(as.b, `/shifts/${id}/take-over`)).status).toBe(409)
    expect((await order(as.a, `/shifts/${id}/absent`, { reason: '看病' })).status).toBe(200)
    expect((await order(as.a, `/shifts/${id}/absent`, { reason: '看病' })).status).toBe(409)
    expect((await inboxOf(payload, people.b.id)).at(-1)).toContain('等人顶班')
    const at = new Date(`${dayAfter(today)}T12:00:00+08:00`)
    expect((await onDuty(payload, { stationId: stations.shimen.id, at })).now).toEqual([])
    expect((await order(as.town, `/shifts/${id}/take-over`)).status).toBe(400)
    expect((await order(as.b, `/shifts/${id}/take-over`)).status).toBe(200)
    const row = await payload.findByID({ collection: 'shifts', id, depth: 0 })
    expect(row).toMatchObject({
      user: people.b.id,
      replaces: people.a.id,
      isVacant: false,
      absence: { user: people.a.id, reason: '看病' },
    })
    expect((await inboxOf(payload, people.a.id)).at(-1)).toContain('改由')
    expect((await order(as.b, `/shifts/${id}/take-over`)).status).toBe(409)
  })

  test('an absence with a substitute gives the shift at once', async () => {
    const { as, people } = county
    const { id } = await planted(people.a.id, { date: dayAfter(today) })
    const body = { reason: '开会', substitute: people.b.id }
    expect((await order(as.a, `/shifts/${id}/absent`, body)).status).toBe(200)
    const row = await payload.findByID({ collection: 'shifts', id, depth: 0 })
    expect(row).toMatchObject({ user: people.b.id, absence: { reason: '开会' } })
  })
})

describe('a swap', () => {
  beforeEach(clear)

  test('by request and consent, both told, everything checked again at acceptance', async () => {
    const { as, people } = county
    const mine = await planted(people.a.id, { date: dayAfter(today, 1) })
    const theirs = await planted(people.b.id, { date: dayAfter(today, 2) })
    const ask = { shift: mine.id, asked: people.b.id, inReturn: theirs.id, message: '孩子开学' }
    const asked = await order(as.a, '/shift-swaps/ask', ask)
    expect(asked).toMatchObject({ status: 200 })
    expect((await order(as.a, '/shift-swaps/ask', ask)).status).toBe(409)
    const { id } = asked.body as { id: string }
    expect((await inboxOf(payload, people.b.id)).at(-1)).toContain('等您答复')
    expect((await order(as.a, `/shift-swaps/${id}/accept`)).status).toBe(403)
    expect((await order(as.stranger, `/shift-swaps/${id}/accept`)).status).toBe(404)
    expect((await order(as.mutou, `/shift-swaps/${id}/decline`)).status).toBe(404)
    expect((await order(as.b, `/shift-swaps/${id}/accept`)).status).toBe(200)
    const after = await ofShimen()
    expect(after.map(userOf)).toEqual([people.b.id, people.a.id])
    expect((await inboxOf(payload, people.a.id)).at(-1)).toContain('换班成了')
    expect((await inboxOf(payload, people.b.id)).at(-1)).toContain('换班成了')
    expect((await order(as.b, `/shift-swaps/${id}/accept`)).status).toBe(409)
  })

  test('is refused when she is on duty meanwhile, and lapses when the shift changes', async () => {
    const { as, people } = county
    const mine = await planted(people.a.id, { date: dayAfter(today, 1) })
    const body = { shift: mine.id, asked: people.b.id }
    const { id } = (await order(as.a, '/shift-swaps/ask', body)).body as { id: string }
    const between = await planted(people.b.id, { date: dayAfter(today, 1) })
    expect((await order(as.b, `/shift-swaps/${id}/accept`)).status).toBe(409)
    expect(await payload.findByID({ collection: 'shift-swaps', id })).toMatchObject({
      status: 'asked',
    })
    await payload.delete({ collection: 'shifts', id: between.id, overrideAccess: true })
    const change = { user: people.a.id, date: mine.date, from: '09:00', to: '16:30' }
    expect((await order(as.town, `/shifts/${mine.id}/change`, change)).status).toBe(200)
    expect(await payload.findByID({ collection: 'shift-swaps', id })).toMatchObject({
      status: 'lapsed',
    })
    expect((await order(as.b, `/shift-swaps/${id}/accept`)).status).toBe(409)
  })

  test('is declined or withdrawn, and never asked for what is not one’s own', async () => {
    const { as, people } = county
    const mine = await planted(people.a.id, { date: dayAfter(today, 1) })
    const ask = async () =>
      (await order(as.a, '/shift-swaps/ask', { shift: mine.id, asked: people.b.id })).body
        .id as string
    const one = await ask()
    const reason = { reason: '要去镇上' }
    expect((await order(as.b, `/shift-swaps/${one}/decline`, reason)).status).toBe(200)
    expect((await inboxOf(payload, people.a.id)).at(-1)).toContain('要去镇上')
    const two = await ask()
    expect((await order(as.b, `/shift-swaps/${two}/withdraw`)).status).toBe(403)
    expect((await order(as.a, `/shift-swaps/${two}/withdraw`)).status).toBe(200)
    const own = { shift: mine.id, asked: people.a.id }
    expect((await order(as.a, '/shift-swaps/ask', own)).status).toBe(400)
    expect((await order(as.b, '/shift-swaps/ask', own)).status).toBe(409)
    const far = { shift: mine.id, asked: people.stranger.id }
    expect((await order(as.a, '/shift-swaps/ask', far)).status).toBe(400)
    const odd = { shift: 'x', asked: 'y' }
    expect((await order(as.a, '/shift-swaps/ask', odd)).status).toBe(409)
  })
})
