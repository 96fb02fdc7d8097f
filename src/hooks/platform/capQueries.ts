import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { Refusal } from '@/operations/refusal'

/** So many records at a time at most, for whoever asks from outside. */
export const mostRecords = 500
const longestFilter = 20_000

/** What a read asks for, as far as it can be costly. */
interface Asked {
  limit?: number
  pagination?: boolean
  where?: unknown
  overrideAccess?: boolean
}

/**
 * Caps what a request from outside may read at a time (`limit=0` means everything to Payload) and
 * how long its filter may be. What the program itself reads is not capped.
 */
export const capQueries: CollectionBeforeOperationHook = ({ args, operation }) => {
  const asked = args as Asked
  if (asked.overrideAccess) return undefined
  if (asked.where && JSON.stringify(asked.where).length > longestFilter) {
    throw new Refusal({ kind: 'too-large', message: '筛选条件太长，请分几次查。' })
  }
  if (operation !== 'read' && operation !== 'readDistinct') return undefined
  const isOpen = asked.limit === undefined && asked.pagination === false
  const isTooMuch = asked.limit !== undefined && !(asked.limit > 0 && asked.limit <= mostRecords)
  return isOpen || isTooMuch ? { ...args, limit: mostRecords } : undefined
}

/** A collection whose reads are capped, whatever else it does before them. */
export function withCaps(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  const beforeOperation = [capQueries, ...(hooks?.beforeOperation ?? [])]
  return { ...collection, hooks: { ...hooks, beforeOperation } }
}
