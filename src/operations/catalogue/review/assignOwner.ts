import { idOf } from '@/access/roles'
import { reviewPages as words } from '@/i18n/editionLife'
import type { Matter } from '@/payload-types'
import { departmentPeople } from '@/queries/catalogue/review/matterOwners'
import { recordAudit } from '../../platform/audit'
import { Refusal } from '../../refusal'
import { inTransaction } from '../../transaction'
import { type CommandInput, matterTaking } from '../matterForCommand'
import { writeBeside } from '../writeMatter'

/**
 * Names who answers for a matter (责任人). It holds at once, whatever its draft is about.
 * @param owner id of somebody in service who edits or reviews for the department; null for nobody
 * @throws Refusal 400 for anybody else, and see {@link matterTaking}
 */
export function assignOwner({
  owner,
  ...input
}: CommandInput & { owner: string | null }): Promise<Matter> {
  const { req } = input
  return inTransaction({
    req,
    run: async () => {
      const { matter } = await matterTaking('assign', input)
      const people = await departmentPeople(req, idOf(matter.department) ?? '')
      if (owner && !people.some(({ id }) => id === owner)) {
        const reasons = [{ message: words.ownerForeign, path: 'owner', code: 'owner-foreign' }]
        throw new Refusal({ kind: 'invalid', message: words.ownerForeign, reasons })
      }
      const { id: subjectId, code } = matter
      await recordAudit({ req, action: 'matter-assigned', subject: `事项 ${code}`, subjectId })
      return writeBeside(req, { matter, name: 'assignOwner', data: { owner } })
    },
  })
}
