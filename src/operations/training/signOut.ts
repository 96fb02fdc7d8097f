import type { PayloadRequest } from 'payload'
import { attendanceOf } from '@/domain/training/attendance'
import { sessionOver } from '@/domain/training/places'
import { trainingText as say } from '@/i18n/trainingText'
import { enrolmentOf } from '@/queries/training/places'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'
import { wholeSession } from './findSession'
import { once, withStep } from './once'

const conflict = (message: string) => new Refusal({ kind: 'conflict', message })

/**
 * A person leaves a session before its end, and says so.
 * @throws Refusal 401, 404, 409 when she has not arrived, has left, or the session is over
 */
export async function signOut({
  req,
  id,
  input: { commandId },
  now,
}: {
  req: PayloadRequest
  id: string
  input: { commandId: string }
  now: Date
}) {
  const person = requirePerson(req)
  return once({ req, collection: 'enrolments', commandId }, async () => {
    const session = await wholeSession(req, id)
    const row = await enrolmentOf(req, id, person.id)
    const over = sessionOver(session.status)
    if (over) throw conflict(over)
    if (!row?.arrivedAt) throw conflict(say.notArrived)
    if (row.leftAt || new Date(session.endsAt) <= now) throw conflict(say.alreadyLeft)
    const { attendance, minutes } = attendanceOf({
      startsAt: new Date(session.startsAt),
      endsAt: new Date(session.endsAt),
      arrivedAt: new Date(row.arrivedAt),
      leftAt: now,
    })
    return req.payload.update({
      collection: 'enrolments',
      id: row.id,
      data: {
        leftAt: now.toISOString(),
        attendance,
        minutes,
        ...withStep(req, row, { commandId, command: 'sign-out', now }),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
}
