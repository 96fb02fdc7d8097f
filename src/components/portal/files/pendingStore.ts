'use client'

import { deviceStore } from '../device/deviceStore'

/** A photo or PDF that the server has not acknowledged yet. It stays on the device until it has. */
export interface PendingFile {
  /** A UUID: the server takes each once. */
  id: string
  /** The case, or, before there is one, the command that registers it. */
  batch: string
  /** The log-in that took it; others on the same device see nothing of it. */
  owner: string
  kind: string
  bytes: ArrayBuffer
  type: string
  addedAt: number
  /** When this was first seen by the county's clock, in ms; absent before that. */
  seenAt?: number
  /** Why the server will never take it. */
  fault?: string
}

/** Photos of registrations that never came about go after a week. */
const keptMs = 7 * 86_400_000

const files = deviceStore<PendingFile, 'batch'>({
  name: 'daiban-photos',
  table: 'files',
  index: 'batch',
})

/** Whether photos outlive the page. */
export const keepsPhotos = files.lasts

/** Keeps a file on the device, or changes what is known of it. */
export const keepPending = files.keep

/** Lets a file go: the server has it, or the person does not want it. */
export const dropPending = files.drop

/** Calls whenever something was kept or let go, also by another part of the page. */
export const onPendingChange = files.onChange

/** What one person has still to send of some batches, in the order in which it was taken. */
export async function pendingOf(owner: string, batches: readonly string[]): Promise<PendingFile[]> {
  return (await files.of(batches))
    .filter((file) => file.owner === owner)
    .sort((one, other) => one.addedAt - other.addedAt)
}

/**
 * Lets go what nobody came back for.
 * @param now by the county's clock, in ms: that of the phone may be years off
 * @param spared batches whose registration still waits on the device
 */
export async function dropOld(now: number, spared: ReadonlySet<string>): Promise<void> {
  for (const file of await files.all()) {
    if (file.seenAt === undefined) await files.keep({ ...file, seenAt: now })
    else if (now - file.seenAt > keptMs && !spared.has(file.batch)) await files.drop(file.id)
  }
}
