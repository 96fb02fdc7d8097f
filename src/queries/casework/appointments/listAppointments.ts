import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/access/roles'
import type { AppointmentStatus } from '@/domain/casework/appointments/vocabulary'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Appointment, Station } from '@/payload-types'

/** The lists of appointments. */
export const appointmentLists = ['asked', 'answered', 'over'] as const
export type AppointmentList = (typeof appointmentLists)[number]

/** An appointment as a line of a list. */
export interface AppointmentLine {
  id: string
  matterName: string
  stationName: string
  status: AppointmentStatus
  count: number
  people: number
  dueOn: PlainDate
  slot?: { date: PlainDate; from: string; to: string; place: string }
}

/** The most that a list shows. */
export const mostAppointments = 100

const asked: Record<AppointmentList, { where: Where; sort: string[] }> = {
  asked: { where: { status: { equals: 'asked' } }, sort: ['dueOn', 'id'] },
  answered: { where: { status: { equals: 'answered' } }, sort: ['slot.date', 'slot.from', 'id'] },
  over: { where: { status: { not_in: ['asked', 'answered'] } }, sort: ['-updatedAt'] },
}

/** How many cases are still in an appointment, or were until it was over. */
export const entryCount = ({ entries }: Pick<Appointment, 'entries'>): number =>
  (entries ?? []).filter(({ takenOut }) => !takenOut).length

/** Names of stations by id. */
export async function stationNames(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, name }: Pick<Station, 'id' | 'name'>) => [id, name]))
}

/**
 * Appointments that a person may see: those that wait for an answer by its due date, those that are to
 * come by their day, those that are over with the newest first.
 */
export async function listAppointments(
  req: PayloadRequest,
  list: AppointmentList,
): Promise<AppointmentLine[]> {
  const { docs } = await req.payload.find({
    collection: 'appointments',
    ...asked[list],
    limit: mostAppointments,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const names = await stationNames(
    req,
    docs.flatMap(({ station }) => idOf(station) ?? []),
  )
  return docs.map((row) => ({
    id: row.id,
    matterName: row.matterName,
    stationName: names.get(idOf(row.station) ?? '') ?? '',
    status: row.status,
    count: entryCount(row),
    people: row.people,
    dueOn: row.dueOn,
    ...(row.slot?.date
      ? {
          slot: {
            date: row.slot.date,
            from: row.slot.from ?? '',
            to: row.slot.to ?? '',
            place: row.slot.place ?? '',
          },
        }
      : {}),
  }))
}

/** How many applications a person sees that wait for an answer, and how many of them are late. */
export async function countAsked(
  req: PayloadRequest,
  today: PlainDate,
): Promise<{ asked: number; late: number }> {
  const count = async (where: Where) =>
    (
      await req.payload.count({
        collection: 'appointments',
        where,
        overrideAccess: false,
        user: req.user,
        req,
      })
    ).totalDocs
  const open: Where = { status: { equals: 'asked' } }
  return {
    asked: await count(open),
    late: await count({ and: [open, { dueOn: { less_than: today } }] }),
  }
}
