import { personOf } from '@/access/roles'
import { checkMark } from '@/domain/catalogue/review/check'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Matter } from '@/payload-types'
import { markOf } from '@/queries/catalogue/review/checkMarks'
import type { CommandInput } from './matterForCommand'
import { writeCheck } from './writeCheck'

/**
 * 核对无误: records who checked the published matter against the law today, and keeps what that replaces.
 * @throws Refusal, see {@link writeCheck}
 */
export function markChecked({ now, ...input }: CommandInput & { now: Date }): Promise<Matter> {
  const person = personOf(input.req)?.id ?? null
  return writeCheck(input, 'matter-checked', (matter) => ({
    ...checkMark(person, plainDateOf(now)),
    checkBefore: { ...markOf(matter) },
  }))
}
