import { stageAfter } from '@/domain/catalogue/lifecycle'
import type { Matter } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { inTransaction } from '../transaction'
import { matterTaking, type CommandInput } from './matterForCommand'
import { writeDraft } from './writeMatter'

/**
 * 提交审核: hands the draft to the reviewers of its department.
 * @throws Refusal, see {@link matterTaking}
 */
export function submitMatter(input: CommandInput): Promise<Matter> {
  const { req } = input
  return inTransaction({
    req,
    run: async () => {
      const { matter, standing } = await matterTaking('submit', input)
      const stage = stageAfter('submit', standing.stage)
      const data = { stage, returnReason: null }
      const saved = await writeDraft(req, { id: matter.id, name: 'submitMatter', data })
      const subject = `事项 ${matter.code ?? ''}`
      await recordAudit({ req, action: 'matter-submitted', subject, subjectId: matter.id })
      return saved
    },
  })
}
