import type { Payload } from 'payload'
import { prepareCommand } from './environment'
import type { Settings } from './settings'

/** What a command works with. */
export interface CommandContext {
  payload: Payload
  settings: Settings
  databaseUri: string
  /** Progress for the person; goes to standard error, so that standard output stays for results. */
  report: (line: string) => void
}

/**
 * Runs a command with Payload: brings the database up like `npm start` does, or uses that of the
 * running app, and closes everything afterwards, also when the command fails.
 * @param what the command's name, e.g. `npm run seed`
 * @param work what it does; what it returns is handed on
 * @throws CannotStart with one line when there is no usable database or a wrong setting
 */
export async function withPayload<T>(
  what: string,
  work: (context: CommandContext) => Promise<T>,
): Promise<T> {
  const report = (line: string) => console.error(line)
  const { settings, database } = await prepareCommand({ what, report })
  try {
    const { default: config } = await import('@payload-config')
    const { getPayload } = await import('payload')
    const payload = await getPayload({ config })
    try {
      return await work({ payload, settings, databaseUri: database.uri, report })
    } finally {
      await payload.destroy()
    }
  } finally {
    await database.close()
  }
}
