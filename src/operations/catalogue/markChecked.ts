import { personOf } from '@/access/roles'
import { checkMark } from '@/domain/catalogue/review/check'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Matter } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { inTransaction } from '../transaction'
import { catalogueChanged } from './catalogueChanged'
import { markOf } from '@/queries/catalogue/review/checkMarks'
import { matterTaking, type CommandInput } from './matterForCommand'
import { writeBeside } from './writeMatter'

/**
 * 核对无误: records who checked the published matter against the law today, and keeps what that replaces. Nothing
 * printed changes, so no edition is issued, and a draft in the making stays one.
 * @throws Refusal, see {@link matterTaking}
 */
export function markChecked({ now, ...input }: CommandInput & { now: Date }): Promise<Matter> {
  const { req } = input
  return inTransaction({
    req,
    run: async () => {
      const { matter } = await matterTaking('check', input)
      const { id, code } = matter
      const mark = checkMark(personOf(req)?.id ?? null, plainDateOf(now))
      const data = { ...mark, checkBefore: { ...markOf(matter) } }
      await recordAudit({ req, action: 'matter-checked', subject: `事项 ${code}`, subjectId: id })
      await catalogueChanged({ req })
      return writeBeside(req, { matter, name: 'markChecked', data })
    },
  })
}
