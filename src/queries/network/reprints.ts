import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { CardReprint, Station } from '@/payload-types'

/** Stations whose cards are printed in one file at most: a page each. */
export const mostReprints = 60

/** A station whose cards wait to be printed anew. */
export interface WaitingCards {
  row: CardReprint
  station: Station
}

/** The cards that wait to be printed anew, of the stations a person sees; the first ones, and how many in all. */
export async function waitingCards(
  req: PayloadRequest,
): Promise<{ cards: WaitingCards[]; total: number }> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'card-reprints',
    where: { printedAt: { exists: false } },
    sort: 'path',
    limit: mostReprints,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const { docs: stations } = await req.payload.find({
    collection: 'stations',
    where: { id: { in: docs.map(({ station }) => idOf(station) ?? '') } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const byId = new Map(stations.map((station) => [station.id, station]))
  const cards = docs.flatMap((row) => {
    const station = byId.get(idOf(row.station) ?? '')
    return station ? [{ row, station }] : []
  })
  return { cards, total: totalDocs }
}
