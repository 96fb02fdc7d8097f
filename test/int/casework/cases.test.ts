import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { fold } from '@/domain/casework/fold'
import type { CaseEvent } from '@/domain/casework/events'
import { type CaseCounty, buildCaseCounty, give, idIn, registration } from '../../helpers/cases'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
let county: CaseCounty

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
}, 120_000)

const materials = ['CL-000']

async function registered(more: object = {}): Promise<string> {
  const answer = await county.as.village.post('/cases/register', registration(more))
  expect(answer).toMatchObject({ status: 200 })
  return idIn(answer)
}

/** To the department's window, by way of the town. */
async function atWindow(more: object = {}): Promise<string> {
  const { as, stations } = county
  const id = await registered(more)
  const steps = [
    () => give(as.village, id, 'forward', { to: stations.town.id, materials }),
    () => give(as.town, id, 'acknowledge'),
    () => give(as.town, id, 'forward', { to: 'department', materials }),
    () => give(as.window, id, 'acknowledge'),
  ]
  for (const step of steps) expect(await step()).toMatchObject({ status: 200 })
  return id
}

const count = async (collection: 'cases' | 'case-events') =>
  (await payload.count({ collection, overrideAccess: true })).totalDocs

/** The row and the fold of the events that are stored. */
async function whole(id: string) {
  const row = await payload.findByID({ collection: 'cases', id, depth: 0, overrideAccess: true })
  const { docs } = await payload.find({
    collection: 'case-events',
    where: { case: { equals: id } },
    sort: 'order',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const events = docs.map((doc) => ({ ...doc, at: new Date(doc.at) }) as unknown as CaseEvent)
  return { row, events, folded: fold(events) }
}

test('a case goes from the village to the window and back, each step one event', async () => {
  const { as, stations } = county
  const id = await atWindow()
  expect(await give(as.window, id, 'accept')).toMatchObject({ body: { status: 'accepted' } })
  expect(await give(as.window, id, 'decide', { outcome: 'granted', result: '准予' })).toMatchObject(
    { body: { status: 'decided' } },
  )
  expect(await give(as.window, id, 'inform', { window: stations.town.id })).toMatchObject({
    body: { status: 'at-window', party: 'town' },
  })
  expect(await give(as.town, id, 'deliver', { how: '当面', to: '本人' })).toMatchObject({
    body: { status: 'delivered', dueOn: null },
  })
  const { row, events, folded } = await whole(id)
  expect(events).toHaveLength(9)
  expect(row.eventCount).toBe(9)
  expect(JSON.parse(JSON.stringify(folded))).toEqual(row.state)
  expect(row).toMatchObject({ outcome: 'granted', holder: stations.town.id })
  expect(folded.legs.map(({ party }) => party)).toEqual([
    'village',
    'town',
    'department',
    'department',
    'town',
  ])
})

test('a doubled, replayed and a raced registration make one case', async () => {
  const body = registration()
  const before = await count('cases')
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => county.as.village.post('/cases/register', body)),
  )
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  expect(new Set(answers.map(idIn)).size).toBe(1)
  expect(await county.as.village.post('/cases/register', body)).toMatchObject({
    status: 200,
    body: { id: idIn(answers[0]), isRepeat: true },
  })
  expect(await count('cases')).toBe(before + 1)
})

test('a doubled command makes one event, also when both arrive at once', async () => {
  const { as, stations } = county
  const id = await registered()
  const body = { commandId: randomUUID(), to: stations.town.id, materials }
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => as.village.post(`/cases/${id}/forward`, body)),
  )
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect((await whole(id)).events).toHaveLength(2)
})

test('of two who acknowledge one handover the second is told, and nothing is doubled', async () => {
  const { as, stations } = county
  const id = await registered()
  await give(as.village, id, 'forward', { to: stations.town.id, materials })
  const answers = await Promise.all([
    give(as.town, id, 'acknowledge', { basedOn: 2 }),
    give(as.town, id, 'acknowledge', { basedOn: 2 }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const second = answers.find(({ status }) => status === 409)
  expect(second?.body.message).toContain('接收')
  expect((await whole(id)).events).toHaveLength(3)
})

test('an id of a command serves one person and one case only', async () => {
  const { as, stations } = county
  const body = registration()
  await as.village.post('/cases/register', body)
  expect(await as.colleague.post('/cases/register', body)).toMatchObject({ status: 409 })
  const id = await registered()
  expect(
    await as.village.post(`/cases/${id}/forward`, {
      commandId: body.commandId,
      to: stations.town.id,
      materials,
    }),
  ).toMatchObject({ status: 409 })
})

test('what a citizen declines is counted, and nothing of her is kept', async () => {
  const answer = await county.as.village.post('/cases/decline', {
    commandId: randomUUID(),
    matter: 'MZ-0104',
  })
  expect(answer).toMatchObject({ status: 200, body: { status: 'declined', party: null } })
  const { row } = await whole(idIn(answer))
  expect(row.applicant?.name ?? null).toBeNull()
})

test('a colleague of the station, the town and the department see a case, strangers do not', async () => {
  const id = await atWindow()
  const { as } = county
  for (const who of [
    'village',
    'colleague',
    'town',
    'window',
    'reviewer',
    'coordinator',
    'supervisor',
  ] as const) {
    expect([who, (await as[who].get(`/cases/${id}`)).status]).toEqual([who, 200])
  }
  for (const who of ['neighbour', 'otherTown', 'stranger'] as const) {
    expect([who, (await as[who].get(`/cases/${id}`)).status]).toEqual([who, 404])
    const list = await as[who].get('/cases?limit=100')
    expect(list.body).toMatchObject({ docs: [] })
    const events = await as[who].get(`/case-events?where[case][equals]=${id}`)
    expect(events.body).toMatchObject({ docs: [] })
    for (const command of ['withdraw', 'accept', 'reveal']) {
      const answer = await give(as[who], id, command, { reason: '想看一看是谁家的' })
      expect([who, command, answer.status]).toEqual([who, command, 404])
    }
  }
  expect((await as.nobody.get('/cases')).status).toBe(403)
  expect((await give(as.nobody, id, 'accept')).status).toBe(401)
})

test('nobody writes a case or an event by hand, and no sealed value leaves the server', async () => {
  const id = await registered()
  const { as } = county
  for (const who of ['village', 'window', 'coordinator'] as const) {
    expect((await as[who].patch(`/cases/${id}`, { status: 'delivered' })).status).toBe(403)
    expect((await as[who].post('/cases', { number: '1' })).status).toBe(403)
    expect((await as[who].post('/case-events', { kind: 'decided' })).status).toBe(403)
  }
  const { body } = await as.village.get(`/cases/${id}`)
  const text = JSON.stringify(body)
  expect(text).not.toMatch(/Sealed|Mark/)
  expect(text).not.toContain('13800001234')
  expect(body.applicant).toMatchObject({ name: '刘䶮', phoneMasked: '138******34' })
  const guess = await as.village.get('/cases?where[applicant.idMark][exists]=true')
  expect(guess.status).toBeGreaterThanOrEqual(400)
  const native = await payload.db.connection.collection('cases').find({}).toArray()
  expect(JSON.stringify(native)).not.toMatch(/13800001234|99999919500308/)
})

test('the numbers are shown for a reason, and the reason is in the audit trail', async () => {
  const id = await registered()
  const { as } = county
  expect(await give(as.village, id, 'reveal', { reason: '看' })).toMatchObject({ status: 400 })
  expect(await give(as.village, id, 'reveal', { reason: '打电话核对材料' })).toMatchObject({
    status: 200,
    body: { phone: '13800001234' },
  })
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { action: { equals: 'person-revealed' }, subjectId: { equals: id } },
    overrideAccess: true,
  })
  expect(docs).toHaveLength(1)
  expect(docs[0].detail).toBe('打电话核对材料')
})

test.each<[string, object, string]>([
  [
    'a wrong check digit',
    { applicant: { ...registration().applicant, idNumber: '999999195003080021' } },
    '身份证',
  ],
  ['a wrong phone', { applicant: { ...registration().applicant, phone: '12345' } }, '电话'],
  ['HTML in the name', { applicant: { ...registration().applicant, name: '<b>x</b>' } }, '姓名'],
  ['no consent', { hasConsent: false }, '委托'],
  ['an unknown material', { materials: ['XX-1'] }, '材料'],
  ['green without reason', { greenReason: '' }, '原因'],
])('a registration with %s is refused, and nothing is written', async (_, more, said) => {
  const before = [await count('cases'), await count('case-events')]
  const answer = await county.as.village.post('/cases/register', registration(more))
  expect(answer.status).toBe(400)
  expect(answer.body.message ?? '').not.toBe('')
  expect(JSON.stringify(answer.body)).toContain(said)
  expect([await count('cases'), await count('case-events')]).toEqual(before)
})

test('an unknown matter, a stranger without station, and nonsense are told apart', async () => {
  const { as } = county
  const post = (rest: typeof as.village, body: object) => rest.post('/cases/register', body)
  expect((await post(as.village, registration({ matter: 'NIX' }))).status).toBe(404)
  expect((await post(as.window, registration())).status).toBe(403)
  expect((await post(as.nobody, registration())).status).toBe(401)
  for (const body of [
    {},
    { commandId: 'x' },
    registration({ applicant: 'x' }),
    registration({ materials: 'x' }),
  ]) {
    const answer = await post(as.village, body)
    expect(answer.status).toBe(400)
    expect(String(answer.body.message)).toMatch(/\p{Script=Han}/u)
  }
  expect((await give(as.village, 'nonsense', 'accept')).status).toBe(404)
})

test('the green channel goes straight to the department, at once', async () => {
  const id = await registered({ greenReason: '住院急用' })
  const { as } = county
  expect(await give(as.village, id, 'forward', { to: 'department', materials })).toMatchObject({
    status: 200,
  })
  await give(as.window, id, 'acknowledge')
  const { folded } = await whole(id)
  expect(folded.legs.at(-1)?.limit).toEqual({ unit: 'immediate' })
})

test('the standing tells what one may do now, and to whom it can be passed', async () => {
  const id = await registered()
  const { as, stations } = county
  const mine = await as.village.get(`/cases/${id}/standing`)
  expect(mine.body).toMatchObject({
    status: 'pre-accepted',
    targets: [{ party: 'town', id: stations.town.id }],
  })
  expect(mine.body.commands).toEqual(
    expect.arrayContaining(['notify', 'forward', 'withdraw', 'move-to-green']),
  )
  const towns = await as.town.get(`/cases/${id}/standing`)
  expect(towns.body.commands).toEqual(['urge'])
})
