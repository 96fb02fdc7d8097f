import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { recordAudit } from './audit'
import { endSession } from './sessions'

/**
 * Ends the log-in of the request at once; the caller also takes the cookie away. Nobody logged in:
 * nothing happens.
 */
export async function logOut({ req }: { req: PayloadRequest }): Promise<void> {
  const person = personOf(req) as (ReturnType<typeof personOf> & { _sid?: string }) | null
  if (!person) return
  if (person._sid) await endSession({ payload: req.payload, userId: person.id, sid: person._sid })
  await recordAudit({ req, action: 'log-out' })
}
