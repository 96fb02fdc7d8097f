import type { Document } from 'mongodb'
import type { Payload } from 'payload'
import {
  type LineFields,
  openAddress,
  receivedAddress,
  stationFields,
} from '@/components/portal/board/boardAddress'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { type StandingCounts, barOrder } from '@/domain/casework/board'
import { plainDateOf } from '@/domain/platform/plainDate'
import { boardIndex } from '@/operations/casework/caseIndexes'
import { openPipeline } from '@/queries/casework/boardCounts'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { type Board, boardOf, boardScope, forgetBoards } from '@/queries/casework/board'
import { stationById } from '@/queries/network/station'
import { idOf } from '@/access/roles'
import type { User } from '@/payload-types'
import { type CaseCounty, buildCaseCounty, registration } from '../../helpers/cases'
import { madeUpIdNumber } from '../../helpers/idNumber'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import type { Rest } from '../../helpers/rest'
import { asking } from '../prints/fixture'

let running: TestPayload
let payload: Payload
let county: CaseCounty
const today = plainDateOf(new Date())
const dayAt = (by: number) => dateOfEpochDay(epochDayOf(today) + by)

/** Where cases are moved to: whom with, due when, received when. */
const stands = [
  { party: 'village', dueOn: dayAt(-3), startedOn: today },
  { party: 'village', dueOn: today, startedOn: dayAt(-1) },
  { party: 'town', dueOn: dayAt(60), startedOn: dayAt(-9) },
  { party: 'department', dueOn: dayAt(-1), startedOn: dayAt(-20) },
  { party: 'department', dueOn: null, startedOn: dayAt(-40) },
  { party: 'applicant', dueOn: null, startedOn: today },
  { party: null, dueOn: null, status: 'delivered', startedOn: today },
]

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  const { as } = county
  const registrars: [Rest, number][] = [
    [as.village, 7],
    [as.neighbour, 5],
    [as.town, 3],
    [as.otherTown, 7],
  ]
  let order = 0
  for (const [rest, count] of registrars) {
    for (let at = 0; at < count; at += 1) {
      order += 1
      const applicant = {
        name: '王样例',
        idNumber: madeUpIdNumber('1960-01-02', order),
        phone: `1380000${1000 + order}`,
      }
      const { body } = await rest.post('/cases/register', registration({ applicant }))
      await nativeCollection(payload, 'cases').updateOne(
        { number: String(body.number) },
        { $set: stands[at] ?? {} },
      )
    }
  }
}, 180_000)

async function board(user: User): Promise<Board | null> {
  const req = await asking(payload, user)
  const id = idOf(user.station)
  const scope = await boardScope(req, id ? await stationById(payload, id) : null)
  return scope && boardOf(req, scope)
}

/** How many rows the ledger has at an address of its page, page by page. */
async function rowsAt(rest: Rest, address: string): Promise<number> {
  const query = new URL(address, 'http://x').searchParams
  query.set('limit', '4')
  let count = 0
  for (;;) {
    const { status, body } = await rest.get(`/cases/ledger?${query.toString()}`)
    expect({ address, status }).toEqual({ address, status: 200 })
    count += (body.rows as unknown[]).length
    if (!body.next) return count
    query.set('after', String(body.next))
  }
}

const cellsOf = (board: Board): { fields: LineFields; counts: StandingCounts }[] => [
  { fields: {}, counts: board.open },
  ...board.parties.map(({ key, counts }) => ({ fields: { party: key }, counts })),
  ...board.stations.map((line) => ({ fields: stationFields(line), counts: line.counts })),
  ...board.departments.map(({ code, counts }) => ({ fields: { department: code }, counts })),
  ...board.matters.map(({ code, counts }) => ({ fields: { matter: code }, counts })),
]

test.each([
  ['coordinator', 20, 7],
  ['supervisor', 20, 7],
  ['town', 14, 5],
  ['otherTown', 6, 2],
] as const)(
  'every number of the board of %s opens as many rows in the ledger',
  async (who, open, late) => {
    forgetBoards()
    const user = who === 'supervisor' ? county.users.supervisor : county.people[who]
    const shown = await board(user)
    if (!shown) throw new Error('no board')
    expect(shown.open.open).toBeGreaterThan(0)
    for (const { fields, counts } of cellsOf(shown)) {
      for (const standing of ['open', ...barOrder] as const) {
        const address = openAddress(shown.scope, { line: fields, standing })
        const rows = await rowsAt(county.as[who], address)
        expect({ address, rows }).toEqual({ address, rows: counts[standing] })
      }
    }
    for (const span of ['today', 'week', 'month'] as const) {
      const address = receivedAddress(shown.scope, { span, today })
      const rows = await rowsAt(county.as[who], address)
      expect({ address, rows }).toEqual({ address, rows: shown.received[span] })
    }
    expect(shown.open.open).toBe(open)
    expect(shown.open.late).toBe(late)
    const sum = (lines: readonly { counts: StandingCounts }[]) =>
      lines.reduce((total, { counts }) => total + counts.open, 0)
    expect([sum(shown.parties), sum(shown.stations), sum(shown.departments)]).toEqual([
      open,
      open,
      open,
    ])
  },
  60_000,
)

test('the county is put to its towns, a town to its stations', async () => {
  forgetBoards()
  const whole = await board(county.people.coordinator)
  expect(whole?.stations.map(({ station, isOwn }) => [station.code, isOwn]).sort()).toEqual([
    ['ZD001000', false],
    ['ZD002000', false],
  ])
  const town = await board(county.people.town)
  expect(town?.stations.map(({ station, isOwn }) => [station.code, isOwn]).sort()).toEqual([
    ['ZD001000', true],
    ['ZD001201', true],
    ['ZD001202', true],
  ])
})

test('whoever leads neither the county nor a town window has no board', async () => {
  const { people, users } = county
  for (const user of [people.village, people.editor, users.window, users.reviewer, users.system]) {
    expect({ [user.username]: await board(user) }).toEqual({ [user.username]: null })
  }
})

test('many screens cost one count, which is read from the index alone', async () => {
  forgetBoards()
  const [one, two] = await Promise.all([
    board(county.people.coordinator),
    board(county.users.supervisor),
  ])
  expect(one).toBe(two)
  const explained = (await nativeCollection<Document>(payload, 'cases')
    .aggregate(openPipeline('/', { today, nearUntil: today }), { hint: boardIndex })
    .explain('executionStats')) as Document
  const text = JSON.stringify(explained)
  expect(text).toContain(boardIndex)
  expect(text).not.toContain('"COLLSCAN"')
  expect(text).not.toContain('"FETCH"')
})
