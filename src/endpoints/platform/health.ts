import type { Endpoint } from 'payload'
import { browserHealth } from '@/printing'
import { currentHealth } from '@/runtime/health'

/**
 * `GET /api/health`: 200 when database, browser and worker all work, else 503 with the names of the
 * parts that fail. Open to all, as the watchdog has no log-in; tells nothing secret.
 */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    const hasBrowser = async () => (await browserHealth()).ok
    const health = await currentHealth({ payload, hasBrowser, now: new Date() })
    return Response.json(health, {
      status: health.ok ? 200 : 503,
      headers: { 'Cache-Control': 'no-store' },
    })
  },
}
