import type { AppointmentRefusal } from './refusals'
import { fault, unless } from './refusals'
import { type Moment, wishFaults } from './slot'
import { type Appointment, type Candidate, type Wish, bundled } from './state'
import { mostEntries, mostPeople } from './vocabulary'

/** What a station asks for. */
export interface ApplyInput {
  people: number
  wish: Wish
  remark: string
}

/** The cases that were ticked, and who asks. */
export interface ApplyContext extends Moment {
  /** The station that asks. */
  station: { path: string; isCounty: boolean }
  /** Id of the matter that the appointment is for. */
  matter: string
  cases: readonly Candidate[]
  /** Ids that were ticked and that the person cannot see. */
  unknown: readonly string[]
}

function caseFaults({ cases, unknown, matter, station }: ApplyContext): AppointmentRefusal[] {
  const about = (code: Parameters<typeof fault>[0], isWrong: (one: Candidate) => boolean) => {
    const wrong = cases.filter(isWrong).map(({ number }) => number)
    return wrong.length > 0 ? [fault(code, 'cases', wrong)] : []
  }
  const isHere = ({ holderPath }: Candidate) => holderPath?.startsWith(station.path) ?? false
  const isOver = ({ status }: Candidate) => !bundled.includes(status)
  return [
    ...(unknown.length > 0 ? [fault('case-unknown', 'cases', unknown)] : []),
    ...unless(cases.length + unknown.length > 0, 'no-cases', 'cases'),
    ...unless(cases.length <= mostEntries, 'too-many-cases', 'cases'),
    ...about('case-other-matter', (one) => one.matter !== matter),
    ...about('case-taken', ({ appointment }) => appointment !== undefined),
    ...about('case-elsewhere', (one) => !isHere(one)),
    ...about('case-over', (one) => isHere(one) && isOver(one)),
  ]
}

/**
 * An application for a slot: a lower tier that finds many cases of one matter may ask the county for one
 * (§二(三)4).
 * @returns the appointment, or everything that is wrong
 */
export function apply(
  { people, wish, remark }: ApplyInput,
  context: ApplyContext,
): { appointment: Appointment } | { refusals: AppointmentRefusal[] } {
  const isCount = Number.isInteger(people) && people >= 1 && people <= mostPeople
  const refusals = [
    ...unless(!context.station.isCounty, 'county-itself'),
    ...caseFaults(context),
    ...unless(isCount, 'people-wrong', 'people'),
    ...wishFaults(wish, context),
    ...unless([...remark].length <= 500, 'remark-too-long', 'remark'),
  ]
  if (refusals.length > 0) return { refusals }
  const entries = context.cases.map(({ id, number }) => ({ case: id, number }))
  return { appointment: { status: 'asked', people, wish, remark: remark.trim(), entries } }
}
