import { notFound } from 'next/navigation'
import { mayReadAt } from '@/access/people'
import { mayMindWall } from '@/access/postings'
import type { Station } from '@/payload-types'
import { stationByCode } from '@/queries/network/station'
import type { Visit } from '../request'

/** The wall that a page is about. */
export interface WallScope {
  station: Station
  /** Whether the visitor hangs, replaces and takes down there. */
  mayMind: boolean
  isOwn: boolean
}

/** The station that an address names, else the visitor's own; null for whoever has none. */
export async function wallScope(visit: Visit, code: unknown): Promise<WallScope | null> {
  const { payload, user, station: own } = visit
  const named = typeof code === 'string' && code !== '' ? code.toUpperCase() : null
  const station = named ? await stationByCode(payload, named) : own
  if (!station) return named ? notFound() : null
  if (!mayReadAt(user, station.path)) notFound()
  const isOpen = station.active !== false
  return {
    station,
    mayMind: isOpen && mayMindWall(user, station),
    isOwn: station.id === own?.id,
  }
}

type WallPage = '' | '/put' | '/many' | '/walk' | '/leftovers'

/** The address of a page on a station's wall. */
export function wallAddress(
  station: Pick<Station, 'code'>,
  page: WallPage = '',
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({ station: station.code, ...more })
  return `/portal/wall${page}?${query.toString()}`
}

/** One value of an address; one that was given twice is none. */
export const oneOf = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined
