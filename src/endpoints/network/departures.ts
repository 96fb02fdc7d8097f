import type { Endpoint } from 'payload'
import { planDeparture } from '@/operations/network/people/departurePlan'
import { confirmDeparture } from '@/operations/network/people/departures'
import { withdrawDeparture } from '@/operations/network/people/withdrawDeparture'
import { bodyOf } from '../catalogue/body'
import { postingJson } from '../answering'
import { confirmedDeparture, departing } from './peopleSchemas'

/**
 * Leaving and transfer over HTTP. `POST /api/departures/preview` says what would be handed over and what is wrong;
 * `POST /api/departures/confirm` does it, `/:id/withdraw` takes it back.
 */
export const departureEndpoints: Endpoint[] = [
  postingJson('/preview', async (req) => {
    const input = departing.parse(await bodyOf(req))
    const plan = await planDeparture(req, input, new Date())
    return {
      name: plan.leaver.name,
      duties: plan.duties,
      candidates: Object.fromEntries(plan.candidates),
      faults: plan.faults,
    }
  }),
  postingJson('/confirm', async (req) => {
    const input = confirmedDeparture.parse(await bodyOf(req))
    const { departure, isRepeat } = await confirmDeparture({ req, input, now: new Date() })
    const { id, status, lastDay } = departure
    return { id, status, lastDay, isRepeat }
  }),
  postingJson('/:id/withdraw', async (req) => {
    const id = String(req.routeParams?.id ?? '')
    await withdrawDeparture({ req, id, now: new Date() })
    return { id }
  }),
]
