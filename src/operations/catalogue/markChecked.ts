import { addYears, formatISO, parseISO } from 'date-fns'
import { personOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Matter } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { inTransaction } from '../transaction'
import { catalogueChanged } from './catalogueChanged'
import { matterTaking, type CommandInput } from './matterForCommand'
import { writeBeside } from './writeMatter'

const nextReview = (today: string) =>
  formatISO(addYears(parseISO(today), 1), { representation: 'date' })

/**
 * 核对无误: records who checked the published matter against the law today. The next review is due in a
 * year. Nothing printed changes, so no edition is issued, and a draft in the making stays one.
 * @throws Refusal, see {@link matterTaking}
 */
export function markChecked({ now, ...input }: CommandInput & { now: Date }): Promise<Matter> {
  const { req } = input
  return inTransaction({
    req,
    run: async () => {
      const { matter } = await matterTaking('check', input)
      const today = plainDateOf(now)
      const { id, code } = matter
      const data = {
        lastCheckedOn: today,
        lastCheckedBy: personOf(req)?.id ?? null,
        reviewBy: nextReview(today),
      }
      await recordAudit({ req, action: 'matter-checked', subject: `事项 ${code}`, subjectId: id })
      await catalogueChanged({ req })
      return writeBeside(req, { matter, name: 'markChecked', data })
    },
  })
}
