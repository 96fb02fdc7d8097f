import type { PayloadRequest } from 'payload'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { type PostLine, type WantedPost, isInForce, startFaults } from '@/domain/network/posts'
import type { Employment, PostKind } from '@/domain/network/postVocabulary'
import { plainDateOf } from '@/domain/platform/plainDate'
import { peopleText as say } from '@/i18n/people'
import type { Post, Station } from '@/payload-types'
import { recordAudit } from '../../platform/audit'
import { once } from '../../repeated'
import { adoptAgentsOf } from './adoptPosts'
import { applyPosts } from './applyPosts'
import { accountById, staffedStation } from './findStaffed'
import { lineOf, postsOfStation, repeatedPost, savePost, stepOf } from './postRows'
import { refusePeople } from './refusePeople'

/** A post that is to begin, as a page sends it. */
export interface PostInput {
  /** Made by the page: a doubled request makes one post. */
  commandId: string
  /** Id. */
  station: string
  /** Id of the account; '' for an agent without one. */
  user: string
  /** For an agent without an account. */
  name: string
  phone: string
  kind: PostKind
  employment: Employment
  from: string
  /** Whether the A post that is there becomes a B post. */
  isSwap: boolean
}

/** A post after a command, and whether the command had been given before. */
export interface Posted {
  post: Post
  isRepeat: boolean
}

/** From a day to come on, the A post is B: it ends the day before, and a B post follows. */
async function secondFrom(
  req: PayloadRequest,
  post: Post,
  { from, commandId, now }: { from: string; commandId: string; now: Date },
): Promise<Post[]> {
  const to = dateOfEpochDay(epochDayOf(from) - 1)
  const what = say.becameSecond
  const { station, path, user, name, phone, employment } = post
  const ended = await savePost(req, post, { data: { to, endReason: what }, what, commandId, now })
  const next = await req.payload.create({
    collection: 'posts',
    data: {
      ...{ station, path, user, name, phone, employment, from, to: post.to, kind: 'second' },
      history: [stepOf(req, what, now)],
      commandIds: [`${commandId} next`],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return [ended, next]
}

/**
 * Makes the A post that is in the way of a wanted one a B post.
 * @returns the posts of the station as they are then
 */
export async function makeSecond(
  req: PayloadRequest,
  posts: readonly Post[],
  { wanted, commandId, now }: { wanted: PostLine; commandId: string; now: Date },
): Promise<Post[]> {
  const after: Post[] = []
  for (const post of posts) {
    const isInWay =
      wanted.kind === 'first' &&
      post.kind === 'first' &&
      post.id !== wanted.id &&
      isInForce(lineOf(post), wanted.from)
    const step = { what: say.becameSecond, commandId: `${commandId} ${post.id}`, now }
    if (!isInWay) after.push(post)
    else if (wanted.from > plainDateOf(now) && post.from < wanted.from) {
      after.push(...(await secondFrom(req, post, { ...step, from: wanted.from })))
    } else {
      after.push(await savePost(req, post, { ...step, data: { kind: 'second' } }))
    }
  }
  return after
}

/** Lets a post begin, within a transaction. @throws Refusal with everything that is wrong */
export async function begin(
  req: PayloadRequest,
  { station, input, now }: { station: Station; input: PostInput; now: Date },
): Promise<Post> {
  const today = plainDateOf(now)
  const account = input.user ? await accountById(req, input.user) : null
  const wanted: WantedPost = {
    station: station.id,
    ...(input.user ? { user: input.user } : {}),
    name: account?.name ?? input.name.trim(),
    phone: input.phone.trim(),
    kind: input.kind,
    employment: input.employment,
    from: input.from,
  }
  await adoptAgentsOf(req, station, now)
  let others = await postsOfStation(req, station.id)
  if (input.isSwap) {
    const { commandId } = input
    others = await makeSecond(req, others, { wanted, commandId, now })
  }
  const faults = startFaults(wanted, {
    others: others.map(lineOf),
    person: account && {
      isActive: account.active !== false,
      isAgent: account.roles.includes('agent'),
    },
    isOpen: station.active !== false,
    today,
  })
  if (faults.length > 0) throw refusePeople(faults)
  const detail = say.started(wanted.kind, wanted.from)
  const { station: at, user, name, phone, kind, employment, from } = wanted
  const post = await req.payload.create({
    collection: 'posts',
    data: {
      ...{ station: at, user, name, phone, kind, employment, from },
      path: station.path ?? '',
      history: [stepOf(req, detail, now)],
      commandIds: [input.commandId],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const subject = say.subject(station.name)
  await recordAudit({ req, action: 'post-started', subject, subjectId: station.id, detail })
  await applyPosts(req, { stationIds: [at], userIds: user ? [user] : [], on: today })
  return post
}

/**
 * Lets somebody begin to serve at a station (§二(一)), once however often the request arrives.
 * @throws Refusal 401, 403, 404; 400 or 409 with everything that is wrong
 */
export async function startPost({
  req,
  input,
  now,
}: {
  req: PayloadRequest
  input: PostInput
  now: Date
}): Promise<Posted> {
  const station = await staffedStation(req, input.station)
  const { result, isRepeat } = await once({
    req,
    known: () => repeatedPost(req, input.commandId),
    run: () => begin(req, { station, input, now }),
  })
  return { post: result, isRepeat }
}
