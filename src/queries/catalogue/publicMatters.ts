import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection } from '@/operations/platform/nativeCollection'

/** What of an edition's content lists and search need. */
const wanted = [
  'code',
  'name',
  'plainNames',
  'department',
  'themes',
  'lifeEvents',
  'audiences',
  'caseType',
  'promisedLimit',
  'statutoryLimit',
  'fees',
  'visits',
  'mustAppear',
  'mustAppearReason',
  'agency',
  'channels',
] as const

/** A matter as lists and search know it; the texts are those of its edition in force. */
export interface PublicMatter extends Pick<MatterContent, (typeof wanted)[number]> {
  id: string
  editionId: string
  editionNumber: number
  shortCode: string
  holdsFrom: PlainDate
}

interface StoredMatter {
  _id: ObjectId
  currentEdition?: ObjectId | string | null
}
interface StoredEdition {
  _id: ObjectId
  matter: ObjectId | string
  number: number
  shortCode: string
  holdsFrom: PlainDate
  withdrawnOn?: PlainDate | null
  snapshot: Pick<MatterContent, (typeof wanted)[number]>
}

/**
 * All matters that citizens can look up, by code: those with an edition in force that are not
 * withdrawn. Read with the driver, so that 2,000 matters need two queries and no more than the fields
 * of a list; whatever is here is public.
 * @param known editions that were read before, by id: an edition never changes, only its end does
 */
export async function publicMatters(
  payload: Payload,
  known: ReadonlyMap<string, PublicMatter> = new Map(),
): Promise<PublicMatter[]> {
  const matters = await nativeCollection<StoredMatter>(payload, 'matters')
    .find(
      { currentEdition: { $exists: true, $ne: null }, stage: { $ne: 'withdrawn' } },
      { projection: { currentEdition: 1 } },
    )
    .toArray()
  const ids = matters.map(({ currentEdition }) => String(currentEdition))
  const missing = ids.filter((id) => !known.has(id) && ObjectId.isValid(id))
  const read = await nativeCollection<StoredEdition>(payload, 'editions')
    .find(
      { _id: { $in: missing.map((id) => new ObjectId(id)) } },
      {
        projection: {
          matter: 1,
          number: 1,
          shortCode: 1,
          holdsFrom: 1,
          ...Object.fromEntries(wanted.map((field) => [`snapshot.${field}`, 1])),
        },
      },
    )
    .toArray()
  const byId = new Map(read.map((edition) => [String(edition._id), matterOf(edition)]))
  return ids
    .map((id) => byId.get(id) ?? known.get(id))
    .filter((matter) => matter !== undefined)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

const matterOf = ({ _id, matter, number, shortCode, holdsFrom, snapshot }: StoredEdition) => ({
  ...snapshot,
  plainNames: snapshot.plainNames ?? [],
  themes: snapshot.themes ?? [],
  lifeEvents: snapshot.lifeEvents ?? [],
  fees: snapshot.fees ?? [],
  agency: snapshot.agency ?? {},
  channels: snapshot.channels ?? [],
  id: String(matter),
  editionId: String(_id),
  editionNumber: number,
  shortCode,
  holdsFrom,
})
