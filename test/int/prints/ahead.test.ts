import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { idOf } from '@/access/roles'
import { aheadValue } from '@/domain/catalogue/editionLife/ahead'
import type { RunKind } from '@/domain/catalogue/printKinds'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { aheadText } from '@/i18n/portalPrint'
import { paperWords, printWords } from '@/i18n/print'
import { openPrintRun, runFile } from '@/operations/catalogue/openPrintRun'
import { requestPrintRun, runOrder } from '@/operations/catalogue/requestPrintRun'
import { runPrintRun } from '@/operations/catalogue/runPrintRun'
import type { Edition, PrintRun, User } from '@/payload-types'
import { closeBrowser } from '@/printing'
import { changeDays } from '@/queries/catalogue/printableEditions'
import { myPrints } from '@/queries/catalogue/printLog'
import { runById } from '@/queries/catalogue/printRuns'
import { startTestPayload, type TestPayload } from '../../helpers/payload'
import { readPdf } from '../../helpers/pdfText'
import { richMatter, shortMatter } from '../../helpers/sampleMatters'
import { asking, buildCounty, issueAhead, makeMatter, type SmallCounty } from './fixture'

// The worker goes by the real time: the days are counted from today.
const now = new Date()
const today = plainDateOf(now)
const dayIn = (days: number) => dateOfEpochDay(epochDayOf(today) + days)
const day = dayIn(7)
const later = dayIn(14)

let site: TestPayload
let county: SmallCounty
let rich: Edition
beforeAll(async () => {
  site = await startTestPayload()
  county = await buildCounty(site.payload)
  const { payload } = site
  rich = await issueAhead(payload, county.matters.rich, {
    number: 2,
    content: { ...richMatter, name: `${richMatter.name}（新）` },
    holdsFrom: day,
  })
  const fresh = await makeMatter(payload, county.department, { ...shortMatter, code: 'ZZ-0700' })
  await payload.db.updateOne({
    collection: 'matters',
    id: fresh.id,
    data: { currentEdition: null },
  })
  const content = { ...shortMatter, code: 'ZZ-0700', name: '以后才有的事项' }
  await issueAhead(payload, fresh, { number: 2, content, holdsFrom: later })
}, 60_000)
afterAll(async () => {
  await closeBrowser()
})

async function order(
  user: User,
  ahead: string,
  more: { kind?: RunKind; station?: string } = {},
): Promise<PrintRun> {
  const parsed = runOrder.parse({ kind: 'kit', clientId: randomUUID(), ahead, ...more })
  return requestPrintRun({ req: await asking(site.payload, user), order: parsed, now })
}
const work = (runId: string) => runPrintRun({ payload: site.payload, runId, now: () => new Date() })
const whole = (on: string) => aheadValue({ on, onlyChanges: false })
const changes = (on: string) => aheadValue({ on, onlyChanges: true })

async function textsOf(run: PrintRun): Promise<{ pages: string[]; fileName: string }> {
  const req = await asking(site.payload, county.people.coordinator)
  const { path, length, fileName } = await runFile(req, run.id)
  const { pages } = await readPdf(new Uint8Array((await readFile(path)).subarray(0, length)))
  return { pages: pages.map((text) => text.replace(/\s/g, '')), fileName }
}
const squeezed = (text: string) => text.replace(/\s/g, '')

describe('days on which something changes', () => {
  test('are those of the sheets that a station serves', async () => {
    expect(await changeDays(site.payload, null, today)).toEqual([
      { on: day, count: 1 },
      { on: later, count: 1 },
    ])
    const serving = { servesAll: false, matters: [county.matters.short.id] }
    expect(await changeDays(site.payload, serving, today)).toEqual([])
    expect(await changeDays(site.payload, null, day)).toEqual([{ on: later, count: 1 }])
  })

  test.each([
    ['2026-13-01', aheadText.badDay],
    ['gestern', aheadText.badDay],
    [whole(today), aheadText.past(sayDate(today))],
    [changes(dayIn(-1)), aheadText.past(sayDate(dayIn(-1)))],
    [whole(dayIn(8)), aheadText.unchanged(sayDate(dayIn(8)), [sayDate(day), sayDate(later)])],
  ])('「%s」 is refused with what can be done', async (typed, words) => {
    const refused = order(county.people.village, typed)
    await expect(refused).rejects.toMatchObject({ status: 400 })
    await expect(refused).rejects.toThrow(words)
  })

  test('a station of others stays closed', async () => {
    const station = county.stations.neighbour.code
    const refused = order(county.people.village, whole(day), { station })
    await expect(refused).rejects.toMatchObject({ status: 403 })
  })
})

describe('a kit for a later day', () => {
  let run: PrintRun
  beforeAll(async () => {
    run = await order(county.people.village, whole(day))
    expect(run).toMatchObject({ state: 'waiting', aheadOn: day, total: 2 })
    expect(await work(run.id)).toBe('done')
  }, 120_000)

  test('holds what comes by then, and the rest as it is', async () => {
    const { pages, fileName } = await textsOf(run)
    expect(fileName).toBe(`village代办点-整套明白纸-${sayDate(day)}起用.pdf`)
    const [contents, ...sheets] = pages
    expect(contents).toContain(squeezed(paperWords.aheadFrom(sayDate(day))))
    expect(contents).toContain(squeezed(paperWords.aheadNote))
    expect(contents?.split(squeezed(paperWords.entryFrom(sayDate(day))))).toHaveLength(2)
    expect(sheets).toHaveLength(2)
    expect(sheets.filter((text) => text.includes('（新）'))).toHaveLength(1)
    const from = squeezed(printWords.holdsFrom(sayDate(day)))
    expect(sheets.filter((text) => text.includes(from))).toHaveLength(1)
  })

  test('is another file than that of today, and used again', async () => {
    const again = await order(county.people.town, whole(day), {
      station: county.stations.village.code,
    })
    expect(again).toMatchObject({ state: 'done', contentKey: run.contentKey })
    const parsed = runOrder.parse({ kind: 'kit', clientId: randomUUID() })
    const req = await asking(site.payload, county.people.village)
    const ofToday = await requestPrintRun({ req, order: parsed, now })
    expect(ofToday.contentKey).not.toBe(run.contentKey)
  })

  test('is logged with the edition of each sheet, and said in the log', async () => {
    const req = await asking(site.payload, county.people.village)
    await openPrintRun({ req, id: run.id, now })
    const { docs } = await site.payload.find({
      collection: 'prints',
      where: { run: { equals: run.id }, kind: { equals: 'sheet' } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ number }) => number).sort()).toEqual([1, 2])
    expect(docs.map(({ edition }) => idOf(edition))).toContain(rich.id)
    const userId = county.people.village.id
    expect(await myPrints(site.payload, { userId, limit: 1 })).toMatchObject([
      { kind: 'kit', aheadOn: day, onlyChanges: false },
    ])
  })
})

test('only what changes on the day is a kit of its own', async () => {
  const run = await order(county.people.village, changes(day))
  expect(run.total).toBe(1)
  expect(await work(run.id)).toBe('done')
  const { pages, fileName } = await textsOf(run)
  expect(fileName).toBe(`village代办点-要换的明白纸-${sayDate(day)}.pdf`)
  expect(pages).toHaveLength(2)
  expect(pages[0]).toContain(squeezed(paperWords.aheadChanges(sayDate(day))))
  expect(pages[1]).toContain('（新）')
}, 60_000)

test('the book of a later day holds the matters that are new by then', async () => {
  const run = await order(county.people.coordinator, whole(later), { kind: 'book' })
  expect(run.total).toBe(3)
  expect(await work(run.id)).toBe('done')
  const { pages } = await textsOf(run)
  expect(pages[0]).toContain(squeezed(paperWords.aheadFrom(sayDate(later))))
  expect(pages.join('')).toContain('以后才有的事项')
}, 60_000)

test('what was called off is printed no more: neither the file nor one that waits', async () => {
  const done = await order(county.people.village, changes(day))
  expect(done.state).toBe('done')
  const waiting = await order(county.people.otherTown, changes(day))
  expect(waiting.state).toBe('waiting')
  await site.payload.update({
    collection: 'editions',
    id: rich.id,
    data: { calledOffOn: today },
    overrideAccess: true,
  })
  await site.payload.db.updateOne({
    collection: 'matters',
    id: county.matters.rich.id,
    data: { nextEdition: null },
  })
  expect(await work(waiting.id)).toBe('failed')
  expect((await runById(site.payload, waiting.id))?.error).toBe(aheadText.nothingLeft(sayDate(day)))
  const req = await asking(site.payload, county.people.village)
  await expect(runFile(req, done.id)).rejects.toMatchObject({
    status: 410,
    message: aheadText.calledOff(sayDate(day)),
  })
  await expect(order(county.people.village, whole(day))).rejects.toThrow(
    aheadText.unchanged(sayDate(day), [sayDate(later)]),
  )
})
