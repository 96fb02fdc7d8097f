import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { PlainDate } from '@/domain/platform/plainDate'
import { peopleText as say } from '@/i18n/people'
import type { Shift } from '@/payload-types'
import { nativeCollection, sessionOf } from '../../platform/nativeCollection'
import { lapseSwaps } from '../rota/lapseSwaps'

/** Who goes, and who takes over at one station. */
export interface Handing {
  from: string
  to: { id: string; name: string }
  station: string
  /** The first day on which the leaver is gone. */
  since: PlainDate
  now: Date
}

async function shiftsFrom(
  req: PayloadRequest,
  { user, station, since }: { user: string; station?: string; since: PlainDate },
): Promise<Shift[]> {
  const { docs } = await req.payload.find({
    collection: 'shifts',
    where: {
      and: [
        { user: { equals: user } },
        ...(station ? [{ station: { equals: station } }] : []),
        { date: { greater_than_equal: since } },
        { status: { not_equals: 'cancelled' } },
      ],
    },
    showHiddenFields: true,
    sort: 'startsAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

const touches = (one: Shift, other: Shift): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt

/**
 * Gives the future shifts at a station to who takes over; where she is on duty already the shift is cancelled,
 * since she covers it. Open requests to swap lapse.
 */
async function handFutureShifts(req: PayloadRequest, handing: Handing): Promise<void> {
  const { from, to, station, since, now } = handing
  const mine = await shiftsFrom(req, { user: from, station, since })
  const theirs = await shiftsFrom(req, { user: to.id, since })
  await lapseSwaps(req, { shifts: mine.map(({ id }) => id), now })
  for (const shift of mine) {
    const isCovered = theirs.some((other) => touches(shift, other))
    const detail = say.handedTo(to.name)
    const step = { at: now.toISOString(), by: idOf(req.user?.id) ?? undefined, command: 'hand' }
    await req.payload.update({
      collection: 'shifts',
      id: shift.id,
      data: {
        user: to.id,
        name: to.name,
        ...(isCovered ? { status: 'cancelled' as const } : { replaces: from }),
        history: [...(shift.history ?? []), { ...step, detail }],
        commandIds: [...shift.commandIds, `hand ${shift.id} ${from} ${to.id}`],
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

/** Ends every open request to swap that still names the leaver. */
async function endSwaps(req: PayloadRequest, user: string, now: Date): Promise<void> {
  const id = new ObjectId(user)
  await nativeCollection(req.payload, 'shift-swaps').updateMany(
    { status: 'asked', $or: [{ asker: id }, { asked: id }] },
    { $set: { status: 'lapsed', reason: say.swapEnded, answeredAt: now, updatedAt: now } },
    { session: await sessionOf(req) },
  )
}

/** In the pattern of a station the successor takes the leaver's turn; once is enough. */
async function handPattern(req: PayloadRequest, { from, to, station }: Handing): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'rota-patterns',
    where: { and: [{ station: { equals: station } }, { 'members.user': { equals: from } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { id, members, absences } of docs) {
    const isIn = members.some(({ user }) => idOf(user) === to.id)
    await req.payload.update({
      collection: 'rota-patterns',
      id,
      data: {
        members: members.flatMap((member) => {
          if (idOf(member.user) !== from) return [member]
          return isIn ? [] : [{ ...member, user: to.id, name: to.name }]
        }),
        absences: (absences ?? []).filter(({ user }) => idOf(user) !== from),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

/** Hands over the rota of one station: future shifts, requests to swap, the place in the pattern. */
export async function handRota(req: PayloadRequest, handing: Handing): Promise<void> {
  await handFutureShifts(req, handing)
  await handPattern(req, handing)
}

/** What of the rota is a person's and goes with her: requests to swap, the secret address of her calendar. */
export async function endRotaOf(req: PayloadRequest, user: string, now: Date): Promise<void> {
  await endSwaps(req, user, now)
  await nativeCollection(req.payload, 'rota-feeds').deleteMany(
    { user: new ObjectId(user) },
    { session: await sessionOf(req) },
  )
}
