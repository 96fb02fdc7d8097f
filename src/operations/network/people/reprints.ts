import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { reprintText as say } from '@/i18n/people'
import type { CardReprint, Station } from '@/payload-types'
import type { StationFacts } from '@/printing/documents'
import { stationFacts } from '../../catalogue/printFacts'

/** The cards of a station as they are printed: one for each of its agents, or one without a name. */
export function cardsOf(station: Station): StationFacts[] {
  const agents = station.agents ?? []
  const places = agents.length > 0 ? agents.map((_, at) => at) : [0]
  return places.map((at) => {
    const facts = stationFacts(station, at)
    return { ...facts, phone: agents[at]?.phone || facts.phone }
  })
}

/** What a station's cards say, as one short text to compare. */
export const cardFingerprint = (station: Station): string =>
  createHash('sha256')
    .update(JSON.stringify(cardsOf(station)))
    .digest('hex')

/** Which of the things on a card changed, in words. */
function reasonOf(before: Station, after: Station): string {
  const names = (station: Station) => (station.agents ?? []).map(({ name }) => name).join('、')
  const phones = (station: Station) =>
    JSON.stringify([station.phone, (station.agents ?? []).map(({ phone }) => phone ?? '')])
  const parts = [
    names(before) === names(after) ? '' : say.agents,
    phones(before) === phones(after) ? '' : say.phone,
    before.name === after.name ? '' : say.name,
    before.address === after.address && before.hours === after.hours ? '' : say.place,
  ]
  return parts.filter(Boolean).join('、')
}

async function rowOf(req: PayloadRequest, station: string): Promise<CardReprint | null> {
  const { docs } = await req.payload.find({
    collection: 'card-reprints',
    where: { station: { equals: station } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

const unlist = (req: PayloadRequest, id: string) =>
  req.payload.delete({ collection: 'card-reprints', id, depth: 0, overrideAccess: true, req })

/**
 * Puts a station's cards onto the list of those to print anew when they would print differently than those
 * that are out; takes them off when they print as before, or the station is no longer in use.
 */
export async function listReprint({
  req,
  before,
  after,
  now,
}: {
  req: PayloadRequest
  before: Station
  after: Station
  now: Date
}): Promise<void> {
  const [was, is] = [cardFingerprint(before), cardFingerprint(after)]
  const isClosing = after.active === false && before.active !== false
  if (was === is && !isClosing) return
  const row = await rowOf(req, after.id)
  const isWaiting = row !== null && !row.printedAt
  // What is out: what was last printed from the list, else what the station said before.
  const out = isWaiting ? (row.printed ?? was) : was
  if (after.active === false || is === out) {
    if (isWaiting) await unlist(req, row.id)
    return
  }
  const data = {
    station: after.id,
    path: after.path ?? '',
    fingerprint: is,
    printed: out,
    reason: reasonOf(before, after),
    listedAt: isWaiting ? row.listedAt : now.toISOString(),
    printedAt: null,
    printedBy: null,
  }
  const common = { collection: 'card-reprints', data, depth: 0, overrideAccess: true, req } as const
  if (row) await req.payload.update({ ...common, id: row.id })
  else await req.payload.create(common)
}
