'use client'

import type { PendingFile } from './pendingStore'

/** What became of an upload: the server has it, will never take it, or the line broke. */
export type Sent =
  | { state: 'kept' }
  | { state: 'refused'; message: string }
  | { state: 'broken' }
  | { state: 'logged-out' }

const withinMs = 120_000
/** Another time may help: the server is busy, restarting, or was not reached at all. */
const mayHelpLater = (status: number) => status === 408 || status === 429 || status >= 500

/** Sends one file. Sent twice it is there once: it carries its own id. */
export async function sendFile(caseId: string, file: PendingFile): Promise<Sent> {
  try {
    const answer = await fetch(`/api/cases/${caseId}/files`, {
      method: 'POST',
      body: new Blob([file.bytes], { type: 'application/octet-stream' }),
      headers: { 'X-Client-Id': file.id, 'X-File-Kind': file.kind, 'X-Person': file.owner },
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
