import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { type PortalList, portalCases } from '@/queries/casework/portalCases'
import { countOrders, listOrders } from '@/queries/casework/supervision/listOrders'
import { dayWork } from '@/queries/platform/dayWork'
import { caseView } from '@/queries/casework/caseView'
import type { User } from '@/payload-types'
import { type CaseCounty, buildCaseCounty, give, idIn, registration } from '../../helpers/cases'
import { makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { refusalOf, requestOf } from '../../helpers/catalogue'

let running: TestPayload
let payload: Payload
let county: CaseCounty
let held: string
let passed: string
let atWindow: string
let over: string
const materials = ['CL-000']

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  const { as, stations } = county
  const taken = async () => idIn(await as.village.post('/cases/register', registration()))
  held = await taken()
  passed = await taken()
  atWindow = await taken()
  over = await taken()
  await give(as.village, passed, 'forward', { to: stations.town.id, materials })
  await give(as.village, atWindow, 'forward', { to: stations.town.id, materials })
  await give(as.town, atWindow, 'acknowledge')
  await give(as.town, atWindow, 'forward', { to: 'department', materials })
  await give(as.window, atWindow, 'acknowledge')
  await give(as.village, over, 'withdraw', { reason: '不办了' })
}, 120_000)

async function list(user: User, view: PortalList): Promise<string[]> {
  const req = await requestOf(payload, user)
  return (await portalCases(payload, { req, user, view })).map(({ id }) => id)
}

test('each finds in hand, to acknowledge, under way and over what is theirs', async () => {
  const { people, users } = county
  expect(await list(people.village, 'mine')).toEqual([held])
  expect(await list(people.village, 'elsewhere')).toEqual(
    expect.arrayContaining([held, passed, atWindow]),
  )
  expect(await list(people.village, 'done')).toEqual([over])
  expect(await list(people.town, 'incoming')).toEqual([passed])
  expect(await list(people.town, 'mine')).toEqual([])
  expect(await list(users.window, 'mine')).toEqual([atWindow])
  for (const view of ['mine', 'incoming', 'elsewhere', 'done'] as const) {
    expect(await list(people.otherTown, view)).toEqual([])
    expect(await list(users.stranger, view)).toEqual([])
    expect(await list(users.system, view)).toEqual([])
  }
})

test('a trainer at a station sees no cases, and her page of the day is none the less there', async () => {
  const trainer = await makePerson(payload, 'trainer', ['trainer'], {
    station: county.stations.town.id,
  })
  const req = await requestOf(payload, trainer)
  for (const view of ['mine', 'incoming', 'elsewhere', 'done'] as const) {
    expect(await list(trainer, view)).toEqual([])
  }
  expect(await countOrders(req)).toEqual({ answer: 0, review: 0 })
  expect(await listOrders(req, { list: 'open', page: 1, now: new Date() })).toEqual({
    lines: [],
    isMore: false,
  })
  const work = await dayWork(req, new Date())
  const duty = { shifts: [], swaps: 0, invitations: 0, quizzes: 0, lessons: 0 }
  const matters = { reviews: 0, reports: 0, changes: { open: 0, late: 0 }, coming: 0 }
  expect(work).toEqual({ ...duty, ...matters })
})

test('an agent finds her shift of the day, and what she is asked, on her page of the day', async () => {
  const { village } = county.people
  const { village: station } = county.stations
  const shift = (user: string, date: string, from: string, status: 'draft' | 'published') =>
    payload.create({
      collection: 'shifts',
      data: {
        station: station.id,
        path: station.path ?? '',
        user,
        name: '王示范',
        date,
        from,
        to: '17:00',
        minutes: 240,
        startsAt: `${date}T08:00:00+08:00`,
        endsAt: `${date}T17:00:00+08:00`,
        status,
        commandIds: [randomUUID()],
      },
      depth: 0,
      overrideAccess: true,
    })
  await shift(village.id, '2026-11-24', '13:00', 'published')
  await shift(village.id, '2026-11-24', '08:00', 'draft')
  await shift(village.id, '2026-11-25', '08:00', 'published')
  await shift(county.people.town.id, '2026-11-24', '08:00', 'published')
  const work = await dayWork(await requestOf(payload, village), new Date('2026-11-24T01:00:00Z'))
  expect(work.shifts.map(({ from }) => from)).toEqual(['13:00'])
})

test('names are masked in lists, and no number of a citizen is in them', async () => {
  const user = county.people.village
  const req = await requestOf(payload, user)
  const cases = await portalCases(payload, { req, user, view: 'elsewhere' })
  expect(cases[0].name).toBe('刘*')
  expect(JSON.stringify(cases)).not.toMatch(/刘䶮|1380000|Masked|Sealed/)
})

test('what is due comes first, what no clock runs on last', async () => {
  const { as, people } = county
  const id = idIn(await as.village.post('/cases/register', registration()))
  await give(as.village, id, 'notify', { missing: [{ material: 'CL-000', remark: '缺' }] })
  expect(await list(people.village, 'mine')).toEqual([held, id])
})

test('a case tells who held it, which days count, and what one may do', async () => {
  const { users, people } = county
  const view = await caseView(await requestOf(payload, users.window), atWindow, new Date())
  expect(view.legs.map(({ leg, holderName }) => [leg.party, holderName])).toEqual([
    ['village', 'village代办点'],
    ['town', 'town代办点'],
    ['department', view.content.department.name],
  ])
  expect(view.commands).toEqual(expect.arrayContaining(['accept', 'refuse', 'notify']))
  expect(view.trace.filter(({ counted }) => counted)).toHaveLength(5)
  expect(view.events.map(({ kind }) => kind)).toEqual([
    'registered',
    'forwarded',
    'received',
    'forwarded',
    'received',
  ])
  expect(Object.values(view.people)).toContain(people.village.name)
  const refused = await refusalOf(
    caseView(await requestOf(payload, people.otherTown), atWindow, new Date()),
  )
  expect(refused.status).toBe(404)
})
