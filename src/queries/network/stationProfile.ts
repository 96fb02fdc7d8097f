import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { type OpenState, openState } from '@/domain/network/openState'
import { readOpeningHours } from '@/domain/network/openingHours'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Media, Station } from '@/payload-types'
import { type HangingLists, hangingLists } from '@/queries/catalogue/postings/stationWall'
import { workingDays } from '@/queries/platform/workingDays'
import { type PublicStation, publicOf } from './publicStations'
import { type OnDuty, onDuty } from './shifts'
import { type StationStandard, stationStandard } from './standard'
import { openSuccessor } from './successors'

/** A picture of a station. */
export interface StationPhoto {
  url: string
  alt: string
  width: number | null
  height: number | null
}

/** Everything about a station that its profile pages show. */
export interface StationProfile {
  station: PublicStation
  /** Names of the areas from the town down. */
  areas: string[]
  upper: PublicStation | null
  /** Ids of the matters it serves, or null for all. */
  matterIds: string[] | null
  /** Null when its hours cannot be read for certain, or it is not in use. */
  open: OpenState | null
  duty: OnDuty
  photos: StationPhoto[]
  wall: HangingLists
  standard: StationStandard
  /** Since when it is no more, `YYYY-MM-DD`. */
  closedOn: string | null
  /** Where to go instead of a closed one. */
  successor: PublicStation | null
}

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** The areas a station lies in, and the nearest station in use above it. */
async function placeOf(payload: Payload, { path }: Pick<Station, 'path'>) {
  const codes = (path ?? '').split('/').filter(Boolean)
  const { docs: areas } = await payload.find({
    collection: 'areas',
    where: { code: { in: codes } },
    sort: 'code',
    ...everything,
  })
  const paths = codes.map((_, at) => `/${codes.slice(0, codes.length - at - 1).join('/')}/`)
  const { docs: above } = await payload.find({
    collection: 'stations',
    where: { and: [{ path: { in: paths.slice(0, -1) } }, { active: { not_equals: false } }] },
    sort: '-path',
    limit: 1,
    ...everything,
  })
  return {
    areas: areas.filter(({ tier }) => tier !== 'county').map(({ name }) => name),
    upper: above[0] ? publicOf(above[0]) : null,
  }
}

/** Its pictures in the coordinator's order. */
async function photosOf(payload: Payload, { photos }: Station): Promise<StationPhoto[]> {
  const ids = (photos ?? []).map((photo) => idOf(photo)).filter((id) => id !== null)
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'media',
    where: { and: [{ id: { in: ids } }, { mimeType: { like: 'image/' } }] },
    ...everything,
  })
  const byId = new Map(docs.map((photo) => [photo.id, photo]))
  return ids
    .map((id) => byId.get(id))
    .filter((photo): photo is Media & { url: string } => Boolean(photo?.url))
    .map(({ url, alt, width, height }) => ({
      url,
      alt,
      width: width ?? null,
      height: height ?? null,
    }))
}

/**
 * What the profile of a station shows, public or for those who work there. What is stale on the wall is in it as
 * well: the public page leaves that out.
 * @param now the instant for which open and on duty are told
 */
export async function stationProfile(
  payload: Payload,
  { station, now }: { station: Station; now: Date },
): Promise<StationProfile> {
  const isActive = station.active !== false
  const rules = isActive ? readOpeningHours(station.hours) : null
  const [place, calendar, duty, photos, wall, standard, successor] = await Promise.all([
    placeOf(payload, station),
    workingDays(payload),
    onDuty(payload, { stationId: station.id, at: now }),
    photosOf(payload, station),
    hangingLists(payload, station.id),
    stationStandard(payload, { stationId: station.id, today: plainDateOf(now) }),
    openSuccessor(payload, station),
  ])
  const matterIds = (station.matters ?? [])
    .map((matter) => idOf(matter))
    .filter((id) => id !== null)
  return {
    station: publicOf(station),
    ...place,
    matterIds: station.servesAll === false ? matterIds : null,
    open: rules ? openState({ rules, calendar, now }) : null,
    duty: isActive ? duty : { now: [], next: null },
    photos,
    wall,
    standard,
    closedOn: station.closedOn ?? null,
    successor: successor && publicOf(successor),
  }
}
