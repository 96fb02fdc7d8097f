'use client'

import type { CheckState, StandardItem } from '@/domain/network/standardItems'
import { deviceStore } from '../device/deviceStore'

/** A check that the server has not acknowledged yet; it stays on the device until it has. */
export interface PendingCheck {
  /** The id of the command: the server takes each once. */
  id: string
  /** The log-in and the station: nobody else sees or sends it. */
  batch: string
  station: string
  item: StandardItem
  state: CheckState
  remark: string
  dueDays?: number
  photo?: ArrayBuffer
}

/** What waits on this device. */
export const checkStore = deviceStore<PendingCheck, 'batch'>({
  name: 'daiban-checks',
  table: 'checks',
  index: 'batch',
})

/** What became of a check: the server has it, will never take it, or the line broke. */
export type SentCheck =
  | { state: 'kept' }
  | { state: 'refused'; message: string }
  | { state: 'broken' }
  | { state: 'logged-out' }

const withinMs = 120_000
/** Another time may help: the server is busy, restarting, or was not reached at all. */
const mayHelpLater = (status: number) => status === 408 || status === 429 || status >= 500

/** Sends one check with its photo. Sent twice it is noted once: it carries its own id. */
export async function sendCheck({
  id,
  station,
  item,
  state,
  remark,
  dueDays,
  photo,
}: PendingCheck): Promise<SentCheck> {
  const fields = { commandId: id, station, item, state, remark, dueDays }
  try {
    const answer = await fetch('/api/standard-items/check', {
      method: 'POST',
      body: new Blob(photo ? [photo] : [], { type: 'application/octet-stream' }),
      headers: { 'X-Check': encodeURIComponent(JSON.stringify(fields)) },
      signal: AbortSignal.timeout(withinMs),
    })
    if (answer.ok) return { state: 'kept' }
    if (answer.status === 401) return { state: 'logged-out' }
    if (mayHelpLater(answer.status)) return { state: 'broken' }
    const { message } = (await answer.json()) as { message: string }
    return { state: 'refused', message }
  } catch {
    return { state: 'broken' }
  }
}
