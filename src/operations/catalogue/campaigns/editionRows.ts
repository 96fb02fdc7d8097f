import type { ClientSession, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { nativeCollection } from '../../platform/nativeCollection'

/** An edition as far as campaigns tell old from new. */
export interface EditionRow {
  _id: ObjectId
  matter: ObjectId
  number: number
  fingerprint: string
  issuedOn: string
  holdsFrom: string
  /** Issued ahead, and taken back before it held. */
  calledOffOn?: string | null
}

/** The editions of some matters that were not called off, the newest first, by the matter's id. */
export async function editionsByMatter(
  payload: Payload,
  matters: readonly ObjectId[],
  session?: ClientSession,
): Promise<Map<string, EditionRow[]>> {
  const rows = await nativeCollection<EditionRow>(payload, 'editions')
    .find(
      { matter: { $in: [...matters] }, calledOffOn: null },
      {
        session,
        projection: { matter: 1, number: 1, fingerprint: 1, issuedOn: 1, holdsFrom: 1 },
        sort: { number: -1 },
      },
    )
    .toArray()
  const found = new Map<string, EditionRow[]>()
  for (const row of rows) {
    const id = String(row.matter)
    const own = found.get(id)
    if (own) own.push(row)
    else found.set(id, [row])
  }
  return found
}

/** What is new since a base edition. */
export interface NewEdition {
  /** The newest edition, when it prints something else than the base did. */
  newest: EditionRow | null
  /** Ids of the editions up to the base: what was taken under them was taken under the old text. */
  old: ReadonlySet<string>
}

/**
 * Tells new editions from old ones.
 * @param editions of one matter, the newest first
 * @param base id of the edition that was the newest when the campaign was opened; none: there was no sheet
 */
export function sinceBase(editions: readonly EditionRow[], base: string | undefined): NewEdition {
  const before = editions.find(({ _id }) => String(_id) === base)
  const [newest] = editions
  const isNew =
    newest !== undefined &&
    newest.number > (before?.number ?? 0) &&
    newest.fingerprint !== before?.fingerprint
  return {
    newest: isNew ? newest : null,
    old: new Set(
      editions
        .filter(({ number }) => before !== undefined && number <= before.number)
        .map(({ _id }) => String(_id)),
    ),
  }
}
