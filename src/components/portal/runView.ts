import type { PrintRun } from '@/payload-types'

/** What the page of a run needs to know. */
export interface RunView {
  state: PrintRun['state']
  done: number
  total: number
  pages: number | null
  error: string | null
  isCancelling: boolean
  /** Under way, but its worker gave no sign for long. */
  isStalled: boolean
  /** Waits for so long that something must be said. */
  isWaitingLong: boolean
}

const stalledMs = 10_000
const waitingLongMs = 5_000

/** The view of a run at an instant. */
export function runViewOf(run: PrintRun, now: Date): RunView {
  const since = (instant: string | null | undefined) =>
    instant ? now.getTime() - new Date(instant).getTime() : 0
  return {
    state: run.state,
    done: run.done,
    total: run.total,
    pages: run.pages ?? null,
    error: run.error ?? null,
    isCancelling: Boolean(run.cancelRequested) && run.state === 'running',
    isStalled: run.state === 'running' && since(run.heartbeatAt) > stalledMs,
    isWaitingLong: run.state === 'waiting' && since(run.requestedAt) > waitingLongMs,
  }
}
