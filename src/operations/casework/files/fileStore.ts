import type { Payload } from 'payload'
import {
  type SealedPlace,
  eraseSealed,
  keepSealed,
  readSealed,
  sealedFolder,
} from '../../platform/sealedFiles'

/** Which bytes of a case are meant. */
export interface FilePlace {
  caseId: string
  /** Random, made when the file was added. */
  key: string
  /** The small picture beside the file. */
  isPreview?: boolean
}

const folder = 'case-files'

/** The folder of everything that belongs to cases. */
export const filesFolder = (): string => sealedFolder(folder)

const placeOf = ({ caseId, key, isPreview }: FilePlace): SealedPlace => ({
  folder,
  owner: caseId,
  key,
  isPreview,
  purpose: 'case file',
})

/** Writes a file sealed, so that it is on the disk as a whole or not at all. */
export const keepFile = (payload: Payload, place: FilePlace, bytes: Uint8Array): Promise<void> =>
  keepSealed(payload, placeOf(place), bytes)

/** The bytes of a file; null when they are gone, or their key is. */
export const readKept = (payload: Payload, place: FilePlace): Promise<Uint8Array | null> =>
  readSealed(payload, placeOf(place))

/** Takes a file and its small picture off the disk. */
export const eraseFile = (place: Omit<FilePlace, 'isPreview'>): Promise<void> =>
  eraseSealed(placeOf(place))
