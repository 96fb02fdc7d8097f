'use client'

import { deviceStore } from '../device/deviceStore'
import { type Sent, sendBytes } from '../device/sendBytes'

/** A sheet that was hung or replaced and that the server has not acknowledged; it stays on the device until it has. */
export interface PendingPut {
  /** The id of the command: the server takes each once. */
  id: string
  /** The log-in that wrote it: nobody else sees or sends it. */
  owner: string
  verb: 'hang' | 'replace'
  /** What it is called in the list. */
  name: string
  body: object
  photo?: ArrayBuffer
}

/** What waits on this device. */
export const putStore = deviceStore<PendingPut, 'owner'>({
  name: 'daiban-postings',
  table: 'puts',
  index: 'owner',
})

/** Sends one with its photo; sent twice it counts once. What is acknowledged, or never taken, waits no longer. */
export async function sendPut({ id, owner, verb, body, photo }: PendingPut): Promise<Sent> {
  const sent = await sendBytes(`/api/postings/${verb}`, {
    parts: photo ? [photo] : [],
    headers: { 'X-Posting': encodeURIComponent(JSON.stringify(body)), 'X-Person': owner },
  })
  if (sent.state === 'kept' || sent.state === 'refused') await putStore.drop(id)
  return sent
}
