import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { freePort } from '@/runtime/mongod/ports'
import { nodeBinary } from '@/runtime/processes'
import { launchTestBrowser } from './chromium'
import { openTestDatabase } from './database'

/** The password of every demonstration log-in while testing. */
export const testPassword = 'Ceshi-Mima-2026'

/** The app as `npm start` brings it up, on a database of its own with the demonstration county. */
export interface TestApp {
  /** Without a slash at the end. */
  url: string
  databaseUri: string
  dataDir: string
  stop: () => Promise<void>
}

/** The app that all end-to-end tests share; who started it stops it. */
export type SharedApp = Omit<TestApp, 'stop'>

const upWithinMs = 600_000

/**
 * Starts the app with the real start command, and waits until it says that it is up.
 * @param env further settings
 * @param onOutput gets what it prints
 */
export async function startTestApp({
  env = {},
  onOutput = () => undefined,
}: { env?: Record<string, string>; onOutput?: (text: string) => void } = {}): Promise<TestApp> {
  const database = await openTestDatabase('e2e')
  const dataDir = mkdtempSync(join(tmpdir(), 'daiban-app-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(nodeBinary(), ['--import', 'tsx', 'src/runtime/start.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'development',
      NODE_OPTIONS: '',
      PORT: String(port),
      LISTEN_ADDRESS: '127.0.0.1',
      PUBLIC_ADDRESS: url,
      DATA_DIR: dataDir,
      DATABASE_URI: database.uri,
      PAYLOAD_SECRET: '',
      SEED_PASSWORD: testPassword,
      ...env,
    },
  })
  let said = ''
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    await database.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await new Promise<void>((resolve, reject) => {
      const onText = (text: string) => {
        said += text
        onOutput(text)
        if (said.includes('✓ 启动完成')) resolve()
      }
      child.stdout.setEncoding('utf8').on('data', onText)
      child.stderr.setEncoding('utf8').on('data', onText)
      void ended.then(() => reject(new Error(`The app ended:\n${said}`)))
      const late = () => reject(new Error(`The app did not come up:\n${said}`))
      setTimeout(late, upWithinMs).unref()
    })
  } catch (error) {
    await stop()
    throw error
  }
  return { url, databaseUri: database.uri, dataDir, stop }
}

/**
 * Lets people alone raise supervision orders: in office hours the program does so too, ten minutes past each hour, and
 * the time of day would decide what a test finds.
 */
async function leaveOrdersToPeople(databaseUri: string): Promise<void> {
  const client = new MongoClient(databaseUri)
  try {
    await client
      .db()
      .collection('globals')
      .updateOne(
        { globalType: 'case-limits' },
        { $set: { autoSupervision: false } },
        { upsert: true },
      )
  } finally {
    await client.close()
  }
}

/**
 * Starts what all end-to-end tests share: the app and a browser.
 * @param atEnd gets what ends them, to be called last first
 * @returns how the tests find them: variables of the environment
 */
export async function shareApp(atEnd: (() => Promise<void>)[]): Promise<Record<string, string>> {
  const onOutput = (text: string) => void process.stdout.write(text)
  const { stop, ...app } = await startTestApp({ onOutput })
  atEnd.push(stop)
  await leaveOrdersToPeople(app.databaseUri)
  const browser = await launchTestBrowser()
  atEnd.push(() => browser.close())
  return { TEST_APP: JSON.stringify(app), TEST_BROWSER: browser.wsEndpoint() }
}

/**
 * Finds that app.
 * @throws when there is none: the commands of package.json start it
 */
export function sharedApp(): SharedApp {
  const { TEST_APP } = process.env
  if (!TEST_APP) throw new Error('There is no app to test: run tests by npm run test:e2e')
  return JSON.parse(TEST_APP) as SharedApp
}
