import type { PayloadRequest } from 'payload'
import { checkInFaults } from '@/domain/training/attendance'
import { sayInstant } from '@/domain/training/sayTimes'
import { trainingText as say } from '@/i18n/trainingText'
import type { TrainingSession } from '@/payload-types'
import { enrolmentOf } from '@/queries/training/places'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'
import { claimOf, readToken } from './checkInCodes'
import { refuseTraining, wholeSession } from './findSession'

/** What a scan opens. */
export interface Scanned {
  session: Pick<TrainingSession, 'id' | 'title' | 'place' | 'startsAt' | 'endsAt'>
  /** With it the person checks in, also when the line breaks before she could. */
  claim: string
  /** When she had checked in before. */
  arrivedAt: string | null
}

/**
 * Reads the code of a scan for the person who scanned; nothing is written.
 * @throws Refusal 400 for a code that never was, 401, 404, 409 for an old one, or outside the time of checking in
 */
export async function scanned({
  req,
  id,
  token,
  now,
}: {
  req: PayloadRequest
  id: string
  token: string
  now: Date
}): Promise<Scanned> {
  const person = requirePerson(req)
  const session = await wholeSession(req, id)
  const { title, place, startsAt, endsAt, status } = session
  const row = await enrolmentOf(req, id, person.id)
  const arrivedAt = row?.arrivedAt ?? null
  const proof = readToken(session, token, now)
  if (!arrivedAt && proof !== 'good') {
    throw proof === 'old'
      ? new Refusal({ kind: 'conflict', message: say.oldCode })
      : new Refusal({ kind: 'invalid', message: say.falseCode })
  }
  if (!arrivedAt) {
    refuseTraining(
      checkInFaults(
        { status, startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
        { now, sayTime: sayInstant },
      ),
    )
  }
  return {
    session: { id, title, place, startsAt, endsAt },
    claim: arrivedAt ? '' : claimOf(session, person.id, now),
    arrivedAt,
  }
}
