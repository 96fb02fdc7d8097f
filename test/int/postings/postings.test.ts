import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import type { Edition, User } from '@/payload-types'
import { getSettings } from '@/runtime/settings'
import { type CaseCounty, buildCaseCounty } from '../../helpers/cases'
import { callApi } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import {
  type PostingFields,
  cookieFor,
  postingRow,
  sendPosting,
  wallPhoto,
} from '../../helpers/postings'
import { richMatter, shortMatter } from '../../helpers/sampleMatters'
import { issue } from '../prints/fixture'

let running: TestPayload
let payload: Payload
let county: CaseCounty
let photo: Buffer

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  photo = await wallPhoto()
})
beforeEach(async () => {
  await payload.db.connection.collection('postings').deleteMany({})
  await payload.db.connection.collection('wall-walks').deleteMany({})
})

const hang = (fields: PostingFields, as: User | null = county.people.village) =>
  sendPosting(payload, as, 'hang', {
    station: county.stations.village.id,
    matter: richMatter.code,
    place: 'board',
    ...fields,
  })
const replace = (fields: PostingFields, as: User = county.people.village) =>
  sendPosting(payload, as, 'replace', fields)
const command = (posting: unknown, more: object = {}) => ({
  commandId: randomUUID(),
  posting,
  ...more,
})
const count = async () =>
  (await payload.count({ collection: 'postings', overrideAccess: true })).totalDocs

const currentOf = async (matter: string): Promise<Edition> => {
  const found = await payload.findByID({ collection: 'matters', id: matter, depth: 1 })
  return found.currentEdition as Edition
}
const photosKept = () => {
  const folder = join(getSettings().dataDir, 'station-photos', county.stations.village.id)
  return existsSync(folder) ? readdirSync(folder).length : 0
}

describe('hanging', () => {
  test('a chosen matter hangs in its edition in force, with a photo, and only once', async () => {
    const commandId = randomUUID()
    const first = await hang({ commandId, photo })
    expect(first).toMatchObject({ status: 200, body: { isRepeat: false } })
    expect(await hang({ commandId, photo })).toMatchObject({
      status: 200,
      body: { id: first.body.id, isRepeat: true },
    })
    expect(await count()).toBe(1)
    const edition = await currentOf(county.matters.rich.id)
    expect(await postingRow(payload, first.body.id)).toMatchObject({
      edition: edition.id,
      fingerprint: edition.fingerprint,
      number: edition.number,
      path: county.stations.village.path,
      state: 'current',
      hungByName: county.people.village.name,
      hasPhoto: true,
    })
    expect(photosKept()).toBe(2)
    const cookie = await cookieFor(payload, county.people.village)
    const shown = await callApi(payload, `/postings/${first.body.id}/photo`, { cookie })
    expect(shown.headers.get('content-type')).toBe('image/jpeg')
    const stranger = await cookieFor(payload, county.people.otherTown)
    const hidden = await callApi(payload, `/postings/${first.body.id}/photo`, { cookie: stranger })
    expect(hidden.status).toBe(404)
  })

  test('ten equal requests at one moment hang one sheet', async () => {
    const commandId = randomUUID()
    const all = await Promise.all(Array.from({ length: 10 }, () => hang({ commandId })))
    expect(new Set(all.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1)
    expect(await count()).toBe(1)
  })

  test('two people who hang the same at the same place: the second is told', async () => {
    const both = await Promise.all([hang({}), hang({}, county.people.town)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 409)?.body.message).toContain('已经登记过')
    expect(await count()).toBe(1)
    expect((await hang({ place: 'counter' })).status).toBe(200)
  })

  test('the code of a print is scanned or typed', async () => {
    const { shortCode } = await currentOf(county.matters.short.id)
    const at = county.stations.village.code
    const scanned = `https://county.test/s/${shortCode}?at=${at}`
    const hung = await hang({ matter: '', scanned })
    expect(hung.status).toBe(200)
    expect((await postingRow(payload, hung.body.id)).matter).toBe(county.matters.short.id)
    const typed = shortCode.toLowerCase().replace('-', ' ')
    expect((await hang({ matter: '', scanned: typed, place: 'outside' })).status).toBe(200)
  })

  test('whatever is wrong is said in words, and nothing is noted', async () => {
    const { shortCode } = await currentOf(county.matters.short.id)
    const { status, body } = await hang({
      matter: '',
      scanned: `https://other.example/s/${shortCode}`,
    })
    expect([status, body.message]).toEqual([400, expect.stringContaining('other.example')])
    const say = async (...given: Parameters<typeof hang>) => {
      const answer = await hang(...given)
      return [answer.status, String(answer.body.message)]
    }
    const contains = (text: string): string => expect.stringContaining(text) as string
    expect(await say({ matter: '', scanned: 'https://county.test/guides/MZ-0104' })).toEqual([
      400,
      contains('不是明白纸'),
    ])
    expect(await say({ matter: '', scanned: '看不清' })).toEqual([400, contains('看不懂')])
    expect(await say({ matter: '', scanned: 'XX9999-AAAA' })).toEqual([404, contains('查不到')])
    expect(await say({ matter: '' })).toEqual([400, contains('请先扫')])
    expect(await say({ scanned: shortCode })).toEqual([400, contains('只用一样')])
    expect(await say({ matter: 'ZZ-0001' })).toEqual([404, contains('ZZ-0001')])
    expect(await say({ place: 'roof' })).toEqual([400, contains('公示栏、柜台还是室外')])
    expect((await say({ commandId: 'x' }))[0]).toBe(400)
    expect((await say({ station: 'x' }))[0]).toBe(404)
    expect(await say({ photo: Buffer.from('no photo at all') })).toEqual([415, contains('照片')])
    const printedFor = `https://county.test/s/${shortCode}?at=${county.stations.neighbour.code}`
    expect(await say({ matter: '', scanned: printedFor })).toEqual([
      400,
      contains(county.stations.neighbour.name),
    ])
    expect((await say({}, null))[0]).toBe(401)
    expect((await say({}, county.people.otherTown))[0]).toBe(404)
    expect((await say({}, county.users.supervisor))[0]).toBe(403)
    expect((await say({}, county.people.editor))[0]).toBe(404)
    const bad = await callApi(payload, '/postings/hang', {
      method: 'POST',
      cookie: await cookieFor(payload, county.people.village),
      headers: { Origin: 'http://localhost:3000', 'X-Posting': '%E0%A4%A' },
    })
    expect(bad.status).toBe(400)
    expect(await count()).toBe(0)
    const kept = photosKept()
    await hang({ photo: Buffer.from('no photo at all') })
    expect(photosKept()).toBe(kept)
  })

  test('an edition that is still to come waits for its day, an old one is not hung any more', async () => {
    const old = await currentOf(county.matters.short.id)
    const ahead = await issue(payload, county.matters.short, {
      number: 7,
      content: shortMatter,
      holdsFrom: '2099-01-01',
    })
    const coming = await hang({ matter: '', scanned: ahead.shortCode })
    expect([coming.status, coming.body.message]).toEqual([
      409,
      expect.stringContaining('2099年1月1日 起用'),
    ])
    const set = (holdsFrom: string) =>
      payload.update({
        collection: 'editions',
        id: ahead.id,
        data: { holdsFrom },
        overrideAccess: true,
      })
    await set('2026-11-25')
    const late = await hang({ matter: '', scanned: old.shortCode })
    expect([late.status, late.body.message]).toEqual([409, expect.stringContaining('旧版')])
    expect((await hang({ matter: '', scanned: ahead.shortCode })).status).toBe(200)
  })
})

describe('replacing and taking down', () => {
  test('a torn sheet is replaced by the same edition in one step, a good one is not', async () => {
    const { body } = await hang({})
    expect((await replace({ posting: body.id })).status).toBe(409)
    await payload.update({
      collection: 'postings',
      id: String(body.id),
      data: { damagedOn: '2026-11-28' },
      overrideAccess: true,
    })
    const commandId = randomUUID()
    const done = await replace({ posting: body.id, commandId, photo })
    expect(done).toMatchObject({ status: 200, body: { isRepeat: false } })
    expect(await replace({ posting: body.id, commandId, photo })).toMatchObject({
      status: 200,
      body: { id: done.body.id, isRepeat: true },
    })
    expect(await postingRow(payload, body.id)).toMatchObject({
      state: 'removed',
      removedBecause: 'replaced',
    })
    expect(await postingRow(payload, done.body.id)).toMatchObject({
      state: 'current',
      place: 'board',
    })
    const again = await replace({ posting: body.id })
    expect([again.status, again.body.message]).toEqual([409, expect.stringContaining('已经取下')])
  })

  test('the sheet of another matter, or of a foreign station, is refused', async () => {
    const { body } = await hang({})
    const other = await currentOf(county.matters.short.id)
    const wrong = await replace({ posting: body.id, scanned: other.shortCode })
    expect([wrong.status, wrong.body.message]).toEqual([400, expect.stringContaining('扫到的是')])
    expect((await replace({ posting: body.id }, county.people.otherTown)).status).toBe(404)
    const { as } = county
    expect((await as.otherTown.post('/postings/remove', command(body.id))).status).toBe(404)
    expect((await as.supervisor.post('/postings/remove', command(body.id))).status).toBe(403)
    expect((await as.nobody.post('/postings/remove', command(body.id))).status).toBe(401)
    expect((await as.village.post('/postings/remove', command('x'))).status).toBe(404)
    expect((await as.village.post('/postings/remove', { posting: body.id })).status).toBe(400)
    expect((await postingRow(payload, body.id)).state).toBe('current')
  })

  test('taking down is noted once and can be taken back', async () => {
    const { as } = county
    const { body } = await hang({})
    const given = command(body.id)
    expect(await as.village.post('/postings/remove', given)).toMatchObject({
      status: 200,
      body: { isRepeat: false },
    })
    expect((await as.village.post('/postings/remove', given)).body.isRepeat).toBe(true)
    expect((await as.village.post('/postings/remove', command(body.id))).status).toBe(409)
    expect((await as.town.post('/postings/restore', command(body.id))).status).toBe(200)
    expect(await postingRow(payload, body.id)).toMatchObject({
      state: 'current',
      removedAt: null,
      removedBecause: null,
    })
    expect((await as.village.post('/postings/restore', command(body.id))).status).toBe(409)
    await as.village.post('/postings/remove', command(body.id))
    expect((await hang({})).status).toBe(200)
    const taken = await as.village.post('/postings/restore', command(body.id))
    expect([taken.status, taken.body.message]).toEqual([409, expect.stringContaining('别的一张')])
  })
})

describe('a walk along the wall', () => {
  test('notes what is there, what is torn and what is gone, once', async () => {
    const { as, stations } = county
    const there = (await hang({})).body.id
    const torn = (await hang({ place: 'counter' })).body.id
    const gone = (await hang({ place: 'outside' })).body.id
    const walk = {
      commandId: randomUUID(),
      station: stations.village.id,
      seen: [
        { posting: there, seen: 'there' },
        { posting: torn, seen: 'damaged' },
        { posting: gone, seen: 'missing' },
      ],
    }
    const counts = { there: 1, damaged: 1, missing: 1 }
    expect(await as.village.post('/postings/walk', walk)).toMatchObject({
      status: 200,
      body: { ...counts, isRepeat: false },
    })
    expect(await as.village.post('/postings/walk', walk)).toMatchObject({
      status: 200,
      body: { ...counts, isRepeat: true },
    })
    expect((await as.colleague.post('/postings/walk', walk)).status).toBe(409)
    expect((await postingRow(payload, there)).seenOn).toBeTruthy()
    expect((await postingRow(payload, torn)).damagedOn).toBeTruthy()
    expect(await postingRow(payload, gone)).toMatchObject({
      state: 'removed',
      removedBecause: 'gone',
    })
    // What is gone does not come back by a click; a second walk skips it.
    expect((await as.village.post('/postings/restore', command(gone))).status).toBe(409)
    const second = await as.town.post('/postings/walk', { ...walk, commandId: randomUUID() })
    expect(second).toMatchObject({ status: 200, body: { there: 1, damaged: 1, missing: 0 } })
  })

  test('a foreign wall, an empty walk and a sheet that was seen twice are refused', async () => {
    const { as, stations } = county
    const posting = (await hang({})).body.id
    const walk = (more: object) => ({
      commandId: randomUUID(),
      station: stations.village.id,
      seen: [{ posting, seen: 'missing' }],
      ...more,
    })
    expect((await as.otherTown.post('/postings/walk', walk({}))).status).toBe(404)
    expect((await as.village.post('/postings/walk', walk({ seen: [] }))).status).toBe(400)
    expect((await as.village.post('/postings/walk', walk({ seen: 'x' }))).status).toBe(400)
    const twice = [
      { posting, seen: 'there' },
      { posting, seen: 'missing' },
    ]
    expect((await as.village.post('/postings/walk', walk({ seen: twice }))).status).toBe(400)
    // The posting of another station counts for nothing.
    const foreign = walk({ station: stations.neighbour.id })
    expect(await as.town.post('/postings/walk', foreign)).toMatchObject({
      status: 200,
      body: { missing: 0 },
    })
    expect((await postingRow(payload, posting)).state).toBe('current')
  })
})

test('who reads: the station, the town above and the county; nobody writes past the operations', async () => {
  const { as } = county
  const { body } = await hang({})
  const found = async (rest: (typeof as)['village']) => {
    const { status, body: list } = await rest.get('/postings')
    return status === 200 ? (list.docs as unknown[]).length : status
  }
  expect(await found(as.village)).toBe(1)
  expect(await found(as.town)).toBe(1)
  expect(await found(as.coordinator)).toBe(1)
  expect(await found(as.supervisor)).toBe(1)
  expect(await found(as.otherTown)).toBe(0)
  expect(await found(as.neighbour)).toBe(0)
  expect(await found(as.window)).toBe(403)
  expect(await found(as.nobody)).toBe(403)
  expect((await as.coordinator.patch(`/postings/${body.id}`, { state: 'removed' })).status).toBe(
    403,
  )
  expect((await as.coordinator.post('/postings', { state: 'current' })).status).toBe(403)
  const seen = await as.village.get(`/postings/${body.id}`)
  expect(seen.body).not.toHaveProperty('photoKey')
  expect(seen.body).not.toHaveProperty('commandIds')
})
