import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { fileLimits, tooLargeWords } from '@/domain/casework/files'
import { Refusal } from '@/operations/refusal'
import { bytesIn } from './bytes'

const mostHeaderBytes = 8000

/**
 * The fields beside a photo, which is the body: a header carries them as JSON, percent-encoded.
 * @param badRequest said when it cannot be read
 * @throws Refusal 400; ZodError
 */
export function fieldsBeside<Shape>(
  req: PayloadRequest,
  { header, schema, badRequest }: { header: string; schema: z.ZodType<Shape>; badRequest: string },
): Shape {
  const sent = req.headers.get(header) ?? ''
  try {
    if (sent.length > mostHeaderBytes) throw new Error('too long')
    return schema.parse(JSON.parse(decodeURIComponent(sent)))
  } catch (error) {
    if (error instanceof z.ZodError) throw error
    throw new Refusal({ kind: 'invalid', message: badRequest })
  }
}

/** The photo that is the body of a request, empty when there is none. @throws Refusal 413 */
export const receivePhoto = (req: PayloadRequest): Promise<Buffer> =>
  bytesIn(req, { most: fileLimits.fileBytes, tooLarge: () => tooLargeWords })

/** How much memory a photo may take while it is received. */
export function heldFor(req: PayloadRequest): number {
  const said = req.headers.get('content-length')
  const bytes = Number(said ?? fileLimits.fileBytes)
  return bytes >= 0 && bytes <= fileLimits.fileBytes ? bytes : fileLimits.fileBytes
}

/** A photo for the one who asked: shown, never run, kept by no cache. */
export const jpegAnswer = (bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'image/jpeg',
      'Content-Length': String(bytes.length),
      'Content-Disposition': 'inline; filename="photo.jpg"',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  })
