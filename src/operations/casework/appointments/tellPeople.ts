import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { sayDay, sayWhen } from '@/domain/casework/appointments/saySlot'
import type { Appointment } from '@/domain/casework/appointments/state'
import type { AppointmentCommandName } from '@/domain/casework/appointments/table'
import type { Message } from '@/domain/platform/messages'
import { appointmentMessages as say } from '@/i18n/appointments'
import type { Appointment as Row } from '@/payload-types'
import { agentsAt, withRole } from '@/queries/platform/recipients'
import { notify } from '../../platform/notify'
import { stationById } from '../casePlaces'

/** What was done with an appointment, and what it was before. */
export interface Told {
  command: AppointmentCommandName | 'apply'
  row: Row
  before: Appointment
  after: Appointment
  now: Date
}

const ofCounty: readonly Told['command'][] = ['answer', 'decline', 'move', 'cancel']

const linkOf = ({ row }: Told): string => `/portal/appointments/${row.id}`
/** Each step of an appointment is told once. */
const keyOf = ({ row, command }: Told): string =>
  `appointment ${row.id} ${command} ${row.history?.length ?? 0}`

function answerText({ command, row, after }: Told): string {
  const when = after.slot ? `${sayWhen(after.slot)} ${after.slot.place}` : ''
  const reason = after.reason ?? ''
  if (command === 'answer') return say.answered(row.matterName, when, after.slot?.bring ?? '')
  if (command === 'move') return say.moved(row.matterName, when, reason)
  return command === 'cancel'
    ? say.cancelled(row.matterName, reason)
    : say.declined(row.matterName, reason)
}

/** The cases of an appointment by the station that was first asked. */
async function casesByOrigin(
  req: PayloadRequest,
  { entries }: Appointment,
): Promise<Map<string, string[]>> {
  const expected = entries.filter(({ takenOut }) => takenOut === undefined)
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { id: { in: expected.map((entry) => entry.case) } },
    select: { origin: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const groups = new Map<string, string[]>()
  for (const { id, origin } of docs) {
    const station = idOf(origin) ?? ''
    groups.set(station, [...(groups.get(station) ?? []), id])
  }
  return groups
}

/** What the county said, to the station that applied and to those that were first asked. */
async function tellStations(req: PayloadRequest, told: Told): Promise<void> {
  const { row, now, before } = told
  const message: Message = {
    kind: 'appointment-answered',
    key: keyOf(told),
    text: answerText(told),
    link: linkOf(told),
  }
  const applicant = idOf(row.station) ?? ''
  await notify({ req, people: await agentsAt(req, applicant), message, now })
  // A village knows nothing of an application that its town made and the county declined.
  if (told.command === 'decline') return
  for (const [station, cases] of await casesByOrigin(req, before)) {
    if (station === applicant || !station) continue
    const link = cases.length === 1 ? `/portal/cases/${cases[0]}` : '/portal/cases?view=elsewhere'
    const people = await agentsAt(req, station)
    await notify({ req, people, message: { ...message, link }, now })
  }
}

/** What a station did, to the coordinators; and to the station that all is recorded. */
async function tellCounty(req: PayloadRequest, told: Told): Promise<void> {
  const { command, row, after, now } = told
  const station = (await stationById(req, idOf(row.station) ?? ''))?.name ?? ''
  const tell = (kind: Message['kind'], text: string, people: string[]) =>
    notify({ req, people, now, message: { kind, text, key: keyOf(told), link: linkOf(told) } })
  const coordinators = await withRole(req, 'coordinator')
  const count = after.entries.filter(({ takenOut }) => takenOut === undefined).length
  if (command === 'apply') {
    const text = say.asked(station, row.matterName, count, sayDay(row.dueOn))
    await tell('appointment-asked', text, coordinators)
  }
  if (command === 'withdraw' || command === 'take-out') {
    const text =
      command === 'withdraw'
        ? say.withdrawn(station, row.matterName, after.reason ?? '')
        : say.takenOut(station, row.matterName, count)
    await tell('appointment-result', text, coordinators)
  }
  if (command === 'record' && after.status === 'closed') {
    const came = after.entries.filter(
      ({ attendance }) => attendance === 'came' || attendance === 'done',
    ).length
    const people = [...coordinators, ...(await agentsAt(req, idOf(row.station) ?? ''))]
    await tell('appointment-result', say.closed(station, row.matterName, came, count), people)
  }
}

/**
 * Tells the people whom a step of an appointment concerns, within its transaction: coordinators of an
 * application, agents of the county's answer (§二(三)4). Nothing in it names a citizen.
 */
export const tellPeople = (req: PayloadRequest, told: Told): Promise<void> =>
  ofCounty.includes(told.command) ? tellStations(req, told) : tellCounty(req, told)
