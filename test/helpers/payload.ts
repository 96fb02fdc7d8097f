import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload, SanitizedConfig } from 'payload'
import { type TestDatabase, emptyDatabase, openTestDatabase } from './database'
import { hashQuickly } from './quickHashes'

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

/** A program that was loaded, and where it keeps what it writes. */
interface Program {
  database: TestDatabase
  dataDir: string
  config: SanitizedConfig
}

async function load(label: string, env: Record<string, string> = {}): Promise<Program> {
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
  const config = await (await import('@payload-config')).default
  // Outside production Payload would write the types anew, in a process that outlives the test.
  config.typescript.autoGenerate = false
  return { database, dataDir, config }
}

async function start({ config, database: { uri } }: Program): Promise<TestPayload> {
  const { getPayload } = await import('payload')
  return { payload: await getPayload({ config, key: uri }), uri }
}

/** Ends whatever Payload runs in this process: its pages may have started one of their own. */
async function stopAll(): Promise<void> {
  const { _payload: running } = globalThis as { _payload?: Map<string, { payload?: Payload }> }
  for (const { payload } of running?.values() ?? []) await payload?.destroy()
  running?.clear()
}

/** What the test files of this process share. */
let shared: Promise<Program> | undefined

async function emptied({ database, dataDir }: Program): Promise<void> {
  await stopAll()
  await emptyDatabase(database.uri)
  for (const name of readdirSync(dataDir)) {
    rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * Payload for an integration test, in the program of this process, as after an installation. The environment is set
 * before the config is loaded, so a test must not import `@payload-config` by itself at its top.
 */
export async function startTestPayload(): Promise<TestPayload> {
  const isFirst = !shared
  shared ??= load('shared')
  const program = await shared
  if (!isFirst) await emptied(program)
  return start(program)
}

/**
 * Payload for a test that needs a process of its own (`*.alone.test.ts`).
 * @param env further settings of this test, e.g. `{ SESSION_IDLE_MINUTES: '5' }`
 */
export async function startPayloadAlone(env: Record<string, string> = {}): Promise<PayloadAlone> {
  const program = await load('alone', env)
  const close = async () => {
    await stopAll()
    await program.database.close()
  }
  return { ...(await start(program)), close }
}
