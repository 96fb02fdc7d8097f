import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { type CheckMark, takeBackDenial, withoutCheck } from '@/domain/catalogue/review/check'
import { plainDateOf } from '@/domain/platform/plainDate'
import { reviewPages } from '@/i18n/editionLife'
import type { Matter } from '@/payload-types'
import { markBefore, markOf } from '@/queries/catalogue/review/checkMarks'
import { Refusal } from '../refusal'
import type { CommandInput } from './matterForCommand'
import { writeCheck } from './writeCheck'

/** What the last check replaced, which nobody reads but the program. */
async function checkBefore(req: PayloadRequest, id: string): Promise<CheckMark | null> {
  const select = { checkBefore: true } as const
  const read = { collection: 'matters', id, select, depth: 0, overrideAccess: true, req } as const
  return markBefore(await req.payload.findByID(read))
}

/**
 * Takes back a 核对无误 that was tapped by mistake: date, name and review date are again what they were.
 * @throws Refusal, see {@link writeCheck}; 403 when somebody else checked; 409 when there is none of today
 */
export function takeBackCheck({ now, ...input }: CommandInput & { now: Date }): Promise<Matter> {
  const { req } = input
  return writeCheck(input, 'matter-check-taken-back', async (matter) => {
    const [mark, before] = [markOf(matter), await checkBefore(req, matter.id)]
    const person = personOf(req)?.id ?? null
    const denial = takeBackDenial({ mark, before }, { person, today: plainDateOf(now) })
    if (denial || !before) {
      const kind = denial === 'not-yours' ? 'forbidden' : 'conflict'
      throw new Refusal({ kind, message: reviewPages.takeBackDenials[denial ?? 'nothing'] })
    }
    return { ...withoutCheck(mark, before), checkBefore: null }
  })
}
