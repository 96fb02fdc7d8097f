import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { runtimeText } from '@/i18n/runtime'
import { CannotStart } from './cannotStart'

const shape = z.object({ payloadSecret: z.string().min(32) })

/** What an installation makes for itself once, and keeps. */
export type KeptSecrets = z.infer<typeof shape>

/**
 * The secrets of an installation that sets none: made at the first call, kept in
 * `secrets.json` of the data folder, readable by its owner only.
 * @throws CannotStart when the file is broken: made anew, it would lock people out
 */
export function keptSecrets(dataDir: string): KeptSecrets {
  const file = join(dataDir, 'secrets.json')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const made = { payloadSecret: randomBytes(32).toString('hex') }
    try {
      writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      // Another process made it in the meantime: its secrets count.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw new CannotStart(runtimeText.folderNotWritable(dataDir))
      }
    }
  }
  try {
    chmodSync(file, 0o600)
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new CannotStart(runtimeText.brokenSecrets(file))
  }
}
