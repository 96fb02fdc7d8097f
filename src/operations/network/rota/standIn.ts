import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { graceMinutes } from '@/domain/network/rota/attendance'
import { rotaText as say } from '@/i18n/rotaText'
import type { Shift } from '@/payload-types'
import { Refusal } from '../../refusal'
import { requirePerson } from '../../requirePerson'
import { checkPerson } from './checkDuty'
import { lapseSwaps } from './lapseSwaps'
import { type Done, once, takeTurns } from './once'
import { findShift, plansShift, rotaStation } from './place'
import { callForSubstitute, tellOfChange } from './tellRota'
import { writeShift } from './writeShift'

interface Given {
  req: PayloadRequest
  id: string
  commandId: string
  now: Date
}

const conflict = (message: string) => new Refusal({ kind: 'conflict', message })

/** A published shift that is not over. */
async function runningShift(req: PayloadRequest, id: string, now: Date): Promise<Shift> {
  const shift = await findShift(req, id)
  if (shift.status === 'cancelled') throw conflict(say.cancelled)
  if (shift.status !== 'published') throw conflict(say.notPublished)
  if (new Date(shift.endsAt) <= now) throw conflict(say.past)
  return shift
}

/** Puts somebody else on a shift, within a transaction, after checking that she can. */
async function giveTo(
  req: PayloadRequest,
  {
    shift,
    user,
    data,
    commandId,
    now,
  }: {
    shift: Shift
    user: string
    data?: Partial<Shift>
    commandId: string
    now: Date
  },
): Promise<Shift> {
  const { date, from, to } = shift
  const station = await rotaStation(req, idOf(shift.station) ?? '')
  await takeTurns(req, [idOf(shift.user) ?? '', user])
  const name = await checkPerson(req, { station, user, date, from, to }, [shift.id])
  const after = await writeShift(req, {
    shift,
    data: {
      ...data,
      user,
      name,
      isVacant: false,
      replaces: idOf(shift.user),
      checkedInAt: null,
      lateMinutes: null,
      distance: null,
      place: null,
    },
    command: 'take-over',
    commandId,
    detail: shift.name,
    now,
  })
  await tellOfChange(req, { before: shift, after, now })
  return after
}

/**
 * Says that an agent cannot come, with the reason: by herself, or by whoever makes the rota. With a
 * substitute the shift is hers at once; else colleagues are called for one.
 * @throws Refusal 400 without a reason, 401, 403, 404; 409 when it is over, or the substitute cannot
 */
export async function reportAbsence(
  given: Given & { reason: string; substitute?: string },
): Promise<Done> {
  const { req, id, commandId, now, substitute } = given
  const reason = given.reason.trim()
  if (!reason) throw new Refusal({ kind: 'invalid', message: say.noReason })
  if (reason.length > 500) throw new Refusal({ kind: 'invalid', message: say.longReason })
  const run = async () => {
    const person = requirePerson(req)
    const shift = await runningShift(req, id, now)
    const absent = idOf(shift.user)
    if (absent !== person.id && !plansShift(person, shift)) {
      throw new Refusal({ kind: 'forbidden', message: say.notOwnShift })
    }
    if (shift.isVacant) throw conflict(say.alreadyVacant)
    const absence = { user: absent, name: shift.name, reason, at: now.toISOString() }
    await lapseSwaps(req, { shifts: [id], now })
    if (substitute) {
      if (substitute === absent) throw conflict(say.ownShift)
      await giveTo(req, { shift, user: substitute, data: { absence }, commandId, now })
      return id
    }
    const data = { absence, isVacant: true }
    const after = await writeShift(req, { shift, data, command: 'absent', commandId, now })
    await callForSubstitute(req, { shift: after, now })
    return id
  }
  return once({ req, collection: 'shifts', commandId, run })
}

/** Whether a shift waits for somebody: its agent is away, or did not come. */
export const isOpenToStandIn = (shift: Shift, now: Date): boolean =>
  shift.status === 'published' &&
  new Date(shift.endsAt) > now &&
  (Boolean(shift.isVacant) ||
    (!shift.checkedInAt &&
      now.getTime() > new Date(shift.startsAt).getTime() + graceMinutes * 60_000))

/**
 * A colleague of the station takes a shift over in one tap: after an absence, or when nobody has checked in
 * a quarter of an hour after the start.
 * @throws Refusal 400 for somebody of another station, 401, 404; 409 when it is not open or she is on duty elsewhere
 */
export async function takeOver(given: Given): Promise<Done> {
  const { req, id, commandId, now } = given
  const run = async () => {
    const person = requirePerson(req)
    const shift = await runningShift(req, id, now)
    if (idOf(shift.user) === person.id && !shift.isVacant) throw conflict(say.ownShift)
    if (!isOpenToStandIn(shift, now)) throw conflict(say.notOpen)
    await lapseSwaps(req, { shifts: [id], now })
    await giveTo(req, { shift, user: person.id, commandId, now })
    return id
  }
  return once({ req, collection: 'shifts', commandId, run })
}
