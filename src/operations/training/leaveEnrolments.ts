import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { attendanceOf } from '@/domain/training/attendance'
import { sessionOver } from '@/domain/training/places'
import { trainingText as say } from '@/i18n/trainingText'
import type { Enrolment, TrainingSession } from '@/payload-types'
import { inTransaction } from '../transaction'
import { wholeSession } from './findSession'
import { takeTurn } from './inTurn'
import { moveUp } from './moveUp'
import { withStep } from './once'

/** What leaving means for one line: who is there has left by now, who is not gives the place back. */
function left(session: TrainingSession, row: Enrolment, now: Date): Partial<Enrolment> {
  if (!row.arrivedAt) return { status: 'cancelled', reason: say.left }
  const leftAt = row.leftAt ? new Date(row.leftAt) : now
  return {
    leftAt: leftAt.toISOString(),
    ...attendanceOf({
      startsAt: new Date(session.startsAt),
      endsAt: new Date(session.endsAt),
      arrivedAt: new Date(row.arrivedAt),
      leftAt,
    }),
  }
}

async function leaveOne(req: PayloadRequest, found: Enrolment, now: Date): Promise<void> {
  const id = idOf(found.session) ?? ''
  await takeTurn(req, id)
  const session = await wholeSession(req, id)
  if (sessionOver(session.status) || new Date(session.endsAt) <= now) return
  const commandId = `leave ${found.id} ${found.history?.length ?? 0}`
  await req.payload.update({
    collection: 'enrolments',
    id: found.id,
    data: {
      ...left(session, found, now),
      ...withStep(req, found, { commandId, command: 'leave-service', now }),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await moveUp(req, session, { commandId, now })
}

/**
 * Takes an agent who leaves service off every session that is not over; those who wait move up. What she
 * attended so far of a session that runs is kept, with her leaving. Doing it again changes nothing.
 * @param userId who leaves
 */
export async function leaveEnrolments({
  req,
  userId,
  now,
}: {
  req: PayloadRequest
  userId: string
  now: Date
}): Promise<void> {
  await inTransaction({
    req,
    run: async () => {
      const { docs } = await req.payload.find({
        collection: 'enrolments',
        where: {
          and: [
            { user: { equals: userId } },
            { status: { in: ['invited', 'enrolled', 'waiting'] } },
            { leftAt: { exists: false } },
          ],
        },
        showHiddenFields: true,
        depth: 0,
        pagination: false,
        overrideAccess: true,
        req,
      })
      for (const found of docs) await leaveOne(req, found, now)
    },
  })
}
