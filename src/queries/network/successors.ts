import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { Station } from '@/payload-types'
import { stationById } from './station'

/** More closings one after the other than a county will see; it ends a ring that nobody should have made. */
const longestLine = 20

/**
 * Where people are sent since a station is closed, through as many closings as there were.
 * @returns the station in use at the end of the line; null when there is none
 */
export async function openSuccessor(
  payload: Payload,
  station: Pick<Station, 'successor'>,
): Promise<Station | null> {
  let next = idOf(station.successor)
  for (let step = 0; next && step < longestLine; step += 1) {
    const found = await stationById(payload, next)
    if (!found || found.active !== false) return found
    next = idOf(found.successor)
  }
  return null
}

/**
 * The closed stations whose work a station goes on with: those it took over from, and those they had.
 * @param stationId id
 * @returns ids without its own, each once
 */
export async function predecessorsOf(
  payload: Payload,
  stationId: string,
  req?: PayloadRequest,
): Promise<string[]> {
  const all = new Set<string>()
  let last = [stationId]
  for (let step = 0; last.length > 0 && step < longestLine; step += 1) {
    const { docs } = await payload.find({
      collection: 'stations',
      where: { successor: { in: last }, active: { equals: false } },
      select: { code: true },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    last = docs.map(({ id }) => id).filter((id) => id !== stationId && !all.has(id))
    for (const id of last) all.add(id)
  }
  return [...all]
}
