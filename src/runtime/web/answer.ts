import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** An answer in memory: what was said, and how it is said shorter, made when first asked for. */
export interface Answer {
  headers: OutgoingHttpHeaders
  body: Buffer
  etag: string
  short: { br?: Promise<Buffer>; gzip?: Promise<Buffer> }
  /** Never changes, so that time spent on making it shorter pays. */
  isForGood: boolean
}

const texts = /^(?:text\/|application\/(?:javascript|json|manifest\+json|xml)|image\/svg)/
/** Payload asks browsers for their colours, a detour that pages without a dark side do not need. */
const ofAdmin = ['accept-ch', 'critical-ch', 'sec-ch-prefers-color-scheme']
/** Said anew with each answer. */
const ofOneAnswer = ['connection', 'keep-alive', 'date', 'transfer-encoding', 'content-length']
const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
/** Quick enough for a page that was just published; what stays for good is made as short as it gets. */
const [quickBrotli, bestBrotli] = [6, 11]

/** An answer to be kept, from what was said once. */
export function answerOf(headers: OutgoingHttpHeaders, body: Buffer, isForGood: boolean): Answer {
  const dropped = [...ofOneAnswer, ...ofAdmin]
  const kept = Object.entries(headers).filter(([name]) => !dropped.includes(name))
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { headers: Object.fromEntries(kept), body, etag, short: {}, isForGood }
}

/** The name of the shortest form that a visitor takes, undefined for the plain one. */
export function formFor(accepted: string | undefined, type: string): 'br' | 'gzip' | undefined {
  if (!accepted || !texts.test(type)) return undefined
  const takes = (name: string) =>
    new RegExp(
      `(?:^|,)\\s*${name}\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[\\d.]+\\s*)?(?:,|$)`,
      'i',
    ).test(accepted)
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined
}

const inBrotli = (body: Buffer, quality: number): Promise<Buffer> =>
  brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })

/** The body in a form. The first visitors of a file are not kept waiting for its shortest. */
function bodyIn(answer: Answer, form: 'br' | 'gzip' | undefined): Buffer | Promise<Buffer> {
  const { body, short, isForGood } = answer
  if (form === 'gzip') return (short.gzip ??= gzipped(body))
  if (form === undefined) return body
  if (short.br) return short.br
  const quick = inBrotli(body, quickBrotli)
  short.br = quick
  if (isForGood) void quick.then(() => inBrotli(body, bestBrotli)).then(keepAs(short))
  return quick
}

const keepAs = (short: Answer['short']) => (body: Buffer) => {
  short.br = Promise.resolve(body)
}

/** Names of a header, each once. */
const namesIn = (listed: string): string =>
  [...new Set(listed.split(',').map((name) => name.trim()))]
    .filter((name) => !ofAdmin.includes(name.toLowerCase()))
    .join(', ')

const isSame = (asked: string | undefined, etag: string): boolean =>
  asked?.split(',').some((each) => [etag, '*'].includes(each.trim())) ?? false

/** Says a kept answer: shortened as the visitor takes it, or that what the visitor has is the same. */
export async function say(
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { headers, etag } = answer
  const vary = namesIn([headers.vary, 'Accept-Encoding'].flat().filter(Boolean).join(','))
  const always = { ...headers, etag, vary }
  if (isSame(request.headers['if-none-match'], etag)) {
    response.writeHead(304, always).end()
    return
  }
  const form = formFor(request.headers['accept-encoding'], String(headers['content-type'] ?? ''))
  const body = await bodyIn(answer, form)
  response
    .writeHead(200, {
      ...always,
      'content-length': body.length,
      ...(form ? { 'content-encoding': form } : {}),
    })
    .end(body)
}
