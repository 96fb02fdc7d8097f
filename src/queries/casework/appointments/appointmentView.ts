import type { PayloadRequest } from 'payload'
import { appointmentRelations } from '@/access/appointments'
import { idOf, personOf } from '@/access/roles'
import { type TraceDay, traceOf } from '@/domain/calendar/trace'
import type { Appointment, Entry } from '@/domain/casework/appointments/state'
import {
  type AppointmentCommandName,
  appointmentCommandsFor,
} from '@/domain/casework/appointments/table'
import { maskedName } from '@/domain/casework/identity'
import type { Limit } from '@/domain/catalogue/matterContent'
import type { CaseStatus } from '@/domain/casework/vocabulary'
import { appointmentOf } from '@/operations/casework/appointments/appointmentRow'
import { findAppointment } from '@/operations/casework/appointments/findAppointment'
import type { Appointment as Row, Case } from '@/payload-types'
import { workingDays } from '../../platform/workingDays'
import { namesOf } from '../caseView'
import { stationNames } from './listAppointments'

/** A case of an appointment as its page shows it. */
export interface EntryView extends Entry {
  /** Masked. */
  name: string
  phoneMasked: string
  status?: CaseStatus
  /** The person may open the case. */
  isSeen: boolean
}

/** An appointment as its page shows it. */
export interface AppointmentView {
  row: Row
  appointment: Appointment
  stationName: string
  entries: EntryView[]
  commands: AppointmentCommandName[]
  /** The days of the limit for the answer. */
  trace: TraceDay[]
  /** Names of the people in the history, by id. */
  people: Record<string, string>
}

/** The cases of an appointment by id; those that the person may see. */
async function casesOfEntries(req: PayloadRequest, ids: string[]): Promise<Map<string, Case>> {
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(docs.map((row) => [row.id, row]))
}

/** Whether a person may open an appointment: her case can be in one of the tier above. */
export async function maySeeAppointment(req: PayloadRequest, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'appointments',
    where: { id: { equals: id } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return totalDocs > 0
}

/**
 * Everything that the page of an appointment shows, with the person's own access.
 * @throws Refusal 401 or 404
 */
export async function appointmentView(req: PayloadRequest, id: string): Promise<AppointmentView> {
  const row = await findAppointment(req, id)
  const appointment = appointmentOf(row)
  const cases = await casesOfEntries(
    req,
    appointment.entries.map((entry) => entry.case),
  )
  const station = idOf(row.station) ?? ''
  const calendar = await workingDays(req.payload, req)
  return {
    row,
    appointment,
    stationName: (await stationNames(req, [station])).get(station) ?? '',
    entries: appointment.entries.map((entry) => {
      const found = cases.get(entry.case)
      return {
        ...entry,
        name: found?.applicant?.name ? maskedName(found.applicant.name) : '',
        phoneMasked: found?.applicant?.phoneMasked ?? '',
        ...(found ? { status: found.status } : {}),
        isSeen: found !== undefined,
      }
    }),
    commands: appointmentCommandsFor(appointment, appointmentRelations(personOf(req), row)),
    trace: traceOf(calendar, { startOn: row.askedOn, limit: row.limit as unknown as Limit }),
    people: await namesOf(
      req,
      (row.history ?? []).flatMap(({ by }) => idOf(by) ?? []),
    ),
  }
}
