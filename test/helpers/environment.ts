import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestDatabase, openTestDatabase } from './database'
import { hashQuickly } from './quickHashes'

/** Where the program of a test process keeps what it writes. */
export interface TestEnvironment {
  database: TestDatabase
  dataDir: string
}

/**
 * Tells the program of this process, in its environment, where to keep what it writes. It reads that once, so nothing
 * of it may run before.
 * @param env further settings
 */
export async function setEnvironment(
  label: string,
  env: Record<string, string> = {},
): Promise<TestEnvironment> {
  const database = await openTestDatabase(label)
  const dataDir = mkdtempSync(join(process.env.TEST_FOLDER ?? tmpdir(), 'daiban-files-'))
  Object.assign(process.env, {
    NODE_ENV: 'test',
    DATABASE_URI: database.uri,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'a secret for tests only, of forty letters',
    LOG_LEVEL: 'error',
    ...env,
  })
  hashQuickly()
  return { database, dataDir }
}
