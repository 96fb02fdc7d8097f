import { existsSync } from 'node:fs'
import { runtimeText } from '@/i18n/runtime'
import { CannotStart } from './cannotStart'
import { type OpenDatabase, openDatabase } from './openDatabase'
import { keptSecrets } from './secrets'
import { type Settings, parseSettings } from './settings'

/** Reads `.env` of the working folder; what the environment says already stays as it is. */
function loadEnvFile(): void {
  if (!existsSync('.env')) return
  try {
    process.loadEnvFile('.env')
  } catch {
    throw new CannotStart(runtimeText.brokenEnvFile)
  }
}

/** The settings of a command, with `.env`. Throws CannotStart like {@link parseSettings}. */
export function readSettings(): Settings {
  loadEnvFile()
  return parseSettings(process.env)
}

/**
 * What every process that talks to the database must find in its environment: Payload's config and
 * Next read it there.
 */
export function environmentFor(settings: Settings, databaseUri: string): Record<string, string> {
  const payloadSecret = settings.payloadSecret ?? keptSecrets(settings.dataDir).payloadSecret
  return {
    DATABASE_URI: databaseUri,
    PAYLOAD_SECRET: payloadSecret,
    DATA_DIR: settings.dataDir,
    CACHE_DIR: settings.cacheDir,
    PORT: String(settings.port),
    PUBLIC_ADDRESS: settings.publicAddress,
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/**
 * Makes a command's process ready: settings, database, secrets; afterwards the config may be loaded.
 * When the app runs already, its database is used.
 * @param what the command, e.g. `npm run seed`
 * @param report gets one line for each slow step
 */
export async function prepareCommand({
  what,
  report,
}: {
  what: string
  report: (line: string) => void
}): Promise<{ settings: Settings; database: OpenDatabase }> {
  const settings = readSettings()
  const giveUp = (error: unknown) => {
    console.error(error)
    process.exit(1)
  }
  const database = await openDatabase({ settings, what, report, giveUp, mayAttach: true })
  Object.assign(process.env, environmentFor(settings, database.uri))
  return { settings, database }
}
