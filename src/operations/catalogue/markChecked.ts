import { addYears, formatISO, parseISO } from 'date-fns'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Matter } from '@/payload-types'
import { inTransaction } from '../transaction'
import { catalogueChanged } from './catalogueChanged'
import { matterTaking, type CommandInput } from './matterForCommand'
import { writeDraft, writePublished, writeStanding } from './writeMatter'

const nextReview = (today: string) =>
  formatISO(addYears(parseISO(today), 1), { representation: 'date' })

/**
 * 核对无误: records that the published matter was checked against the law today. The next review is due
 * in a year. Nothing printed changes, so no edition is issued, and a draft in the making stays one.
 * @throws Refusal, see {@link matterTaking}
 */
export function markChecked({ now, ...input }: CommandInput & { now: Date }): Promise<Matter> {
  const { req } = input
  return inTransaction({
    req,
    run: async () => {
      const { matter } = await matterTaking('check', input)
      const today = plainDateOf(now)
      const data = { lastCheckedOn: today, reviewBy: nextReview(today) }
      const write = { id: matter.id, name: 'markChecked', data }
      await catalogueChanged({ req })
      if (matter._status === 'published') return writePublished(req, write)
      await writeStanding(req, { id: matter.id, data })
      return writeDraft(req, write)
    },
  })
}
