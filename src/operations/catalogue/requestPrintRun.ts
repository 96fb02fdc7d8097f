import { z } from 'zod'
import type { Payload, PayloadRequest, Where } from 'payload'
import { type Ahead, aheadFault, readAhead } from '@/domain/catalogue/editionLife/ahead'
import { mayOrderRun } from '@/domain/catalogue/printAccess'
import { printSizes, runKinds } from '@/domain/catalogue/printKinds'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { portalText as text } from '@/i18n/portal'
import { aheadText } from '@/i18n/portalPrint'
import { Refusal } from '@/operations/refusal'
import { inTransaction } from '@/operations/transaction'
import type { PrintRun, Station } from '@/payload-types'
import { changeDays } from '@/queries/catalogue/printableEditions'
import { countyOf } from '@/queries/platform/settings'
import { getSettings } from '@/runtime/settings'
import { planRun } from './planRun'
import { keptLength, printPath } from './printCache'
import { askingPerson, stationToPrintFor } from './printStation'

/** What the page sends when somebody asks for a kit or the book. */
export const runOrder = z.object({
  kind: z.enum(runKinds, { error: text.badKind }),
  station: z.string().trim().max(24).optional(),
  size: z.enum(printSizes, { error: text.badSize }).default('a4'),
  /** For a later day, as `aheadValue` writes it. */
  ahead: z.string().max(24, aheadText.badDay).optional(),
  /** Made when the page was made, so that a double click is one run. */
  clientId: z.uuid({ error: text.badClientId }),
})
export type RunOrder = z.infer<typeof runOrder>

/**
 * Orders a station's kit or the county's book. A file that holds exactly the same is used again at
 * once; the same click, or the same order while it is under way, gives the run that is there.
 * @returns the run: `done` when there was a file, else `waiting` for the worker
 * @throws Refusal 401, 403 for a station of others or for the book, 400 when there is nothing to print, or
 *   for a day on which no sheet changes
 */
export async function requestPrintRun({
  req,
  order,
  now,
}: {
  req: PayloadRequest
  order: RunOrder
  now: Date
}): Promise<PrintRun> {
  const { payload } = req
  const asking = await askingPerson(req)
  const { kind, size, clientId } = order
  const station =
    kind === 'kit' ? await stationToPrintFor(req, { asking, code: order.station }) : null
  if (kind === 'kit' && !station)
    throw new Refusal({ kind: 'invalid', message: text.chooseStation })
  if (!mayOrderRun(asking.person, { kind, station })) {
    const message = station ? text.notYourStation(station.name) : text.onlyCounty
    throw new Refusal({ kind: 'forbidden', message })
  }
  const mine: Where = { requestedBy: { equals: asking.user.id } }
  const sameClick: Where = { and: [mine, { clientId: { equals: clientId } }] }
  const before = await oneRun(payload, sameClick)
  if (before) return before

  const ahead = await checkedAhead(payload, { typed: order.ahead, station, now })
  const plan = await planRun(payload, { kind, station, size, ahead, now })
  if (plan.sheets.length === 0) {
    const name = station?.name ?? (await countyOf(payload)).name
    throw new Refusal({ kind: 'invalid', message: text.nothingToPrint(name) })
  }
  const { contentKey, editionIds } = plan
  const underWay = await oneRun(payload, {
    and: [
      mine,
      { contentKey: { equals: contentKey } },
      { state: { in: ['waiting', 'running'] } },
      { cancelRequested: { not_equals: true } },
    ],
  })
  if (underWay) return underWay

  const { dataDir } = getSettings()
  const hasFile = (await keptLength(printPath({ dataDir, key: contentKey, isRun: true }))) !== null
  const made = hasFile ? await doneBefore(payload, contentKey) : null
  const at = now.toISOString()
  const data = {
    kind,
    size,
    station: station?.id,
    aheadOn: ahead?.on,
    onlyChanges: ahead?.onlyChanges,
    contentKey,
    editions: editionIds,
    clientId,
    requestedBy: asking.user.id,
    requestedAt: at,
    total: editionIds.length,
    ...(made
      ? { state: 'done' as const, done: editionIds.length, pages: made.pages, finishedAt: at }
      : { state: 'waiting' as const, done: 0 }),
  }
  try {
    return await createRun(req, data)
  } catch (error) {
    // The other click of a double click was quicker: the unique index refused this one.
    const other = await oneRun(payload, sameClick)
    if (other) return other
    throw error
  }
}

/** The later day that a run is for; nothing without one. */
async function checkedAhead(
  payload: Payload,
  { typed, station, now }: { typed?: string; station: Station | null; now: Date },
): Promise<Ahead | undefined> {
  if (!typed) return undefined
  const ahead = readAhead(typed)
  const refuse = (message: string): never => {
    throw new Refusal({
      kind: 'invalid',
      message,
      reasons: [{ message, path: 'ahead' }],
    })
  }
  if (!ahead) return refuse(aheadText.badDay)
  const today = plainDateOf(now)
  const days = (await changeDays(payload, station, today)).map(({ on }) => on)
  const day = sayDate(ahead.on)
  switch (aheadFault({ on: ahead.on, today, days })) {
    case 'past':
      return refuse(aheadText.past(day))
    case 'unchanged':
      return refuse(aheadText.unchanged(day, days.map(sayDate)))
    case null:
      return ahead
  }
}

type RunData = Omit<PrintRun, 'id' | 'createdAt' | 'updatedAt'>

/** The run, and in the same transaction the job that will do it. */
const createRun = (req: PayloadRequest, data: RunData): Promise<PrintRun> =>
  inTransaction({
    req,
    run: async () => {
      const run = await req.payload.create({
        collection: 'print-runs',
        data,
        depth: 0,
        overrideAccess: true,
        req,
      })
      if (data.state === 'waiting') {
        await req.payload.jobs.queue({
          task: 'print-run',
          input: { runId: run.id },
          queue: 'prints',
          overrideAccess: true,
          req,
        })
      }
      return run
    },
  })

const doneBefore = (payload: Payload, contentKey: string): Promise<PrintRun | null> =>
  oneRun(payload, { contentKey: { equals: contentKey }, state: { equals: 'done' } })

async function oneRun(payload: Payload, where: Where): Promise<PrintRun | null> {
  const { docs } = await payload.find({
    collection: 'print-runs',
    where,
    sort: '-requestedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
