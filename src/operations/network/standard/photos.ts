import { randomUUID } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import type { PayloadRequest } from 'payload'
import { fileTypes } from '@/domain/casework/files'
import { standardText as say } from '@/i18n/standard'
import { inTurn } from '../../casework/files/inTurn'
import { photoAnew, previewOf } from '../../casework/files/photoAnew'
import { type SealedPlace, eraseSealed, keepSealed, readSealed } from '../../platform/sealedFiles'
import { Refusal } from '../../refusal'

/** Photos of the ten things: for the staff only, since people and papers can be on them. */
const placeOf = (station: string, key: string, isPreview = false): SealedPlace => ({
  folder: 'station-photos',
  owner: station,
  key,
  isPreview,
  purpose: 'station photo',
})

/**
 * Keeps a photo of a station: its content is looked at, and it is drawn anew without a word of where it was
 * taken.
 * @returns its key
 * @throws Refusal 415 that says what is wrong with it
 */
export async function keepPhoto(
  req: PayloadRequest,
  station: string,
  data: Buffer,
): Promise<string> {
  const found = (await fileTypeFromBuffer(data))?.mime
  const isPhoto = (fileTypes.photo as readonly (string | undefined)[]).includes(found)
  if (!isPhoto) throw new Refusal({ kind: 'wrong-type', message: say.onlyPhotos })
  const key = randomUUID()
  await inTurn(async () => {
    const { bytes } = await photoAnew(data, { found, isSignature: false })
    await keepSealed(req.payload, placeOf(station, key, true), await previewOf(bytes))
    await keepSealed(req.payload, placeOf(station, key), bytes)
  })
  return key
}

/** Takes a photo away whose check was not noted after all. */
export const dropPhoto = (station: string, key: string): Promise<void> =>
  eraseSealed(placeOf(station, key))

/**
 * The bytes of a kept photo, always JPEG.
 * @throws Refusal 503 when they are gone from the disk
 */
export async function photoBytes(
  req: PayloadRequest,
  { station, key, isPreview }: { station: string; key: string; isPreview: boolean },
): Promise<Uint8Array> {
  const bytes = await readSealed(req.payload, placeOf(station, key, isPreview))
  if (!bytes) throw new Refusal({ kind: 'unavailable', message: say.photoLost })
  return bytes
}
