'use client'

import { fileLimits } from '@/domain/casework/files'

/** Below this a photo is sent as it is, when it is small enough in pixels too. */
const smallBytes = 1024 * 1024

/**
 * A photo upright and no larger than it is kept, as JPEG, when the browser can; anything else as it is. The
 * server does the same again: this only spares the line.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  if (!file.type.startsWith('image/')) return file
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const { width, height } = bitmap
    const scale = Math.min(1, fileLimits.longSide / Math.max(width, height))
    if (scale === 1 && file.size < smallBytes) {
      bitmap.close()
      return file
    }
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    const context = canvas.getContext('2d')
    if (!context) return file
    context.fillStyle = '#fff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    bitmap.close()
    const shrunk = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.82))
    return shrunk && shrunk.size < file.size ? shrunk : file
  } catch {
    return file
  }
}
