import { idOf } from '@/access/roles'
import type { CheckMark } from '@/domain/catalogue/review/check'
import type { Matter } from '@/payload-types'

/** What the last check left on a matter. */
export const markOf = (
  matter: Pick<Matter, 'lastCheckedOn' | 'lastCheckedBy' | 'reviewBy'>,
): CheckMark => ({
  lastCheckedOn: matter.lastCheckedOn || null,
  lastCheckedBy: idOf(matter.lastCheckedBy),
  reviewBy: matter.reviewBy || null,
})

/** What the last check replaced; null when there was none or it was taken back. */
export const markBefore = ({ checkBefore }: Pick<Matter, 'checkBefore'>): CheckMark | null =>
  (checkBefore as CheckMark | null | undefined) ?? null
