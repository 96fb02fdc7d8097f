'use client'

import { type Sent, sendBytes } from '../device/sendBytes'
import type { PendingFile } from './pendingStore'

/** Sends one file. Sent twice it is there once: it carries its own id. */
export const sendFile = (caseId: string, file: PendingFile): Promise<Sent> =>
  sendBytes(`/api/cases/${caseId}/files`, {
    parts: [file.bytes],
    headers: { 'X-Client-Id': file.id, 'X-File-Kind': file.kind, 'X-Person': file.owner },
  })
