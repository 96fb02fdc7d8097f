import { setImmediate as breathe } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { hasRole, personOf } from '@/access/roles'
import { calendarChange } from '@/domain/calendar/calendarChange'
import { calendarFaults } from '@/domain/calendar/calendarFaults'
import type { OfficialYear } from '@/domain/calendar/officialNotices'
import type { WorkingDays } from '@/domain/calendar/workingDays'
import { type DueDate, rescheduled, shiftOf } from '@/domain/casework/reschedule'
import type { PlainDate } from '@/domain/platform/plainDate'
import { noticeText as say } from '@/i18n/calendarNotice'
import type { User } from '@/payload-types'
import { calendarOf, storedYears, workingDays } from '@/queries/platform/workingDays'
import { Refusal } from '../../refusal'
import { type DuePlace, countDue, everyDay, placeOf, readDue } from './openCases'

/** A case that would move. */
export interface MovingCase {
  id: string
  number: string
  matterName: string
  from: PlainDate
  to: PlainDate
}

/** The cases that would move by so many days; 0: their date becomes final, or provisional. */
export interface MovingGroup {
  shift: number
  /** Whether the new dates are provisional. */
  provisional: boolean
  count: number
  /** The first of them, to look at. */
  first: MovingCase[]
}

/** What a notice would do. */
export interface NoticePreview {
  /** Open cases that have a due date. */
  open: number
  moved: number
  /** From the most that come earlier to those that are put off the most. */
  groups: MovingGroup[]
}

const batchSize = 1_000
const shownOfGroup = 5

/** @throws Refusal 401 or 403 */
export function asCoordinator(req: PayloadRequest): User {
  const person = personOf(req)
  if (!person) throw new Refusal({ kind: 'not-logged-in', message: say.logInFirst })
  if (!hasRole(person, 'coordinator')) {
    throw new Refusal({ kind: 'forbidden', message: say.onlyCoordinator })
  }
  return person
}

/** @throws Refusal 400 with everything that is wrong with a notice */
export function checkNotice(entered: OfficialYear): void {
  const reasons = calendarFaults(entered)
  if (reasons.length === 0) return
  const message = say.wrong(reasons.map((reason) => reason.message))
  throw new Refusal({ kind: 'invalid', message, reasons })
}

function grouping() {
  const groups = new Map<string, MovingGroup>()
  const add = (one: Omit<MovingCase, 'from' | 'to'>, known: DueDate, moved: DueDate) => {
    const { provisional } = moved
    const shift = shiftOf(known, moved)
    const key = `${shift} ${shift === 0 && provisional}`
    const group = groups.get(key) ?? { shift, provisional, count: 0, first: [] }
    group.count += 1
    if (group.first.length < shownOfGroup) {
      group.first.push({ ...one, from: known.dueOn, to: moved.dueOn })
    }
    groups.set(key, group)
  }
  const sorted = () => [...groups.values()].sort((a, b) => a.shift - b.shift)
  return { add, sorted }
}

/** Where each case of a batch would go, by the new calendar. */
async function groupsUnder(req: PayloadRequest, from: PlainDate, calendar: WorkingDays) {
  const groups = grouping()
  let after: DuePlace | undefined
  for (;;) {
    const rows = await readDue(req.payload, { from, after, limit: batchSize })
    for (const { _id, number, matterName, dueOn, provisional, state } of rows) {
      if (!dueOn) continue
      const known = { dueOn, provisional: provisional ?? false }
      const moved = rescheduled(state, known, calendar)
      if (moved) groups.add({ id: String(_id), number, matterName }, known, moved)
    }
    after = placeOf(rows) ?? undefined
    if (!after || rows.length < batchSize) return groups.sorted()
    await breathe()
  }
}

/**
 * Which open cases a notice would move, and by how much. Writes nothing.
 * @param entered the year as it would be stored
 * @throws Refusal 401, 403; 400 with what is wrong with the notice
 */
export async function previewNotice(
  req: PayloadRequest,
  entered: OfficialYear,
): Promise<NoticePreview> {
  asCoordinator(req)
  checkNotice(entered)
  const stored = await storedYears(req.payload)
  const others = stored.filter(({ year }) => year !== entered.year)
  const after = calendarOf([...others, entered])
  const from = calendarChange(await workingDays(req.payload), after)
  const open = await countDue(req.payload, everyDay)
  try {
    const groups = from ? await groupsUnder(req, from, after) : []
    return { open, moved: groups.reduce((sum, { count }) => sum + count, 0), groups }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Refusal({ kind: 'invalid', message: say.beyond })
  }
}
