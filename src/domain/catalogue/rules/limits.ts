import type { Limit } from '../matterContent'
import { error, hint, when, type Rule } from './finding'

const calendarDaysAtMost = (workingDays: number) => Math.ceil((workingDays * 7) / 5)
const calendarDaysAtLeast = (workingDays: number) => Math.floor((workingDays * 7) / 5)

/**
 * Whether a promised limit is longer than the statutory one. Equal units compare by number, 即时 is
 * shorter than anything. Between 工作日 and 自然日 five working days count as seven calendar days, the
 * promise rounded up and the law rounded down, so that what passes is safe in a week without
 * holidays; holidays lengthen a limit in 工作日 only and are left out on purpose.
 */
export function isLonger(promised: Limit, statutory: Limit): boolean {
  const [mine, legal] = [promised.amount ?? 0, statutory.amount ?? 0]
  if (promised.unit === 'immediate') return false
  if (statutory.unit === 'immediate') return true
  if (promised.unit === statutory.unit) return mine > legal
  return promised.unit === 'working-day'
    ? calendarDaysAtMost(mine) > legal
    : mine > calendarDaysAtLeast(legal)
}

/** 承诺办结时限 is not longer than 法定办结时限. */
export const promiseKeepsTheLaw: Rule = ({ promisedLimit, statutoryLimit }) =>
  when(
    Boolean(promisedLimit && statutoryLimit && isLonger(promisedLimit, statutoryLimit)),
    error(
      'promise-too-long',
      'promisedLimit',
      '承诺办结时限比法定办结时限长。请缩短承诺时限，或核对法定时限。',
    ),
  )

/** 即时办结 ⇒ 即办件. */
export const immediateIsImmediate: Rule = ({ promisedLimit, caseType }) => {
  const atOnce = promisedLimit?.unit === 'immediate'
  return [
    ...when(
      atOnce && caseType !== 'immediate',
      error('immediate-case-type', 'caseType', '承诺「即时」办结的，办件类型要选「即办件」。'),
    ),
    ...when(
      caseType === 'immediate' && promisedLimit !== undefined && !atOnce,
      hint(
        'immediate-with-days',
        'promisedLimit',
        '办件类型是「即办件」，承诺时限却写了天数。能当场办结的，请选「即时」。',
      ),
    ),
  ]
}

/** A limit is a whole number of days, 1 to 3650. */
export const limitsAreWhole: Rule = ({ promisedLimit, statutoryLimit }) =>
  (
    [
      ['promisedLimit', promisedLimit],
      ['statutoryLimit', statutoryLimit],
    ] as const
  ).flatMap(([path, limit]) => {
    if (!limit || limit.unit === 'immediate') return []
    const amount = limit.amount ?? 0
    return when(
      !Number.isInteger(amount) || amount < 1 || amount > 3650,
      error('limit-not-whole', `${path}.amount`, '时限要写 1 到 3650 之间的整数。'),
    )
  })
