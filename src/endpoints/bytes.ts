import type { PayloadRequest } from 'payload'
import { Refusal } from '@/operations/refusal'

/**
 * The file that came as the body of a request. One that says that it is too large is refused before
 * any of it is read, one that says nothing as soon as it is.
 * @param most bytes
 * @param tooLarge the sentence for a larger one, by its bytes so far
 * @throws Refusal 413
 */
export async function bytesIn(
  req: PayloadRequest,
  { most, tooLarge }: { most: number; tooLarge: (bytes: number) => string },
): Promise<Buffer> {
  const refuse = (bytes: number): never => {
    throw new Refusal({ kind: 'too-large', message: tooLarge(bytes) })
  }
  const said = Number(req.headers.get('content-length') ?? 0)
  if (said > most) refuse(said)
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = req.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length
    if (bytes > most) {
      await reader?.cancel()
      refuse(bytes)
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}
