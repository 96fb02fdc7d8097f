import type { WorkingDays } from '../../calendar/workingDays'
import { sayDate, type PlainDate } from '../../platform/plainDate'
import { dueStanding } from './due'

/** Items of one owner, or of one department without one, in one campaign, that are not done. */
export interface OwnItems {
  /** What is changed, e.g. 《社会救助暂行办法》第十一条. */
  subject: string
  dues: readonly PlainDate[]
}

/** How many are due soon or today, and how many are late, on a day. */
export function duesOn(
  calendar: WorkingDays,
  dues: readonly PlainDate[],
  today: PlainDate,
): { soon: number; late: number; nextOn?: PlainDate } {
  const coming = dues.filter((dueOn) => {
    const standing = dueStanding(calendar, { dueOn, today })
    return standing === 'soon' || standing === 'today'
  })
  const nextOn = coming.toSorted()[0]
  return {
    soon: coming.length,
    late: dues.filter((dueOn) => dueOn < today).length,
    ...(nextOn ? { nextOn } : {}),
  }
}

/**
 * What an owner is reminded of on a day.
 * @returns null when nothing is due soon or late
 */
export function reminderOf(
  calendar: WorkingDays,
  { subject, dues }: OwnItems,
  today: PlainDate,
): { kind: 'change-due' | 'change-late'; text: string } | null {
  const { soon, late, nextOn } = duesOn(calendar, dues, today)
  const ahead = nextOn ? `有 ${soon} 项最晚${sayDate(nextOn)}办完` : ''
  if (late > 0) {
    const text = `${subject}变动，您有 ${late} 项已经超期${ahead ? `，另${ahead}` : ''}。`
    return { kind: 'change-late', text }
  }
  return ahead ? { kind: 'change-due', text: `${subject}变动，您${ahead}。` } : null
}

/** What the head of a department is told of late items. */
export const escalationOf = (subject: string, late: number): string =>
  `${subject}变动，本部门有 ${late} 项已经超期，请督促办理。`
