import sharp from 'sharp'
import { fileLimits as limits, unopenedWords } from '@/domain/casework/files'
import { Refusal } from '../../refusal'

const seconds = 20
const formats = ['jpeg', 'png', 'webp', 'heif']

/** A picture as it is kept. */
export interface KeptPhoto {
  bytes: Buffer
  type: 'image/jpeg' | 'image/png'
}

/**
 * A photo drawn anew: upright, no larger than needed, with nothing hidden in it and no word of where it was
 * taken. A signature keeps its clear ground, so that it can be laid on paper.
 * @param found its type by its content
 * @throws Refusal 415 when it cannot be opened
 */
export async function photoAnew(
  data: Buffer,
  { found, isSignature }: { found: string | undefined; isSignature: boolean },
): Promise<KeptPhoto> {
  const open = () => sharp(data, { limitInputPixels: limits.pixels, failOn: 'error' })
  try {
    const { format } = await open().metadata()
    if (!formats.includes(format)) throw new Error(`sharp reads it as ${format}`)
    const side = limits.longSide
    const drawn = open()
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .timeout({ seconds })
    if (isSignature) {
      return { bytes: await drawn.png({ compressionLevel: 9 }).toBuffer(), type: 'image/png' }
    }
    const bytes = await drawn.flatten({ background: '#ffffff' }).jpeg({ quality: 80 }).toBuffer()
    return { bytes, type: 'image/jpeg' }
  } catch {
    throw new Refusal({ kind: 'wrong-type', message: unopenedWords(found) })
  }
}

/** The small picture of a kept photo, for a page. */
export const previewOf = (bytes: Uint8Array): Promise<Buffer> =>
  sharp(bytes)
    .resize({
      width: limits.previewSide,
      height: limits.previewSide,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 70 })
    .toBuffer()
