import { setTimeout as sleep } from 'node:timers/promises'
import { runtimeReasons, runtimeText } from '@/i18n/runtime'
import { CannotStart } from './cannotStart'
import { type Holder, holderOf } from './lock'
import { startMongod } from './mongod'
import { checkServer } from './mongod/check'
import { lastPort, localUri } from './mongod/ports'
import type { Settings } from './settings'

/** A database that is ready, wherever it comes from. */
export interface OpenDatabase {
  uri: string
  kind: 'own server' | 'embedded' | 'embedded in another process'
  /** Stops the database when this process started it. */
  close: () => Promise<void>
}

const attachWithinMs = 60_000

/**
 * Gets the database that the settings name, or the embedded one.
 * @param what what this process does, for the message to a second one
 * @param mayAttach whether to use the embedded database of a running app instead of refusing
 * @throws CannotStart with one line when there is none that can be used
 */
export async function openDatabase({
  settings,
  what,
  report,
  giveUp,
  mayAttach = false,
}: {
  settings: Settings
  what: string
  report: (line: string) => void
  giveUp: (error: unknown) => void
  mayAttach?: boolean
}): Promise<OpenDatabase> {
  if (settings.databaseUri) {
    await checkServer(settings.databaseUri)
    return { uri: settings.databaseUri, kind: 'own server', close: async () => undefined }
  }
  const holder = mayAttach ? holderOf(settings.dataDir) : undefined
  if (holder) {
    const uri = await attach(settings.dataDir, holder)
    return { uri, kind: 'embedded in another process', close: async () => undefined }
  }
  const { uri, stop } = await startMongod({ settings, what, report, giveUp })
  return { uri, kind: 'embedded', close: stop }
}

/** The running app may still be bringing its database up: wait for it. */
async function attach(folder: string, holder: Holder): Promise<string> {
  const deadline = Date.now() + attachWithinMs
  for (;;) {
    const port = lastPort(folder)
    try {
      if (port === undefined) throw new Error(runtimeReasons.noPrimary)
      const uri = localUri(port)
      await checkServer(uri)
      return uri
    } catch {
      const isGone = holderOf(folder)?.start !== holder.start
      if (isGone || Date.now() > deadline) {
        throw new CannotStart(runtimeText.cannotAttach({ folder, ...holder }))
      }
      await sleep(500)
    }
  }
}
