import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import type { PostLine } from '@/domain/network/posts'
import { peopleText as say } from '@/i18n/people'
import type { Post } from '@/payload-types'
import { byOfStep, repeatedCommand } from '../../repeated'

/** A post as the rules read it; one that was handed over early ended on that day at the latest. */
export const lineOf = (post: Post): PostLine => ({
  id: post.id,
  station: idOf(post.station) ?? '',
  ...(post.user ? { user: idOf(post.user) ?? '' } : {}),
  kind: post.kind,
  from: post.from,
  ...(post.to ? { to: post.to } : {}),
})

/** Every post a station ever had, but for those that were handed over before their time. */
export async function postsOfStation(req: PayloadRequest, station: string): Promise<Post[]> {
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { station: { equals: station }, closedAt: { exists: false } },
    showHiddenFields: true,
    sort: ['kind', 'from', 'id'],
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/**
 * The post that a command made or changed before, null when the command is new.
 * @throws Refusal 409 when the id came with a command on another post or of somebody else
 */
export const repeatedPost = (
  req: PayloadRequest,
  commandId: string,
  id?: string,
): Promise<Post | null> =>
  repeatedCommand(req, {
    collection: 'posts',
    commandId,
    isFor: (post) => id === undefined || id === post.id,
    byOf: (post) => byOfStep(post, commandId),
    otherCommand: say.otherCommand,
  })

/** A line of a post's history. */
export const stepOf = (req: PayloadRequest, what: string, now: Date) => ({
  at: now.toISOString(),
  by: personOf(req)?.id,
  what,
})

/** Writes a change of a post, with its line of history and the id of the command. */
export async function savePost(
  req: PayloadRequest,
  post: Post,
  {
    data,
    what,
    commandId,
    now,
  }: { data: Partial<Post>; what: string; commandId: string; now: Date },
): Promise<Post> {
  return req.payload.update({
    collection: 'posts',
    id: post.id,
    data: {
      ...data,
      history: [...(post.history ?? []), stepOf(req, what, now)],
      commandIds: [...post.commandIds, commandId],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
