import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Edition } from '@/payload-types'
import { scannedPrint } from '@/queries/catalogue/postings/scanned'
import { sheetToPut } from '@/queries/catalogue/postings/sheetToPut'
import { type CaseCounty, buildCaseCounty } from '../../helpers/cases'
import { refusalOf } from '../../helpers/catalogue'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { richMatter } from '../../helpers/sampleMatters'
import { asking, issue } from '../prints/fixture'

let running: TestPayload
let payload: Payload
let county: CaseCounty
let req: PayloadRequest
let old: Edition
let posting: string

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  req = await asking(payload, county.people.village)
  const found = await payload.findByID({
    collection: 'matters',
    id: county.matters.rich.id,
    depth: 1,
  })
  old = found.currentEdition as Edition
  const hung = await county.as.village.post('/postings/hang-many', {
    commandId: randomUUID(),
    station: county.stations.village.id,
    matters: [richMatter.code],
    place: 'counter',
  })
  posting = String(hung.body.id)
})

const scan = (station: 'village' | 'neighbour') =>
  scannedPrint(req, { scanned: old.shortCode, station: county.stations[station] })

test('a print that an agent scans is known on her own wall, and on no other', async () => {
  expect(await scan('village')).toMatchObject({
    sheet: { verdict: { state: 'current' } },
    posting: { id: posting, place: 'counter', state: 'current' },
  })
  expect((await scan('neighbour')).posting).toBeNull()
})

test('the page that replaces it knows the new edition; it is refused once the old one is down', async () => {
  const station = county.stations.village
  await issue(payload, county.matters.rich, { number: 2, content: richMatter })
  expect((await scan('village')).sheet.verdict).toMatchObject({ state: 'stale' })
  expect(await sheetToPut(req, { station, replace: posting })).toMatchObject({
    ...{ code: richMatter.code, number: 2, replaces: { id: posting } },
  })
  const late = await refusalOf(sheetToPut(req, { station, scanned: old.shortCode }))
  expect(late.message).toContain('旧版')
  expect(await sheetToPut(req, { station })).toBeNull()
  const foreign = await asking(payload, county.people.otherTown)
  expect((await refusalOf(sheetToPut(foreign, { station, replace: posting }))).status).toBe(404)
  await county.as.village.post('/postings/remove', { commandId: randomUUID(), posting })
  expect((await refusalOf(sheetToPut(req, { station, replace: posting }))).status).toBe(409)
})
