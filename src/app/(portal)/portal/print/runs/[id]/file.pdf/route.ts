import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { portalRequest } from '@/components/portal/request'
import { answerError, inlineName } from '@/endpoints/catalogue/printAnswer'
import { runFile } from '@/operations/catalogue/openPrintRun'

/** The PDF of a finished kit or book, for who may see it; read from the disk as it is sent. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { payload, req } = await portalRequest()
  try {
    const { path, length, fileName } = await runFile(req, (await params).id)
    const stream = createReadStream(path, { end: length - 1, signal: request.signal })
    return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Length': String(length),
        'Content-Disposition': inlineName(fileName),
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  } catch (error) {
    return answerError(payload, { request, error })
  }
}
