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
  /** Drops the database. */
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
 * A fresh database on the server of the run.
 * @param label goes into the name, to recognise leftovers
 * @throws when there is no server: the commands of package.json start it
 */
export async function openTestDatabase(label = 'test'): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URI
  if (!server)
    throw new Error('There is no database server: run tests by npm run test:int or test:e2e')
  const name = `${label.replace(/[^a-z\d]/gi, '').slice(0, 20)}_${randomBytes(6).toString('hex')}`
  const uri = withDatabase(server, name)
  const close = async () => {
    const client = new MongoClient(uri)
    await client.db().dropDatabase()
    await client.close()
  }
  return { uri, close }
}

/** Empties all collections, and leaves their indexes: to make some 300 anew takes longer than most tests. */
export async function emptyDatabase(uri: string): Promise<void> {
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
