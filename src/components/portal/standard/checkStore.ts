'use client'

import type { CheckState, StandardItem } from '@/domain/network/standardItems'
import { deviceStore } from '../device/deviceStore'
import { type Sent, sendBytes } from '../device/sendBytes'

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

/** Sends one check with its photo. Sent twice it is noted once: it carries its own id. */
export async function sendCheck({
  id,
  station,
  item,
  state,
  remark,
  dueDays,
  photo,
}: PendingCheck): Promise<Sent> {
  const fields = { commandId: id, station, item, state, remark, dueDays }
  return sendBytes('/api/standard-items/check', {
    parts: photo ? [photo] : [],
    headers: { 'X-Check': encodeURIComponent(JSON.stringify(fields)) },
  })
}
