import { z } from 'zod'
import type { Payload, PayloadRequest, Where } from 'payload'
import { mayOrderRun } from '@/domain/catalogue/printAccess'
import { printSizes, runKinds } from '@/domain/catalogue/printKinds'
import { portalText as text } from '@/i18n/portal'
import { Refusal } from '@/operations/refusal'
import { inTransaction } from '@/operations/transaction'
import type { PrintRun } from '@/payload-types'
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
  /** Made when the page was made, so that a double click is one run. */
  clientId: z.uuid({ error: text.badClientId }),
})
export type RunOrder = z.infer<typeof runOrder>

/**
 * Orders a station's kit or the county's book. A file that holds exactly the same is used again at
 * once; the same click, or the same order while it is under way, gives the run that is there.
 * @returns the run: `done` when there was a file, else `waiting` for the worker
 * @throws Refusal 401, 403 for a station of others or for the book, 400 when there is nothing to print
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

  const plan = await planRun(payload, { kind, station, size, now })
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
