import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { type CheckMark, takeBackDenial, withoutCheck } from '@/domain/catalogue/review/check'
import { plainDateOf } from '@/domain/platform/plainDate'
import { reviewPages } from '@/i18n/editionLife'
import type { Matter } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { Refusal } from '../refusal'
import { inTransaction } from '../transaction'
import { catalogueChanged } from './catalogueChanged'
import { markBefore, markOf } from '@/queries/catalogue/review/checkMarks'
import { matterTaking, type CommandInput } from './matterForCommand'
import { writeBeside } from './writeMatter'

/** What the last check replaced, which nobody reads but the program. */
async function checkBefore(req: PayloadRequest, id: string): Promise<CheckMark | null> {
  const select = { checkBefore: true } as const
  const read = { collection: 'matters', id, select, depth: 0, overrideAccess: true, req } as const
  return markBefore(await req.payload.findByID(read))
}

/**
 * Takes back a 核对无误 that was tapped by mistake: date, name and review date are again what they were.
 * @throws Refusal, see {@link matterTaking}; 403 when somebody else checked; 409 when there is none of today
 */
export function takeBackCheck({ now, ...input }: CommandInput & { now: Date }): Promise<Matter> {
  const { req } = input
  return inTransaction({
    req,
    run: async () => {
      const { matter } = await matterTaking('check', input)
      const { id, code } = matter
      const [mark, before] = [markOf(matter), await checkBefore(req, id)]
      const person = personOf(req)?.id ?? null
      const denial = takeBackDenial({ mark, before }, { person, today: plainDateOf(now) })
      if (denial || !before) {
        const kind = denial === 'not-yours' ? 'forbidden' : 'conflict'
        throw new Refusal({ kind, message: reviewPages.takeBackDenials[denial ?? 'nothing'] })
      }
      await recordAudit({
        req,
        action: 'matter-check-taken-back',
        subject: `事项 ${code}`,
        subjectId: id,
      })
      await catalogueChanged({ req })
      const data = { ...withoutCheck(mark, before), checkBefore: null }
      return writeBeside(req, { matter, name: 'takeBackCheck', data })
    },
  })
}
