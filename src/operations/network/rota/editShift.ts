import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { sayShift } from '@/domain/network/rota/sayShift'
import { rotaText as say } from '@/i18n/rotaText'
import type { Shift } from '@/payload-types'
import { Refusal } from '../../refusal'
import { requirePerson } from '../../requirePerson'
import { checkPerson, checkTimes, timesRow } from './checkDuty'
import { lapseSwaps } from './lapseSwaps'
import { type Done, once, takeTurns } from './once'
import { findShift, plannedStation, plansShift, rotaStation } from './place'
import { tellOfChange } from './tellRota'
import { writeShift } from './writeShift'

/** A shift as a planner wants it. */
export interface ShiftInput {
  user: string
  date: string
  from: string
  to: string
}

interface Given {
  req: PayloadRequest
  commandId: string
  now: Date
}

/**
 * Adds a single draft to a station's rota.
 * @throws Refusal 400, 401, 403, 404; 409 when the person is on duty elsewhere at the time
 */
export async function addShift(
  given: Given & { station: string; input: ShiftInput },
): Promise<Done> {
  const { req, commandId, input, now } = given
  const station = await plannedStation(req, given.station)
  checkTimes(input, now)
  const run = async () => {
    await takeTurns(req, [input.user])
    const name = await checkPerson(req, { station, ...input }, [])
    const made = await req.payload.create({
      collection: 'shifts',
      data: {
        station: station.id,
        path: station.path ?? '',
        user: input.user,
        name,
        ...timesRow(input),
        status: 'draft',
        history: [{ at: now.toISOString(), by: req.user?.id, command: 'draft' }],
        commandIds: [commandId],
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return made.id
  }
  return once({ req, collection: 'shifts', commandId, run })
}

/** A shift that the person plans and that can still be changed. */
async function plannedShift(req: PayloadRequest, id: string, now: Date): Promise<Shift> {
  const person = requirePerson(req)
  const shift = await findShift(req, id)
  if (!plansShift(person, shift)) {
    throw new Refusal({ kind: 'forbidden', message: say.mayNotPlan })
  }
  const refuse = (message: string) => {
    throw new Refusal({ kind: 'conflict', message })
  }
  if (shift.status === 'cancelled') refuse(say.cancelled)
  if (new Date(shift.endsAt) <= now) refuse(say.past)
  if (shift.checkedInAt) refuse(say.begun)
  return shift
}

/**
 * Gives a shift to somebody else, or moves it; a published one is told to those concerned, and open requests
 * to swap it lapse.
 * @throws Refusal 400, 401, 403, 404; 409 for a shift that is over or begun, or two at once
 */
export async function changeShift(given: Given & { id: string; input: ShiftInput }): Promise<Done> {
  const { req, id, commandId, input, now } = given
  const run = async () => {
    const shift = await plannedShift(req, id, now)
    checkTimes(input, now)
    const station = await rotaStation(req, idOf(shift.station) ?? '')
    await takeTurns(req, [idOf(shift.user) ?? '', input.user])
    const name = await checkPerson(req, { station, ...input }, [id])
    const isOther = idOf(shift.user) !== input.user
    const after = await writeShift(req, {
      shift,
      data: {
        user: input.user,
        name,
        ...timesRow(input),
        isVacant: false,
        ...(isOther && shift.status === 'published' ? { replaces: idOf(shift.user) } : {}),
      },
      command: 'change',
      commandId,
      detail: `${shift.name} ${sayShift(shift)}`,
      now,
    })
    if (shift.status === 'published') {
      await tellOfChange(req, { before: shift, after, now })
      await lapseSwaps(req, { shifts: [id], now })
    }
    return id
  }
  return once({ req, collection: 'shifts', commandId, run })
}

/**
 * Takes a shift out of the rota: a draft is gone, a published one is kept as cancelled and told.
 * @throws Refusal 401, 403, 404, 409
 */
export async function cancelShift(given: Given & { id: string }): Promise<Done> {
  const { req, id, commandId, now } = given
  const run = async () => {
    const shift = await plannedShift(req, id, now)
    if (shift.status === 'draft') {
      await req.payload.delete({ collection: 'shifts', id, depth: 0, overrideAccess: true, req })
      return id
    }
    const after = await writeShift(req, {
      shift,
      data: { status: 'cancelled' },
      command: 'cancel',
      commandId,
      now,
    })
    await tellOfChange(req, { before: shift, after, now })
    await lapseSwaps(req, { shifts: [id], now })
    return id
  }
  return once({ req, collection: 'shifts', commandId, run })
}
