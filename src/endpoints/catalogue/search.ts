import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { publicText } from '@/i18n/public'
import { addressOf } from '@/operations/platform/clientAddress'
import { Refusal } from '@/operations/refusal'
import { keyFacts } from '@/printing/facts'
import { searchMatters } from '@/search'
import { respond } from '../respond'

/** So many letters may one address type in ten seconds: more than any village hall together does. */
const limiter = new RateLimiterMemory({ points: 400, duration: 10 })

/** What a search box shows of a matter. */
export interface SearchLine {
  code: string
  name: { text: string; isHit: boolean }[]
  /** By which other name, department or topic it was found. */
  via?: { text: string; isHit: boolean }[]
  department: string
  /** How long it takes, in words. */
  limit: string
}

async function takeOne(request: Request): Promise<void> {
  const address = addressOf({ headers: request.headers })
  if (!address) return
  try {
    await limiter.consume(address)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new Refusal({ kind: 'too-many', message: publicText.search.tooMany })
  }
}

/**
 * `GET /api/search?q=&limit=`: the best matters for what was typed, public.
 * Answers 200 with `{ total, meant?, results }` whatever was typed; 429 when one address asks too much.
 */
export const answerSearch = (request: Request, payload: Payload): Promise<Response> =>
  respond(async () => {
    await takeOne(request)
    const { searchParams } = new URL(request.url)
    const { hits, total, meant } = await searchMatters({
      payload,
      query: searchParams.get('q') ?? '',
      limit: Number(searchParams.get('limit') ?? 8),
    })
    const results = hits.map(({ code, shown, matter }): SearchLine => ({
      code,
      name: shown.name,
      via: shown.via?.pieces,
      department: matter.department.name,
      limit: keyFacts(matter)[0].value,
    }))
    return Response.json(
      { total, meant, results },
      { headers: { 'Cache-Control': 'no-cache', 'X-Robots-Tag': 'noindex' } },
    )
  }, payload.logger)
