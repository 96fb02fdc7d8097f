import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import type { CaseEvent } from '@/domain/casework/events'
import { networkText as say } from '@/i18n/networkText'
import type { Case } from '@/payload-types'
import { openSuccessor } from '@/queries/network/successors'
import { agentsAt } from '@/queries/platform/recipients'
import { stationById } from '../casework/casePlaces'
import { stateOf } from '../casework/caseRow'
import { notify } from '../platform/notify'
import { relocateCases } from './relocateCases'

/**
 * A case that is reopened after its station was closed goes on at the successor, and its agents are told.
 * Within the transaction of the reopening.
 * @returns the case as it is then
 */
export async function followSuccessor(
  req: PayloadRequest,
  { event, case: found }: { event: CaseEvent; case: Case },
): Promise<Case> {
  if (event.kind !== 'reopened') return found
  const from = await stationById(req, stateOf(found).origin.id)
  const to = from?.active === false ? await openSuccessor(req.payload, from) : null
  if (!from || !to) return found
  const { commandId, at: now } = event
  await relocateCases(req, { from, to, commandId, reason: say.reopenedElsewhere(from.name), now })
  const actor = personOf(req)?.id
  await notify({
    req,
    people: (await agentsAt(req, to.id)).filter((person) => person !== actor),
    message: {
      kind: 'work-handed',
      key: `reopened ${commandId}`,
      text: say.reopenedHere(found.number, from.name),
      link: `/portal/cases/${found.id}`,
    },
    now,
  })
  return req.payload.findByID({
    collection: 'cases',
    id: found.id,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
