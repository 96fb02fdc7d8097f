import { findMongod } from './mongod/binary'
import { type RunningMongod, freePort, launchMongod } from './mongod/launch'
import { takeLock } from './lock'
import type { Settings } from './settings'

export type { RunningMongod }

/**
 * Brings up the embedded database of an installation: real MongoDB, a replica set of one, on the
 * data folder, for this process alone. It survives crashes, keeps its data between starts, and
 * stops with this process.
 * @param what what this process does, told to whoever tries to start a second one
 * @param report gets one line for each slow step
 * @throws CannotStart when the folder is in use, no mongod is found, or it does not come up
 */
export async function startMongod({
  settings,
  what,
  report,
  port,
}: {
  settings: Pick<Settings, 'dataDir' | 'cacheDir' | 'mongodBinary'>
  what: string
  report: (line: string) => void
  port?: number
}): Promise<RunningMongod> {
  const release = takeLock({ folder: settings.dataDir, what })
  try {
    const binary = await findMongod({ ...settings, report })
    const running = await launchMongod({ binary, folder: settings.dataDir, port })
    const stop = async () => {
      await running.stop()
      release()
    }
    return { ...running, stop }
  } catch (error) {
    release()
    throw error
  }
}

export { freePort }
