import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { PlainDate } from '@/domain/platform/plainDate'
import { rotaText as say } from '@/i18n/rotaText'
import type { RotaPattern, Shift } from '@/payload-types'
import { rotaPeople } from '@/queries/network/rotaPeople'
import { Refusal } from '../../refusal'
import { inTransaction } from '../../transaction'
import { checkPerson } from './checkDuty'
import { lapseSwaps } from './lapseSwaps'
import { takeTurns } from './once'
import { patternOfStation, rotaStation } from './place'
import { tellOfChange } from './tellRota'
import { writeShift } from './writeShift'

/** What became of the duty of somebody who leaves a station. */
export interface HandedShifts {
  /** Shifts that the named person has now. */
  handed: number
  /** Shifts that another colleague has, as the named one was on duty elsewhere. */
  toOthers: number
  /** Shifts for which nobody could be found: cancelled, and a gap in the rota. */
  cancelled: number
}

/** The first of some people who can take a shift; null when none can. */
async function takerOf(
  req: PayloadRequest,
  { shift, candidates }: { shift: Shift; candidates: readonly string[] },
): Promise<{ user: string; name: string } | null> {
  const { date, from, to } = shift
  const station = await rotaStation(req, idOf(shift.station) ?? '')
  for (const user of candidates) {
    try {
      return { user, name: await checkPerson(req, { station, user, date, from, to }, [shift.id]) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return null
}

/** Takes somebody out of the turns of a station; another takes her place, unless already in them. */
async function handTurn(
  req: PayloadRequest,
  pattern: RotaPattern,
  { from, to }: { from: string; to: string | null },
): Promise<void> {
  const isIn = pattern.members.some(({ user }) => idOf(user) === to)
  const taker = to && !isIn ? await nameOf(req, to) : null
  const members = pattern.members.flatMap((one) => {
    if (idOf(one.user) !== from) return [one]
    return taker ? [{ user: taker.id, name: taker.name }] : []
  })
  const row = {
    collection: 'rota-patterns',
    id: pattern.id,
    depth: 0,
    overrideAccess: true,
  } as const
  if (members.length === 0) {
    await req.payload.delete({ ...row, req })
    return
  }
  const absences = (pattern.absences ?? []).filter(({ user }) => idOf(user) !== from)
  await req.payload.update({ ...row, data: { members, absences }, req })
}

async function nameOf(req: PayloadRequest, id: string): Promise<{ id: string; name: string }> {
  const { name } = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { id, name }
}

/**
 * Hands the coming shifts of somebody who leaves a station to a named person: whoever takes them is told,
 * open requests to swap them lapse, and the turns of the station change as well. A shift that has been
 * checked in stays. To be called within the transaction of the leaving, while her post is still in force or not.
 * @param from,to ids of users; without `to` colleagues take the shifts as far as they can
 * @param station id; since the first day of the handing over
 */
export async function handShifts({
  req,
  from,
  to,
  station,
  since,
  now = new Date(),
}: {
  req: PayloadRequest
  from: string
  to: string | null
  station: string
  since: PlainDate
  now?: Date
}): Promise<HandedShifts> {
  const run = async () => {
    const done: HandedShifts = { handed: 0, toOthers: 0, cancelled: 0 }
    const { docs } = await req.payload.find({
      collection: 'shifts',
      where: {
        and: [
          { user: { equals: from } },
          { station: { equals: station } },
          { date: { greater_than_equal: since } },
          { status: { not_equals: 'cancelled' } },
          { checkedInAt: { exists: false } },
        ],
      },
      sort: 'startsAt',
      showHiddenFields: true,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const colleagues = (await rotaPeople(req, { station, on: since })).map(({ id }) => id)
    const candidates = [...new Set([...(to ? [to] : []), ...colleagues])].filter(
      (id) => id !== from,
    )
    await takeTurns(req, [from, ...candidates])
    await lapseSwaps(req, { shifts: docs.map(({ id }) => id), now })
    for (const shift of docs.filter(({ endsAt }) => new Date(endsAt) > now)) {
      const taker = await takerOf(req, { shift, candidates })
      const after = await writeShift(req, {
        shift,
        data: taker
          ? { user: taker.user, name: taker.name, isVacant: false, replaces: from }
          : { status: 'cancelled' },
        command: 'hand',
        commandId: `hand ${shift.id} ${from} ${now.getTime()}`,
        detail: taker ? shift.name : say.leftReason,
        now,
      })
      if (shift.status === 'published') await tellOfChange(req, { before: shift, after, now })
      if (!taker) done.cancelled += 1
      else if (taker.user === to) done.handed += 1
      else done.toOthers += 1
    }
    const pattern = await patternOfStation(req, station)
    if (pattern?.members.some(({ user }) => idOf(user) === from)) {
      await handTurn(req, pattern, { from, to })
    }
    return done
  }
  return inTransaction({ req, run })
}
