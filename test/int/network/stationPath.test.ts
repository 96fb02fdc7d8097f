import type { Payload } from 'payload'
import type { Area, Station } from '@/payload-types'
import { callApi, logInAs, makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
})

const area = (code: string, tier: Area['tier'], parent?: string) =>
  payload.create({
    collection: 'areas',
    data: { code, name: `地${code}`, tier, parent },
    depth: 0,
    overrideAccess: true,
  })

const station = (code: string, areaId: string, tier: Station['tier']) =>
  payload.create({
    collection: 'stations',
    data: { code, name: `站${code}`, tier, area: areaId, path: '/forged/' },
    depth: 0,
    overrideAccess: true,
  })

const find = async <Slug extends 'stations' | 'users'>(collection: Slug, id: string) =>
  payload.findByID({ collection, id, depth: 0, overrideAccess: true })

test('paths follow the tree, also when it changes, and with them what a town sees', async () => {
  const county = await area('371323000000', 'county')
  const first = await area('371323100000', 'town', county.id)
  const village = await area('371323100201', 'village', first.id)
  const place = await station('ST-V', village.id, 'village')
  expect(place.path).toBe('/371323000000/371323100000/371323100201/')
  const agent = await makePerson(payload, 'agent', ['agent'], { station: place.id })
  expect(agent.stationPath).toBe(place.path)

  const community = await area('371323100001', 'community', first.id)
  await payload.update({
    collection: 'areas',
    id: village.id,
    data: { parent: community.id },
    overrideAccess: true,
  })
  const moved = '/371323000000/371323100000/371323100001/371323100201/'
  expect((await find('stations', place.id)).path).toBe(moved)
  expect((await find('users', agent.id)).stationPath).toBe(moved)

  await payload.update({
    collection: 'stations',
    id: place.id,
    data: { area: community.id, path: '/forged/' },
    overrideAccess: true,
  })
  const up = '/371323000000/371323100000/371323100001/'
  expect((await find('stations', place.id)).path).toBe(up)
  expect((await find('users', agent.id)).stationPath).toBe(up)
})

test('an area in the wrong place is refused with a Chinese sentence', async () => {
  await makePerson(payload, 'coordinator', ['coordinator'])
  const cookie = await logInAs(payload, 'coordinator')
  const county = await payload.find({
    collection: 'areas',
    where: { tier: { equals: 'county' } },
    overrideAccess: true,
  })
  const id = county.docs[0]?.id
  for (const [body, message] of [
    [{ code: '371323101201', name: '村', tier: 'village', parent: id }, '不能是县'],
    [{ code: '371323102000', name: '镇', tier: 'town' }, '要选上级区划'],
    [{ code: '371324102000', name: '镇', tier: 'town', parent: id }, '前 6 位'],
    [{ code: '12', name: '镇', tier: 'town', parent: id }, '12 位数字'],
    [{ code: '371323102000', name: '镇', tier: 'planet', parent: id }, '层级'],
    [{}, '区划代码'],
  ] as const) {
    const answer = await callApi(payload, '/areas', { method: 'POST', body, cookie })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(await answer.json())).toContain(message)
  }
  const patch = { code: '371323000000', tier: 'town' }
  const answer = await callApi(payload, `/areas/${id}`, { method: 'PATCH', body: patch, cookie })
  expect(answer.status).toBe(400)
  expect(JSON.stringify(await answer.json())).toContain('不能改层级和代码')
})

test('a station with a wrong code, tier or place is refused with a Chinese sentence', async () => {
  const cookie = await logInAs(payload, 'coordinator')
  const { docs } = await payload.find({
    ...{ collection: 'areas', where: { tier: { equals: 'village' } }, overrideAccess: true },
  })
  const good = { code: 'ST-NEW', name: '新代办点', tier: 'village', area: docs[0]?.id }
  for (const [more, message] of [
    [{ code: 'st-new' }, '机构代号是 2 到 24 个大写字母'],
    [{ code: 'A' }, '机构代号是 2 到 24 个大写字母'],
    [{ code: 'ST-V' }, '已经有一样的了'],
    [{ tier: 'planet' }, '种类'],
    [{ area: '0123456789abcdef01234567' }, '没有这个区划'],
    [{ area: undefined }, '所在区划'],
    [{ name: '' }, '名称'],
  ] as const) {
    const body = { ...good, ...more }
    const answer = await callApi(payload, '/stations', { method: 'POST', body, cookie })
    expect([more, answer.status]).toEqual([more, 400])
    expect(JSON.stringify(await answer.json())).toContain(message)
  }
  const where = { name: { equals: good.name } }
  const made = await payload.count({ collection: 'stations', where, overrideAccess: true })
  expect(made.totalDocs).toBe(0)
})
