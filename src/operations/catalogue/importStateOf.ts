import type { PayloadRequest } from 'payload'
import { mayCancel, mayStart, type ImportState, type RowAction } from '@/domain/catalogue/importRun'
import type { WorkbookReport } from '@/domain/catalogue/spreadsheet/readMatters'
import { countRows } from './importStore'
import { seeImport } from './seeImport'

/** How an import stands, for its page. */
export interface ImportView {
  id: string
  fileName: string
  state: ImportState
  isAgreed: boolean
  isCancelling: boolean
  rows: number
  /** Of the step under way. */
  done: number
  total: number
  counts: Record<RowAction, number>
  /** Rows that are still to be written. */
  left: number
  mayStart: boolean
  mayCancel: boolean
  error?: string
  requestedAt: string
  report: WorkbookReport
}

/**
 * How an import of the own department stands.
 * @throws Refusal 401, 403, 404
 */
export async function importStateOf(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<ImportView> {
  const { run } = await seeImport(req, id)
  const { counts, left } = await countRows(req.payload, run.id)
  const heartbeat = run.heartbeatAt ?? run.agreedAt
  const standing = {
    state: run.state,
    isAgreed: Boolean(run.agreedAt),
    left,
    heartbeatAt: heartbeat ? Date.parse(heartbeat) : undefined,
  }
  const isBusy = run.state === 'planning' || run.state === 'running'
  return {
    id: run.id,
    fileName: run.fileName,
    state: run.state,
    isAgreed: standing.isAgreed,
    isCancelling: isBusy && Boolean(run.cancelRequested),
    rows: run.rows,
    done: run.done,
    total: run.total,
    counts,
    left,
    mayStart: mayStart(standing, now.getTime()),
    mayCancel: mayCancel(standing),
    ...(run.error ? { error: run.error } : {}),
    requestedAt: run.requestedAt,
    report: run.report as unknown as WorkbookReport,
  }
}
