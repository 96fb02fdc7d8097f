import type { PayloadRequest } from 'payload'
import { hasRole, idOf } from '@/access/roles'
import { isRecordId } from '@/domain/platform/recordId'
import { peopleText as say } from '@/i18n/people'
import type { Departure } from '@/payload-types'
import { recordAudit } from '../../platform/audit'
import { Refusal } from '../../refusal'
import { inTransaction } from '../../transaction'
import { plainDateOf } from '@/domain/platform/plainDate'
import { applyPosts } from './applyPosts'
import { actorOf, staffedPost } from './findStaffed'
import { openPosts } from './departurePlan'
import { savePost } from './postRows'

const planned = (req: PayloadRequest, id: string): Promise<Departure | null> =>
  req.payload.findByID({
    collection: 'departures',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })

/**
 * Takes back a departure whose last day has not come: the posts go on, the one that was to begin elsewhere does not.
 * @throws Refusal 401, 403, 404, 409 when it is done already
 */
export async function withdrawDeparture({
  req,
  id,
  now,
}: {
  req: PayloadRequest
  id: string
  now: Date
}): Promise<void> {
  const actor = actorOf(req)
  const run = async () => {
    const found = isRecordId(id) ? await planned(req, id) : null
    if (!found || found.status !== 'planned') {
      throw new Refusal({ kind: 'conflict', message: say.notPlanned })
    }
    const isTheirs = idOf(found.by) === actor.id || hasRole(actor, 'coordinator')
    if (!isTheirs) throw new Refusal({ kind: 'forbidden', message: say.notYourPerson })
    const user = idOf(found.user) ?? ''
    const stations: string[] = []
    for (const each of found.posts ?? []) {
      const { post, station } = await staffedPost(req, idOf(each) ?? '')
      const data = { to: null, endReason: null }
      const what = say.withdrawn
      await savePost(req, post, { data, what, commandId: `withdraw ${id} ${post.id}`, now })
      stations.push(station.id)
    }
    const on = plainDateOf(now)
    for (const post of await openPosts(req, user, on)) {
      if (!post.commandIds.includes(`transfer ${id}`)) continue
      const data = { to: post.from, closedAt: now.toISOString(), endReason: say.withdrawn }
      const what = say.withdrawn
      await savePost(req, post, { data, what, commandId: `withdraw ${id} ${post.id}`, now })
      stations.push(idOf(post.station) ?? '')
    }
    await req.payload.update({
      collection: 'departures',
      id,
      data: { status: 'withdrawn' },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const subject = say.account
    const detail = say.withdrawn
    await recordAudit({ req, action: 'departure-planned', subject, subjectId: user, detail })
    await applyPosts(req, { stationIds: stations, userIds: [user], on })
  }
  await inTransaction({ req, run })
}
