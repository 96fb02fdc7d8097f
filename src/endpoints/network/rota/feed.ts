import type { Endpoint } from 'payload'
import { renewFeed, rotaFeed, stopFeed } from '@/operations/network/rota/feed'
import { answering, postingJson } from '../../answering'

/**
 * `GET /api/rota/feed/<secret>.ics` is an agent's own calendar, for a phone that is not logged in;
 * `POST /api/rota/feed` makes a new address and gives it once, `POST /api/rota/feed/stop` ends it.
 */
export const feedEndpoints: Endpoint[] = [
  answering('get', '/rota/feed/:file', async (req) => {
    const file = String(req.routeParams?.file ?? '')
    const secret = file.endsWith('.ics') ? file.slice(0, -4) : ''
    return new Response(await rotaFeed(req.payload, secret, new Date()), {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'inline; filename="duty.ics"',
        'Cache-Control': 'private, no-store',
        'Referrer-Policy': 'no-referrer',
        'X-Robots-Tag': 'noindex',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  }),
  postingJson('/rota/feed', async (req) => ({ path: await renewFeed({ req, now: new Date() }) })),
  postingJson('/rota/feed/stop', async (req) => {
    await stopFeed({ req })
    return { isStopped: true }
  }),
]
