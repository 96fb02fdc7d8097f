import type { Payload, Where } from 'payload'
import type { Station } from '@/payload-types'

/**
 * The station with a code, or null. Stations are public, those out of use as well: their old
 * sheets still hang somewhere.
 */
export async function stationByCode(payload: Payload, code: string): Promise<Station | null> {
  if (!/^[A-Z0-9-]{2,24}$/.test(code)) return null
  const { docs } = await payload.find({
    collection: 'stations',
    where: { code: { equals: code } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

/** The station with an id, or null. */
export function stationById(payload: Payload, id: string): Promise<Station | null> {
  return payload.findByID({
    collection: 'stations',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
}

/**
 * Stations at or below a path, as a range of the index: a path ends with `/`, and `0` is the sign
 * after it.
 */
export const below = (path: string): Where => ({
  and: [{ path: { greater_than_equal: path } }, { path: { less_than: `${path.slice(0, -1)}0` } }],
})

/** How many stations a list of choices shows at most; whoever needs another types more. */
export const stationChoices = 20

/**
 * Stations in use at or below a path, by name, code or phone.
 * @param path begin of the path; '' means the whole county
 * @param words what the person typed; '' gives the first ones
 */
export async function findStations(
  payload: Payload,
  { path, words }: { path: string; words: string },
): Promise<Station[]> {
  const typed = words.trim().slice(0, 40)
  const { docs } = await payload.find({
    collection: 'stations',
    where: {
      and: [
        { active: { not_equals: false } },
        ...(path ? [below(path)] : []),
        ...(typed
          ? [
              {
                or: [
                  { name: { contains: typed } },
                  { code: { contains: typed.toUpperCase() } },
                  { phone: { contains: typed } },
                ],
              },
            ]
          : []),
      ],
    },
    sort: 'path',
    limit: stationChoices,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}
