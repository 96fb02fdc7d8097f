import type { Endpoint } from 'payload'
import { deadlinePreview } from '@/queries/platform/deadlinePreview'
import { respond } from '../respond'

/**
 * `GET /api/deadlines/preview?received=<ISO instant>&limit=<n>&unit=working-day|calendar-day|immediate`:
 * `{ dueOn, dueAt, provisional, trace: [{ date, counted, reason }] }`. Public; 400 says what is wrong.
 */
export const deadlineEndpoint: Endpoint = {
  path: '/deadlines/preview',
  method: 'get',
  handler: ({ payload, searchParams }) =>
    respond(async () => {
      const asked = {
        received: searchParams.get('received') ?? undefined,
        limit: searchParams.get('limit') ?? undefined,
        unit: searchParams.get('unit') ?? undefined,
      }
      const preview = await deadlinePreview(payload, asked)
      return Response.json(preview, { headers: { 'Cache-Control': 'no-cache' } })
    }, payload.logger),
}
