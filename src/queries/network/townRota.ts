import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { datesOf, daysOfMonth } from '@/domain/network/rota/months'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Shift, Station } from '@/payload-types'
import { below } from './station'

/** Who is on duty at one station on each day of a month, in the order of the days. */
export interface TownRotaLine {
  code: string
  name: string
  days: string[][]
}

/** A town's month. */
export interface TownRota {
  dates: PlainDate[]
  lines: TownRotaLine[]
}

type Seen = Pick<Shift, 'station' | 'date' | 'name' | 'startsAt'>

/**
 * The published rota of every station at and below a place for a month: one query of its stations, one of
 * their shifts, by the index of station and date, so that it does not grow with the county or the years.
 * @param path of the town
 * @param month `YYYY-MM`
 */
export async function townRota(
  req: PayloadRequest,
  { path, month }: { path: string; month: string },
): Promise<TownRota> {
  const { from, to } = daysOfMonth(month)
  const dates = datesOf({ from, to })
  const everything = { pagination: false, depth: 0, overrideAccess: true, req } as const
  const { docs: stations } = await req.payload.find({
    collection: 'stations',
    where: { and: [{ active: { not_equals: false } }, below(path)] },
    sort: 'path',
    select: { code: true, name: true },
    ...everything,
  })
  const { docs } = await req.payload.find({
    collection: 'shifts',
    where: {
      and: [
        { station: { in: stations.map(({ id }) => id) } },
        { date: { greater_than_equal: from } },
        { date: { less_than_equal: to } },
        { status: { equals: 'published' } },
        { isVacant: { not_equals: true } },
      ],
    },
    select: { station: true, date: true, name: true, startsAt: true },
    ...everything,
  })
  const shifts: Seen[] = [...docs].sort((a, b) => a.startsAt.localeCompare(b.startsAt))
  const names = new Map<string, string[]>()
  for (const { station, date, name } of shifts) {
    const key = `${idOf(station)} ${date}`
    names.set(key, [...new Set([...(names.get(key) ?? []), name])])
  }
  return {
    dates,
    lines: stations.map(({ id, code, name }: Pick<Station, 'id' | 'code' | 'name'>) => ({
      code,
      name,
      days: dates.map((date) => names.get(`${id} ${date}`) ?? []),
    })),
  }
}

/** The town windows in use, by path. */
export async function townStations(payload: Payload): Promise<Pick<Station, 'code' | 'name'>[]> {
  const { docs } = await payload.find({
    collection: 'stations',
    where: { tier: { equals: 'town' }, active: { not_equals: false } },
    sort: 'path',
    select: { code: true, name: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}
