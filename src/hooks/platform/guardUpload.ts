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
  if (found === 'application/pdf' && !hasEnd(file.data)) {
    refuse('这个 PDF 不完整，打不开。请重新导出后再上传。')
  }
  file.mimetype = found ?? file.mimetype
}

/** A whole PDF ends with the place of its table of contents. */
const hasEnd = (data: Buffer) => /xref[\s\S]*%%EOF/.test(data.subarray(-1024).toString('latin1'))

function refuse(message: string): never {
  throw new Refusal({ kind: 'wrong-type', message, reasons: [{ message, path: 'file' }] })
}

async function drawnAnew(data: Buffer): Promise<Buffer> {
  try {
    return await sharp(data, { limitInputPixels: mostPixels, failOn: 'error' }).rotate().toBuffer()
  } catch {
    return refuse('这张图片打不开，或者太大（超过四千万像素）。请换一张，或另存后再上传。')
  }
}
