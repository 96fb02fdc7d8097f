import type { PayloadRequest } from 'payload'
import { textFaults, unless } from '@/domain/training/refusals'
import { trainingText as say } from '@/i18n/trainingText'
import { enrolmentOf } from '@/queries/training/places'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'
import { refuseTraining, wholeSession } from './findSession'
import { once, withStep } from './once'

/** So long after the end what participants say is still heard. */
const feedbackMs = 14 * 86_400_000

const conflict = (message: string) => new Refusal({ kind: 'conflict', message })

/**
 * A participant says how a session was; said again, the last word counts. The trainer reads it without names.
 * @throws Refusal 400, 401, 409 for who was not there, or long after
 */
export async function giveFeedback({
  req,
  id,
  input: { commandId, stars, words },
  now,
}: {
  req: PayloadRequest
  id: string
  input: { commandId: string; stars: number; words: string }
  now: Date
}) {
  const person = requirePerson(req)
  return once({ req, collection: 'enrolments', commandId }, async () => {
    const session = await wholeSession(req, id)
    const row = await enrolmentOf(req, id, person.id)
    if (!row?.arrivedAt) throw conflict(say.notArrived)
    if (now.getTime() > new Date(session.endsAt).getTime() + feedbackMs) {
      throw conflict(say.feedbackClosed)
    }
    refuseTraining([
      ...unless(
        Number.isInteger(stars) && stars >= 1 && stars <= 5,
        'stars',
        say.badStars,
        'stars',
      ),
      ...textFaults(words, { name: '说一句', path: 'words', most: 500, mayBeEmpty: true }),
    ])
    return req.payload.update({
      collection: 'enrolments',
      id: row.id,
      data: {
        feedback: { stars, words: words.trim() },
        ...withStep(req, row, { commandId, command: 'feedback', now }),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
}
