import type { Endpoint } from 'payload'
import { withdrawChange } from '@/operations/network/scheduled/withdrawChange'
import { postingJson } from '../answering'

/** `POST /api/scheduled-changes/:id/withdraw` takes back what was arranged for a day to come. */
export const scheduledChangeEndpoints: Endpoint[] = [
  postingJson('/:id/withdraw', async (req) => {
    const id = String(req.routeParams?.id ?? '')
    const { status } = await withdrawChange({ req, id, now: new Date() })
    return { id, status }
  }),
]
