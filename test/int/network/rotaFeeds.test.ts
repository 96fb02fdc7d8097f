import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import { createLocalReq, type Payload } from 'payload'
import { instantsOf } from '@/domain/network/rota/times'
import { dayAfter, daysOfMonth } from '@/domain/network/rota/months'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Shift, User } from '@/payload-types'
import { callApi } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { readPdf } from '../../helpers/pdfText'
import { type RotaCounty, buildRotaCounty, inboxOf, order, samplePattern } from '../../helpers/rota'

let running: TestPayload
let payload: Payload
let county: RotaCounty
const today = plainDateOf(new Date())

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildRotaCounty(payload)
}, 120_000)
afterAll(async () => {
  const { closeBrowser } = await import('@/printing')
  await closeBrowser()
})
beforeEach(() =>
  payload.delete({ collection: 'shifts', where: { id: { exists: true } }, overrideAccess: true }),
)

/** A published shift of Shimen as if it had been planned before. */
function planted(user: User, span: object = {}, more: Partial<Shift> = {}): Promise<Shift> {
  const duty = { date: today, from: '08:30', to: '16:30', ...span }
  const { startsAt, endsAt } = instantsOf(duty)
  return payload.create({
    collection: 'shifts',
    data: {
      station: county.stations.shimen.id,
      path: county.stations.shimen.path ?? '',
      user: user.id,
      name: user.name,
      ...duty,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      minutes: (endsAt.getTime() - startsAt.getTime()) / 60_000,
      status: 'published',
      history: [{ at: new Date().toISOString(), command: 'draft' }],
      commandIds: [randomUUID()],
      ...more,
    },
    depth: 0,
    overrideAccess: true,
  })
}

const requestOf = (user: User) =>
  createLocalReq({ user: { ...user, collection: 'users' } }, payload)

describe('an agent’s calendar', () => {
  const feed = (path: string) => callApi(payload, path.replace('/api', ''))

  test('opens in another program’s parser, with her shifts alone and their right instants', async () => {
    const { as, people } = county
    const mine = await planted(people.a, { date: dayAfter(today) })
    await planted(people.b, { date: dayAfter(today, 2) })
    await planted(people.a, { date: dayAfter(today, 3) }, { status: 'draft' })
    await planted(people.a, { date: dayAfter(today, 4) }, { isVacant: true })
    const { body } = await as.a.post('/rota/feed')
    const answer = await feed(String(body.path))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('text/calendar')
    expect(answer.headers.get('cache-control')).toContain('no-store')
    const text = await answer.text()
    expect(text).not.toContain(people.b.name)
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events).toHaveLength(1)
    expect(events[0].summary).toBe('值班 石门村代办点')
    expect(events[0].startDate.toJSDate().toISOString()).toBe(new Date(mine.startsAt).toISOString())
    expect(events[0].endDate.toJSDate().toISOString()).toBe(new Date(mine.endsAt).toISOString())
    expect(events[0].uid).toContain(mine.id)
  })

  test('is renewed, stopped, and never kept as it is', async () => {
    const { as, people } = county
    const first = String((await as.a.post('/rota/feed')).body.path)
    const second = String((await as.a.post('/rota/feed')).body.path)
    expect(/\/([\w-]{43})\.ics$/.exec(second)).toBeTruthy()
    expect((await feed(first)).status).toBe(404)
    expect((await feed(second)).status).toBe(200)
    const secret = second.slice(-47, -4)
    const rows = await payload.db.connection.db?.collection('rota-feeds').find().toArray()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(secret)
    for (const who of [as.a, as.coordinator, as.supervisor]) {
      expect((await who.get('/rota-feeds')).status).toBe(403)
    }
    const left = String((await as.mutou.post('/rota/feed')).body.path)
    expect((await feed(left)).status).toBe(200)
    await payload.update({
      collection: 'users',
      id: people.mutou.id,
      data: { active: false },
      overrideAccess: true,
    })
    expect((await feed(left)).status).toBe(404)
    await as.a.post('/rota/feed/stop')
    expect((await feed(second)).status).toBe(404)
  })

  test('a wrong address finds nothing, and nobody without a log-in makes one', async () => {
    for (const file of [
      'x.ics',
      `${'a'.repeat(43)}.ics`,
      `${'a'.repeat(43)}`,
      '%00.ics',
      '..ics',
    ]) {
      const answer = await feed(`/api/rota/feed/${file}`)
      expect(answer.status).toBe(404)
    }
    expect((await county.as.nobody.post('/rota/feed')).status).toBe(401)
    expect((await county.as.nobody.post('/rota/feed/stop')).status).toBe(401)
  })
})

describe('a station without anybody', () => {
  const at = (time: string) => new Date(`2026-11-24T${time}:00+08:00`)
  const day = { date: '2026-11-24' }
  const tell = async (now: Date) => {
    const { tellUnmanned } = await import('@/operations/network/rota/tellUnmanned')
    return tellUnmanned({ payload, now })
  }
  const alerts = async () =>
    (await inboxOf(payload, county.people.town.id)).filter((text) => text.includes('没有人值班'))

  beforeAll(async () => {
    const { stations, people, as } = county
    await payload.update({
      collection: 'stations',
      id: stations.shimen.id,
      data: { hours: '每天 8:30–12:00，13:30–16:30' },
      overrideAccess: true,
    })
    const members = [people.a.id, people.b.id]
    await as.a.post('/rota-patterns/save', samplePattern(stations.shimen.id, members))
  })

  test('is told to the town, once for each opening; a station without a rota is not', async () => {
    expect(await tell(at('08:40'))).toBe(0)
    expect(await tell(at('08:45'))).toBe(1)
    expect(await tell(at('09:10'))).toBe(1)
    expect(await alerts()).toEqual([
      '石门村代办点现在没有人值班（应开 08:30–12:00）。请马上问一问：0999-000 3001。',
    ])
    expect(await tell(at('12:30'))).toBe(0)
    expect(await tell(at('14:00'))).toBe(1)
    expect(await alerts()).toHaveLength(2)
    expect(await tell(at('20:00'))).toBe(0)
  })

  test('a quarter of an hour after the start counts who has checked in', async () => {
    const shift = await planted(county.people.a, { ...day, from: '09:00' })
    expect(await tell(at('09:10'))).toBe(0)
    expect(await tell(at('09:15'))).toBe(1)
    const update = (data: Partial<Shift>) =>
      payload.update({ collection: 'shifts', id: shift.id, data, overrideAccess: true })
    await update({ checkedInAt: at('09:20').toISOString() })
    expect(await tell(at('09:25'))).toBe(0)
    await update({ checkedOutAt: at('10:00').toISOString() })
    expect(await tell(at('10:05'))).toBe(1)
  })
})

describe('somebody leaves', () => {
  const hand = async (to: User | null) => {
    const { handShifts } = await import('@/operations/network/rota/handShifts')
    const { people, stations } = county
    return handShifts({
      req: await requestOf(people.coordinator),
      from: people.a.id,
      to: to?.id ?? null,
      station: stations.shimen.id,
      since: today,
    })
  }

  test('her coming shifts go to the named person, else are open gaps; she is out of the turns', async () => {
    const { people, stations, as } = county
    const members = [people.a.id, people.b.id]
    await as.a.post('/rota-patterns/save', samplePattern(stations.shimen.id, members))
    const free = await planted(people.a, { date: dayAfter(today, 1) })
    const taken = await planted(people.a, { date: dayAfter(today, 2) })
    await planted(people.b, { date: dayAfter(today, 2) })
    const past = await planted(people.a, { date: dayAfter(today, -1) })
    expect(await hand(people.b)).toEqual({ handed: 1, toOthers: 0, cancelled: 1 })
    const find = (id: string) => payload.findByID({ collection: 'shifts', id, depth: 0 })
    expect(await find(free.id)).toMatchObject({ user: people.b.id, replaces: people.a.id })
    expect(await find(taken.id)).toMatchObject({ status: 'cancelled' })
    expect(await find(past.id)).toMatchObject({ user: people.a.id, status: 'published' })
    expect((await inboxOf(payload, people.b.id)).at(-1)).toContain('现在由您值班')
    const { docs } = await payload.find({ collection: 'rota-patterns', depth: 0 })
    expect(docs[0].members.map(({ user }) => user)).toEqual([people.b.id])
    expect(await hand(null)).toEqual({ handed: 0, toOthers: 0, cancelled: 0 })
  })
})

describe('papers and hours', () => {
  const month = today.slice(0, 7)
  const cookieCall = async (who: User, path: string) => {
    const { logInAs } = await import('../../helpers/people')
    const cookie = await logInAs(payload, who.username)
    return callApi(payload, path, { cookie, headers: { Origin: 'http://localhost:3000' } })
  }

  test('the month for the wall is one page with the names, the phone and the station', async () => {
    const { people, stations } = county
    await planted(people.a)
    await planted(people.b, { date: daysOfMonth(month).to })
    const path = `/shifts/month.pdf?station=${stations.shimen.id}&month=${month}`
    const answer = await cookieCall(people.a, path)
    expect(answer.status).toBe(200)
    const pdf = await readPdf(new Uint8Array(await answer.arrayBuffer()))
    expect(pdf.pages).toHaveLength(1)
    const text = pdf.pages.join('').replace(/\s/g, '')
    for (const word of ['石门村代办点', '0999-0003001', people.a.name, '08:30']) {
      expect(text).toContain(word.replace(/\s/g, ''))
    }
    expect((await cookieCall(people.stranger, path)).status).toBe(403)
    expect((await callApi(payload, path)).status).toBe(401)
    expect((await cookieCall(people.a, `${path}9`)).status).toBe(400)
  })

  test('hours: one’s own, a town’s, and nobody else’s', async () => {
    const { people } = county
    const { exportHours } = await import('@/operations/network/rota/exportHours')
    const { hoursScope, rotaHours } = await import('@/queries/network/rotaHours')
    const checkedInAt = instantsOf({ date: today, from: '08:40', to: '16:30' }).startsAt
    const checkedOutAt = instantsOf({ date: today, from: '16:40', to: '17:00' }).startsAt
    await planted(
      people.a,
      {},
      {
        checkedInAt: checkedInAt.toISOString(),
        checkedOutAt: checkedOutAt.toISOString(),
        lateMinutes: 10,
      },
    )
    await planted(
      people.b,
      { from: '17:00', to: '18:00' },
      {
        replaces: people.a.id,
        absence: { user: people.a.id, name: people.a.name, reason: '看病' },
      },
    )
    const now = new Date(`${today}T23:30:00+08:00`)
    const of = async (user: User, station: 'shimen' | 'town' | null) => {
      const scope = hoursScope(user, station ? county.stations[station] : null)
      return rotaHours(await requestOf(user), { user, scope, month, now })
    }
    const mine = await of(people.a, 'shimen')
    expect(mine).toHaveLength(1)
    expect(mine[0]).toMatchObject({
      shifts: 1,
      plannedMinutes: 480,
      workedMinutes: 470,
      late: 1,
      absent: 1,
      noCheckIn: 0,
    })
    const town = await of({ ...people.town, stationPath: county.stations.town.path }, 'town')
    expect(town).toHaveLength(2)
    expect(town.find(({ user }) => user === people.b.id)).toMatchObject({
      stoodIn: 1,
      noCheckIn: 1,
    })
    const stranger = { ...people.stranger, stationPath: county.stations.elsewhere.path }
    const { kind } = hoursScope(stranger, county.stations.elsewhere)
    expect(kind).toBe('town')
    expect(
      await rotaHours(await requestOf(stranger), {
        user: stranger,
        scope: hoursScope(stranger, county.stations.elsewhere),
        month,
        now,
      }),
    ).toEqual([])
    const book = await exportHours(await requestOf(people.coordinator), { month, now })
    expect(book.fileName).toMatch(/^值班时数-.+\.xlsx$/)
    expect(book.bytes.subarray(0, 2).toString()).toBe('PK')
    await expect(exportHours(await requestOf(people.a), { month: 'x', now })).rejects.toMatchObject(
      { status: 400 },
    )
  })

  test('place at check-in: only the distance is kept, the place with consent alone', async () => {
    const { as, people, stations } = county
    const map = { latitude: 35.8, longitude: 118.6 }
    await payload.update({
      collection: 'stations',
      id: stations.shimen.id,
      data: { map },
      overrideAccess: true,
    })
    const check = async (isKept: boolean) => {
      const { id } = await planted(people.a, { from: '00:00', to: '24:00' })
      const place = { latitude: 35.80001, longitude: 118.60001, isKept }
      expect((await order(as.a, `/shifts/${id}/check-in`, { place })).status).toBe(200)
      const row = await payload.findByID({ collection: 'shifts', id, depth: 0 })
      await payload.delete({ collection: 'shifts', id, overrideAccess: true })
      return row
    }
    expect(await check(false)).toMatchObject({ distance: 'here', place: null })
    expect(await check(true)).toMatchObject({ distance: 'here', place: '35.8000,118.6000' })
  })
})
