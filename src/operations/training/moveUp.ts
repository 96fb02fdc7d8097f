import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { freedPlaces } from '@/domain/training/places'
import { trainingMessages as say } from '@/i18n/trainingText'
import type { TrainingSession } from '@/payload-types'
import { enrolmentsIn, placesOf } from '@/queries/training/places'
import { withStep } from './once'
import { tellOf, whenOf, whereOf } from './tellTraining'

/**
 * Gives free places to those who wait longest and tells them, within the transaction that freed the places.
 * Nobody moves up once the session has begun: whoever is there checks in.
 * @param commandId of what freed the places
 */
export async function moveUp(
  req: PayloadRequest,
  session: TrainingSession,
  { commandId, now }: { commandId: string; now: Date },
): Promise<void> {
  if (new Date(session.startsAt) <= now) return
  const free = freedPlaces(await placesOf(req, session))
  if (free === 0) return
  const waiting = await enrolmentsIn(req, session.id, ['waiting'])
  const first = waiting
    .sort((one, other) => (one.waitingSince ?? '').localeCompare(other.waitingSince ?? ''))
    .slice(0, free)
  for (const row of first) {
    await req.payload.update({
      collection: 'enrolments',
      id: row.id,
      data: {
        status: 'enrolled',
        ...withStep(req, row, { commandId: `${commandId} ${row.id}`, command: 'move-up', now }),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await tellOf(req, session, {
      kind: 'training-place',
      key: `place ${row.id} ${row.history?.length ?? 0}`,
      text: say.place(session.title, whenOf(session), whereOf(session)),
      people: [idOf(row.user) ?? ''],
      now,
    })
  }
}
