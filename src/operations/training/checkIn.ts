import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { attendanceOf, checkInFaults } from '@/domain/training/attendance'
import { sayInstant } from '@/domain/training/sayTimes'
import type { ArrivalWay } from '@/domain/training/vocabulary'
import { trainingText as say } from '@/i18n/trainingText'
import type { Enrolment, TrainingSession, User } from '@/payload-types'
import { enrolmentOf, placesOf } from '@/queries/training/places'
import { forgetAttempts, takeAttempt } from '../platform/attempts'
import { nativeCollection } from '../platform/nativeCollection'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'
import { readClaim, readDigits, readToken } from './checkInCodes'
import { refuseTraining, wholeSession } from './findSession'
import { inTurn, takeTurn } from './inTurn'
import { once, withStep } from './once'

/** How a person shows that she is there: one of the three. */
export interface CheckInInput {
  commandId: string
  /** Out of the QR. */
  token?: string
  /** Typed. */
  digits?: string
  /** Given by the page that a good code opened. */
  claim?: string
}

/** What came of checking in. */
export interface CheckedIn {
  row: Enrolment
  /** She had checked in before; nothing changed. */
  isRepeat: boolean
}

interface Arrival {
  at: Date
  by: ArrivalWay
}

const tooMany = (minutes: number) => say.tooManyCodes(minutes)

/**
 * When and how the person arrived, by what she shows.
 * @throws Refusal 400 for a wrong code, 409 for an old one, 429 after too many typed ones
 */
async function arrivalOf(
  req: PayloadRequest,
  session: TrainingSession,
  { token, digits, claim }: CheckInInput,
  now: Date,
): Promise<Arrival> {
  const user = requirePerson(req).id
  const claimed = claim ? readClaim(session, user, claim) : null
  if (claimed) return { at: claimed, by: 'qr' }
  const typed = digits?.trim() ?? ''
  if (typed) await takeAttempt(req.payload, 'check-in by account', user, tooMany)
  const proof = token ? readToken(session, token, now) : readDigits(session, typed, now)
  if (proof === 'good') {
    if (typed) await forgetAttempts(req.payload, 'check-in by account', user)
    return { at: now, by: token ? 'qr' : 'code' }
  }
  const isOld = proof === 'old'
  const message = isOld ? say.oldCode : say.falseCode
  const reasons = [{ message, path: 'digits', code: isOld ? 'old-code' : 'false-code' }]
  throw new Refusal({ kind: isOld ? 'conflict' : 'invalid', message, reasons })
}

const timesOf = ({ startsAt, endsAt }: TrainingSession) => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
})

/** What arriving writes. */
const arrived = (session: TrainingSession, { at, by }: Arrival): Partial<Enrolment> => ({
  status: 'enrolled',
  arrivedAt: at.toISOString(),
  arrivedBy: by,
  leftAt: null,
  ...attendanceOf({ ...timesOf(session), arrivedAt: at, leftAt: null }),
})

/** Writes an arrival; whoever has no place yet gets one that is free. */
async function arrive(
  req: PayloadRequest,
  {
    session,
    person,
    arrival,
    commandId,
  }: {
    session: TrainingSession
    person: User
    arrival: Arrival
    commandId: string
  },
  now: Date,
): Promise<Enrolment> {
  const { id } = session
  let row = await enrolmentOf(req, id, person.id)
  // From another phone of hers, a moment ago.
  if (row?.arrivedAt) return row
  if (row?.status !== 'enrolled') {
    await takeTurn(req, id)
    row = await enrolmentOf(req, id, person.id)
    const { taken, capacity } = await placesOf(req, session)
    if (row?.status !== 'enrolled' && taken >= capacity) {
      const reasons = [{ message: say.full, code: 'full' }]
      throw new Refusal({ kind: 'conflict', message: say.full, reasons })
    }
  }
  const command = row?.status === 'enrolled' ? 'check-in' : 'walk-in'
  const data = {
    ...arrived(session, arrival),
    ...withStep(req, row, { commandId, command, now }),
  }
  const common = { depth: 0, overrideAccess: true, req } as const
  return row
    ? req.payload.update({ collection: 'enrolments', id: row.id, data, ...common })
    : req.payload.create({
        collection: 'enrolments',
        data: {
          session: id,
          user: person.id,
          name: person.name,
          station: person.station,
          path: person.stationPath,
          ...data,
          status: 'enrolled',
        },
        ...common,
      })
}

/** The first who arrives shows that the session runs; nobody waits for another to write it. */
async function showRunning(req: PayloadRequest, id: string): Promise<void> {
  await nativeCollection(req.payload, 'training-sessions').updateOne(
    { _id: new ObjectId(id), status: 'open' },
    { $set: { status: 'running' } },
  )
}

/**
 * Checks a person in to a session by the code on its screen. Twice is harmless; nobody can do it for another;
 * whoever was not enrolled gets a place that is free.
 * @throws Refusal 400, 401, 404, 409 before it opens, after the end, for an old code, and when it is full; 429
 */
export async function checkIn({
  req,
  id,
  input,
  now,
}: {
  req: PayloadRequest
  id: string
  input: CheckInInput
  now: Date
}): Promise<CheckedIn> {
  const person = requirePerson(req)
  const session = await wholeSession(req, id)
  const known = await enrolmentOf(req, id, person.id)
  if (known?.arrivedAt) return { row: known, isRepeat: true }
  const arrival = await arrivalOf(req, session, input, now)
  const { status } = session
  refuseTraining(
    checkInFaults({ status, ...timesOf(session) }, { now: arrival.at, sayTime: sayInstant }),
  )
  const { commandId } = input
  const give = () =>
    once({ req, collection: 'enrolments', commandId }, () =>
      arrive(req, { session, person, arrival, commandId }, now),
    )
  const done = known?.status === 'enrolled' ? await give() : await inTurn(id, give)
  if (status === 'open') await showRunning(req, id)
  return done
}
