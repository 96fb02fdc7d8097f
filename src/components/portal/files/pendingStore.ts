'use client'

import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

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
  /** Why the server will never take it. */
  fault?: string
}

interface Schema extends DBSchema {
  files: { key: string; value: PendingFile; indexes: { batch: string } }
}

/** Photos of registrations that never came about go after a week. */
const keptMs = 7 * 86_400_000

let opening: Promise<IDBPDatabase<Schema> | null> | undefined
/** Where the browser keeps nothing (private windows), for as long as the page lives. */
const inMemory = new Map<string, PendingFile>()
const changes = new EventTarget()

const database = () =>
  (opening ??= openDB<Schema>('daiban-photos', 1, {
    upgrade: (db) => {
      db.createObjectStore('files', { keyPath: 'id' }).createIndex('batch', 'batch')
    },
  }).catch(() => null))

const changed = () => changes.dispatchEvent(new Event('change'))

/** Whether photos outlive the page. */
export const keepsPhotos = async (): Promise<boolean> => (await database()) !== null

/** Keeps a file on the device, or changes what is known of it. */
export async function keepPending(file: PendingFile): Promise<void> {
  const db = await database()
  if (db) await db.put('files', file)
  else inMemory.set(file.id, file)
  changed()
}

/** Lets a file go: the server has it, or the person does not want it. */
export async function dropPending(id: string): Promise<void> {
  const db = await database()
  if (db) await db.delete('files', id)
  inMemory.delete(id)
  changed()
}

/** What one person has still to send of some batches, in the order in which it was taken. */
export async function pendingOf(owner: string, batches: readonly string[]): Promise<PendingFile[]> {
  const db = await database()
  const found = db
    ? (await Promise.all(batches.map((one) => db.getAllFromIndex('files', 'batch', one)))).flat()
    : [...inMemory.values()].filter(({ batch }) => batches.includes(batch))
  return found
    .filter((file) => file.owner === owner)
    .sort((one, other) => one.addedAt - other.addedAt)
}

/** Lets go what nobody came back for. */
export async function dropOld(now: number): Promise<void> {
  const db = await database()
  if (!db) return
  for (const { id, addedAt } of await db.getAll('files')) {
    if (now - addedAt > keptMs) await db.delete('files', id)
  }
}

/** Calls whenever something was kept or let go, also by another part of the page. */
export function onPendingChange(listener: () => void): () => void {
  changes.addEventListener('change', listener)
  return () => changes.removeEventListener('change', listener)
}
