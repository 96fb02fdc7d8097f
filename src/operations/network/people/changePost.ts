import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { clashFaults, endFaults, phoneFaults } from '@/domain/network/posts'
import type { Employment, PostKind } from '@/domain/network/postVocabulary'
import { plainDateOf } from '@/domain/platform/plainDate'
import { peopleText as say } from '@/i18n/people'
import type { Post } from '@/payload-types'
import { recordAudit } from '../../platform/audit'
import { Refusal } from '../../refusal'
import { once as doOnce } from '../../repeated'
import { applyPosts } from './applyPosts'
import { staffedPost } from './findStaffed'
import { lineOf, postsOfStation, repeatedPost, savePost } from './postRows'
import { refusePeople } from './refusePeople'
import { type Posted, makeSecond } from './startPost'

/** What becomes of a post. */
export interface PostChange {
  commandId: string
  kind: PostKind
  employment: Employment
  phone: string
  /** Whether the A post that is there becomes a B post. */
  isSwap: boolean
}

/** A command on a post. */
interface Given {
  req: PayloadRequest
  id: string
  commandId: string
  now: Date
}

/** Does a command on a post once, in one transaction. */
async function once({ req, id, commandId }: Given, run: () => Promise<Post>): Promise<Posted> {
  const known = () => repeatedPost(req, commandId, id)
  const { result, isRepeat } = await doOnce({ req, known, run })
  return { post: result, isRepeat }
}

const sayChange = (before: Post, after: PostChange): string =>
  [
    ...(before.kind === after.kind ? [] : [say.kinds[after.kind]]),
    ...(before.employment === after.employment ? [] : [say.employments[after.employment]]),
    ...((before.phone ?? '') === after.phone ? [] : [say.phoneChanged(after.phone)]),
  ].join('，')

/**
 * Changes A or B, full- or part-time, or the service phone of a post; what it was stays in its history.
 * @throws Refusal 401, 403, 404; 400 or 409 with everything that is wrong
 */
export async function changePost({
  req,
  id,
  change,
  now,
}: {
  req: PayloadRequest
  id: string
  change: PostChange
  now: Date
}): Promise<Posted> {
  const { commandId } = change
  const { station } = await staffedPost(req, id)
  return once({ req, id, commandId, now }, async () => {
    const { post } = await staffedPost(req, id)
    const today = plainDateOf(now)
    if (post.to && post.to < today) {
      throw refusePeople(endFaults(lineOf(post), post.to, today))
    }
    const what = sayChange(post, change)
    if (!what) throw new Refusal({ kind: 'invalid', message: say.nothingChanged })
    let others = await postsOfStation(req, station.id)
    const wanted = { ...lineOf(post), name: post.name, ...change, from: post.from }
    if (change.isSwap) {
      const since = post.from > today ? post.from : today
      others = await makeSecond(req, others, {
        wanted: { ...wanted, from: since },
        commandId,
        now,
      })
    }
    const clash = { ...wanted, from: post.from > today ? post.from : today }
    const faults = [...phoneFaults(change.phone), ...clashFaults(clash, others.map(lineOf))]
    if (faults.length > 0) throw refusePeople(faults)
    const { kind, employment, phone } = change
    const after = await savePost(req, post, {
      data: { kind, employment, phone },
      what,
      commandId,
      now,
    })
    const subject = say.subject(station.name)
    await recordAudit({
      req,
      action: 'post-changed',
      subject,
      subjectId: station.id,
      detail: say.changed,
    })
    await applyPosts(req, { stationIds: [station.id], userIds: [], on: today })
    return after
  })
}

/**
 * Ends the post of an agent without an account; whoever has one hands over first.
 * @param end last day and reason
 * @throws Refusal 401, 403, 404; 400 or 409 with everything that is wrong
 */
export async function endPost({
  req,
  id,
  end,
  now,
}: {
  req: PayloadRequest
  id: string
  end: { commandId: string; to: string; reason: string }
  now: Date
}): Promise<Posted> {
  const { commandId, to, reason } = end
  const { station } = await staffedPost(req, id)
  return once({ req, id, commandId, now }, async () => {
    const { post } = await staffedPost(req, id)
    if (idOf(post.user)) throw new Refusal({ kind: 'conflict', message: say.viaDeparture })
    const today = plainDateOf(now)
    const faults = endFaults(lineOf(post), to, today)
    if (faults.length > 0) throw refusePeople(faults)
    const what = say.ended(to)
    const data = { to, endReason: reason || null }
    const after = await savePost(req, post, { data, what, commandId, now })
    const subject = say.subject(station.name)
    const detail = what
    await recordAudit({ req, action: 'post-ended', subject, subjectId: station.id, detail })
    await applyPosts(req, { stationIds: [station.id], userIds: [], on: today })
    return after
  })
}
