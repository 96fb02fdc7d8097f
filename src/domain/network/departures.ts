import { type PlainDate, isPlainDate } from '../platform/plainDate'
import { dateOfEpochDay, epochDayOf } from '../calendar/epochDay'
import type { PostFault, PostLine } from './posts'
import type { DepartureKind } from './postVocabulary'

/** Somebody who goes, or who takes over. */
export interface Mover {
  id: string
  name: string
  isActive: boolean
}

/** A station that somebody leaves, and who takes over there. */
export interface LeftStation {
  id: string
  name: string
  successor: Mover | null
  /** Whether the successor serves there. */
  isThere: boolean
  /** Whether there is anything to hand over. */
  hasDuties: boolean
}

/** Something of the county's, not of a station, that needs somebody by name: trainings, a department. */
export interface OtherDuty {
  /** Field of the form that names the successor. */
  path: string
  /** What is taken over, e.g. `以后的培训 2 场`. */
  name: string
  successor: Mover | null
  /** Whether the successor is a trainer, or of that department. */
  isFit: boolean
  /** What she must be, e.g. `培训员`. */
  needs: string
}

/** A departure that is to be arranged. */
export interface WantedDeparture {
  kind: DepartureKind
  lastDay: string
  leaver: Mover
  /** The posts that end. */
  posts: readonly PostLine[]
  stations: readonly LeftStation[]
  /** When she leaves for good. */
  others: readonly OtherDuty[]
  /** Transfer: the new station, '' when another post stays. */
  toStation: string
  /** Whether a post stays that does not end. */
  staysElsewhere: boolean
  /** Whether a departure of this person waits already. */
  isPlanned: boolean
}

/** The furthest that a last day may lie from today, in days, either way. */
const furthest = 366

/** The day on which somebody is first gone. */
export const dayAfter = (day: PlainDate): PlainDate => dateOfEpochDay(epochDayOf(day) + 1)

/**
 * Whether everything is handed over at once: a person who leaves today or left before; a transfer once its last
 * day is over.
 */
export const isAtOnce = (kind: DepartureKind, lastDay: PlainDate, today: PlainDate): boolean =>
  kind === 'leave' ? lastDay <= today : lastDay < today

function dayFaults({ lastDay, posts }: WantedDeparture, today: PlainDate): PostFault[] {
  const fault = (code: string, message: string) => [{ code, path: 'lastDay', message }]
  if (!isPlainDate(lastDay)) {
    return fault('date-wrong', '最后一天不是真实的日期，请按 2026-11-24 的样子填写。')
  }
  if (Math.abs(epochDayOf(lastDay) - epochDayOf(today)) > furthest) {
    return fault('date-far', '最后一天离今天超过一年，请核对年份。')
  }
  if (posts.some(({ from }) => from <= today && from > lastDay)) {
    return fault('before-start', '最后一天早于任职的第一天，请核对。')
  }
  return []
}

function successorFaults(
  { leaver, lastDay, kind }: WantedDeparture,
  station: LeftStation,
  today: PlainDate,
): PostFault[] {
  const { id, name, successor, isThere, hasDuties } = station
  const fault = (code: string, message: string) => [{ code, path: `successors.${id}`, message }]
  if (!successor) {
    if (!hasDuties && isAtOnce(kind, lastDay, today)) return []
    return fault(
      'no-successor',
      `请为「${name}」选接手人。没有人可选时，请先让接手的人到这里任职。`,
    )
  }
  if (successor.id === leaver.id) return fault('same', '接手人不能是要走的本人，请选另一位。')
  if (!successor.isActive) return fault('inactive', `${successor.name}的账号已经停用，不能接手。`)
  if (!isThere) {
    return fault(
      'not-there',
      `${successor.name}不在「${name}」任职，不能接手。请先让他到这里任职，或选这里的另一位。`,
    )
  }
  return []
}

function otherFaults({ leaver }: WantedDeparture, duty: OtherDuty): PostFault[] {
  const { path, name, successor, isFit, needs } = duty
  const fault = (code: string, message: string) => [{ code, path, message }]
  if (!successor) return fault('no-successor', `请选谁接手「${name}」。`)
  if (successor.id === leaver.id) return fault('same', '接手人不能是要走的本人，请选另一位。')
  if (!successor.isActive) return fault('inactive', `${successor.name}的账号已经停用，不能接手。`)
  if (isFit) return []
  return fault('not-fit', `${successor.name}不是${needs}，不能接手「${name}」。请选另一位。`)
}

/**
 * Why somebody cannot leave or move as it is wanted: a last day that makes sense, a named successor who serves at
 * each station that is left and for whatever else lies with her, somewhere to go for a transfer.
 * @returns empty when all is well
 */
export function departureFaults(wanted: WantedDeparture, today: PlainDate): PostFault[] {
  const { kind, leaver, isPlanned, stations, others, toStation, staysElsewhere } = wanted
  if (!leaver.isActive) {
    return [{ code: 'person-inactive', path: 'user', message: '这个账号已经停用，不用再交接。' }]
  }
  if (isPlanned) {
    const message = '这位代办员已经登记过交接了，还没到最后一天。要改，请先撤回那一次。'
    return [{ code: 'planned', path: 'user', message }]
  }
  const faults = dayFaults(wanted, today)
  if (faults.length > 0) return faults
  faults.push(...stations.flatMap((station) => successorFaults(wanted, station, today)))
  faults.push(...others.flatMap((duty) => otherFaults(wanted, duty)))
  if (kind === 'transfer' && !toStation && !staysElsewhere) {
    const message = '请选调到哪个机构；不再当代办员的，请选「离岗」。'
    faults.push({ code: 'nowhere', path: 'toStation', message })
  }
  if (kind === 'transfer' && stations.some(({ id }) => id === toStation)) {
    const message = '调去的机构就是现在的机构，请选另一个。'
    faults.push({ code: 'same-station', path: 'toStation', message })
  }
  return faults
}
