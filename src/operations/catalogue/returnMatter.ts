import { stageAfter } from '@/domain/catalogue/lifecycle'
import type { Matter } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { inTransaction } from '../transaction'
import { matterTaking, reasonGiven, type CommandInput } from './matterForCommand'
import { writeDraft } from './writeMatter'

/**
 * 退回: hands the draft back to the editors with a reason.
 * @throws Refusal when the reason is missing, and see {@link matterTaking}
 */
export function returnMatter({
  reason: given,
  ...input
}: CommandInput & { reason?: string }): Promise<Matter> {
  const { req } = input
  return inTransaction({
    req,
    run: async () => {
      const { matter, standing } = await matterTaking('return', input)
      const returnReason = reasonGiven(given, '退回')
      const stage = stageAfter('return', standing.stage)
      const saved = await writeDraft(req, {
        id: matter.id,
        name: 'returnMatter',
        data: { stage, returnReason },
      })
      const subject = `事项 ${matter.code ?? ''}`
      await recordAudit({ req, action: 'matter-returned', subject, subjectId: matter.id })
      return saved
    },
  })
}
