import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import type { WorkingDays } from '@/domain/calendar/workingDays'
import type { AppointmentEvent, CaseEffect } from '@/domain/casework/appointments/effects'
import { applyEvent } from '@/domain/casework/fold'
import { relationsOf } from '@/domain/casework/relations'
import type { CaseState } from '@/domain/casework/state'
import type { Relation } from '@/domain/casework/vocabulary'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Case } from '@/payload-types'
import { casePersonOf } from '../casePlaces'
import { caseRow, stateOf } from '../caseRow'
import { placesOf, writeEvent } from '../writeEvent'

/** A command on an appointment, as its cases are written. */
export interface Cause {
  /** Id of the appointment. */
  appointment: string
  commandId: string
  now: Date
  calendar: WorkingDays
}

const caseById = (req: PayloadRequest, id: string): Promise<Case> =>
  req.payload.findByID({ collection: 'cases', id, depth: 0, overrideAccess: true, req })

const save = (req: PayloadRequest, id: string, data: Partial<Case>): Promise<Case> =>
  req.payload.update({ collection: 'cases', id, data, depth: 0, overrideAccess: true, req })

function actsAs(req: PayloadRequest, found: Case, state: CaseState): Relation {
  const person = casePersonOf(req)
  if (!person) return 'system'
  if (person.roles.includes('coordinator')) return 'coordinator'
  const places = {
    originPath: found.originPath ?? '',
    holderPath: found.holderPath ?? undefined,
  }
  return relationsOf(person, state, places)[0] ?? 'superior'
}

/** Notes on a case that it is in an appointment, so that it is in no other one. */
export async function claimCase(
  req: PayloadRequest,
  caseId: string,
  appointment: string,
): Promise<void> {
  await save(req, caseId, { appointment })
}

/** Writes what follows for one case, within the transaction that writes the appointment. */
export async function applyEffect(
  req: PayloadRequest,
  effect: CaseEffect,
  { appointment, commandId, now, calendar }: Cause,
): Promise<void> {
  const link = { appointment: effect.isFree ? null : appointment }
  if (!effect.happened) {
    await save(req, effect.case, link)
    return
  }
  const found = await caseById(req, effect.case)
  const state = stateOf(found)
  const by = personOf(req)?.id
  const event = {
    ...effect.happened,
    commandId: `${commandId} ${effect.case}`,
    at: now,
    on: plainDateOf(now),
    as: actsAs(req, found, state),
    ...(by ? { by } : {}),
  } as AppointmentEvent
  const row = caseRow(applyEvent(state, event), calendar)
  const saved = await save(req, effect.case, { ...row, ...link })
  await writeEvent(req, event, { ...placesOf(saved), order: row.eventCount })
}
