import { type Payload, createLocalReq } from 'payload'
import { startOfDay } from '@/domain/platform/plainDate'
import { oncePerDay } from '../platform/oncePerDay'
import { remindOf } from './endSession'

const dayMs = 86_400_000
/** When people are reminded of a session of the next day, in the county's time. */
const remindHour = '16:00'

/**
 * Reminds of the sessions of tomorrow, once a day: who goes of going, who has not answered of answering.
 * @param now after the hour, else nothing happens
 */
export async function remindSessions({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  await oncePerDay({
    payload,
    now,
    name: 'remind-sessions',
    at: remindHour,
    run: async (today) => {
      const tomorrow = startOfDay(today).getTime() + dayMs
      const { docs } = await payload.find({
        collection: 'training-sessions',
        where: {
          and: [
            { status: { equals: 'open' } },
            { startsAt: { greater_than_equal: new Date(tomorrow).toISOString() } },
            { startsAt: { less_than: new Date(tomorrow + dayMs).toISOString() } },
          ],
        },
        depth: 0,
        pagination: false,
        overrideAccess: true,
      })
      for (const session of docs) {
        const req = await createLocalReq({}, payload)
        await remindOf(req, session, { occasion: today, now })
      }
    },
  })
}
