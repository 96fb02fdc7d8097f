import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import type { Station } from '@/payload-types'
import { closeBrowser } from '@/printing'
import { stationByCode } from '@/queries/network/station'
import { stationProfile } from '@/queries/network/stationProfile'
import { callApi, logInAs, makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { readPdf } from '../../helpers/pdfText'

let running: TestPayload
let payload: Payload
let town: Station
let village: Station
let other: Station
let photo: string
const cookies: Record<string, string> = {}

const everything = { depth: 0, overrideAccess: true } as const
/** A Tuesday that is worked. */
const now = new Date('2026-11-24T10:00:00+08:00')

const makeArea = async (
  code: string,
  name: string,
  tier: 'county' | 'town' | 'village',
  parent?: string,
) =>
  (await payload.create({ collection: 'areas', data: { code, name, tier, parent }, ...everything }))
    .id

const makeStation = (
  code: string,
  tier: Station['tier'],
  area: string,
  more: Partial<Station> = {},
) =>
  payload.create({
    collection: 'stations',
    data: { code, name: `${code}代办点`, tier, area, phone: '0999-000 1000', ...more },
    ...everything,
  })

/** A pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  const county = await makeArea('371323000000', '示范县', 'county')
  const townArea = await makeArea('371323100000', '石门镇', 'town', county)
  const one = await makeArea('371323100201', '石门村', 'village', townArea)
  const two = await makeArea('371323100202', '木头村', 'village', townArea)
  town = await makeStation('ZD-T', 'town', townArea)
  const media = await payload.create({
    collection: 'media',
    data: { alt: '村委会大门' },
    file: { data: picture, name: 'door.png', mimetype: 'image/png', size: picture.length },
    ...everything,
  })
  photo = media.id
  const hours = '工作日 8:30–12:00，13:30–17:30'
  village = await makeStation('ZD-V', 'village', one, { hours, photos: [photo] })
  other = await makeStation('ZD-W', 'village', two)
  await makePerson(payload, 'agent-town', ['agent'], { station: town.id })
  await makePerson(payload, 'agent-one', ['agent'], { station: village.id })
  await makePerson(payload, 'coordinator', ['coordinator'])
  await makePerson(payload, 'supervisor', ['supervisor'])
  for (const name of ['agent-town', 'agent-one', 'coordinator', 'supervisor']) {
    cookies[name] = await logInAs(payload, name)
  }
})
afterAll(async () => {
  await closeBrowser()
})

async function profileOf(code: string) {
  const station = await stationByCode(payload, code)
  if (!station) throw new Error(`no station ${code}`)
  return stationProfile(payload, { station, now })
}

const change = (station: Station, data: object) =>
  payload.update({ collection: 'stations', id: station.id, data, ...everything })

describe('the profile', () => {
  test('place, station above, hours, photo with its words', async () => {
    const profile = await profileOf('ZD-V')
    expect(profile.areas).toEqual(['石门镇', '石门村'])
    expect(profile.upper?.code).toBe('ZD-T')
    expect(profile.open).toEqual({ isOpen: true, until: '12:00' })
    expect(profile.photos).toEqual([
      expect.objectContaining({
        alt: '村委会大门',
        url: expect.stringContaining('door') as string,
      }),
    ])
    expect(profile.standard.readiness.unchecked).toBe(10)
    expect((await profileOf('ZD-W')).open).toBeNull()
  })

  test('the wall tells what holds from what is to be replaced', async () => {
    const [matter, gone] = [new ObjectId(), new ObjectId()]
    const [old, current] = [new ObjectId(), new ObjectId()]
    const { connection } = payload.db
    const edition = { matter, holdsFrom: '2026-11-01', changeNote: '缩短时限' }
    await connection.collection('editions').insertMany([
      { _id: old, ...edition, number: 1, shortCode: 'A1' },
      { _id: current, ...edition, number: 2, shortCode: 'A2' },
    ])
    await connection.collection('matters').insertMany([
      { _id: matter, code: 'MZ-0001', name: '办低保', stage: 'published', currentEdition: current },
      { _id: gone, code: 'MZ-0002', name: '旧事', stage: 'withdrawn', cancelOn: '2026-10-01' },
    ])
    let rows = 0
    const posting = (station: Station, of: ObjectId, edition: ObjectId, more: object) => {
      rows += 1
      return {
        station: new ObjectId(station.id),
        origin: new ObjectId(station.id),
        path: station.path,
        matter: of,
        edition,
        place: 'board',
        spot: `spot ${rows}`,
        commandIds: [`command ${rows}`],
        hungAt: new Date('2026-10-01T02:00:00Z'),
        state: 'current',
        ...more,
      }
    }
    const stale = (staleBecause: string) => ({ state: 'stale', staleBecause, number: 1 })
    await connection
      .collection('postings')
      .insertMany([
        posting(village, matter, old, { state: 'removed', number: 1 }),
        posting(village, matter, current, { number: 2 }),
        posting(village, gone, old, stale('withdrawn')),
        posting(other, matter, old, stale('replaced')),
      ])
    const wall = (await profileOf('ZD-V')).wall
    expect(wall.current).toEqual([expect.objectContaining({ code: 'MZ-0001', number: 2 })])
    expect(wall.takeDown).toEqual([expect.objectContaining({ code: 'MZ-0002' })])
    expect(wall.replace).toEqual([])
    expect((await profileOf('ZD-W')).wall).toMatchObject({
      current: [],
      replace: [{ code: 'MZ-0001', number: 1, currentNumber: 2, changeNote: '缩短时限' }],
      takeDown: [],
    })
  })

  test('a closed one sends on, through every closing; a ring of them ends', async () => {
    await change(other, { active: false, closedOn: '2026-11-01', successor: village.id })
    expect(await profileOf('ZD-W')).toMatchObject({
      closedOn: '2026-11-01',
      open: null,
      successor: { code: 'ZD-V', phone: '0999-000 1000' },
    })
    await change(village, { active: false, successor: town.id })
    expect((await profileOf('ZD-W')).successor?.code).toBe('ZD-T')
    await change(village, { successor: other.id })
    expect((await profileOf('ZD-W')).successor).toBeNull()
    await change(village, { active: true, successor: null })
    await change(other, { active: true, closedOn: null, successor: null })
  })
})

test('only the coordinator changes the photos', async () => {
  const patch = (who: string) =>
    callApi(payload, `/stations/${village.id}`, {
      method: 'PATCH',
      body: { photos: [] },
      cookie: cookies[who],
    })
  expect((await patch('agent-one')).status).toBe(403)
  expect((await patch('supervisor')).status).toBe(403)
  expect((await profileOf('ZD-V')).photos).toHaveLength(1)
})

describe('the papers', () => {
  const get = (path: string, who?: string) =>
    callApi(payload, `/stations/${path}`, { cookie: who ? cookies[who] : undefined })

  test.each([
    ['ZD-V/contact.pdf', 'agent-one', 200],
    ['zd-v/plate.pdf?size=a3', 'agent-one', 200],
    ['ZD-V/plate.pdf', 'agent-town', 200],
    ['ZD-T/plate.pdf', 'coordinator', 200],
    ['ZD-T/contact.pdf', 'agent-one', 403],
    ['ZD-W/contact.pdf', 'agent-one', 403],
    ['ZD-V/contact.pdf', 'supervisor', 403],
    ['ZD-V/contact.pdf', undefined, 401],
    ['NIX-9/contact.pdf', 'coordinator', 404],
    ['!/plate.pdf', 'coordinator', 400],
    ['ZD-V/plate.pdf?size=a0', 'agent-one', 400],
  ] as const)('%s for %s gives %i', async (path, who, status) => {
    const answer = await get(path, who)
    expect(answer.status).toBe(status)
    if (status !== 200) {
      expect(((await answer.json()) as { message: string }).message).toMatch(/[一-龥]/)
      return
    }
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const { pages } = await readPdf(new Uint8Array(await answer.arrayBuffer()))
    expect(pages).toHaveLength(1)
    expect(pages[0]?.replace(/\s/g, '')).toContain(`${path.slice(0, 4).toUpperCase()}代办点`)
  })
})
