import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { aheadOf } from '@/domain/catalogue/editionLife/ahead'
import { sayDate } from '@/domain/platform/plainDate'
import { portalText as text } from '@/i18n/portal'
import { aheadText } from '@/i18n/portalPrint'
import type { PrintRun } from '@/payload-types'
import { Refusal } from '@/operations/refusal'
import { printBook, printKit } from '@/printing'
import type { Printed } from '@/printing/documents'
import { runById } from '@/queries/catalogue/printRuns'
import { stationById } from '@/queries/network/station'
import { getSettings } from '@/runtime/settings'
import { planRun, type RunPlan } from './planRun'
import { keepPdf, keptLength, printPath } from './printCache'
import { followRun } from './runFollower'

/** A browser that dies under a run is worth one more try, not more. */
const attempts = 2

type RunChange = Partial<Omit<PrintRun, 'id'>>

const changeRun = (payload: Payload, id: string, data: RunChange): Promise<PrintRun> =>
  payload.update({ collection: 'print-runs', id, data, depth: 0, overrideAccess: true })

/**
 * Does what a run orders: prints all its sheets into one PDF, tells how far it is, stops when
 * somebody cancels. Doing it again is harmless: a finished run is left alone, one whose worker died
 * begins anew, and a file that is there is used.
 * @returns the state in which the run is left; `gone` when there is no such run
 */
export async function runPrintRun({
  payload,
  runId,
  now,
}: {
  payload: Payload
  runId: string
  now: () => Date
}): Promise<PrintRun['state'] | 'gone'> {
  const run = await runById(payload, runId)
  if (!run) return 'gone'
  if (run.state !== 'waiting' && run.state !== 'running') return run.state
  if (run.cancelRequested) return finish(payload, runId, { state: 'cancelled' }, now())
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptRun({ payload, run, now })
    } catch (error) {
      if (error instanceof Refusal) {
        return finish(payload, runId, { state: 'failed', error: error.message }, now())
      }
      payload.logger.error({ err: error, runId, attempt }, 'a print run failed')
      if (attempt === attempts) {
        return finish(payload, runId, { state: 'failed', error: text.runFailed }, now())
      }
    }
  }
}

async function finish(
  payload: Payload,
  id: string,
  data: RunChange & Pick<PrintRun, 'state'>,
  now: Date,
): Promise<PrintRun['state']> {
  await changeRun(payload, id, { ...data, finishedAt: now.toISOString() })
  return data.state
}

async function attemptRun({
  payload,
  run,
  now,
}: {
  payload: Payload
  run: PrintRun
  now: () => Date
}): Promise<PrintRun['state']> {
  const { id, kind, size } = run
  const stationId = idOf(run.station)
  const station = stationId ? await stationById(payload, stationId) : null
  const ahead = aheadOf(run)
  const plan = await planRun(payload, { kind, station, size, ahead, now: now() })
  if (ahead && plan.sheets.every(({ edition }) => edition?.holdsFrom !== ahead.on)) {
    const message = aheadText.nothingLeft(sayDate(ahead.on))
    throw new Refusal({ kind: 'invalid', message })
  }
  const { contentKey, editionIds } = plan
  const total = editionIds.length
  await changeRun(payload, id, {
    state: 'running',
    contentKey,
    editions: editionIds,
    done: 0,
    total,
    error: null,
    heartbeatAt: now().toISOString(),
  })
  const path = printPath({ dataDir: getSettings().dataDir, key: contentKey, isRun: true })
  if ((await keptLength(path)) !== null) {
    return finish(payload, id, { state: 'done', done: total }, now())
  }
  const follower = followRun({ payload, runId: id, now })
  try {
    const { pdf, pages } = await printPlan({ plan, run, follower })
    follower.signal.throwIfAborted()
    await keepPdf(path, pdf)
    await follower.end()
    return await finish(payload, id, { state: 'done', done: total, pages }, now())
  } catch (error) {
    await follower.end()
    if (!follower.signal.aborted) throw error
    return finish(payload, id, { state: 'cancelled' }, now())
  }
}

function printPlan({
  plan,
  run,
  follower,
}: {
  plan: RunPlan
  run: PrintRun
  follower: ReturnType<typeof followRun>
}): Promise<Printed> {
  const { station, county, sheets, printedOn, ahead } = plan
  const { size } = run
  const options = { onProgress: follower.onProgress, signal: follower.signal }
  return station
    ? printKit({ station, county, sheets, printedOn, ahead, size }, options)
    : printBook({ county, sheets, printedOn, ahead, size }, options)
}
