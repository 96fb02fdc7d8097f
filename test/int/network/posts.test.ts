import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import { plainDateOf } from '@/domain/platform/plainDate'
import { adoptPosts } from '@/operations/network/people/adoptPosts'
import type { Station, User } from '@/payload-types'
import { postsInForce } from '@/queries/network/posts'
import { agentsAt } from '@/queries/platform/recipients'
import { readPdf } from '../../helpers/pdfText'
import { callApi, logInAs, makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
let town: Station
let village: Station
let other: Station
let agents: Record<string, User>
const cookies: Record<string, string> = {}

const today = plainDateOf(new Date())

const makeArea = (
  code: string,
  name: string,
  tier: 'county' | 'town' | 'village',
  parent?: string,
) =>
  payload.create({
    collection: 'areas',
    data: { code, name, tier, parent },
    depth: 0,
    overrideAccess: true,
  })

const makeStation = (
  code: string,
  tier: Station['tier'],
  area: string,
  more: Partial<Station> = {},
): Promise<Station> =>
  payload.create({
    collection: 'stations',
    data: { code, name: `${code}代办点`, tier, area, phone: '0999-000 1000', ...more },
    depth: 0,
    overrideAccess: true,
  })

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  const county = await makeArea('371323000000', '示范县', 'county')
  const townArea = await makeArea('371323100000', '石门镇', 'town', county.id)
  const one = await makeArea('371323100201', '石门村', 'village', townArea.id)
  const two = await makeArea('371323100202', '木头村', 'village', townArea.id)
  town = await makeStation('ZD-T', 'town', townArea.id)
  village = await makeStation('ZD-V', 'village', one.id)
  other = await makeStation('ZD-W', 'village', two.id, {
    agents: [{ name: '旧名单甲', phone: '0999-000 2000' }, { name: '旧名单乙' }],
  })
  agents = {
    town: await makePerson(payload, 'agent-town', ['agent'], { station: town.id }),
    one: await makePerson(payload, 'agent-one', ['agent'], { station: village.id, name: '王示范' }),
    two: await makePerson(payload, 'agent-two', ['agent'], { station: village.id, name: '李样例' }),
    gone: await makePerson(payload, 'agent-gone', ['agent'], {
      station: village.id,
      active: false,
    }),
  }
  await makePerson(payload, 'coordinator', ['coordinator'])
  await makePerson(payload, 'supervisor', ['supervisor'])
  for (const name of ['agent-town', 'agent-one', 'agent-two', 'coordinator', 'supervisor']) {
    cookies[name] = await logInAs(payload, name)
  }
})

const call = async (who: string, path: string, body: object) => {
  const answer = await callApi(payload, path, { method: 'POST', body, cookie: cookies[who] })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}
const start = (who: string, more: object) =>
  call(who, '/posts/start', {
    commandId: randomUUID(),
    station: village.id,
    kind: 'second',
    employment: 'full-time',
    from: today,
    ...more,
  })
const stationNow = (id: string) =>
  payload.findByID({ collection: 'stations', id, depth: 0, overrideAccess: true })
const namesAt = async (id: string) => ((await stationNow(id)).agents ?? []).map(({ name }) => name)

test('a town lets people begin at its villages, once however often it is sent', async () => {
  const commandId = randomUUID()
  const wanted = { user: agents.two.id, phone: '0999-000 0002', kind: 'first', commandId }
  const first = await start('agent-town', wanted)
  expect([first.status, first.body.isRepeat]).toEqual([200, false])
  const again = await start('agent-town', wanted)
  expect([again.status, again.body.isRepeat, again.body.id]).toEqual([200, true, first.body.id])
  expect((await start('coordinator', wanted)).status).toBe(409)
  expect(await namesAt(village.id)).toEqual(['李样例'])
})

test('one A post at a station; the old one becomes B when that is asked for', async () => {
  const wanted = { user: agents.one.id, phone: '0999-000 0001', kind: 'first' }
  const refused = await start('coordinator', wanted)
  expect(refused.status).toBe(409)
  expect(refused.body.message).toContain('一个机构只有一位 A 岗')
  expect((await start('coordinator', { ...wanted, isSwap: true })).status).toBe(200)
  expect(await namesAt(village.id)).toEqual(['王示范', '李样例'])
  const twice = await start('coordinator', { user: agents.one.id })
  expect([twice.status, twice.body.message]).toEqual([
    409,
    '这位代办员这段时间在这里已经有任职了，不用再加。',
  ])
})

test('strangers and bad input are told what is wrong', async () => {
  const sentences = async (who: string, more: object) => {
    const { status, body } = await start(who, more)
    return [status, body.message]
  }
  expect((await sentences('agent-one', { user: agents.one.id }))[0]).toBe(403)
  expect((await sentences('supervisor', { user: agents.one.id }))[0]).toBe(403)
  expect((await sentences('agent-one', { station: town.id, user: agents.one.id }))[0]).toBe(404)
  expect((await sentences('nobody', { user: agents.one.id }))[0]).toBe(401)
  expect(await sentences('coordinator', { user: agents.gone.id })).toEqual([
    400,
    '这个账号已经停用，请安全管理员先恢复账号，或选另一位。',
  ])
  const supervisor = await payload.find({
    collection: 'users',
    where: { username: { equals: 'supervisor' } },
    overrideAccess: true,
  })
  expect((await sentences('coordinator', { user: supervisor.docs[0]?.id }))[1]).toContain(
    '没有「代办员」角色',
  )
  expect((await sentences('coordinator', { user: 'a'.repeat(24) }))[1]).toContain('没有这个账号')
  expect((await sentences('coordinator', { from: '2026-02-30', name: '甲' }))[1]).toContain(
    '不是真实的日期',
  )
  expect((await sentences('coordinator', { from: '1066-10-14', name: '甲' }))[0]).toBe(400)
  expect((await sentences('coordinator', { name: '' }))[1]).toContain('请写姓名')
  expect((await sentences('coordinator', { name: '甲', phone: '打我' }))[1]).toContain('服务电话')
  expect((await sentences('coordinator', { station: 'x' }))[0]).toBe(404)
  expect((await sentences('coordinator', { kind: 'third' }))[0]).toBe(400)
  expect(await namesAt(village.id)).toEqual(['王示范', '李样例'])
})

test('a change keeps what was, an end takes effect, an account goes by way of the departure', async () => {
  const [mine] = await postsInForce(payload, { userIds: [agents.one.id], on: today })
  const change = { kind: 'first', employment: 'part-time', phone: '0999-000 0009' }
  const path = `/posts/${mine?.id}/change`
  expect((await call('coordinator', path, { commandId: randomUUID(), ...change })).status).toBe(200)
  expect((await stationNow(village.id)).agents?.[0]?.phone).toBe('0999-000 0009')
  const same = await call('coordinator', path, { commandId: randomUUID(), ...change })
  expect([same.status, same.body.message]).toEqual([400, '没有改动。'])
  const [post] = await postsInForce(payload, { userIds: [agents.one.id], on: today })
  expect(post?.history?.map(({ what }) => what)).toEqual([
    `A 岗，从 ${today} 起`,
    '兼职，服务电话改为 0999-000 0009',
  ])
  const end = { commandId: randomUUID(), to: today }
  expect((await call('coordinator', `/posts/${mine?.id}/end`, end)).body.message).toContain(
    '离岗或调动',
  )
  const plain = await start('coordinator', { name: '赵无号', phone: '' })
  expect(await namesAt(village.id)).toEqual(['王示范', '李样例', '赵无号'])
  const past = { commandId: randomUUID(), to: '2020-01-01' }
  expect((await call('coordinator', `/posts/${plain.body.id}/end`, past)).status).toBe(400)
  await call('coordinator', `/posts/${plain.body.id}/end`, end)
  // The last day counts.
  expect(await namesAt(village.id)).toEqual(['王示范', '李样例', '赵无号'])
})

test('an agent with posts at two stations is told of both and works at one of them at a time', async () => {
  const at = (station: string) => call('agent-one', '/posts/switch', { station })
  expect((await at(other.id)).status).toBe(403)
  await start('coordinator', { station: other.id, user: agents.one.id })
  // The list that was there before posts existed is kept.
  expect(await namesAt(other.id)).toEqual(['旧名单甲', '旧名单乙', '王示范'])
  const req = await createLocalReq({}, payload)
  expect(await agentsAt(req, other.id)).toEqual([agents.one.id])
  expect(await agentsAt(req, village.id)).toContain(agents.one.id)
  expect((await at(other.id)).status).toBe(200)
  const me = await callApi(payload, '/users/me', { cookie: cookies['agent-one'] })
  const { user } = (await me.json()) as { user: { station: { id: string }; stationPath: string } }
  expect([user.station.id, user.stationPath]).toEqual([other.id, other.path])
  const trail = await payload.db.connection
    .collection('audit-events')
    .find({ action: 'station-switched' })
    .toArray()
  expect(trail.map(({ detail }) => detail)).toEqual(['切换到 ZD-W代办点'])
  expect((await at(village.id)).status).toBe(200)
})

test('lists from before there were posts are taken over once', async () => {
  const area = (await stationNow(village.id)).area
  await makeStation('ZD-X', 'community', String(area), {
    agents: [{ name: '李样例' }, { name: '某人' }],
  })
  expect(await adoptPosts(payload)).toBe(1)
  expect(await adoptPosts(payload)).toBe(0)
})

test('cards whose print changed are listed, an invisible change lists nothing', async () => {
  const listed = async () => {
    const { docs } = await payload.find({
      collection: 'card-reprints',
      where: { printedAt: { exists: false } },
      depth: 0,
      overrideAccess: true,
    })
    return docs.map(({ station, reason }) => [station, reason])
  }
  const set = (data: Partial<Station>) =>
    payload.update({ collection: 'stations', id: town.id, data, depth: 0, overrideAccess: true })
  const before = await listed()
  expect(before.map(([station]) => station)).not.toContain(town.id)
  await set({ servesAll: false })
  expect(await listed()).toEqual(before)
  await set({ phone: '0999-000 7777' })
  expect(await listed()).toEqual([[town.id, '电话变了'], ...before])
  // Back to what the cards that are out say.
  await set({ phone: '0999-000 1000' })
  expect(await listed()).toEqual(before)
})

test('posts move with their station', async () => {
  const newTown = await makeArea('371323101000', '新镇', 'town', String(await countyId()))
  const area = await makeArea('371323101201', '新村', 'village', newTown.id)
  await payload.update({
    collection: 'stations',
    id: village.id,
    data: { area: area.id },
    overrideAccess: true,
  })
  const { path } = await stationNow(village.id)
  const posts = await postsInForce(payload, { path: path ?? '', on: today })
  expect(new Set(posts.map((post) => post.path))).toEqual(new Set([path]))
  expect(posts.length).toBeGreaterThan(1)
})

const countyId = async () => {
  const { docs } = await payload.find({
    collection: 'areas',
    where: { tier: { equals: 'county' } },
    overrideAccess: true,
  })
  return docs[0]?.id
}

test('the cards that wait are printed in one file, and are off the list then', async () => {
  const print = (who: string) =>
    callApi(payload, '/card-reprints/print', { method: 'POST', cookie: cookies[who] })
  expect((await print('nobody')).status).toBe(401)
  expect((await print('supervisor')).status).toBe(403)
  const answer = await print('coordinator')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const { pages } = await readPdf(new Uint8Array(await answer.arrayBuffer()))
  expect(pages.join('')).toContain('王示范')
  const again = await print('coordinator')
  expect([again.status, ((await again.json()) as { message: string }).message]).toEqual([
    409,
    '没有要重印的服务卡。',
  ])
})

test('the list of people is a workbook for whoever sees them', async () => {
  const list = (who: string) => callApi(payload, '/posts/list.xlsx', { cookie: cookies[who] })
  expect((await list('nobody')).status).toBe(401)
  const answer = await list('coordinator')
  expect(answer.status).toBe(200)
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
})
