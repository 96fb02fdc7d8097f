import type { Payload } from 'payload'
import { callApi, logInAs, makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
let cookie: string
let area: string
beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  const data = { code: '371323000000', name: '示范县', tier: 'county' as const }
  area = (await payload.create({ collection: 'areas', data, overrideAccess: true })).id
  await makePerson(payload, 'coordinator', ['coordinator'])
  cookie = await logInAs(payload, 'coordinator')
})

const events = () =>
  payload.db.connection
    .collection('audit-events')
    .find({ action: /^station-/ })
    .sort({ _id: 1 })
    .toArray()

test('what a person does to a station is in the audit trail, by names of fields only', async () => {
  const body = { code: 'ZD-1', name: '石门代办', tier: 'town', area, servesAll: true, active: true }
  const made = await callApi(payload, '/stations', { method: 'POST', body, cookie })
  expect(made.status).toBe(201)
  const { id } = ((await made.json()) as { doc: { id: string } }).doc
  const patch = (data: object) =>
    callApi(payload, `/stations/${id}`, { method: 'PATCH', body: data, cookie })
  expect((await patch({ phone: '0539-2222222' })).status).toBe(200)
  expect((await patch({ phone: '0539-2222222' })).status).toBe(200)
  // The list of agents follows from the posts: nobody sends it.
  const agents = [{ name: '赵样例', phone: '19900000131' }]
  expect((await patch({ agents, hours: '每天', active: false })).status).toBe(200)
  const after = await payload.findByID({ collection: 'stations', id, overrideAccess: true })
  expect(after.agents ?? []).toEqual([])
  expect((await events()).map(({ action, subject, detail }) => [action, subject, detail])).toEqual([
    ['station-created', 'ZD-1 石门代办', undefined],
    ['station-changed', 'ZD-1 石门代办', '电话'],
    ['station-changed', 'ZD-1 石门代办', '时间、在用'],
  ])
})

test('what the program writes by itself is nobody’s act', async () => {
  const before = (await events()).length
  const data = { code: 'ZD-2', name: '演示', tier: 'town' as const, area }
  await payload.create({ collection: 'stations', data: data as never, overrideAccess: true })
  expect((await events()).length).toBe(before)
})
