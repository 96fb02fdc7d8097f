import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answer, answerOf, say } from './answer.ts'
import { holdBack } from './capture.ts'

/** Answers a request, as Next does. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>

interface Kept {
  answer: Answer
  /** Until when it is said without asking; for ever when it never changes. */
  freshUntil: number
}

/** The citizens' pages that are the same for everybody who reads in the same size of type. */
const pages = /^\/(?:(?:guides|departments|themes|events|stations)(?:\/[^/?]{1,300})?|about)?$/
/** Files that the build names by their content. */
const files = /^\/_next\/static\/[^?]+$/
const refreshPath = '/api/refresh-pages'
const readsLarge = /(?:^|;\s*)text-size=large(?:;|$)/
/** Next asks in these for parts of a page; drafts are shown with a cookie of this name. */
const asksForPart = ['rsc', 'next-action', 'x-nextjs-data', 'next-router-prefetch', 'range']
const seesDrafts = /__prerender_bypass|__next_preview_data/

/** Even if nobody said that something was published, a page is asked for anew after so long. */
const pageFreshMs = 1000
const mostBytes = 96 * 1024 * 1024

/**
 * Keeps pages and files in memory as they were answered, compressed once instead of for every visitor. All
 * pages are forgotten the moment something is published, which the worker says at `/api/refresh-pages`.
 * @param handle answers whatever is not kept
 * @param now milliseconds, for tests
 */
export function keepAnswers(handle: Handle, now: () => number = Date.now): Handle {
  const kept = new Map<string, Kept>()
  let bytes = 0
  let publications = 0

  const forget = (key: string) => {
    bytes -= kept.get(key)?.answer.body.length ?? 0
    kept.delete(key)
  }
  const keep = (key: string, answer: Answer, freshUntil: number) => {
    const before = kept.get(key)?.answer
    forget(key)
    // The same content keeps its compressed forms.
    kept.set(key, { answer: before?.etag === answer.etag ? before : answer, freshUntil })
    bytes += answer.body.length
    for (const oldest of kept.keys()) {
      if (bytes <= mostBytes) break
      forget(oldest)
    }
  }
  const published = () => {
    publications += 1
    for (const key of [...kept.keys()]) if (!key.startsWith('/_next/')) forget(key)
  }

  const keyOf = ({ method, url = '', headers }: IncomingMessage): string | undefined => {
    if (method !== 'GET' || asksForPart.some((name) => headers[name] !== undefined))
      return undefined
    if (files.test(url)) return url
    const cookies = headers.cookie ?? ''
    if (!pages.test(url) || seesDrafts.test(cookies)) return undefined
    return `${readsLarge.test(cookies) ? 'large' : 'normal'} ${url}`
  }

  /** Asks for the answer as anybody would get it, says it, and keeps it. */
  const askAnew = async (key: string, request: IncomingMessage, response: ServerResponse) => {
    const begun = publications
    const isFile = key.startsWith('/')
    const own = { ...request.headers }
    for (const name of Object.keys(own)) if (name !== 'host') delete request.headers[name]
    if (!isFile && key.startsWith('large ')) request.headers.cookie = 'text-size=large'
    holdBack(response, (body) => {
      Object.assign(request.headers, own)
      const headers = response.getHeaders()
      const isWhole = response.statusCode === 200 && headers['set-cookie'] === undefined
      if (!isWhole) return void response.end(body)
      const answer = answerOf(headers, body, isFile)
      for (const name of response.getHeaderNames()) response.removeHeader(name)
      const freshUntil = isFile ? Infinity : now() + pageFreshMs
      if (begun === publications) keep(key, answer, freshUntil)
      void say(answer, request, response)
    })
    await handle(request, response)
  }

  return async (request, response) => {
    const key = keyOf(request)
    if (!key) {
      if (request.method === 'POST' && request.url === refreshPath) {
        response.once('finish', () => response.statusCode === 204 && published())
      }
      return handle(request, response)
    }
    const known = kept.get(key)
    if (known && known.freshUntil > now()) return say(known.answer, request, response)
    // Whoever comes meanwhile is told what was known a moment ago.
    if (known) known.freshUntil = now() + pageFreshMs
    return askAnew(key, request, response)
  }
}
