import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { dayAfter } from '@/domain/network/rota/months'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { isOpenToStandIn } from '@/operations/network/rota/standIn'
import type { Shift, ShiftSwap, User } from '@/payload-types'

/** How far ahead one's own shifts are listed. */
export const daysListed = 62

/** A person's duty as her page shows it. */
export interface OwnDuty {
  today: PlainDate
  /** Hers today, and absences of hers that nobody has taken over. */
  now: Shift[]
  coming: Shift[]
  /** At her station, waiting for somebody. */
  open: Shift[]
  /** Requests to swap that she has to answer, and those she made. */
  asksMe: ShiftSwap[]
  asked: ShiftSwap[]
  /** Names of stations by id, for shifts at several. */
  stations: Record<string, string>
  /** The shifts that requests are about, by id. */
  shifts: Record<string, Shift>
  /** Since when she has a calendar address. */
  feedSince?: string
}

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

async function byId(req: PayloadRequest, ids: (string | null)[]): Promise<Record<string, Shift>> {
  const known = ids.filter((id) => id !== null)
  if (known.length === 0) return {}
  const { docs } = await req.payload.find({
    collection: 'shifts',
    where: { id: { in: known } },
    ...everything,
    req,
  })
  return Object.fromEntries(docs.map((shift) => [shift.id, shift]))
}

async function stationNames(req: PayloadRequest, shifts: readonly Shift[]) {
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: { id: { in: [...new Set(shifts.map(({ station }) => idOf(station) ?? ''))] } },
    select: { name: true },
    ...everything,
    req,
  })
  return Object.fromEntries(docs.map(({ id, name }) => [id, name]))
}

/** The shifts and requests of a person from today on. */
export async function ownDuty(req: PayloadRequest, user: User, now: Date): Promise<OwnDuty> {
  const today = plainDateOf(now)
  const found = { collection: 'shifts', sort: 'startsAt', ...everything, req } as const
  const { docs: own } = await req.payload.find({
    ...found,
    where: {
      and: [
        { user: { equals: user.id } },
        { date: { greater_than_equal: today } },
        { date: { less_than_equal: dayAfter(today, daysListed) } },
        { status: { equals: 'published' } },
      ],
    },
  })
  const { docs: here } = await req.payload.find({
    ...found,
    where: {
      and: [
        { station: { equals: idOf(user.station) ?? '' } },
        { date: { greater_than_equal: today } },
        { date: { less_than_equal: dayAfter(today, daysListed) } },
        { status: { equals: 'published' } },
        { or: [{ isVacant: { equals: true } }, { date: { equals: today } }] },
      ],
    },
  })
  const { docs: swaps } = await req.payload.find({
    collection: 'shift-swaps',
    where: {
      and: [
        { status: { equals: 'asked' } },
        { date: { greater_than_equal: today } },
        { or: [{ asker: { equals: user.id } }, { asked: { equals: user.id } }] },
      ],
    },
    sort: 'date',
    ...everything,
    req,
  })
  const { docs: feeds } = await req.payload.find({
    collection: 'rota-feeds',
    where: { user: { equals: user.id } },
    limit: 1,
    ...everything,
    req,
  })
  const open = here.filter((one) => idOf(one.user) !== user.id && isOpenToStandIn(one, now))
  return {
    today,
    now: own.filter(({ date }) => date === today),
    coming: own.filter(({ date }) => date > today),
    open,
    asksMe: swaps.filter(({ asked }) => idOf(asked) === user.id),
    asked: swaps.filter(({ asker }) => idOf(asker) === user.id),
    stations: await stationNames(req, [...own, ...open]),
    shifts: await byId(
      req,
      swaps.flatMap(({ shift, inReturn }) => [idOf(shift), idOf(inReturn)]),
    ),
    feedSince: feeds[0]?.since,
  }
}
