import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import type { StationTier } from '@/domain/catalogue/vocabulary'
import type { Area, Station } from '@/payload-types'
import { below, stationByCode } from './station'
import { openSuccessor } from './successors'

/** A station as citizens see it. */
export interface PublicStation {
  code: string
  name: string
  tier: StationTier
  phone: string | null
  hours: string | null
  address: string | null
  /** In order: the first serves, the second stands in. */
  agents: { name: string; phone: string | null }[]
  isActive: boolean
}

/** A town with the number of its stations. */
export interface TownLine {
  code: string
  name: string
  stations: number
}

/** How many stations a list shows at most. */
export const mostStations = 120

/** What citizens see of a station. */
export const publicOf = (station: Station): PublicStation => ({
  code: station.code,
  name: station.name,
  tier: station.tier,
  phone: station.phone || station.agents?.[0]?.phone || null,
  hours: station.hours || null,
  address: station.address || null,
  agents: (station.agents ?? []).map(({ name, phone }) => ({ name, phone: phone || null })),
  isActive: station.active !== false,
})

const everywhere = { depth: 0, pagination: false, overrideAccess: true } as const
/** The county's order: centre, town windows, community stations, village points. */
const byTier: readonly StationTier[] = ['county', 'town', 'community', 'village']

/** The path of stations below an area: `/<county>/<town>/`. */
async function pathOf(payload: Payload, area: Area): Promise<string> {
  const parent = idOf(area.parent)
  if (!parent) return `/${area.code}/`
  const upper = await payload.findByID({ collection: 'areas', id: parent, ...everywhere })
  return `${await pathOf(payload, upper)}${area.code}/`
}

/** An area by its division code; null for an unknown one. */
export async function areaByCode(payload: Payload, code: string): Promise<Area | null> {
  if (!/^\d{12}$/.test(code)) return null
  const where = { code: { equals: code } }
  const { docs } = await payload.find({ collection: 'areas', where, limit: 1, ...everywhere })
  return docs[0] ?? null
}

/** Towns in the order of their codes, each with how many stations it has. */
export async function townsWithStations(payload: Payload): Promise<TownLine[]> {
  const { docs: towns } = await payload.find({
    collection: 'areas',
    where: { tier: { equals: 'town' } },
    sort: 'code',
    ...everywhere,
  })
  const { docs: stations } = await payload.find({
    collection: 'stations',
    where: { active: { not_equals: false } },
    select: { path: true },
    ...everywhere,
  })
  const counts = new Map<string, number>()
  for (const { path } of stations) {
    for (const code of (path ?? '').split('/').filter(Boolean)) {
      counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  }
  return towns.map(({ code, name }) => ({ code, name, stations: counts.get(code) ?? 0 }))
}

/** Stations of a list, and how many there are in all. */
export interface StationList {
  stations: PublicStation[]
  total: number
  /** Name of the town that was asked for, when there is such a town. */
  town?: string
}

/**
 * Stations in use by words, by town, or by kind, nearest tier first.
 * @param words what was typed: part of a name, a phone, a town
 * @param town division code of a town
 */
export async function listStations(
  payload: Payload,
  { words, town, tier }: { words?: string; town?: string; tier?: StationTier },
): Promise<StationList> {
  const area = town ? await areaByCode(payload, town) : null
  // Control characters stand in no name, and the database takes them for a broken pattern.
  const typed = words
    ?.replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 40)
  const { docs, totalDocs } = await payload.find({
    collection: 'stations',
    where: {
      and: [
        { active: { not_equals: false } },
        ...(area ? [below(await pathOf(payload, area))] : []),
        ...(tier ? [{ tier: { equals: tier } }] : []),
        ...(typed
          ? [
              {
                or: [
                  { name: { contains: typed } },
                  { phone: { contains: typed } },
                  { address: { contains: typed } },
                  { 'agents.name': { equals: typed } },
                ],
              },
            ]
          : []),
      ],
    },
    sort: 'path',
    limit: mostStations,
    depth: 0,
    overrideAccess: true,
  })
  const stations = docs
    .map(publicOf)
    .sort((a, b) => byTier.indexOf(a.tier) - byTier.indexOf(b.tier))
  return { stations, total: totalDocs, town: area?.name }
}

/** A station as a code names it, and where to go since it is closed. */
export interface NamedStation {
  station: PublicStation
  /** Since when it is no more, `YYYY-MM-DD`. */
  closedOn: string | null
  /** Null for one in use, and for one without. */
  successor: PublicStation | null
}

/** A station in use or not, with the one that took over from it; null for an unknown code. */
export async function namedStation(payload: Payload, code: string): Promise<NamedStation | null> {
  const station = await stationByCode(payload, code)
  if (!station) return null
  const successor = station.active === false ? await openSuccessor(payload, station) : null
  return {
    station: publicOf(station),
    closedOn: station.closedOn ?? null,
    successor: successor && publicOf(successor),
  }
}
