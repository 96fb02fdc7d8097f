import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { ZodError } from 'zod'
import { respondToError } from '@/endpoints/respond'
import { portalText as text } from '@/i18n/portal'
import { countDownload } from '@/operations/catalogue/countDownload'
import { printedDocument, type PrintRequest } from '@/operations/catalogue/printedDocument'
import { addressOf } from '@/operations/platform/clientAddress'
import { Refusal } from '@/operations/refusal'
import { countyOf } from '@/queries/platform/settings'
import { refusalPage } from './printRefusalPage'

/** Gentle: a whole town hall behind one address prints its wall in a minute and is not stopped. */
const perMinute = 240
const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })

async function takeTurn(request: Request): Promise<void> {
  const address = addressOf({ headers: request.headers })
  if (address === null) return
  try {
    await limiter.consume(address)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
    throw new Refusal({ kind: 'too-many', message: text.tooManyPrints(seconds) })
  }
}

/** `inline` with a Chinese name, for every browser: a plain fallback and the real one. */
export const inlineName = (fileName: string): string =>
  `inline; filename="print.pdf"; filename*=UTF-8''${encodeURIComponent(fileName)}`

/** Whether a browser asks, and wants a page, rather than a program that wants JSON. */
const wantsPage = (request: Request): boolean =>
  (request.headers.get('accept') ?? '').includes('text/html')

/** A wrong address is answered with the sentence about its first wrong part. */
const plainError = (error: unknown): unknown =>
  error instanceof ZodError
    ? new Refusal({ kind: 'invalid', message: error.issues[0]?.message ?? text.wrongAddress })
    : error

/** A refusal as a page for people and as JSON for programs; faults of ours are logged. */
export async function answerError(
  payload: Payload,
  { request, error }: { request: Request; error: unknown },
): Promise<Response> {
  const answer = respondToError(plainError(error), payload.logger)
  if (!wantsPage(request)) return answer
  const { message } = (await answer.json()) as { message: string }
  const county = await countyOf(payload)
  const isWrong = answer.status === 400
  return new Response(refusalPage({ message, isWrong, county }), {
    status: answer.status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

/**
 * Answers a request for a PDF that anybody may open. The name of the content is the ETag, so that a
 * browser that has it gets 304 and nothing is read. Always asked again: a sheet may change any time.
 * @param read reads the address; throws ZodError or Refusal for what makes no sense
 */
export async function answerPrint(
  payload: Payload,
  { request, read }: { request: Request; read: () => PrintRequest },
): Promise<Response> {
  try {
    await takeTurn(request)
    const now = new Date()
    const document = await printedDocument(payload, { request: read(), now })
    const headers = {
      ETag: `"${document.key.slice(0, 32)}"`,
      'Cache-Control': 'public, no-cache',
      'Content-Disposition': inlineName(document.fileName),
      'X-Content-Type-Options': 'nosniff',
    }
    if (request.headers.get('if-none-match')?.includes(headers.ETag)) {
      return new Response(null, { status: 304, headers })
    }
    const pdf = await document.pdf()
    const { editionId, kind, size } = document
    if (editionId) await countDownload({ payload, editionId, kind, size, now })
    return new Response(new Uint8Array(pdf), {
      headers: {
        ...headers,
        'Content-Type': 'application/pdf',
        'Content-Length': String(pdf.length),
      },
    })
  } catch (error) {
    return answerError(payload, { request, error })
  }
}
