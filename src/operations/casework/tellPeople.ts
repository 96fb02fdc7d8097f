import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import type { CaseEvent } from '@/domain/casework/events'
import { messagesOf } from '@/domain/casework/messages'
import type { CaseState } from '@/domain/casework/state'
import type { Case } from '@/payload-types'
import { holderPeople } from '@/queries/platform/recipients'
import { notify } from '../platform/notify'

/**
 * Tells the people whose work an event changes, within its transaction. Whoever did it is not told.
 * @param before,after the case around the event
 */
export async function tellPeople(
  req: PayloadRequest,
  {
    event,
    before,
    after,
    case: { id, number, matterName },
  }: {
    event: CaseEvent
    before: CaseState
    after: CaseState
    case: Pick<Case, 'id' | 'number' | 'matterName'>
  },
): Promise<void> {
  const actor = personOf(req)?.id
  for (const { to, kind, text } of messagesOf({ event, before, after }, { number, matterName })) {
    const people: string[] = []
    for (const holder of to) people.push(...(await holderPeople(req, holder)))
    await notify({
      req,
      people: people.filter((person) => person !== actor),
      message: { kind, key: `${kind} ${event.commandId}`, text, link: `/portal/cases/${id}` },
      now: event.at,
    })
  }
}
