import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import { denialOf, type Command, type Stage, type Standing } from '@/domain/catalogue/lifecycle'
import { catalogueText as say } from '@/i18n/catalogueText'
import type { Matter } from '@/payload-types'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'
import type { Actor } from './saveMatterInput'

/** The latest draft of a matter, and what decides which commands it takes. */
export interface MatterForCommand {
  matter: Matter
  standing: Standing
}

/** What every command on a matter is given. */
export interface CommandInput {
  req: PayloadRequest
  matterId: string
  actor?: Actor
  /** `updatedAt` of the draft that the person saw; a newer one refuses the command. */
  basedOn?: string
}

async function hasOtherReviewer(req: PayloadRequest, department: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: {
      department: { equals: department },
      roles: { in: ['reviewer'] },
      active: { not_equals: false },
      id: { not_equals: personOf(req)?.id ?? '' },
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

async function actorOf(req: PayloadRequest, matter: Matter): Promise<Standing['actor']> {
  const person = requirePerson(req)
  const department = idOf(matter.department) ?? ''
  return {
    roles: person.roles,
    isOfDepartment: idOf(person.department) === department,
    isLastEditor: idOf(matter.lastEditedBy) === person.id,
    isOwner: idOf(matter.owner) === person.id,
    hasOtherReviewer: await hasOtherReviewer(req, department),
  }
}

/**
 * Loads the latest draft with the person's own access, and where it stands.
 * @throws Refusal 401 or 404
 */
export async function matterForCommand({
  req,
  matterId,
  actor = 'person',
}: CommandInput): Promise<MatterForCommand> {
  if (actor === 'person' && !personOf(req)) {
    throw new Refusal({ kind: 'not-logged-in', message: say.needsLogIn })
  }
  const read = {
    collection: 'matters',
    id: matterId,
    depth: 0,
    disableErrors: true,
    req,
  } as const
  const asWho =
    actor === 'system' ? { overrideAccess: true } : { overrideAccess: false, user: req.user }
  const matter = /^[a-f\d]{24}$/i.test(matterId)
    ? await req.payload.findByID({ ...read, ...asWho, draft: true })
    : null
  if (!matter) throw new Refusal({ kind: 'not-found', message: say.unknownMatter })
  const main = await req.payload.findByID({ ...read, overrideAccess: true })
  return {
    matter,
    standing: {
      stage: (matter.stage ?? 'drafting') as Stage,
      isLive: main?._status === 'published',
      actor: actor === 'system' ? 'system' : await actorOf(req, matter),
    },
  }
}

/**
 * As {@link matterForCommand}, and refuses when the command cannot be given.
 * @throws Refusal 401, 403, 404, or 409 when the matter's stage forbids it or the draft is newer than
 * what the person saw
 */
export async function matterTaking(
  command: Command,
  input: CommandInput,
): Promise<MatterForCommand> {
  const found = await matterForCommand(input)
  refuseDenied(command, found.standing)
  const { basedOn } = input
  if (basedOn && Date.parse(basedOn) !== Date.parse(found.matter.updatedAt)) {
    throw new Refusal({ kind: 'conflict', message: say.stale(say.someone) })
  }
  return found
}

/** Refuses a command that cannot be given now. */
export function refuseDenied(command: Command, standing: Standing): void {
  const denial = denialOf(command, standing)
  if (!denial) return
  const isAboutStage = denial.code === 'wrong-stage' || denial.code === 'not-live'
  throw new Refusal({
    kind: isAboutStage ? 'conflict' : 'forbidden',
    message: denial.message,
    reasons: [{ message: denial.message, code: denial.code }],
  })
}

/**
 * A reason that a person gave, trimmed.
 * @throws Refusal when it is missing or longer than 500 characters
 */
export function reasonGiven(reason: string | undefined, verb: string): string {
  const text = reason?.trim() ?? ''
  const message = !text ? say.reasonMissing(verb) : text.length > 500 ? say.reasonTooLong : ''
  if (!message) return text
  throw new Refusal({
    kind: 'invalid',
    message,
    reasons: [{ message, path: 'reason', code: 'reason' }],
  })
}
