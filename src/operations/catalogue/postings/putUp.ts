import type { PayloadRequest } from 'payload'
import { hangFaults } from '@/domain/catalogue/postings/hanging'
import type { PostingPlace, RemovalReason } from '@/domain/catalogue/postings/vocabulary'
import type { Posting, Station } from '@/payload-types'
import { refuseWith } from '../../casework/refuseWith'
import { requirePerson } from '../../requirePerson'
import type { SheetToHang } from './sheetToHang'

const moments = ['coming', 'stale', 'withdrawn', 'hangs-already']

/** The place of a sheet: where it was hung stays, also when another station minds the wall. */
export const spotOf = (origin: string, matter: string, place: PostingPlace): string =>
  `${origin} ${matter} ${place}`

/** What hangs at a place, null when nothing does. */
export async function postingAt(req: PayloadRequest, spot: string): Promise<Posting | null> {
  const { docs } = await req.payload.find({
    collection: 'postings',
    where: { spot: { equals: spot } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** What a posting becomes that hangs no more. */
export const takenDown = (
  req: PayloadRequest,
  id: string,
  { because, now }: { because: RemovalReason; now: Date },
) => ({
  state: 'removed' as const,
  spot: id,
  removedAt: now.toISOString(),
  removedBy: requirePerson(req).id,
  removedBecause: because,
})

/**
 * Hangs a sheet and ends what it takes the place of, within the transaction of `req`.
 * @param origin id of the station at which the place is
 * @param replaced what it replaces, wherever that hangs
 * @throws Refusal 400 or 409 that says why it cannot hang
 */
export async function putUp(
  req: PayloadRequest,
  {
    sheet,
    station,
    origin,
    place,
    replaced,
    photoKey,
    commandId,
    now,
  }: {
    sheet: SheetToHang
    station: Station
    origin: string
    place: PostingPlace
    replaced?: Posting
    photoKey: string | null
    commandId: string
    now: Date
  },
): Promise<Posting> {
  const person = requirePerson(req)
  const { matter, edition, verdict, printedFor } = sheet
  const spot = spotOf(origin, matter.id, place)
  const before = replaced ?? (await postingAt(req, spot))
  const { fingerprint, number } = edition
  const faults = hangFaults({ verdict, fingerprint, printedFor, spot: before })
  if (faults.length > 0) throw refuseWith(faults, moments)
  if (before) {
    await req.payload.update({
      collection: 'postings',
      id: before.id,
      data: takenDown(req, before.id, { because: 'replaced', now }),
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  const at = now.toISOString()
  return req.payload.create({
    collection: 'postings',
    data: {
      station: station.id,
      path: station.path ?? '',
      origin,
      matter: matter.id,
      edition: edition.id,
      number,
      fingerprint,
      place,
      spot,
      hungAt: at,
      hungBy: person.id,
      hungByName: person.name,
      state: 'current',
      hasPhoto: photoKey !== null,
      photoKey,
      history: [{ at, by: person.id, command: before ? 'replace' : 'hang' }],
      commandIds: [commandId],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
