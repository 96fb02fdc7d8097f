import type { AuditAction } from '@/domain/platform/auditActions'
import type { Matter } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { inTransaction } from '../transaction'
import { catalogueChanged } from './catalogueChanged'
import { matterTaking, type CommandInput } from './matterForCommand'
import { writeBeside } from './writeMatter'

/**
 * Makes or takes back a check (核对无误) in one transaction, with its entry in the audit trail. Nothing printed changes, so no
 * edition is issued, and a draft in the making stays one.
 * @param dataOf what is written, by the matter as it stands; it refuses by throwing
 * @throws Refusal, see {@link matterTaking}; what `dataOf` throws
 */
export function writeCheck(
  input: CommandInput,
  action: AuditAction,
  dataOf: (matter: Matter) => Partial<Matter> | Promise<Partial<Matter>>,
): Promise<Matter> {
  const { req } = input
  return inTransaction({
    req,
    run: async () => {
      const { matter } = await matterTaking('check', input)
      const data = await dataOf(matter)
      await recordAudit({ req, action, subject: `事项 ${matter.code}`, subjectId: matter.id })
      await catalogueChanged({ req })
      return writeBeside(req, { matter, name: 'writeCheck', data })
    },
  })
}
