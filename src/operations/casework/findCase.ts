import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { caseText as say } from '@/i18n/casework'
import type { Case } from '@/payload-types'
import { Refusal } from '../refusal'

/**
 * A case by its id, with the person's own access.
 * @throws Refusal 401, or 404 when it is unknown or not hers to see
 */
export async function findCase(req: PayloadRequest, id: string): Promise<Case> {
  if (!personOf(req)) throw new Refusal({ kind: 'not-logged-in', message: say.needsLogIn })
  const found = /^[a-f\d]{24}$/i.test(id)
    ? await req.payload.findByID({
        collection: 'cases',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        user: req.user,
        req,
      })
    : null
  if (!found) throw new Refusal({ kind: 'not-found', message: say.unknownCase })
  return found
}
