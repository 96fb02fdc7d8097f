import { randomUUID } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { plainDateOf } from '@/domain/platform/plainDate'
import { remindFindings } from '@/operations/network/standard/remindFindings'
import type { Station } from '@/payload-types'
import { stationStandard } from '@/queries/network/standard'
import { getSettings } from '@/runtime/settings'
import { callApi, logInAs, makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
const at: Record<string, Station> = {}
const cookies: Record<string, string> = {}
let photo: Buffer
const today = plainDateOf(new Date())

const area = (code: string, tier: 'county' | 'town' | 'village', parent?: string) =>
  payload.create({
    collection: 'areas',
    data: { code, name: `区划${code.slice(6)}`, tier, parent },
    depth: 0,
    overrideAccess: true,
  })

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  const county = await area('371323000000', 'county')
  const one = await area('371323100000', 'town', county.id)
  const two = await area('371323101000', 'town', county.id)
  const village = await area('371323100201', 'village', one.id)
  const places = { town: one, otherTown: two, village, centre: county }
  for (const [name, { id, tier }] of Object.entries(places)) {
    at[name] = await payload.create({
      collection: 'stations',
      data: { code: `ZD-${name.toUpperCase()}`, name: `${name}站`, tier, area: id },
      depth: 0,
      overrideAccess: true,
    })
  }
  for (const name of ['town', 'otherTown', 'village', 'centre']) {
    const username = `agent-${name.toLowerCase()}`
    await makePerson(payload, username, ['agent'], { station: at[name]?.id })
    cookies[name] = await logInAs(payload, username)
  }
  await makePerson(payload, 'coordinator', ['coordinator'])
  cookies.coordinator = await logInAs(payload, 'coordinator')
  await makePerson(payload, 'trainer', ['trainer'])
  cookies.trainer = await logInAs(payload, 'trainer')
  photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#4a7' } })
    .withExif({ IFD0: { Copyright: 'secret-place' } })
    .jpeg()
    .toBuffer()
})

async function check(who: string, fields: object, body?: Buffer) {
  const sent = {
    commandId: randomUUID(),
    station: at.village?.id,
    item: 'sign',
    state: 'ok',
    ...fields,
  }
  const answer = await callApi(payload, '/standard-items/check', {
    method: 'POST',
    raw: new Blob(body ? [new Uint8Array(body)] : []),
    cookie: cookies[who],
    headers: { 'X-Check': encodeURIComponent(JSON.stringify(sent)) },
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}
const standing = async () => {
  const { items } = await stationStandard(payload, { stationId: at.village?.id ?? '', today })
  return items.find(({ item }) => item === 'sign')
}
const messages = async (kind: string) => {
  const { docs } = await payload.find({
    collection: 'messages',
    where: { kind: { equals: kind } },
    depth: 1,
    overrideAccess: true,
  })
  return docs.map(({ person, text }) => [
    typeof person === 'object' ? person.username : person,
    text,
  ])
}

test('a village shows its sign, once however often it is sent; the photo is drawn anew', async () => {
  const commandId = randomUUID()
  const first = await check('village', { commandId }, photo)
  expect([first.status, first.body.state, first.body.isRepeat]).toEqual([200, 'ok', false])
  const again = await check('village', { commandId }, photo)
  expect([again.status, again.body.isRepeat]).toEqual([200, true])
  expect((await standing())?.standing.reason).toBe('self-only')
  const seen = await callApi(payload, `/standard-items/photos/${first.body.inspection}`, {
    cookie: cookies.town,
  })
  expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  const bytes = Buffer.from(await seen.arrayBuffer())
  expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  for (const who of ['otherTown', 'nobody']) {
    const strange = await callApi(payload, `/standard-items/photos/${first.body.inspection}`, {
      cookie: cookies[who],
    })
    expect(strange.status).toBe(who === 'nobody' ? 401 : 404)
  }
  // On the disk it lies sealed, whole and small, and the repeat left nothing.
  const folder = join(getSettings().dataDir, 'station-photos', at.village?.id ?? '')
  const files = readdirSync(folder)
  expect(files).toHaveLength(2)
  for (const file of files) expect(readFileSync(join(folder, file)).includes('JFIF')).toBe(false)
})

test('strangers and bad input are told what is wrong, and nothing is noted', async () => {
  const count = () => payload.count({ collection: 'inspections', overrideAccess: true })
  const before = await count()
  const say = async (...given: Parameters<typeof check>) => {
    const { status, body } = await check(...given)
    return [status, body.message]
  }
  expect(await say('village', {})).toEqual([400, '说「有」要有照片为证，请先拍一张。'])
  expect((await say('village', {}, Buffer.from('not a photo')))[0]).toBe(415)
  expect((await say('village', {}, Buffer.from('%PDF-1.4 x')))[1]).toContain('只收照片')
  expect((await say('village', { item: 'garden' }, photo))[0]).toBe(400)
  expect((await say('village', { station: at.town?.id }, photo))[0]).toBe(404)
  expect((await say('otherTown', {}, photo))[0]).toBe(404)
  expect((await say('trainer', {}, photo))[0]).toBe(403)
  expect((await say('nobody', {}, photo))[0]).toBe(401)
  expect((await say('village', { remark: '长'.repeat(201) }, photo))[0]).toBe(400)
  expect((await say('town', { state: 'lacking' }))[0]).toBe(400)
  const bad = await callApi(payload, '/standard-items/check', {
    method: 'POST',
    cookie: cookies.village,
    headers: { 'X-Check': '%E0%A4%A' },
  })
  expect(bad.status).toBe(400)
  expect((await count()).totalDocs).toBe(before.totalDocs)
})

test('the town finds it lacking with a date, the village mends it, the town closes it', async () => {
  const found = await check('town', { state: 'lacking', remark: '牌子褪色', dueDays: 5 })
  expect(found.status).toBe(200)
  expect(String(found.body.dueOn) > today).toBe(true)
  expect((await standing())?.standing).toMatchObject({ state: 'lacking', reason: 'finding' })
  const [[who, text] = []] = await messages('item-lacking')
  expect([who, text]).toEqual([
    'agent-village',
    expect.stringContaining('「牌子」不合格。牌子褪色。'),
  ])
  expect((await check('village', {}, photo)).body).toMatchObject({
    state: 'lacking',
    mendedOn: today,
  })
  expect((await standing())?.standing.reason).toBe('mended')
  expect(await messages('item-mended')).toEqual([
    ['agent-town', 'village站的「牌子」说已经改好了，请复查。'],
  ])
  const closed = await check('town', {})
  expect(closed.body).toMatchObject({ state: 'ok', dueOn: null, mendedOn: null })
  expect((await standing())?.standing.reason).toBe('confirmed')
  expect(await messages('item-closed')).toHaveLength(1)
  const { docs } = await payload.find({
    collection: 'inspections',
    where: { item: { equals: 'sign' } },
    sort: 'at',
    overrideAccess: true,
  })
  expect(docs.map(({ level, state }) => [level, state])).toEqual([
    ['self', 'ok'],
    ['town', 'lacking'],
    ['self', 'ok'],
    ['town', 'ok'],
  ])
})

test('the county checks too, and reminds before and after the date', async () => {
  await check('coordinator', { item: 'phone', state: 'lacking', remark: '打不通', dueDays: 1 })
  const { docs } = await payload.find({
    collection: 'standard-items',
    where: { item: { equals: 'phone' } },
    overrideAccess: true,
  })
  const dueOn = docs[0]?.dueOn ?? ''
  expect(docs[0]?.check?.level).toBe('county')
  const on = (days: number) =>
    remindFindings({
      payload,
      now: new Date(`${dateOfEpochDay(epochDayOf(dueOn) + days)}T09:00:00+08:00`),
    })
  await on(-5)
  expect(await messages('item-due')).toEqual([])
  await on(-1)
  await on(0)
  expect(await messages('item-due')).toHaveLength(1)
  await on(1)
  await on(3)
  const late = await messages('item-late')
  expect(late.map(([who]) => who).sort()).toEqual(['agent-town', 'agent-village', 'coordinator'])
  expect((await standing())?.standing.state).toBe('ok')
})
