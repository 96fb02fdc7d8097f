import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { listNetwork, stationsAPage, townCounts, townTree } from '@/queries/network/networkList'
import { type RotaCounty, buildRotaCounty } from '../../helpers/rota'
import { callApi, logInAs, makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
let county: RotaCounty
const town = '/371323000000/371323100000/'
const more = 120

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildRotaCounty(payload)
  await makePerson(payload, 'system', ['system-administrator'])
  const { area, path } = county.stations.shimen
  const rows = Array.from({ length: more }, (_, at) => ({
    code: `N${String(at).padStart(4, '0')}`,
    name: `第${at}组代办点`,
    tier: 'village',
    area: new ObjectId(typeof area === 'string' ? area : area.id),
    path,
    active: at % 10 !== 0,
    createdAt: new Date(),
    updatedAt: new Date(),
  }))
  await nativeCollection(payload, 'stations').insertMany(rows)
}, 120_000)

test('stations are counted by town, those out of use apart', async () => {
  expect(await townCounts(payload, '')).toEqual([
    { code: '371323100000', open: 3 + (more / 10) * 9, closed: more / 10 },
    { code: '371323101000', open: 1, closed: 0 },
  ])
  expect(await townCounts(payload, '/371323000000/371323101000/')).toHaveLength(1)
})

test('pages follow each other without a gap or a double', async () => {
  const codes: string[] = []
  let after: string | undefined
  do {
    const page = await listNetwork(payload, { path: town, filter: { after } })
    expect(page.total).toBe(more + 3)
    expect(page.stations.length).toBeLessThanOrEqual(stationsAPage)
    codes.push(...page.stations.map(({ code }) => code))
    after = page.next ?? undefined
  } while (after)
  expect(codes).toHaveLength(more + 3)
  expect(new Set(codes).size).toBe(more + 3)
})

test('a list is narrowed by words, tier and state', async () => {
  const codesOf = async (filter: Parameters<typeof listNetwork>[1]['filter']) =>
    (await listNetwork(payload, { path: '', filter })).stations.map(({ code }) => code)
  expect(await codesOf({ words: '木头' })).toEqual(['MUTOU'])
  expect(await codesOf({ words: 'shimen' })).toEqual(['SHIMEN'])
  expect(await codesOf({ tier: 'town' })).toEqual(['TOWN', 'ELSE'])
  expect(await codesOf({ state: 'closed' })).toHaveLength(more / 10)
  expect(await codesOf({ words: '.*' })).toEqual([])
})

test('a town is a tree of its areas with their stations', async () => {
  const tree = await townTree(payload, '371323100000')
  expect(tree?.stations.map(({ code }) => code)).toEqual(['TOWN'])
  expect(tree?.places.map(({ area }) => area.name)).toEqual(['石门村', '木头村'])
  expect(tree?.places[0]?.stations).toHaveLength(more + 1)
  expect(await townTree(payload, '371323100201')).toBeNull()
  expect(await townTree(payload, '371323199000')).toBeNull()
})

test.each([
  ['coordinator', 200],
  ['supervisor', 200],
  ['agent-town', 200],
  ['system', 403],
  ['nobody', 401],
])('the network as a spreadsheet: %s gets %i', async (who, status) => {
  const cookie = who === 'nobody' ? undefined : await logInAs(payload, who)
  const answer = await callApi(payload, '/stations/network.xlsx', { cookie })
  expect(answer.status).toBe(status)
  if (status !== 200) return
  expect(answer.headers.get('content-type')).toContain('spreadsheetml')
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(4000)
})
