import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { emptyDatabase, openTestDatabase } from './database'

/** Payload with the project's own config, on a database that nobody else uses. */
export interface TestPayload {
  payload: Payload
  uri: string
}

/** Payload of a test with a process of its own. */
export interface PayloadAlone extends TestPayload {
  /** Call it in `afterAll`. */
  close: () => Promise<void>
}

interface Started extends PayloadAlone {
  dataDir: string
}

async function start(label: string, env: Record<string, string> = {}): Promise<Started> {
  const database = await openTestDatabase(label)
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
  const removeFiles = () => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  process.once('exit', removeFiles)
  const close = async () => {
    await payload.destroy()
    await database.close()
    removeFiles()
  }
  return { payload, uri: database.uri, dataDir, close }
}

/** What the test files of this process share, one after the other. */
let shared: Promise<Started> | undefined

/** As it was when it had just been started. */
async function startedAnew({ payload, dataDir }: Started): Promise<void> {
  const { connection } = payload.db
  await emptyDatabase(connection.getClient().db(connection.name))
  for (const name of readdirSync(dataDir)) {
    rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 5 })
  }
  await payload.config.onInit?.(payload)
}

/**
 * Payload for an integration test: that of the process, emptied. The environment is set before the config is
 * loaded, so a test must not import `@payload-config` by itself at its top.
 */
export async function startTestPayload(): Promise<TestPayload> {
  const isFirst = !shared
  shared ??= start('shared')
  const started = await shared
  if (!isFirst) await startedAnew(started)
  return started
}

/**
 * Payload for a test that needs a process of its own (`*.alone.test.ts`).
 * @param env further settings of this test, e.g. `{ SESSION_IDLE_MINUTES: '5' }`
 */
export const startPayloadAlone = (env: Record<string, string> = {}): Promise<PayloadAlone> =>
  start('alone', env)
