import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { type MessageChoice, messageGroups } from '@/domain/platform/messages'
import { inboxWords as say } from '@/i18n/inbox'
import { Refusal } from '../refusal'
import { inTransaction } from '../transaction'

/**
 * Keeps how a person wants her messages from now on; a group that is not named goes by urgency again.
 * @throws Refusal 401
 */
export async function chooseMessages({
  req,
  choice,
}: {
  req: PayloadRequest
  choice: MessageChoice
}): Promise<void> {
  const person = personOf(req)?.id
  if (!person) throw new Refusal({ kind: 'not-logged-in', message: say.needsLogIn })
  const data = Object.fromEntries(messageGroups.map(({ value }) => [value, choice[value] ?? null]))
  const run = async () => {
    const mine = {
      collection: 'message-choices',
      where: { person: { equals: person } },
      depth: 0,
      overrideAccess: true,
      req,
    } as const
    const { docs } = await req.payload.find({ ...mine, limit: 1, pagination: false })
    if (docs[0]) await req.payload.update({ ...mine, data })
    else await req.payload.create({ ...mine, data: { ...data, person } })
  }
  await inTransaction({ req, run })
}
