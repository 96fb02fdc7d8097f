import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { frontDoorText as words } from '../i18n/frontDoor.ts'
import { statusOfPage } from './pageStatus.ts'
import { plainPage } from './plainPage.ts'

/*
 * What the web server does around Next on the citizens' pages. Imported by web.ts, which Node runs by
 * itself: hence the file extensions, and nothing but types and plain modules.
 */

/** Parts of the site that answer for themselves: programs, staff, and who holds a secret link. */
const others = /^\/(?:api|admin|portal|setup|fact-check|_next)(?:\/|$)/
/** Of these, the pages that answer without a status of their own. */
const withoutStatus = /^\/(?:api|admin|portal|setup|_next)(?:\/|$)/
/** The few addresses to which citizens send a form. */
const forms = /^\/progress\/(?:look|rate|leave)$/
/** No page has a longer path; what people type is in the query. */
const longestPath = 1000

const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split('?')[0] ?? '/'

function isBroken(path: string): boolean {
  try {
    decodeURIComponent(path)
    return false
  } catch {
    return true
  }
}

type Refused = { status: number; title: string; note: string }

function refusalOf(request: IncomingMessage): Refused | null {
  const path = pathOf(request)
  if (isBroken(path)) return { status: 400, ...words.brokenAddress }
  if (others.test(path)) return null
  if (path.length > longestPath) return { status: 414, ...words.longAddress }
  const isForm = request.method === 'POST' && forms.test(path)
  if (!isForm && !['GET', 'HEAD', 'OPTIONS'].includes(request.method ?? '')) {
    return { status: 405, ...words.wrongMethod }
  }
  return null
}

/**
 * Answers what no page needs to see, in Chinese: a broken address (400), one too long (414), a method
 * other than reading (405).
 * @returns whether it did
 */
export function isRefused(request: IncomingMessage, response: ServerResponse): boolean {
  const refused = refusalOf(request)
  if (!refused) return false
  response.writeHead(refused.status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(refused.status === 405 ? { Allow: 'GET, HEAD, OPTIONS' } : {}),
    Connection: 'close',
  })
  response.end(plainPage(refused))
  return true
}

/**
 * Sees to it that an answer carries the status that its page said, and that a page which broke says so
 * to whoever has no scripts; Next would send an empty one.
 */
export function watchAnswer(request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request)
  if (withoutStatus.test(path)) return
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  const write = response.write.bind(response) as (...args: unknown[]) => boolean
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse
  let isOurs = false

  const takeOver = (): boolean => {
    const type = String(response.getHeader('content-type') ?? 'text/html')
    if (isOurs || response.headersSent || response.statusCode !== 500) return isOurs
    if (!/^text\//.test(type)) return false
    isOurs = true
    for (const name of ['content-encoding', 'content-length', 'etag']) response.removeHeader(name)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 'no-store')
    return true
  }
  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      response.statusCode = status
      if (takeOver()) return writeHead(500)
      return writeHead(status === 200 ? statusOfPage(path) : status, ...rest)
    },
    write: (...args: unknown[]) => takeOver() || write(...args),
    end: (...args: unknown[]) =>
      takeOver() ? end(plainPage({ ...words.failed, again: true })) : end(...args),
  })
}

/** Answers a request that cannot even be read: Node closes it without a word otherwise. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const isLong = error.code === 'HPE_HEADER_OVERFLOW'
  const status = isLong ? '431 Request Header Fields Too Large' : '400 Bad Request'
  const page = plainPage(isLong ? words.longAddress : words.brokenAddress)
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(page)}\r\nConnection: close\r\n\r\n${page}`,
  )
}
