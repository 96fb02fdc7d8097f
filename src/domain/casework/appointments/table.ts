import { plainDateOf } from '../../platform/plainDate'
import { type AppointmentRefusal, fault, textFault, unless } from './refusals'
import { type Moment, slotFaults } from './slot'
import { type Appointment, type Entry, type Slot, isExpected } from './state'
import type { AppointmentStatus, Attendance } from './vocabulary'

/** What is recorded of one case. */
export interface Recorded {
  /** Id. */
  case: string
  attendance: Attendance
  note: string
}

interface Reason {
  reason: string
}

/** What is said with each command. */
export interface AppointmentInput {
  answer: { slot: Slot; isDayOffMeant: boolean }
  decline: Reason
  move: { slot: Slot; isDayOffMeant: boolean } & Reason
  cancel: Reason
  withdraw: Reason
  'take-out': { cases: readonly string[] } & Reason
  record: { records: readonly Recorded[] }
}

export type AppointmentCommandName = keyof AppointmentInput

/** A command on an appointment that there is. */
export type AppointmentCommand = {
  [Name in AppointmentCommandName]: { name: Name; input: AppointmentInput[Name] }
}[AppointmentCommandName]

/** How a person stands to an appointment: of the station that applied, or of the county. */
export type AppointmentRelation = 'applicant' | 'coordinator'

/** What a rule knows beside the appointment. */
export interface AppointmentContext extends Moment {
  relations: readonly AppointmentRelation[]
  /** Ids of its cases that are over. */
  over: readonly string[]
}

interface Asked<Name extends AppointmentCommandName> {
  appointment: Appointment
  input: AppointmentInput[Name]
  context: AppointmentContext
}

interface Rule<Name extends AppointmentCommandName> {
  from: readonly AppointmentStatus[]
  who: readonly AppointmentRelation[]
  check: (asked: Asked<Name>) => AppointmentRefusal[]
  happens: (asked: Asked<Name>) => Appointment
}

const reasonFaults = ({ reason }: Reason): AppointmentRefusal[] =>
  textFault(reason, { code: 'reason-missing', path: 'reason', most: 500 })

const tidySlot = (slot: Slot): Slot => ({
  ...slot,
  place: slot.place.trim(),
  bring: slot.bring.trim(),
  contact: slot.contact.trim(),
})

const caseIsOver = '办件已经结束'

/** Cases that ended before the county answered need no slot. */
const withoutOver = (entries: readonly Entry[], over: readonly string[]): readonly Entry[] =>
  entries.map((entry) =>
    isExpected(entry) && over.includes(entry.case) ? { ...entry, takenOut: caseIsOver } : entry,
  )

const expectedOf = (entries: readonly Entry[]): readonly Entry[] => entries.filter(isExpected)

function takeOutFaults({ appointment, input }: Asked<'take-out'>): AppointmentRefusal[] {
  const expected = expectedOf(appointment.entries).map((entry) => entry.case)
  const areIn = input.cases.every((id) => expected.includes(id))
  const isLeft = expected.some((id) => !input.cases.includes(id))
  return [
    ...unless(input.cases.length > 0, 'no-cases', 'cases'),
    ...unless(areIn, 'not-in-it', 'cases'),
    ...unless(!areIn || isLeft, 'none-left', 'cases'),
    ...reasonFaults(input),
  ]
}

/** What somebody else recorded otherwise meanwhile. */
const otherwise = ({ appointment, input }: Asked<'record'>): readonly string[] =>
  appointment.entries.flatMap(({ case: id, attendance, number }) => {
    const said = input.records.find((record) => record.case === id)
    return said && attendance && attendance !== said.attendance ? [number] : []
  })

function recordFaults(asked: Asked<'record'>): AppointmentRefusal[] {
  const { appointment, input, context } = asked
  const known = appointment.entries.filter(({ takenOut }) => takenOut === undefined)
  const areIn = input.records.every((record) => known.some((entry) => entry.case === record.case))
  const wrong = otherwise(asked)
  const isSaid = input.records.every(
    ({ attendance, note }) =>
      [...note].length <= 200 && (attendance !== 'done' || note.trim() !== ''),
  )
  const isDay = plainDateOf(context.now) >= (appointment.slot?.date ?? '')
  return [
    ...unless(isDay, 'too-early'),
    ...unless(input.records.length > 0, 'no-cases', 'records'),
    ...unless(areIn, 'not-in-it', 'records'),
    ...(wrong.length > 0 ? [fault('recorded-otherwise', 'records', wrong)] : []),
    ...unless(isSaid, 'result-missing', 'records'),
  ]
}

function recorded({ appointment, input }: Asked<'record'>): Appointment {
  const entries = appointment.entries.map((entry) => {
    const said = input.records.find((record) => record.case === entry.case)
    if (!said || !isExpected(entry)) return entry
    return { ...entry, attendance: said.attendance, note: said.note.trim() }
  })
  const status = expectedOf(entries).length === 0 ? 'closed' : appointment.status
  return { ...appointment, entries, status }
}

const ended =
  (status: AppointmentStatus) =>
  ({ appointment, input }: { appointment: Appointment; input: Reason }): Appointment => ({
    ...appointment,
    status,
    reason: input.reason.trim(),
  })

/**
 * Batch appointments as one table: a lower tier applies, the county answers within 1 working day
 * (§二(三)4); cases, citizens and materials follow the slot until each one's attendance is recorded.
 */
export const appointmentRules: { [Name in AppointmentCommandName]: Rule<Name> } = {
  answer: {
    from: ['asked'],
    who: ['coordinator'],
    check: ({ appointment, input, context }) => [
      ...slotFaults(input.slot, context, input.isDayOffMeant),
      ...unless(expectedOf(withoutOver(appointment.entries, context.over)).length > 0, 'all-over'),
    ],
    happens: ({ appointment, input, context }) => ({
      ...appointment,
      status: 'answered',
      slot: tidySlot(input.slot),
      entries: withoutOver(appointment.entries, context.over),
    }),
  },
  decline: {
    from: ['asked'],
    who: ['coordinator'],
    check: ({ input }) => reasonFaults(input),
    happens: ended('declined'),
  },
  move: {
    from: ['answered'],
    who: ['coordinator'],
    check: ({ input, context }) => [
      ...slotFaults(input.slot, context, input.isDayOffMeant),
      ...reasonFaults(input),
    ],
    happens: ({ appointment, input }) => ({
      ...appointment,
      slot: tidySlot(input.slot),
      reason: input.reason.trim(),
    }),
  },
  cancel: {
    from: ['answered'],
    who: ['coordinator'],
    check: ({ input }) => reasonFaults(input),
    happens: ended('cancelled'),
  },
  withdraw: {
    from: ['asked', 'answered'],
    who: ['applicant'],
    check: ({ input }) => reasonFaults(input),
    happens: ended('withdrawn'),
  },
  'take-out': {
    from: ['asked', 'answered'],
    who: ['applicant', 'coordinator'],
    check: takeOutFaults,
    happens: ({ appointment, input }) => ({
      ...appointment,
      entries: appointment.entries.map((entry) =>
        input.cases.includes(entry.case) ? { ...entry, takenOut: input.reason.trim() } : entry,
      ),
    }),
  },
  record: {
    from: ['answered'],
    who: ['applicant', 'coordinator'],
    check: recordFaults,
    happens: recorded,
  },
}

/** The commands that a person may give on an appointment as it stands. */
export const appointmentCommandsFor = (
  { status }: Pick<Appointment, 'status'>,
  relations: readonly AppointmentRelation[],
): AppointmentCommandName[] =>
  (Object.keys(appointmentRules) as AppointmentCommandName[]).filter((name) => {
    const { from, who } = appointmentRules[name]
    return from.includes(status) && who.some((one) => relations.includes(one))
  })
