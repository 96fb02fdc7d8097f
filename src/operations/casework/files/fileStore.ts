import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Payload } from 'payload'
import { getSettings } from '@/runtime/settings'
import { openBytes, sealBytes } from '../../platform/keyring'

/** Which bytes of a case are meant. */
export interface FilePlace {
  caseId: string
  /** Random, made when the file was added. */
  key: string
  /** The small picture beside the file. */
  isPreview?: boolean
}

/** The folder of everything that belongs to cases. */
export const filesFolder = (): string => join(getSettings().dataDir, 'case-files')

function pathOf({ caseId, key, isPreview = false }: FilePlace): string {
  if (!/^[a-f\d]{24}$/i.test(caseId) || !/^[a-f\d-]{36}$/.test(key)) {
    throw new Error('A file lies under the ids of its case and its own')
  }
  return join(filesFolder(), caseId, isPreview ? `${key}.preview` : key)
}

const sealing = ({ caseId, key, isPreview }: FilePlace) => ({
  purpose: 'case file',
  owner: [caseId, key, isPreview ? 'preview' : 'whole'].join('/'),
})

/** Writes a file sealed, so that it is on the disk as a whole or not at all. */
export async function keepFile(
  payload: Payload,
  place: FilePlace,
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

/** The bytes of a file; null when they are gone, or their key is. */
export async function readKept(payload: Payload, place: FilePlace): Promise<Uint8Array | null> {
  const sealed = await readFile(pathOf(place)).catch(() => null)
  return sealed && openBytes(payload, sealing(place), sealed)
}

/** Takes a file and its small picture off the disk. */
export async function eraseFile(place: Omit<FilePlace, 'isPreview'>): Promise<void> {
  for (const isPreview of [true, false]) await rm(pathOf({ ...place, isPreview }), { force: true })
}
