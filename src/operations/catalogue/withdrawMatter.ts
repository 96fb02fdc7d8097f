import { idOf } from '@/access/roles'
import { stageAfter } from '@/domain/catalogue/lifecycle'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Matter } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { inTransaction } from '../transaction'
import { catalogueChanged } from './catalogueChanged'
import { callOffNext } from './callOffNext'
import { matterTaking, reasonGiven, type CommandInput } from './matterForCommand'
import { recallSheet } from './recall/recallSheet'
import { writeDraft, writeStanding } from './writeMatter'

/**
 * 停用: takes a published matter out of use. Its edition ends today, its page is gone, and a draft in
 * the making is kept. An edition that was issued ahead is called off.
 * @param now the day in the county is taken from it
 * @throws Refusal when the reason is missing, and see {@link matterTaking}
 */
export function withdrawMatter({
  reason: given,
  now,
  ...input
}: CommandInput & { reason?: string; now: Date }): Promise<Matter> {
  const { req } = input
  return inTransaction({
    req,
    run: async () => {
      const { matter, standing } = await matterTaking('withdraw', input)
      const withdrawnReason = reasonGiven(given, '停用')
      const { id } = matter
      const stage = stageAfter('withdraw', standing.stage)
      await callOffNext({ req, matter, now })
      await writeStanding(req, { id, data: { _status: 'draft', stage, withdrawnReason } })
      const saved = await writeDraft(req, {
        id,
        name: 'withdrawMatter',
        data: { stage, withdrawnReason, nextEdition: null },
      })
      const edition = idOf(matter.currentEdition)
      if (edition) {
        await req.payload.update({
          collection: 'editions',
          id: edition,
          data: { withdrawnOn: plainDateOf(now) },
          depth: 0,
          overrideAccess: true,
          req,
        })
      }
      const subject = `事项 ${matter.code ?? ''}`
      await recordAudit({ req, action: 'matter-withdrawn', subject, subjectId: id })
      await recallSheet({ req, matterId: id })
      await catalogueChanged({ req })
      return saved
    },
  })
}
