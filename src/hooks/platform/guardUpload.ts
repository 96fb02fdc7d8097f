import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { publicFileFault } from '@/domain/platform/publicFiles'
import { Refusal } from '@/operations/refusal'

/** A picture of more would take gigabytes to unpack. */
const mostPixels = 40_000_000

/**
 * A file is what its content says, not what its name says; a picture is drawn anew, so that nothing
 * hidden in it, and no place where it was taken, is published.
 */
export const guardUpload: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return
  const { file } = req
  const found = (await fileTypeFromBuffer(file.data))?.mime
  const message = publicFileFault({ name: file.name, size: file.data.length, found })
  if (message) {
    const kind = message.includes('10 MB') ? 'too-large' : 'wrong-type'
    throw new Refusal({ kind, message, reasons: [{ message, path: 'file' }] })
  }
  if (found?.startsWith('image/')) {
    file.data = await drawnAnew(file.data)
    file.size = file.data.length
  }
  file.mimetype = found ?? file.mimetype
}

async function drawnAnew(data: Buffer): Promise<Buffer> {
  try {
    return await sharp(data, { limitInputPixels: mostPixels, failOn: 'error' }).rotate().toBuffer()
  } catch {
    const message = '这张图片打不开,或者太大(超过四千万像素)。请换一张,或另存后再上传。'
    throw new Refusal({ kind: 'wrong-type', message, reasons: [{ message, path: 'file' }] })
  }
}
