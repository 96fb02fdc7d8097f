import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { sayDay } from '@/domain/casework/appointments/saySlot'
import { projectStanding } from '@/domain/casework/projects/standing'
import type { PlainDate } from '@/domain/platform/plainDate'
import { appointmentMessages } from '@/i18n/appointments'
import { projectMessages } from '@/i18n/projects'
import { stepCaseOf, stepCases } from '@/queries/casework/projects/stepCases'
import { withRole } from '@/queries/platform/recipients'
import { notify } from '../platform/notify'
import { projectOf } from './projects/findProject'

/** Coordinators hear once of each application that was not answered in time (§二(三)4). */
async function tellLateAppointments(req: PayloadRequest, today: PlainDate, now: Date) {
  const { docs } = await req.payload.find({
    collection: 'appointments',
    where: { status: { equals: 'asked' }, dueOn: { less_than: today } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const people = docs.length > 0 ? await withRole(req, 'coordinator') : []
  for (const { id, matterName, dueOn } of docs) {
    await notify({
      req,
      people,
      now,
      message: {
        kind: 'appointment-asked',
        key: `appointment ${id} late`,
        text: appointmentMessages.late(matterName, sayDay(dueOn)),
        link: `/portal/appointments/${id}`,
      },
    })
  }
}

/** The leader of a project hears once of each step that holds it up beyond its target. */
async function tellLateProjects(req: PayloadRequest, today: PlainDate, now: Date) {
  const { docs } = await req.payload.find({
    collection: 'projects',
    where: { isClosed: { not_equals: true } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const cases = new Map((await stepCases(req, docs)).map((row) => [row.id, stepCaseOf(row)]))
  for (const row of docs) {
    const { steps, heldUpBy, isLate } = projectStanding(projectOf(row), cases, today)
    const held = steps.find(({ number }) => number === heldUpBy)
    const leader = idOf(row.leader)
    if (!isLate || !held || !leader) continue
    await notify({
      req,
      people: [leader],
      now,
      message: {
        kind: 'project-late',
        key: `project ${row.id} late ${held.step.key} ${held.step.dueOn}`,
        text: projectMessages.late(row.name, held.number, held.step.matterName),
        link: `/portal/projects/${row.id}`,
      },
    })
  }
}

/** Tells in the morning of appointments that nobody answered and projects that fall behind. */
export async function tellLateBundles(
  req: PayloadRequest,
  today: PlainDate,
  now: Date,
): Promise<void> {
  await tellLateAppointments(req, today, now)
  await tellLateProjects(req, today, now)
}
