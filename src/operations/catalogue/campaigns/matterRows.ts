import { ObjectId, type ClientSession } from 'mongodb'
import type { Payload } from 'payload'
import { nativeCollection } from '../../platform/nativeCollection'

/** A matter as campaigns read it with the driver: five thousand of them at once. */
export interface MatterRow {
  _id: ObjectId
  code?: string
  name: string
  department: ObjectId
  basis?: { law: ObjectId; articles?: string[] }[]
  stage?: string
  _status?: string
  currentEdition?: ObjectId | null
  /** The edition that is issued and holds from a later day. */
  nextEdition?: ObjectId | null
  owner?: ObjectId | null
  responsiblePerson?: string | null
  materials?: { material?: ObjectId }[]
}

interface VersionRow {
  parent: ObjectId | string
  latest?: boolean
  version: MatterRow
}

const fields = [
  'code',
  'name',
  'department',
  'basis',
  'stage',
  '_status',
  'currentEdition',
  'nextEdition',
  'owner',
  'responsiblePerson',
  'materials.material',
]
const projection = (prefix = '') => Object.fromEntries(fields.map((name) => [prefix + name, 1]))

/** The record in force and the latest draft of a matter; a matter that was never saved again has no draft. */
export interface MatterPair {
  id: string
  record: MatterRow
  draft: MatterRow
}

const mattersOf = (payload: Payload) => nativeCollection<MatterRow>(payload, 'matters')
const versionsOf = (payload: Payload) => nativeCollection<VersionRow>(payload, '_matters_versions')

/** Matters by their ids, each with its latest draft. */
export async function matterPairs(
  payload: Payload,
  ids: readonly ObjectId[],
  session?: ClientSession,
): Promise<MatterPair[]> {
  if (ids.length === 0) return []
  const records = await mattersOf(payload)
    .find({ _id: { $in: [...ids] } }, { session, projection: projection() })
    .toArray()
  const drafts = await versionsOf(payload)
    .find(
      { parent: { $in: ids.flatMap((id) => [id, id.toHexString()]) }, latest: true },
      { session, projection: { parent: 1, ...projection('version.') } },
    )
    .toArray()
  const draftOf = new Map(drafts.map(({ parent, version }) => [String(parent), version]))
  return records.map((record) => {
    const id = record._id.toHexString()
    return { id, record, draft: draftOf.get(id) ?? record }
  })
}

/**
 * Matters of which the record in force or the latest draft rests on a law.
 * @param also ids of matters that are wanted whatever they rest on
 */
export async function mattersCiting(
  payload: Payload,
  { lawId, also = [] }: { lawId: string; also?: Iterable<string> },
  session?: ClientSession,
): Promise<MatterPair[]> {
  const law = new ObjectId(lawId)
  const records = await mattersOf(payload)
    .find({ 'basis.law': law }, { session, projection: { _id: 1 } })
    .toArray()
  const drafts = await versionsOf(payload)
    .find({ 'version.basis.law': law, latest: true }, { session, projection: { parent: 1 } })
    .toArray()
  const ids = new Set([
    ...records.map(({ _id }) => _id.toHexString()),
    ...drafts.map(({ parent }) => String(parent)),
    ...also,
  ])
  return matterPairs(
    payload,
    [...ids].map((id) => new ObjectId(id)),
    session,
  )
}
