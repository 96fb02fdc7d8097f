import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { plainDateOf } from '@/domain/platform/plainDate'
import { ledgerWorkbook } from '@/operations/casework/exportLedger'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { caseNames } from '@/queries/casework/caseNames'
import type { CaseFilters, CaseOrder } from '@/queries/casework/caseFilters'
import { listedCaseOf } from '@/queries/casework/ledgerRows'
import { listCases } from '@/queries/casework/listCases'
import { workingDays } from '@/queries/platform/workingDays'
import { fillWithCases } from '@/seed/scale/fillWithCases'
import { countySize, fillMatters, fillNetwork } from '@/seed/scale/fillNetwork'
import { fillLawReach, scaleCoordinator, scaleEditor } from '@/seed/scale/fillLawReach'
import { fillPostings } from '@/seed/scale/fillPostings'
import { seedCounty } from '@/seed/seedCounty'
import { setTimeout as sleep } from 'node:timers/promises'
import { campaignRound } from './campaignQueries'
import { type Asked, sampleQueries } from './caseQueries'
import { coordinatorOf, moveNotice } from './moveNotice'
import { type NetworkQuestion, askNetwork } from './networkQueries'
import { timeOf } from './measure'
import { type RecallQuestion, askRecall } from './recallQueries'

/** What the benchmark asks of a process that has one database of cases. */
export type Order =
  | { do: 'fill'; cases: number; days?: number }
  | { do: 'prepare'; queries: number }
  | { do: 'list'; kind: string; from: number; count: number }
  | { do: 'notice' }
  | { do: 'export'; from: string; to: string; isSlow?: boolean }
  | { do: 'network'; towns: [first: number, last: number]; matters: number; days?: number }
  | { do: 'postings'; towns: [first: number, last: number]; perStation: number }
  | { do: 'ask'; question: NetworkQuestion; count: number }
  | { do: 'recall'; question: RecallQuestion; count: number }
  | { do: 'reach' }
  | { do: 'campaign' }

/** What an export took. */
export interface Exported {
  bytes: number
  /** Bytes of memory: before, and the most while it ran. */
  before: number
  peak: number
  ms: number
}

const pageSize = 50

async function as(payload: Payload, username: string): Promise<PayloadRequest> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { username: { equals: username } },
    depth: 0,
    overrideAccess: true,
  })
  const user = docs[0]
  if (!user) throw new Error(`The demonstration has no ${username}`)
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

/** A page as it goes out: read, named, made to text. */
async function listOnce(
  req: PayloadRequest,
  { filters, order, after }: { filters: CaseFilters; order: CaseOrder; after?: string },
): Promise<number> {
  const started = performance.now()
  const now = new Date()
  const page = { order, limit: pageSize, after }
  const { rows, next } = await listCases(req, { filters, page, now })
  const calendar = await workingDays(req.payload, req)
  const names = caseNames(req.payload)
  await names.learn(rows)
  const context = { names, calendar, today: plainDateOf(now) }
  JSON.stringify({ rows: rows.map((row) => listedCaseOf(row, context)), next })
  return performance.now() - started
}

/** Exports a ledger and reads it away, as a browser would, or slowly, as a bad line would. */
async function exportOnce(
  req: PayloadRequest,
  { from, to, isSlow }: { from: string; to: string; isSlow?: boolean },
): Promise<Exported> {
  global.gc?.()
  const before = process.memoryUsage.rss()
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20)
  const started = performance.now()
  const { bytes: stream } = await ledgerWorkbook(req, {
    filters: { startedFrom: from, startedTo: to },
    isCounty: true,
    now: new Date(),
  })
  let bytes = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (isSlow) await sleep(25)
  }
  clearInterval(watch)
  return { bytes, before, peak, ms: performance.now() - started }
}

/** Milliseconds of each of some rounds, after one to warm up. */
async function timesOf(count: number, ask: () => Promise<unknown>): Promise<number[]> {
  await ask()
  const times: number[] = []
  for (let at = 0; at < count; at += 1) times.push(await timeOf(ask))
  return times
}

async function answers(payload: Payload): Promise<(order: Order) => Promise<unknown>> {
  let queries: Record<string, Asked[]> = {}
  let law = ''
  const people = new Map<string, PayloadRequest>()
  const reqOf = async (username: string) => {
    const req = people.get(username) ?? (await as(payload, username))
    people.set(username, req)
    return req
  }
  return async (order) => {
    if (order.do === 'fill') {
      await seedCounty({ payload, password: 'Bench-4821-x', report: () => undefined })
      const { cases, days } = order
      await fillWithCases(payload, { cases, days, today: plainDateOf(new Date()) })
      return nativeCollection(payload, 'cases').countDocuments()
    }
    if (order.do === 'prepare') {
      queries = await sampleQueries(payload, order.queries)
      return Object.keys(queries)
    }
    if (order.do === 'notice') return moveNotice(payload, await coordinatorOf(payload))
    if (order.do === 'export') return exportOnce(await reqOf('coordinator'), order)
    if (order.do === 'network') {
      if (order.matters > 0) await fillMatters(payload, order.matters)
      const { towns, days = countySize.days } = order
      const size = { ...countySize, towns, days }
      return fillNetwork(payload, { size, today: plainDateOf(new Date()) })
    }
    if (order.do === 'postings') return fillPostings(payload, order)
    if (order.do === 'ask') {
      return timesOf(order.count, () => askNetwork(payload, order.question))
    }
    if (order.do === 'recall') {
      return timesOf(order.count, () => askRecall(payload, order.question))
    }
    if (order.do === 'reach') {
      law = await fillLawReach(payload)
      return law
    }
    if (order.do === 'campaign') {
      const [coordinator, editor] = [await reqOf(scaleCoordinator), await reqOf(scaleEditor)]
      return campaignRound({ coordinator, editor }, law)
    }
    const times: number[] = []
    const asked = (queries[order.kind] ?? []).slice(order.from, order.from + order.count)
    for (const one of asked) times.push(await listOnce(await reqOf(one.who), one))
    return times
  }
}

const { default: config } = await import('@payload-config')
const { getPayload } = await import('payload')
const payload = await getPayload({ config })
const answer = await answers(payload)
process.on('message', (order: Order) => {
  answer(order).then(
    (result) => process.send?.({ result }),
    (error: unknown) =>
      process.send?.({ error: String(error instanceof Error ? error.stack : error) }),
  )
})
process.on('disconnect', () => process.exit())
process.send?.({ result: 'ready' })
