import type { Collection, Document, IndexDescription } from 'mongodb'

/**
 * Does something to a collection while it has no indexes, and makes them anew afterwards: many rows are
 * sorted into an index much faster than they are added to it one by one. Cut off in between, the next
 * start of the program makes the indexes.
 * @throws what the work throws, with the indexes made
 */
export async function withoutIndexes(
  collection: Collection<Document>,
  work: () => Promise<void>,
): Promise<void> {
  const kept = (await collection.indexes()).filter(({ name }) => name !== '_id_')
  const indexes = kept.map(({ v: _, ...index }) => index as IndexDescription)
  if (indexes.length === 0) return work()
  await collection.dropIndexes()
  try {
    await work()
  } finally {
    await collection.createIndexes(indexes)
  }
}
