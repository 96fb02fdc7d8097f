import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import { registerCase } from '@/operations/casework/registerCase'
import { raiseOrder } from '@/operations/casework/supervision/raiseOrder'
import { raiseDueOrders } from '@/operations/casework/supervision/raiseDueOrders'
import type { User } from '@/payload-types'
import { listOrders } from '@/queries/casework/supervision/listOrders'
import { orderView } from '@/queries/casework/supervision/orderView'
import { type CaseCounty, buildCaseCounty, give, idIn, registration } from '../../helpers/cases'
import { refusalOf, requestOf } from '../../helpers/catalogue'
import { type PayloadAlone, startPayloadAlone } from '../../helpers/payload'
import { type TestSmtp, startTestSmtp } from '../../helpers/smtp'

let running: PayloadAlone
let payload: Payload
let county: CaseCounty

let smtp: TestSmtp

beforeAll(async () => {
  smtp = await startTestSmtp()
  const env = { SMTP_URL: smtp.url, SMTP_FROM: '代办中心 <daiban@example.gov.cn>' }
  running = await startPayloadAlone(env)
  payload = running.payload
  county = await buildCaseCounty(payload)
}, 120_000)
afterAll(async () => {
  await running.close()
  await smtp.stop()
})

/** A Monday morning; what is taken then is due on Tuesday. */
const taken = new Date('2026-11-16T01:00:00Z')

/** A case that the village took on that Monday and never passed on. */
async function lateCase(): Promise<string> {
  const req = await requestOf(payload, county.people.village)
  const input = registration() as Parameters<typeof registerCase>[0]['input']
  return (await registerCase({ req, input, now: taken })).case.id
}

const raise = (as: 'supervisor' | 'coordinator' | 'village' | 'nobody', more: object) =>
  county.as[as].post('/supervision-orders/raise', {
    commandId: randomUUID(),
    text: '请说明为什么还没送镇窗口',
    ...more,
  })

const order = (as: keyof CaseCounty['as'], id: string, name: string, more: object) =>
  county.as[as].post(`/supervision-orders/${id}/${name}`, { commandId: randomUUID(), ...more })

const messagesOf = async ({ id }: User) => {
  const { docs } = await payload.find({
    collection: 'messages',
    where: { person: { equals: id } },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

const listed = async (user: User, list: Parameters<typeof listOrders>[1]['list']) => {
  const req = await requestOf(payload, user)
  return (await listOrders(req, { list, page: 1, now: new Date() })).lines.map(({ id }) => id)
}

test('an order goes to the station, is answered, ordered again and closed', async () => {
  const { people, users } = county
  const caseId = await lateCase()
  const raised = await raise('supervisor', { case: caseId })
  expect(raised).toMatchObject({ status: 200, body: { status: 'ordered', round: 1, entries: 1 } })
  const id = idIn(raised)

  const [told] = (await messagesOf(people.village)).filter(({ link }) => link.endsWith(id))
  expect(told).toMatchObject({ kind: 'supervision-ordered', link: `/portal/orders/${id}` })
  expect(told?.text).toContain(String(raised.body.number))
  expect(await listed(people.village, 'answer')).toContain(id)
  expect(await listed(people.town, 'answer')).not.toContain(id)

  const early = await order('supervisor', id, 'order-again', { text: '快' })
  expect(early).toMatchObject({ status: 409 })

  const reply = { text: '两委换届，没人跑镇上', promisedOn: '2099-01-01' }
  expect(await order('village', id, 'reply', reply)).toMatchObject({
    status: 200,
    body: { status: 'replied' },
  })
  expect(await messagesOf(users.supervisor)).toContainEqual(
    expect.objectContaining({ kind: 'supervision-replied', link: `/portal/orders/${id}` }),
  )
  expect(await listed(users.supervisor, 'review')).toContain(id)
  expect(await listed(people.village, 'answer')).not.toContain(id)

  expect(await order('coordinator', id, 'order-again', { text: '哪天送？' })).toMatchObject({
    status: 200,
    body: { status: 'ordered', round: 2 },
  })
  expect(await order('village', id, 'reply', { text: '今天就送' })).toMatchObject({ status: 200 })
  const closing = { text: '已送', finding: 'responsible' }
  expect(await order('supervisor', id, 'close', closing)).toMatchObject({
    body: { status: 'closed', entries: 5 },
  })
  expect(await order('supervisor', id, 'close', closing)).toMatchObject({ status: 409 })
  expect(await listed(users.supervisor, 'closed')).toContain(id)
  const req = await requestOf(payload, users.supervisor)
  const view = await orderView(req, id, new Date())
  expect(view.state.entries.map(({ kind }) => kind)).toEqual([
    'ordered',
    'replied',
    'ordered-again',
    'replied',
    'closed',
  ])
  expect(view.commands).toEqual([])
})

test('the head whom a station names answers, and nobody else of it', async () => {
  const { stations, users, people } = county
  await payload.update({
    collection: 'stations',
    id: stations.village.id,
    data: { head: people.town.id },
    overrideAccess: true,
  })
  const id = idIn(await raise('supervisor', { case: await lateCase() }))
  expect(await listed(people.town, 'answer')).toContain(id)
  expect(await listed(people.village, 'answer')).not.toContain(id)
  expect(await order('village', id, 'reply', { text: '好' })).toMatchObject({ status: 403 })
  expect(await order('town', id, 'reply', { text: '已催' })).toMatchObject({ status: 200 })
  await payload.update({
    collection: 'stations',
    id: stations.village.id,
    data: { head: null },
    overrideAccess: true,
  })
  expect(await messagesOf(users.supervisor)).not.toHaveLength(0)
})

test('one order a leg, however many ask at once; the same request makes one', async () => {
  const caseId = await lateCase()
  const commandId = randomUUID()
  const answers = await Promise.all([
    raise('supervisor', { case: caseId, commandId }),
    raise('supervisor', { case: caseId, commandId }),
    raise('coordinator', { case: caseId }),
  ])
  const made = answers.filter(({ status }) => status === 200)
  const { totalDocs } = await payload.count({
    collection: 'supervision-orders',
    where: { case: { equals: caseId } },
    overrideAccess: true,
  })
  expect(totalDocs).toBe(1)
  expect(made.length).toBeGreaterThanOrEqual(1)
  expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
})

test('what is not late, not theirs, or no order is refused in plain words', async () => {
  const fresh = idIn(await county.as.village.post('/cases/register', registration()))
  expect(await raise('supervisor', { case: fresh })).toMatchObject({ status: 409 })
  const caseId = await lateCase()
  expect(await raise('village', { case: caseId })).toMatchObject({ status: 403 })
  expect(await raise('nobody', { case: caseId })).toMatchObject({ status: 401 })
  expect(await raise('supervisor', { case: 'x' })).toMatchObject({ status: 404 })
  expect(await raise('supervisor', { case: caseId, text: '' })).toMatchObject({ status: 400 })
  expect(await raise('supervisor', { case: caseId, commandId: '1' })).toMatchObject({ status: 400 })

  const id = idIn(await raise('supervisor', { case: caseId }))
  for (const stranger of ['neighbour', 'otherTown', 'stranger', 'window', 'reviewer'] as const) {
    expect(await order(stranger, id, 'reply', { text: '好' })).toMatchObject({ status: 404 })
    expect(await county.as[stranger].get(`/supervision-orders/${id}`)).toMatchObject({
      status: 404,
    })
  }
  expect(await order('village', id, 'close', { text: '好', finding: 'excused' })).toMatchObject({
    status: 403,
  })
  expect(await order('village', id, 'reply', { text: '好', basedOn: 7 })).toMatchObject({
    status: 409,
  })
  const system = await requestOf(payload, county.users.system)
  expect((await refusalOf(orderView(system, id, new Date()))).status).toBe(404)
})

test('the program raises what is late long enough, once, and not on a day off', async () => {
  const caseId = await lateCase()
  const ordersOf = async () =>
    (
      await payload.find({
        collection: 'supervision-orders',
        where: { case: { equals: caseId } },
        overrideAccess: true,
        depth: 0,
      })
    ).docs
  // Due on Tuesday the 17th: one working day may pass after that.
  await raiseDueOrders({ payload, now: new Date('2026-11-18T02:00:00Z') })
  expect(await ordersOf()).toHaveLength(0)
  await raiseDueOrders({ payload, now: new Date('2026-11-21T02:00:00Z') })
  expect(await ordersOf()).toHaveLength(0)
  const now = new Date('2026-11-19T02:00:00Z')
  const both = await Promise.all([
    raiseDueOrders({ payload, now }),
    raiseDueOrders({ payload, now }),
  ])
  expect(both[0] + both[1]).toBeGreaterThan(0)
  const [made, ...others] = await ordersOf()
  expect(others).toHaveLength(0)
  expect(made).toMatchObject({ isAutomatic: true, status: 'ordered', replyDueOn: '2026-11-23' })
  expect(await raiseDueOrders({ payload, now })).toBe(0)
  expect(await raise('supervisor', { case: caseId })).toMatchObject({ status: 409 })
})

test('nothing is asked any more of a case that moved on; a new leg gets an order of its own', async () => {
  const { stations, people } = county
  const caseId = await lateCase()
  const first = idIn(await raise('supervisor', { case: caseId }))
  await give(county.as.village, caseId, 'forward', {
    to: stations.town.id,
    materials: ['CL-000'],
  })
  await give(county.as.town, caseId, 'acknowledge')
  expect(await raise('supervisor', { case: caseId })).toMatchObject({ status: 409 })
  const later = new Date(Date.now() + 20 * 86_400_000)
  const req = await createLocalReq({}, payload)
  const second = await raiseOrder({
    req,
    commandId: randomUUID(),
    caseId,
    text: '镇窗口请说明',
    now: later,
    isAutomatic: true,
  })
  expect(second.order.id).not.toBe(first)
  expect(await listed(people.town, 'answer')).toContain(second.order.id)
})

test('the mail of an order that the program raised reaches the station’s agent, once', async () => {
  const email = 'village@example.gov.cn'
  const { village } = county.people
  await payload.update({
    collection: 'users',
    id: village.id,
    data: { email },
    overrideAccess: true,
  })
  const caseId = await lateCase()
  await raiseDueOrders({ payload, now: new Date('2026-11-20T02:00:00Z') })
  for (let round = 0; round < 3; round += 1) {
    await payload.jobs.run({ queue: 'mail', limit: 100, overrideAccess: true })
  }
  const { docs } = await payload.find({
    collection: 'supervision-orders',
    where: { case: { equals: caseId } },
    overrideAccess: true,
    depth: 0,
  })
  const number = docs[0]?.number ?? 'none'
  const mine = smtp.mails.filter(({ to, body }) => to === email && body.includes(number))
  expect(mine).toHaveLength(1)
  expect(mine[0]?.body).toContain(`/portal/orders/${docs[0]?.id}`)
  expect(mine[0]?.body).not.toContain('刘䶮')
})
