import type { PayloadRequest } from 'payload'
import { fileReasons } from '@/i18n/imports'
import { Refusal } from '@/operations/refusal'
import { caps, megabytes } from '@/spreadsheets/caps'

function tooLarge(bytes: number): Refusal {
  const message = fileReasons.tooLarge(megabytes(bytes), megabytes(caps.fileBytes))
  return new Refusal({ kind: 'too-large', message })
}

/**
 * The workbook that came as the body of a request. One that says that it is too large is refused before
 * any of it is read, one that says nothing as soon as it is.
 * @throws Refusal 413
 */
export async function workbookIn(req: PayloadRequest): Promise<Buffer> {
  const said = Number(req.headers.get('content-length') ?? 0)
  if (said > caps.fileBytes) throw tooLarge(said)
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = req.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length
    if (bytes > caps.fileBytes) {
      await reader?.cancel()
      throw tooLarge(bytes)
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}
