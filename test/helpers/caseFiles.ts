import { randomUUID } from 'node:crypto'
import { PDFDocument } from 'pdf-lib'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { callApi } from './people'

/** A photo of a plain colour. `orientation` as a phone notes how it was held (EXIF, 1 to 8). */
export async function photo({
  width = 400,
  height = 300,
  format = 'jpeg' as 'jpeg' | 'png' | 'webp' | 'avif',
  orientation = 1,
} = {}): Promise<Buffer> {
  const create = { width, height, channels: 3 as const, background: '#0b5c4a' }
  const drawn = sharp({ create }).withExif({
    IFD0: { Make: 'canary-phone' },
    IFD3: { GPSLatitude: '35/1 47/1 0/1' },
  })
  return drawn.withMetadata({ orientation }).toFormat(format).toBuffer()
}

/** A stroke on clear ground, as the screen gives a signature. */
export const signature = (): Promise<Buffer> =>
  sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><path d="M20 150 Q 200 10 300 120 T 580 60" stroke="black" stroke-width="8" fill="none"/></svg>',
    ),
  )
    .png()
    .toBuffer()

/** A PDF of so many pages. */
export async function pdf(pages = 1): Promise<Buffer> {
  const document = await PDFDocument.create()
  for (let page = 1; page <= pages; page += 1) document.addPage([300, 400])
  return Buffer.from(await document.save())
}

/** An upload as the page sends it. */
export interface Upload {
  cookie?: string
  caseId: string
  kind?: string
  clientId?: string
  data: Uint8Array
  headers?: Record<string, string>
}

/** Sends a file to a case through the REST API. */
export const upload = (
  payload: Payload,
  { cookie, caseId, kind = 'CL-000', clientId = randomUUID(), data, headers }: Upload,
): Promise<Response> =>
  callApi(payload, `/cases/${caseId}/files`, {
    method: 'POST',
    raw: new Blob([new Uint8Array(data)]),
    cookie,
    headers: {
      Origin: 'http://localhost:3000',
      'Content-Length': String(data.length),
      'X-Client-Id': clientId,
      'X-File-Kind': kind,
      ...headers,
    },
  })
