import { MongoClient } from 'mongodb'
import { runtimeText } from '@/i18n/runtime'
import { CannotStart } from '../cannotStart'

/** What a server is, as far as the program cares. */
export interface ServerFacts {
  /** The name of the replica set; undefined on a sharded cluster. */
  replicaSet?: string
}

/** A database address without user and password, for messages. */
export const addressOf = (uri: string): string =>
  uri.replace(/^(mongodb(?:\+srv)?:\/\/)(?:[^@/]*@)?([^/?]*).*$/, '$1$2')

/** A reason without anything that looks like an account. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/\/\/[^@\s]*@/g, '//')
    .slice(0, 200)

/**
 * Makes sure that transactions work on a server, because without them the program would go on and
 * silently save half of what belongs together.
 * @param uri the server, with the database name
 * @param withinMs how long it may take to answer
 * @throws CannotStart when it cannot be reached, is a standalone server, is a replica set that the
 *   address does not name, or refuses a transaction
 */
export async function checkServer(uri: string, withinMs = 8000): Promise<ServerFacts> {
  const address = addressOf(uri)
  let client: MongoClient
  try {
    client = new MongoClient(uri, {
      serverSelectionTimeoutMS: withinMs,
      connectTimeoutMS: withinMs,
    })
  } catch (error) {
    throw new CannotStart(runtimeText.databaseUnreachable({ address, reason: reasonOf(error) }))
  }
  try {
    const hello = await client
      .db('admin')
      .command({ hello: 1 })
      .catch(async (error: unknown) => {
        if (await isStandalone(uri)) throw new CannotStart(runtimeText.databaseStandalone(address))
        throw new CannotStart(runtimeText.databaseUnreachable({ address, reason: reasonOf(error) }))
      })
    const isSharded = hello.msg === 'isdbgrid'
    const name = hello.setName as string | undefined
    if (!isSharded && !name) throw new CannotStart(runtimeText.databaseStandalone(address))
    if (!isSharded && name && !client.options.replicaSet) {
      throw new CannotStart(runtimeText.databaseNoReplicaSetName({ address, name }))
    }
    await tryTransaction(client).catch((error: unknown) => {
      const reason = reasonOf(error)
      throw new CannotStart(runtimeText.databaseNoTransactions({ address, reason }))
    })
    return { replicaSet: name }
  } finally {
    await client.close()
  }
}

/** With `replicaSet=` in its address, a standalone server is not found at all: ask it directly. */
async function isStandalone(uri: string): Promise<boolean> {
  if (!uri.startsWith('mongodb://') || !/[?&]replicaSet=/.test(uri)) return false
  const direct = uri
    .replace(/([?&])replicaSet=[^&]*/, '$1directConnection=true')
    .replace(/^(mongodb:\/\/(?:[^@/]*@)?[^,/]*)[^/]*/, '$1')
  const client = new MongoClient(direct, { serverSelectionTimeoutMS: 3000 })
  try {
    const hello = await client.db('admin').command({ hello: 1 })
    return hello.setName === undefined && hello.msg !== 'isdbgrid'
  } catch {
    return false
  } finally {
    await client.close()
  }
}

/** Writes within a transaction and takes it back: a standalone server or a wrong account fails. */
async function tryTransaction(client: MongoClient): Promise<void> {
  const session = client.startSession()
  try {
    session.startTransaction()
    await client.db().collection('runtime_probe').insertOne({ at: new Date() }, { session })
    await session.abortTransaction()
  } finally {
    await session.endSession()
  }
}
