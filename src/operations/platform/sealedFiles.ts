import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Payload } from 'payload'
import { getSettings } from '@/runtime/settings'
import { openBytes, sealBytes } from './keyring'

/** Which sealed bytes are meant. */
export interface SealedPlace {
  /** Folder inside the data folder, e.g. `case-files`. */
  folder: string
  /** Id of the record they belong to. */
  owner: string
  /** Random, made when they were added. */
  key: string
  /** The small picture beside the file. */
  isPreview?: boolean
  /** What the key of the seal is made for, e.g. `case file`. */
  purpose: string
}

/** The folder of one kind of sealed files. */
export const sealedFolder = (folder: string): string => join(getSettings().dataDir, folder)

function pathOf({ folder, owner, key, isPreview = false }: SealedPlace): string {
  if (!/^[a-f\d]{24}$/i.test(owner) || !/^[a-f\d-]{36}$/.test(key)) {
    throw new Error('A file lies under the ids of its owner and its own')
  }
  return join(sealedFolder(folder), owner, isPreview ? `${key}.preview` : key)
}

const sealing = ({ purpose, owner, key, isPreview }: SealedPlace) => ({
  purpose,
  owner: [owner, key, isPreview ? 'preview' : 'whole'].join('/'),
})

/** Writes bytes sealed, so that they are on the disk as a whole or not at all. */
export async function keepSealed(
  payload: Payload,
  place: SealedPlace,
  bytes: Uint8Array,
): Promise<void> {
  const path = pathOf(place)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomUUID()}.tmp`
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(sealBytes(payload, sealing(place), bytes))
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** The bytes; null when they are gone, or their key is. */
export async function readSealed(payload: Payload, place: SealedPlace): Promise<Uint8Array | null> {
  const sealed = await readFile(pathOf(place)).catch(() => null)
  return sealed && openBytes(payload, sealing(place), sealed)
}

/** Takes the bytes and their small picture off the disk. */
export async function eraseSealed(place: Omit<SealedPlace, 'isPreview'>): Promise<void> {
  for (const isPreview of [true, false]) await rm(pathOf({ ...place, isPreview }), { force: true })
}
