import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { findMongod } from '@/runtime/mongod/binary'
import { type RunningMongod, launchMongod } from '@/runtime/mongod/launch'

/** A database of a test's own, on a real MongoDB with transactions. */
export interface TestDatabase {
  uri: string
  /** Drops the database, and stops the server when this test started it. */
  close: () => Promise<void>
}

export const testCacheDir = process.env.CACHE_DIR || join(homedir(), '.cache', 'daiban')

/** A mongod on an empty folder that is removed with it. */
export async function startTestServer(port?: number): Promise<RunningMongod> {
  const binary = await findMongod({
    mongodBinary: process.env.MONGOD_BINARY || undefined,
    cacheDir: testCacheDir,
    report: console.log,
  })
  const folder = mkdtempSync(join(tmpdir(), 'daiban-test-'))
  return launchMongod({ binary, folder, port, isThrowaway: true })
}

/** The address of another database on the same server. */
export function withDatabase(uri: string, name: string): string {
  const address = new URL(uri)
  address.pathname = `/${name}`
  return address.href
}

/**
 * A fresh database: on the server of the whole run (`TEST_DATABASE_URI`), or, when a test file is
 * run alone, on one that it starts.
 * @param label goes into the name, to recognise leftovers
 */
export async function openTestDatabase(label = 'test'): Promise<TestDatabase> {
  const shared = process.env.TEST_DATABASE_URI
  const server = shared ? undefined : await startTestServer()
  const name = `${label.replace(/[^a-z\d]/gi, '').slice(0, 20)}_${randomBytes(6).toString('hex')}`
  const uri = withDatabase(shared ?? server?.uri ?? '', name)
  const close = async () => {
    if (server) return server.stop()
    const client = new MongoClient(uri)
    await client.db().dropDatabase()
    await client.close()
  }
  return { uri, close }
}

/** How many databases of its own each test file has open, so that two do not get the same. */
let lent = 0

async function emptied(uri: string): Promise<void> {
  const client = new MongoClient(uri)
  try {
    const database = client.db()
    // The log of queries, which a test may have switched on, can be dropped but not emptied.
    await database.command({ profile: 0 })
    for (const collection of await database.collections()) {
      if (collection.collectionName === 'system.profile') await collection.drop()
      else await collection.deleteMany({})
    }
  } finally {
    await client.close()
  }
}

/**
 * An empty database that keeps the collections and indexes of the test file before, on the server of the
 * whole run: making some 300 indexes anew takes longer than most files. A file run alone gets a fresh one.
 * @param label see {@link openTestDatabase}
 */
export async function borrowTestDatabase(label?: string): Promise<TestDatabase> {
  const shared = process.env.TEST_DATABASE_URI
  if (!shared) return openTestDatabase(label)
  lent += 1
  const uri = withDatabase(shared, `worker_${process.env.JEST_WORKER_ID ?? 1}_${lent}`)
  await emptied(uri)
  return { uri, close: async () => void (lent -= 1) }
}
