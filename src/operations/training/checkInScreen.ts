import type { PayloadRequest } from 'payload'
import { sessionOver } from '@/domain/training/places'
import { msLeft, stepOf } from '@/domain/training/checkInStep'
import { trainingText as say } from '@/i18n/trainingText'
import { countyOf } from '@/queries/platform/settings'
import { enrolmentsIn } from '@/queries/training/places'
import { Refusal } from '../refusal'
import { digitsOf, tokenOf } from './checkInCodes'
import { wholeSession, whoTrains } from './findSession'

/** What the screen in front of the class shows in this minute. */
export interface CheckInScreen {
  /** What the QR carries. */
  address: string
  digits: string
  /** Until the next code, in ms. */
  msLeft: number
  arrived: number
  enrolled: number
}

/**
 * The codes of this minute, for the trainer's screen only.
 * @throws Refusal 401, 403, 404, 409 when nobody can check in
 */
export async function checkInScreen(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<CheckInScreen> {
  whoTrains(req)
  const session = await wholeSession(req, id)
  if (session.status === 'planned') throw new Refusal({ kind: 'conflict', message: say.notRunning })
  const over = sessionOver(session.status)
  if (over) throw new Refusal({ kind: 'conflict', message: over })
  const rows = await enrolmentsIn(req, id, ['enrolled'])
  const { publicAddress } = await countyOf(req.payload)
  const step = stepOf(now)
  const query = new URLSearchParams({ session: id, code: tokenOf(session, step) })
  return {
    address: `${publicAddress}/portal/training/check-in?${query}`,
    digits: digitsOf(session, step),
    msLeft: msLeft(now),
    arrived: rows.filter(({ arrivedAt }) => arrivedAt).length,
    enrolled: rows.length,
  }
}
