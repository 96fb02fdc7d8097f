import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChild, withTsx } from '@/runtime/start/children'
import { freePort, lastPort, localUri } from '@/runtime/mongod/ports'

/** The app as `npm start` serves it, with the demonstration county, on data of its own. */
export interface BenchApp {
  /** Without a slash at the end. */
  url: string
  databaseUri: string
  stop: () => Promise<void>
}

/** How an address is counted by limits: the benchmark speaks for many visitors. */
export const visitor = (at: number): Record<string, string> => ({
  'x-forwarded-for': `10.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}`,
})

/**
 * Starts the app with its own launcher: embedded MongoDB, build when it is not current, seed, web
 * server and worker.
 * @throws with what it said when it does not come up
 */
export async function startApp(): Promise<BenchApp> {
  const dataDir = mkdtempSync(join(tmpdir(), 'daiban-bench-app-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let said = ''
  let isUp: () => void = () => undefined
  const up = new Promise<void>((resolve) => (isUp = resolve))
  const child = startChild({
    args: withTsx('src/runtime/start.ts'),
    env: {
      ...process.env,
      NODE_ENV: 'development',
      PORT: String(port),
      LISTEN_ADDRESS: '127.0.0.1',
      PUBLIC_ADDRESS: url,
      DATA_DIR: dataDir,
      DATABASE_URI: '',
      TRUSTED_PROXIES: '127.0.0.1',
    },
    onOutput: (text) => {
      said += text
      if (said.includes('✓ 启动完成')) isUp()
    },
  })
  const stop = async () => {
    await child.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  const isDown = child.ended.then(() => {
    throw new Error(`The app ended:\n${said}`)
  })
  try {
    await Promise.race([up, isDown])
  } catch (error) {
    await stop()
    throw error
  }
  isDown.catch(() => undefined)
  const databasePort = lastPort(dataDir)
  if (!databasePort) throw new Error('The app has no database of its own')
  return { url, databaseUri: localUri(databasePort), stop }
}
