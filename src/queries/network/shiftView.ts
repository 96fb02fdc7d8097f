import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import { findShift, plansShift } from '@/operations/network/rota/place'
import { requirePerson } from '@/operations/requirePerson'
import type { Shift, Station } from '@/payload-types'
import { namesOf } from '../casework/caseView'
import { type RotaPerson, rotaPeople } from './rotaPeople'
import { stationById } from './station'

/** One shift as its page shows it. */
export interface ShiftView {
  shift: Shift
  station: Station | null
  isMine: boolean
  canPlan: boolean
  /** Colleagues who can be asked to swap or stand in, B 岗 first: she stands in by her post. */
  colleagues: RotaPerson[]
  /** Their published shifts ahead, for a swap in return. */
  theirs: Shift[]
  /** Names of the people in the history, by id. */
  names: Record<string, string>
}

/**
 * One shift with the person's own access.
 * @throws Refusal 401, 404
 */
export async function shiftView(req: PayloadRequest, id: string, now: Date): Promise<ShiftView> {
  const person = requirePerson(req)
  const shift = await findShift(req, id)
  const stationId = idOf(shift.station) ?? ''
  const people = await rotaPeople(req, { station: stationId, on: shift.date })
  const { docs } = await req.payload.find({
    collection: 'shifts',
    where: {
      and: [
        { station: { equals: stationId } },
        { status: { equals: 'published' } },
        { startsAt: { greater_than: now.toISOString() } },
        { user: { not_equals: person.id } },
        { isVacant: { not_equals: true } },
      ],
    },
    sort: 'startsAt',
    limit: 60,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return {
    shift,
    station: await stationById(req.payload, stationId),
    isMine: idOf(shift.user) === person.id,
    canPlan: plansShift(person, shift),
    colleagues: people
      .filter((one) => one.id !== idOf(shift.user) && one.id !== personOf(req)?.id)
      .sort((a, b) => Number(b.isSecond) - Number(a.isSecond)),
    theirs: docs,
    names: await namesOf(
      req,
      (shift.history ?? []).flatMap(({ by }) => idOf(by) ?? []),
    ),
  }
}
