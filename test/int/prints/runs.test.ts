import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { PDFDocument } from 'pdf-lib'
import { idOf } from '@/access/roles'
import type { RunKind } from '@/domain/catalogue/printKinds'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { portalText as text } from '@/i18n/portal'
import { cancelPrintRun } from '@/operations/catalogue/cancelPrintRun'
import { openPrintRun, runFile, seeRun } from '@/operations/catalogue/openPrintRun'
import { requestPrintRun, runOrder } from '@/operations/catalogue/requestPrintRun'
import { runPrintRun } from '@/operations/catalogue/runPrintRun'
import type { PrintRun, User } from '@/payload-types'
import { closeBrowser } from '@/printing'
import { runById } from '@/queries/catalogue/printRuns'
import { startTestPayload, type TestPayload } from '../../helpers/payload'
import { richMatter } from '../../helpers/sampleMatters'
import { asking, buildCounty, issue, makeMatter, type SmallCounty } from './fixture'
import { until } from '../../helpers/until'

let site: TestPayload
let county: SmallCounty
beforeAll(async () => {
  site = await startTestPayload()
  county = await buildCounty(site.payload)
}, 60_000)
afterAll(async () => {
  await closeBrowser()
})

// The worker goes by the real time: a fixed day would be another than its own tomorrow.
const now = new Date()

/** Orders a run; the kit of the own station unless said otherwise. */
async function order(
  user: User | undefined,
  more: { kind?: RunKind; station?: string; size?: string; clientId?: string } = {},
): Promise<PrintRun> {
  const parsed = runOrder.parse({ kind: 'kit', clientId: randomUUID(), ...more })
  return requestPrintRun({ req: await asking(site.payload, user), order: parsed, now })
}

const work = (runId: string) => runPrintRun({ payload: site.payload, runId, now: () => new Date() })
const stateOf = async (id: string) => runById(site.payload, id)
const jobsFor = async (runId: string) =>
  (
    await site.payload.find({
      collection: 'payload-jobs',
      where: { 'input.runId': { equals: runId } },
      pagination: false,
      overrideAccess: true,
    })
  ).docs

describe('ordering', () => {
  test('a kit waits for the worker, with its job', async () => {
    const run = await order(county.people.village)
    expect(run).toMatchObject({ state: 'waiting', kind: 'kit', size: 'a4', done: 0, total: 2 })
    expect(await jobsFor(run.id)).toHaveLength(1)
    await cancelPrintRun({
      req: await asking(site.payload, county.people.village),
      id: run.id,
      now,
    })
  })

  test('a double click is one run, also when both arrive at once', async () => {
    const clientId = randomUUID()
    const clicks = await Promise.all(
      Array.from({ length: 6 }, () => order(county.people.town, { clientId })),
    )
    const ids = new Set(clicks.map(({ id }) => id))
    expect(ids.size).toBe(1)
    expect(await jobsFor([...ids][0])).toHaveLength(1)
  })

  test('the same order while it is under way is the run that is there', async () => {
    const first = await order(county.people.town)
    expect((await order(county.people.town)).id).toBe(first.id)
    expect((await order(county.people.town, { size: 'large' })).id).not.toBe(first.id)
  })

  test.each([
    ['nobody', undefined, {}, 401, text.logInFirst],
    ['a village for its neighbour', 'village', { station: 'neighbour' }, 403, '不归您管'],
    ['a village the whole book', 'village', { kind: 'book' }, 403, text.onlyCounty],
    ['an editor without a station', 'editor', {}, 400, text.chooseStation],
    ['a coordinator an unknown station', 'coordinator', { station: 'none' }, 404, '没有代号'],
  ] as const)('refuses %s', async (_, who, more, status, words) => {
    const user = who ? county.people[who] : undefined
    const station = 'station' in more ? more.station : undefined
    const known = station === 'neighbour' ? county.stations.neighbour.code : station && 'ZZ99'
    const refused = order(user, { ...more, station: known })
    await expect(refused).rejects.toMatchObject({ status })
    await expect(refused).rejects.toThrow(words)
  })

  test('refuses a station that serves nothing', async () => {
    await site.payload.update({
      collection: 'stations',
      id: county.stations.otherTown.id,
      data: { servesAll: false, matters: [] },
      overrideAccess: true,
    })
    const refused = order(county.people.otherTown)
    await expect(refused).rejects.toMatchObject({ status: 400 })
    await expect(refused).rejects.toThrow('没有可以打印的明白纸')
  })
})

describe('a kit', () => {
  let run: PrintRun
  const asVillage = () => asking(site.payload, county.people.village)
  beforeAll(async () => {
    run = await order(county.people.village)
    const [job] = await jobsFor(run.id)
    await site.payload.jobs.runByID({ id: job.id, overrideAccess: true, silent: true })
  }, 120_000)

  test('is printed by its job: contents and every sheet', async () => {
    expect(await stateOf(run.id)).toMatchObject({ state: 'done', done: 2, total: 2, pages: 3 })
    const { path, length, fileName } = await runFile(await asVillage(), run.id)
    expect(fileName).toBe(`village代办点-整套明白纸-${sayDate(plainDateOf(now))}.pdf`)
    const pdf = (await readFile(path)).subarray(0, length)
    expect((await PDFDocument.load(pdf)).getPageCount()).toBe(3)
  })

  test('is used again by the same order', async () => {
    const again = await order(county.people.village)
    expect(again).toMatchObject({ state: 'done', pages: 3, contentKey: run.contentKey })
    expect(again.id).not.toBe(run.id)
    expect(await jobsFor(again.id)).toHaveLength(0)
    const byTown = await order(county.people.town, { station: county.stations.village.code })
    expect(byTown.state).toBe('done')
  })

  test('is logged once when it is opened, with every sheet in it', async () => {
    await Promise.all([
      openPrintRun({ req: await asVillage(), id: run.id, now }),
      openPrintRun({ req: await asVillage(), id: run.id, now }),
    ])
    await openPrintRun({ req: await asVillage(), id: run.id, now })
    const { docs } = await site.payload.find({
      collection: 'prints',
      where: { run: { equals: run.id } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    expect(docs.map(({ kind }) => kind).sort()).toEqual(['kit', 'sheet', 'sheet'])
    const audited = await site.payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'kit-printed' } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
    expect(audited.docs.map(({ subjectId, detail }) => [subjectId, detail])).toEqual([
      [run.id, text.sheetsOfRun(2)],
    ])
    for (const print of docs) {
      expect(idOf(print.station)).toBe(county.stations.village.id)
      expect(print).toMatchObject({ copies: 1, stationPath: county.stations.village.path })
    }
  })

  test.each([
    ['another town', 'otherTown', false],
    ['an editor', 'editor', false],
    ['the town above', 'town', true],
    ['the county', 'coordinator', true],
  ] as const)('is there for %s: %s %s', async (_, who, may) => {
    const req = await asking(site.payload, county.people[who])
    if (may) {
      expect((await seeRun(req, run.id)).run.id).toBe(run.id)
      return
    }
    await expect(runFile(req, run.id)).rejects.toMatchObject({ status: 404 })
    await expect(openPrintRun({ req, id: run.id, now })).rejects.toThrow(text.unknownRun)
    await expect(cancelPrintRun({ req, id: run.id, now })).rejects.toThrow(text.unknownRun)
  })

  test('is not there for whoever is not logged in, and a wrong id is no run', async () => {
    const nobody = await asking(site.payload)
    await expect(runFile(nobody, run.id)).rejects.toMatchObject({ status: 401 })
    await expect(seeRun(await asVillage(), '../../x')).rejects.toMatchObject({ status: 404 })
  })

  test('whose file is lost says so, and is made again by a new order', async () => {
    const { path } = await runFile(await asVillage(), run.id)
    rmSync(path)
    await expect(runFile(await asVillage(), run.id)).rejects.toThrow(text.runFileGone)
    const again = await order(county.people.village)
    expect(again.state).toBe('waiting')
    expect(await work(again.id)).toBe('done')
    expect(existsSync(path)).toBe(true)
  }, 60_000)

  test('whose worker died is done by the next one, from the beginning', async () => {
    const dead = await order(county.people.coordinator, { kind: 'book' })
    await site.payload.update({
      collection: 'print-runs',
      id: dead.id,
      data: {
        state: 'running',
        done: 1,
        heartbeatAt: new Date(now.getTime() - 3_600_000).toISOString(),
      },
      overrideAccess: true,
    })
    expect(await work(dead.id)).toBe('done')
    expect(await stateOf(dead.id)).toMatchObject({ done: 2, error: null })
    expect(await work(dead.id)).toBe('done')
  }, 60_000)

  test('holds the editions of the moment it is printed', async () => {
    const waiting = await order(county.people.coordinator, { kind: 'book', size: 'large' })
    const edition = await issue(site.payload, county.matters.rich, {
      number: 2,
      content: richMatter,
    })
    expect(await work(waiting.id)).toBe('done')
    const done = await stateOf(waiting.id)
    expect(done?.contentKey).not.toBe(waiting.contentKey)
    expect((done?.editions ?? []).map(idOf)).toContain(edition.id)
  }, 60_000)
})

describe('cancelling', () => {
  test('stops a run that waits at once; its job then does nothing', async () => {
    const run = await order(county.people.town, { size: 'large' })
    const req = await asking(site.payload, county.people.town)
    await cancelPrintRun({ req, id: run.id, now })
    expect(await stateOf(run.id)).toMatchObject({ state: 'cancelled' })
    expect(await work(run.id)).toBe('cancelled')
  })

  test('stops a run under way, leaves no file, and frees the printer for the next', async () => {
    for (let at = 0; at < 120; at += 1) {
      await makeMatter(site.payload, county.department, {
        ...richMatter,
        code: `ZZ-${1000 + at}`,
      })
    }
    const run = await order(county.people.coordinator, { kind: 'book' })
    const req = await asking(site.payload, county.people.coordinator)
    const working = work(run.id)
    await until('the run begins', async () => (await stateOf(run.id))?.state === 'running')
    await cancelPrintRun({ req, id: run.id, now })
    expect(await working).toBe('cancelled')
    const left = await stateOf(run.id)
    expect(left?.done).toBeLessThan(122)
    await expect(runFile(req, run.id)).rejects.toMatchObject({ status: 409 })
    const next = await order(county.people.coordinator, { kind: 'book' })
    expect(next.state).toBe('waiting')
    expect(await work(next.id)).toBe('done')
    expect((await stateOf(next.id))?.done).toBe(122)
  }, 180_000)

  test('comes too late for one that is done', async () => {
    const run = await order(county.people.coordinator, { kind: 'book' })
    expect(run.state).toBe('done')
    const req = await asking(site.payload, county.people.coordinator)
    await cancelPrintRun({ req, id: run.id, now })
    expect(await stateOf(run.id)).toMatchObject({ state: 'done' })
  })
})

test('a run with a sheet that fits no page fails with the reason', async () => {
  const { tooLongMatter } = await import('../../helpers/sampleMatters')
  const matter = await makeMatter(site.payload, county.department, {
    ...tooLongMatter,
    code: 'ZZ-9999',
  })
  await site.payload.update({
    collection: 'stations',
    id: county.stations.otherTown.id,
    data: { servesAll: false, matters: [matter.id] },
    overrideAccess: true,
  })
  const run = await order(county.people.otherTown)
  expect(await work(run.id)).toBe('failed')
  expect((await stateOf(run.id))?.error).toMatch(/行/)
}, 60_000)
