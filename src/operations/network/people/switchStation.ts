import type { PayloadRequest } from 'payload'
import { hasRole, idOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { peopleText as say } from '@/i18n/people'
import type { Station } from '@/payload-types'
import { postsInForce } from '@/queries/network/posts'
import { stationById } from '../../casework/casePlaces'
import { recordAudit } from '../../platform/audit'
import { Refusal } from '../../refusal'
import { inTransaction } from '../../transaction'
import { setActiveStation } from './applyPosts'
import { actorOf } from './findStaffed'

/**
 * Lets an agent with several posts work at another of her stations: what she sees and may do follows it.
 * @param station id
 * @throws Refusal 401; 403 where she has no post today
 */
export async function switchStation({
  req,
  station: wanted,
  now,
}: {
  req: PayloadRequest
  station: string
  now: Date
}): Promise<Station> {
  const person = actorOf(req)
  const posts = hasRole(person, 'agent')
    ? await postsInForce(req, { userIds: [person.id], on: plainDateOf(now) })
    : []
  const isHers = posts.some((post) => idOf(post.station) === wanted)
  const station = isHers ? await stationById(req, wanted) : null
  if (!station || station.active === false) {
    throw new Refusal({ kind: 'forbidden', message: say.noPostThere })
  }
  if (idOf(person.station) === station.id) return station
  await inTransaction({
    req,
    run: async () => {
      await setActiveStation(req, { userId: person.id, station, on: plainDateOf(now) })
      const detail = say.switched(station.name)
      await recordAudit({
        req,
        action: 'station-switched',
        subject: say.account,
        subjectId: person.id,
        detail,
      })
    },
  })
  return station
}
