import { takeLock } from './lock'
import { findMongod } from './mongod/binary'
import { launchMongod } from './mongod/launch'
import { superviseMongod } from './mongod/supervise'
import type { Settings } from './settings'

/** The embedded database of an installation. */
export interface EmbeddedDatabase {
  /** Names the replica set, so that transactions are on. */
  uri: string
  port: number
  /** The process that guards mongod; it changes when mongod had to be started again. */
  pid: number
  /** Stops it and gives the data folder back. */
  stop: () => Promise<void>
}

/**
 * Brings up the embedded database of an installation: real MongoDB, a replica set of one, on the
 * data folder, for this process alone. It survives crashes, keeps its data between starts, and
 * stops with this process.
 * @param what what this process does, told to whoever tries to start a second one
 * @param report gets one line for each slow step
 * @param giveUp called when mongod keeps ending by itself
 * @throws CannotStart when the folder is in use, no mongod is found, or it does not come up
 */
export async function startMongod({
  settings: { dataDir: folder, cacheDir, mongodBinary },
  what,
  report,
  giveUp,
}: {
  settings: Pick<Settings, 'dataDir' | 'cacheDir' | 'mongodBinary'>
  what: string
  report: (line: string) => void
  giveUp: (error: unknown) => void
}): Promise<EmbeddedDatabase> {
  const release = takeLock({ folder, what })
  try {
    const binary = await findMongod({ mongodBinary, cacheDir, report })
    const first = await launchMongod({ binary, folder })
    const launch = () => launchMongod({ binary, folder, port: first.port })
    const end = superviseMongod({ first, launch, report, giveUp })
    const stop = async () => {
      await end()
      release()
    }
    return { uri: first.uri, port: first.port, pid: first.pid, stop }
  } catch (error) {
    release()
    throw error
  }
}
