import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { emptyDatabase } from './database'
import { type TestEnvironment, setEnvironment } from './environment'

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

/** Starts the program of this process; its environment must be set before. */
async function start({ database: { uri } }: TestEnvironment): Promise<TestPayload> {
  const config = await (await import('@payload-config')).default
  // Outside production Payload would write the types anew, in a process that outlives the test.
  config.typescript.autoGenerate = false
  const { getPayload } = await import('payload')
  return { payload: await getPayload({ config, key: uri }), uri }
}

/** Ends whatever Payload runs in this process: its pages may have started one of their own. */
async function stopAll(): Promise<void> {
  const { _payload: running } = globalThis as { _payload?: Map<string, { payload?: Payload }> }
  for (const { payload } of running?.values() ?? []) await payload?.destroy()
  running?.clear()
}

async function emptied({ database, dataDir }: TestEnvironment): Promise<void> {
  await stopAll()
  await emptyDatabase(database.uri)
  for (const name of readdirSync(dataDir)) {
    rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Whether a test file before has used the program of this process. */
let isUsed = false

/**
 * Payload for an integration test, in the program of this process, as after an installation. Whatever a file before
 * left behind is taken away.
 */
export async function startTestPayload(): Promise<TestPayload> {
  const { shared } = await import('./sharedEnvironment')
  if (isUsed) await emptied(shared)
  isUsed = true
  return start(shared)
}

/**
 * Payload for a test that needs a process of its own (`*.alone.test.ts`).
 * @param env further settings of this test, e.g. `{ SESSION_IDLE_MINUTES: '5' }`
 */
export async function startPayloadAlone(env: Record<string, string> = {}): Promise<PayloadAlone> {
  const environment = await setEnvironment('alone', env)
  const close = async () => {
    await stopAll()
    await environment.database.close()
  }
  return { ...(await start(environment)), close }
}
