import type { PayloadRequest } from 'payload'
import { caseText } from '@/i18n/casework'
import { Refusal } from '@/operations/refusal'

/**
 * A page sends what was kept on the device with the id of whoever kept it in `X-Person`. When somebody else
 * has logged in there meanwhile, nothing is done under the wrong name.
 * @throws Refusal 401
 */
export function checkSamePerson(req: PayloadRequest): void {
  const owner = req.headers.get('x-person')
  if (owner !== null && owner !== req.user?.id) {
    throw new Refusal({ kind: 'not-logged-in', message: caseText.otherPerson })
  }
}
