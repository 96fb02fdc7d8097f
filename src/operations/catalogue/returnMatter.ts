import { stageAfter } from '@/domain/catalogue/lifecycle'
import type { Matter } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { inTransaction } from '../transaction'
import { callOffNext } from './callOffNext'
import { matterTaking, reasonGiven, type CommandInput } from './matterForCommand'
import { writeDraft } from './writeMatter'

/**
 * 退回: hands the draft back to the editors with a reason. An edition that was issued ahead is called off.
 * @throws Refusal when the reason is missing, and see {@link matterTaking}
 */
export function returnMatter({
  reason: given,
  now,
  ...input
}: CommandInput & { reason?: string; now: Date }): Promise<Matter> {
  const { req } = input
  return inTransaction({
    req,
    run: async () => {
      const { matter, standing } = await matterTaking('return', input)
      const returnReason = reasonGiven(given, '退回')
      const stage = stageAfter('return', standing.stage)
      await callOffNext({ req, matter, now })
      const saved = await writeDraft(req, {
        id: matter.id,
        name: 'returnMatter',
        data: { stage, returnReason, nextEdition: null },
      })
      const subject = `事项 ${matter.code ?? ''}`
      await recordAudit({ req, action: 'matter-returned', subject, subjectId: matter.id })
      return saved
    },
  })
}
