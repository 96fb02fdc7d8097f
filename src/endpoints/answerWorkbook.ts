import { Readable } from 'node:stream'

/** A workbook to save: its bytes, whole or as they are written, and its Chinese name. */
export interface Workbook {
  bytes: Uint8Array | Readable
  fileName: string
}

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * A workbook as a download that no cache keeps.
 * @param plainName for browsers that read Latin letters only, e.g. `hours.xlsx`
 */
export function answerWorkbook({ bytes, fileName }: Workbook, plainName: string): Response {
  const isStream = bytes instanceof Readable
  const body = isStream
    ? (Readable.toWeb(bytes) as ReadableStream<Uint8Array>)
    : new Uint8Array(bytes)
  return new Response(body, {
    headers: {
      'Content-Type': type,
      ...(isStream ? {} : { 'Content-Length': String(bytes.length) }),
      'Content-Disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
