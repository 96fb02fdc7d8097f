import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { startRefusals, startText } from '@/i18n/start'
import { CannotStart } from '../cannotStart'
import { startChild, withTsx } from './children'

/** Where the demonstration log-ins are kept, readable by the owner only. */
export const logInsFile = (dataDir: string) => join(dataDir, 'demo-log-ins.txt')

/** The kept demonstration log-ins, or undefined when there are none. */
export function keptLogIns(dataDir: string): string | undefined {
  const file = logInsFile(dataDir)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

interface SeedState {
  _id: string
  /** `given up`: was cut off, and then people began to work on what there was. */
  state: 'begun' | 'done' | 'given up'
}

/**
 * How far a database is: `empty` holds nothing that people made; `half-seeded` is one whose seeding
 * was cut off before it ended.
 */
export async function fillOf(uri: string): Promise<'empty' | 'half-seeded' | 'filled'> {
  const client = new MongoClient(uri)
  try {
    const db = client.db()
    const seed = await db.collection<SeedState>('runtime_state').findOne({ _id: 'seed' })
    if (seed?.state === 'begun') return 'half-seeded'
    for (const name of ['users', 'departments', 'matters']) {
      if (await db.collection(name).findOne({}, { projection: { _id: 1 } })) return 'filled'
    }
    return 'empty'
  } finally {
    await client.close()
  }
}

/** Empties a database whose seeding was cut off; only before anyone is served. */
async function clearUnfinished(uri: string): Promise<void> {
  const client = new MongoClient(uri)
  try {
    await client.db().dropDatabase()
  } finally {
    await client.close()
  }
}

/** Whether nobody can log in yet. */
export async function hasNobody(uri: string): Promise<boolean> {
  const client = new MongoClient(uri)
  try {
    return !(await client
      .db()
      .collection('users')
      .findOne({}, { projection: { _id: 1 } }))
  } finally {
    await client.close()
  }
}

/**
 * Notes how far seeding is, so that one that was cut off is recognised and begun anew, but never
 * after people have worked with what there was.
 */
export async function noteSeed(uri: string, state: SeedState['state']): Promise<void> {
  const client = new MongoClient(uri)
  try {
    const rows = client.db().collection<SeedState>('runtime_state')
    await rows.updateOne({ _id: 'seed' }, { $set: { state } }, { upsert: true })
  } finally {
    await client.close()
  }
}

/**
 * Fills an empty database with the demonstration county, in a process of its own, so that its
 * memory is free afterwards. In production nothing is seeded unasked.
 * @throws CannotStart when it fails
 */
export async function seedWhenEmpty({
  uri,
  isProduction,
  env,
  report,
  signal,
}: {
  uri: string
  isProduction: boolean
  env: NodeJS.ProcessEnv
  report: (line: string) => void
  signal: AbortSignal
}): Promise<void> {
  const fill = await fillOf(uri)
  if (fill === 'filled') return report(startText.seedNotNeeded)
  if (isProduction) {
    if (fill === 'half-seeded') await noteSeed(uri, 'given up')
    return report(startText.seedNotInProduction)
  }
  report(fill === 'empty' ? startText.seedBegins : startText.seedAgain)
  if (fill === 'half-seeded') await clearUnfinished(uri)
  const begun = Date.now()
  const child = startChild({ args: withTsx('src/runtime/seed.ts'), env })
  const stop = () => void child.stop()
  signal.addEventListener('abort', stop)
  const code = await child.ended
  signal.removeEventListener('abort', stop)
  if (signal.aborted) return
  if (code !== 0) throw new CannotStart(startRefusals.seedFailed)
  report(startText.seedDone(Math.round((Date.now() - begun) / 1000)))
}
