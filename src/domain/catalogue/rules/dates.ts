import { isPlainDate, sayDate } from '../../platform/plainDate'
import { error, hint, when, type Rule } from './finding'

/** Dates are real days. */
export const datesAreReal: Rule = (content) =>
  (['effectiveOn', 'cancelOn', 'reviewBy', 'lastCheckedOn'] as const).flatMap((path) => {
    const date = content[path]
    return when(
      date !== undefined && !isPlainDate(date),
      error('date-impossible', path, `「${date}」不是真实的日期。请按 2026-11-24 的样子填写。`),
    )
  })

/** A matter ends after it began, and not in the past. */
export const cancelFollowsEffect: Rule = ({ effectiveOn, cancelOn }, { today }) => {
  if (!cancelOn) return []
  if (cancelOn <= today) {
    const message = `取消日期${sayDate(cancelOn)}已经到了。要停用请按「停用」，否则改成以后的日期。`
    return [error('cancel-in-past', 'cancelOn', message)]
  }
  return when(
    Boolean(effectiveOn && cancelOn <= effectiveOn),
    error('cancel-before-effect', 'cancelOn', '取消日期要在生效日期之后。'),
  )
}

/** The review is not overdue, and the last check is not in the future. */
export const reviewIsAhead: Rule = ({ reviewBy, lastCheckedOn }, { today }) => [
  ...when(
    Boolean(reviewBy && reviewBy < today),
    hint('review-overdue', 'reviewBy', '复核期限已经过了。核对以后请按「核对无误」。'),
  ),
  ...when(
    Boolean(lastCheckedOn && lastCheckedOn > today),
    hint('checked-in-future', 'lastCheckedOn', '上次核对的日期在今天之后，请核实。'),
  ),
]
