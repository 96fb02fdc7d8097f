import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { borrowTestDatabase } from './database'

/** Payload with the project's own config, on a database of this test file alone. */
export interface TestPayload {
  payload: Payload
  uri: string
  /** Call it in `afterAll`: closes Payload, drops the database, removes the files. */
  close: () => Promise<void>
}

/**
 * Starts Payload for an integration test. The environment is set before the config is loaded, so
 * a test must not import `@payload-config` by itself at its top.
 * @param label goes into the database's name
 * @param env further settings of this test, e.g. `{ SESSION_IDLE_MINUTES: '5' }`
 */
export async function startTestPayload({
  label,
  env = {},
}: { label?: string; env?: Record<string, string> } = {}): Promise<TestPayload> {
  const database = await borrowTestDatabase(label)
  const dataDir = mkdtempSync(join(tmpdir(), 'daiban-files-'))
  Object.assign(process.env, {
    NODE_ENV: 'test',
    DATABASE_URI: database.uri,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'a secret for tests only, of forty letters',
    LOG_LEVEL: 'error',
    ...env,
  })
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  const loaded = await config
  // Outside production Payload would write the types anew, in a process that outlives the test.
  loaded.typescript.autoGenerate = false
  const payload = await getPayload({ config: loaded, key: database.uri })
  const close = async () => {
    await payload.destroy()
    await database.close()
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
  return { payload, uri: database.uri, close }
}
