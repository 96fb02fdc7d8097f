import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { nativeCollection } from '@/operations/platform/nativeCollection'

/** A matter as a column of the map. */
export interface MapMatter {
  id: string
  code: string
  name: string
  requiresTraining: boolean
  /** Of the edition in force; null without one. */
  fingerprint: string | null
}

interface StoredMatter {
  _id: ObjectId
  code?: string
  name?: string
  requiresTraining?: boolean
  currentEdition?: ObjectId | null
}

/** Matters that somebody is to be trained in: those of courses in use, and those that ask for it. */
async function taughtMatters(payload: Payload): Promise<Set<string>> {
  const courses = await nativeCollection<{ matters?: ObjectId[] }>(payload, 'courses')
    .find({ active: { $ne: false } }, { projection: { matters: 1 } })
    .toArray()
  const required = await nativeCollection<StoredMatter>(payload, 'matters')
    .find({ requiresTraining: true }, { projection: { _id: 1 } })
    .toArray()
  return new Set(
    [...courses.flatMap(({ matters = [] }) => matters), ...required.map(({ _id }) => _id)].map(
      (id) => id.toHexString(),
    ),
  )
}

/**
 * The matters that a map shows, with the edition in force: what is taught, what asks for training, and what
 * somebody of the place knows.
 * @param known ids of the last
 */
export async function mapMatters(
  payload: Payload,
  known: ReadonlySet<string>,
): Promise<MapMatter[]> {
  const wanted = new Set([...(await taughtMatters(payload)), ...known])
  const matters = await nativeCollection<StoredMatter>(payload, 'matters')
    .find(
      { _id: { $in: [...wanted].map((id) => new ObjectId(id)) }, stage: { $ne: 'withdrawn' } },
      { projection: { code: 1, name: 1, requiresTraining: 1, currentEdition: 1 } },
    )
    .toArray()
  const editions = await nativeCollection<{ _id: ObjectId; fingerprint: string }>(
    payload,
    'editions',
  )
    .find(
      { _id: { $in: matters.flatMap(({ currentEdition }) => currentEdition ?? []) } },
      { projection: { fingerprint: 1 } },
    )
    .toArray()
  const prints = new Map(editions.map(({ _id, fingerprint }) => [_id.toHexString(), fingerprint]))
  return matters
    .map(({ _id, code = '', name = '', requiresTraining, currentEdition }) => ({
      id: _id.toHexString(),
      code,
      name,
      requiresTraining: Boolean(requiresTraining),
      fingerprint: prints.get(currentEdition?.toHexString() ?? '') ?? null,
    }))
    .sort((a, b) => a.code.localeCompare(b.code))
}
