import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import type { Limit, MatterContent } from '@/domain/catalogue/matterContent'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { promisedLimitOf } from '@/operations/casework/caseMatter'
import type { StoredCase } from './caseRows'

interface Named {
  _id: ObjectId
  name: string
}

interface EditionRow {
  _id: ObjectId
  snapshot: MatterContent
}

/** Names of stations, departments and people, and what editions promise, by id. */
export interface CaseNames {
  nameOf: (id: ObjectId | string | null | undefined) => string
  promisedBy: (edition: ObjectId) => Limit | undefined
  /** Reads what these rows need and was not read before. */
  learn: (rows: readonly StoredCase[]) => Promise<void>
}

/**
 * Reads names as lists need them, each once. There are as many as the county has stations, officers and
 * editions, however long a ledger gets.
 */
export function caseNames(payload: Payload): CaseNames {
  const names = new Map<string, string>()
  const limits = new Map<string, Limit | undefined>()

  async function learnNames(collection: string, ids: Iterable<string>): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !names.has(id))
    if (unknown.length === 0) return
    const found = await nativeCollection<Named>(payload, collection)
      .find({ _id: { $in: unknown.map((id) => new ObjectId(id)) } }, { projection: { name: 1 } })
      .toArray()
    for (const id of unknown) names.set(id, '')
    for (const { _id, name } of found) names.set(_id.toHexString(), name)
  }

  async function learnLimits(ids: Iterable<string>): Promise<void> {
    const unknown = [...new Set(ids)].filter((id) => !limits.has(id))
    if (unknown.length === 0) return
    const projection = { 'snapshot.promisedLimit': 1, 'snapshot.caseType': 1 }
    const found = await nativeCollection<EditionRow>(payload, 'editions')
      .find({ _id: { $in: unknown.map((id) => new ObjectId(id)) } }, { projection })
      .toArray()
    for (const id of unknown) limits.set(id, undefined)
    for (const { _id, snapshot } of found) {
      limits.set(_id.toHexString(), promisedLimitOf(snapshot) ?? undefined)
    }
  }

  const hexes = (ids: readonly (ObjectId | null | undefined)[]) =>
    ids.flatMap((id) => (id ? [id.toHexString()] : []))

  return {
    nameOf: (id) => (id ? (names.get(String(id)) ?? '') : ''),
    promisedBy: (edition) => limits.get(edition.toHexString()),
    learn: async (rows) => {
      const stations = rows.flatMap(({ origin, holder }) => [origin, holder])
      await learnNames('stations', hexes(stations))
      await learnNames('departments', hexes(rows.map(({ department }) => department)))
      await learnNames('users', hexes(rows.map(({ registeredBy }) => registeredBy)))
      await learnLimits(hexes(rows.map(({ edition }) => edition)))
    },
  }
}
