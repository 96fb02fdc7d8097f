import { mayCheck } from '@/access/reviews'
import { takeBackDenial } from '@/domain/catalogue/review/check'
import type { PlainDate } from '@/domain/platform/plainDate'
import { markBefore, markOf } from './checkMarks'
import type { Matter, User } from '@/payload-types'

/** Whether a person may take back the last check of a matter now. */
export const mayTakeBack = (user: User, matter: Matter, today: PlainDate): boolean =>
  mayCheck(user, matter) &&
  takeBackDenial(
    { mark: markOf(matter), before: markBefore(matter) },
    { person: user.id, today },
  ) === null
