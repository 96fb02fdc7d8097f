import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import {
  type SeenPosting,
  type WalkOutcome,
  walkFaults,
  walkOutcome,
} from '@/domain/catalogue/postings/walk'
import { plainDateOf } from '@/domain/platform/plainDate'
import { postingText as say } from '@/i18n/postings'
import type { Posting, Station, WallWalk } from '@/payload-types'
import { refuseWith } from '../../casework/refuseWith'
import { type Once, once, repeatedCommand } from '../../repeated'
import { requirePerson } from '../../requirePerson'
import { takenDown } from './putUp'
import { wallStation } from './wallStation'

/** What somebody saw who walked along a wall. */
export interface WalkInput {
  commandId: string
  /** Id. */
  station: string
  seen: SeenPosting[]
}

async function hangingAt(req: PayloadRequest, station: string): Promise<Posting[]> {
  const { docs } = await req.payload.find({
    collection: 'postings',
    where: { station: { equals: station }, state: { in: ['current', 'stale'] } },
    select: { damagedOn: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs as Posting[]
}

async function note(
  req: PayloadRequest,
  { posting: id, seen }: SeenPosting,
  { damagedOn, now }: { damagedOn: string | null; now: Date },
): Promise<void> {
  const today = plainDateOf(now)
  const damaged = seen === 'damaged' ? (damagedOn ?? today) : null
  const data =
    seen === 'missing'
      ? takenDown(req, id, { because: 'gone', now })
      : { seenOn: today, seenByName: requirePerson(req).name, damagedOn: damaged }
  const write = { collection: 'postings', id, data, depth: 0, overrideAccess: true } as const
  await req.payload.update({ ...write, req })
}

async function walk(
  req: PayloadRequest,
  { input, station, now }: { input: WalkInput; station: Station; now: Date },
): Promise<WallWalk> {
  const hanging = new Map((await hangingAt(req, station.id)).map((row) => [row.id, row]))
  const outcome: WalkOutcome = walkOutcome(input.seen, new Set(hanging.keys()))
  for (const change of outcome.changes) {
    await note(req, change, { damagedOn: hanging.get(change.posting)?.damagedOn ?? null, now })
  }
  const person = requirePerson(req)
  return req.payload.create({
    collection: 'wall-walks',
    data: {
      station: station.id,
      path: station.path ?? '',
      on: plainDateOf(now),
      by: person.id,
      byName: person.name,
      ...outcome.counts,
      commandIds: [input.commandId],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/**
 * 走墙: notes what was seen of each sheet of a wall, once however often it arrives: what is there was seen, what is
 * torn is to be replaced, what is gone hangs no more. Sheets that were changed since the page was opened stay.
 * @throws Refusal 401, 403, 404, 409; 400 with what is wrong
 */
export async function walkWall({
  req,
  input,
  now,
}: {
  req: PayloadRequest
  input: WalkInput
  now: Date
}): Promise<Once<WallWalk>> {
  const station = await wallStation(req, input.station)
  const faults = walkFaults(input.seen)
  if (faults.length > 0) throw refuseWith(faults, [])
  const known = () =>
    repeatedCommand(req, {
      collection: 'wall-walks',
      commandId: input.commandId,
      isFor: (found) => idOf(found.station) === station.id,
      byOf: (found) => idOf(found.by),
      otherCommand: say.otherCommand,
    })
  return once({ req, known, run: () => walk(req, { input, station, now }) })
}
