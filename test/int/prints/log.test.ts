import { randomUUID } from 'node:crypto'
import { printOrder, logPrint } from '@/operations/catalogue/logPrint'
import { countDownload } from '@/operations/catalogue/countDownload'
import { printedEdition } from '@/operations/catalogue/printEdition'
import { idOf } from '@/access/roles'
import { clearLeftovers } from '@/operations/catalogue/postings/clearLeftovers'
import { leftoversAt } from '@/queries/catalogue/postings/leftovers'
import { freshSheets, lastPrinted, myPrints } from '@/queries/catalogue/printLog'
import { findStations } from '@/queries/network/station'
import type { User } from '@/payload-types'
import { richMatter, shortMatter } from '../../helpers/sampleMatters'
import { startTestPayload, type TestPayload } from '../../helpers/payload'
import { asking, buildCounty, issue, type SmallCounty } from './fixture'

let site: TestPayload
let county: SmallCounty
beforeAll(async () => {
  site = await startTestPayload()
  county = await buildCounty(site.payload)
})

const now = new Date('2026-11-24T02:00:00Z')
let prints = 0

async function print(user: User | undefined, more: Record<string, unknown> = {}) {
  const order = printOrder.parse({
    kind: 'sheet',
    code: 'MZ-0104',
    clientId: randomUUID(),
    ...more,
  })
  prints += 1
  const at = new Date(now.getTime() + prints * 1000)
  return logPrint({ req: await asking(site.payload, user), order, now: at })
}

describe('a print', () => {
  test('is logged with edition, station, copies, who and when', async () => {
    const { print: logged } = await print(county.people.village, { copies: '12', size: 'large' })
    expect(logged).toMatchObject({
      kind: 'sheet',
      number: 1,
      size: 'large',
      copies: 12,
      printedAt: '2026-11-24T02:00:01.000Z',
      stationPath: county.stations.village.path,
    })
    expect(idOf(logged.station)).toBe(county.stations.village.id)
    expect(idOf(logged.printedBy)).toBe(county.people.village.id)
    expect(idOf(logged.matter)).toBe(county.matters.rich.id)
  })

  test('of a double click is logged once, also when both arrive at once', async () => {
    const clientId = randomUUID()
    const clicks = await Promise.all(
      Array.from({ length: 8 }, () => print(county.people.town, { clientId })),
    )
    expect(new Set(clicks.map(({ print: { id } }) => id)).size).toBe(1)
    expect(clicks.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1)
    const { totalDocs } = await site.payload.count({
      collection: 'prints',
      where: { clientId: { equals: clientId } },
    })
    expect(totalDocs).toBe(1)
  })

  test('is refused to whoever is not logged in', async () => {
    await expect(print(undefined)).rejects.toMatchObject({ status: 401 })
  })

  test.each([
    ['a village for its neighbour', 'village', 'neighbour', 403],
    ['another town for the village', 'otherTown', 'village', 403],
    ['an editor for a village', 'editor', 'village', 403],
  ] as const)('by %s is refused in words', async (_, who, where, status) => {
    const station = county.stations[where]
    const refused = print(county.people[who], { station: station.code })
    await expect(refused).rejects.toMatchObject({ status })
    await expect(refused).rejects.toThrow(`「${station.name}」不归您管`)
  })

  test.each([
    ['a town for its village', 'town', 'village'],
    ['the county for a village', 'coordinator', 'otherTown'],
  ] as const)('by %s is logged there', async (_, who, where) => {
    const station = county.stations[where]
    const { print: logged } = await print(county.people[who], { station: station.code })
    expect(idOf(logged.station)).toBe(station.id)
  })

  test('by an editor without a station is logged without one', async () => {
    const { print: logged } = await print(county.people.editor)
    expect(logged.station ?? null).toBeNull()
  })

  test.each([
    ['an unknown station', { station: 'ZZ' }, 404],
    ['an unknown matter', { code: 'MZ-9999' }, 404],
    ['an unknown edition', { edition: '99' }, 404],
    ['no matter', { code: undefined }, 404],
  ])('with %s is refused', async (_, more, status) => {
    await expect(print(county.people.village, more)).rejects.toMatchObject({ status })
  })

  test.each([
    ['copies 0', { copies: '0' }],
    ['copies 100000', { copies: '100000' }],
    ['copies in words', { copies: '十' }],
    ['a size that is none', { size: 'a3' }],
    ['a kind that is none', { kind: 'money' }],
    ['a client id that is none', { clientId: '1' }],
  ])('with %s is refused before anything is looked up', (_, more) => {
    const order = { kind: 'sheet', code: 'MZ-0104', clientId: randomUUID(), ...more }
    expect(printOrder.safeParse(order).success).toBe(false)
  })

  test('poster and card want a station', async () => {
    await expect(print(county.people.editor, { kind: 'poster' })).rejects.toMatchObject({
      status: 400,
    })
    const { print: logged } = await print(county.people.village, { kind: 'card' })
    expect(logged.matter ?? null).toBeNull()
  })
})

test('own prints are listed newest first', async () => {
  const [line] = await myPrints(site.payload, { userId: county.people.town.id, limit: 5 })
  expect(line).toMatchObject({ name: '最低生活保障申请', code: 'MZ-0104', number: 1 })
})

test('stations are found below a path only', async () => {
  const find = async (path: string, words: string) =>
    (await findStations(site.payload, { path, words })).map(({ name }) => name).sort()
  expect(await find(county.stations.town.path ?? '', '')).toEqual([
    'neighbour代办点',
    'town代办点',
    'village代办点',
  ])
  expect(await find('', 'other')).toEqual(['otherTown代办点'])
  expect(await find('', '.*')).toEqual([])
})

describe('on the wall', () => {
  test('what came into force lately is listed, not what is yet to come', async () => {
    await issue(site.payload, county.matters.rich, { number: 2, content: richMatter })
    await issue(site.payload, county.matters.short, {
      number: 2,
      content: shortMatter,
      holdsFrom: '2027-01-01',
    })
    const fresh = await freshSheets(site.payload, {
      since: '2026-11-18',
      today: '2026-11-24',
      limit: 10,
    })
    expect(fresh.map(({ code, number }) => [code, number])).toEqual([
      ['MZ-0104', 2],
      ['GA-0007', 1],
    ])
  })

  test('what was printed before a new edition is left over until it is thrown away', async () => {
    const { payload } = site
    const station = county.stations.neighbour
    const left = async (today = '2026-11-30') =>
      (await leftoversAt(payload, { stationId: station.id, today })).map(
        ({ code, number, copies, because }) => [code, number, copies, because],
      )
    expect((await lastPrinted(payload, station.id)).size).toBe(0)
    await print(county.people.town, { station: station.code, copies: 5 })
    expect([...(await lastPrinted(payload, station.id)).keys()]).toEqual([county.matters.rich.id])
    expect(await left()).toEqual([])

    const second = await issue(payload, county.matters.rich, { number: 3, content: richMatter })
    expect(await left()).toEqual([['MZ-0104', 2, 5, 'replaced']])
    const editionOf = await payload.find({
      collection: 'editions',
      where: { matter: { equals: county.matters.rich.id }, number: { equals: 2 } },
      depth: 0,
    })
    const clear = async (user: User) =>
      clearLeftovers({
        req: await asking(payload, user),
        station: station.id,
        edition: editionOf.docs[0]?.id ?? '',
        now,
      })
    await expect(clear(county.people.otherTown)).rejects.toMatchObject({ status: 404 })
    await expect(clear(county.people.editor)).rejects.toMatchObject({ status: 404 })
    expect(await clear(county.people.town)).toBe(1)
    expect(await clear(county.people.town)).toBe(0)
    expect(await left()).toEqual([])

    await print(county.people.town, { station: station.code })
    expect(await left()).toEqual([])
    await payload.db.updateOne({
      collection: 'editions',
      id: second.id,
      data: { withdrawnOn: '2026-11-30' },
    })
    expect(await left('2026-11-29')).toEqual([])
    expect(await left()).toEqual([['MZ-0104', 3, 1, 'withdrawn']])
    const gone = printedEdition(payload, { code: 'MZ-0104' })
    await expect(gone).rejects.toMatchObject({ status: 404 })
    const old = await printedEdition(payload, { code: 'mz-0104', number: 1 })
    expect(old.standing).toBe('old')
  })
})

test('anonymous openings are counted by edition and day, nothing else is kept', async () => {
  const editionId = idOf(county.matters.rich.currentEdition) ?? ''
  const count = () =>
    countDownload({ payload: site.payload, editionId, kind: 'sheet', size: 'a4', now })
  await Promise.all(Array.from({ length: 20 }, count))
  const { docs } = await site.payload.find({ collection: 'print-counts', depth: 0 })
  expect(docs).toHaveLength(1)
  expect(docs[0]).toMatchObject({ day: '2026-11-24', kind: 'sheet', size: 'a4', count: 20 })
})
