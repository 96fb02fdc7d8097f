import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startRefusals, startText } from '@/i18n/start'
import { CannotStart } from '../cannotStart'
import { startChild } from './children'

/** What the built pages are made of. */
const sources = [
  ...['src', 'public', 'package-lock.json', 'next.config.ts'],
  ...['postcss.config.mjs', 'tsconfig.json'],
]
const stampFile = join('.next', 'daiban-sources')
const tickMs = 10_000

function* filesUnder(path: string): Generator<string> {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) return yield path
  for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name))
}

/** A fingerprint of everything that the build reads: other content, another fingerprint. */
export function sourcesFingerprint(): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of sources.flatMap((path) => [...filesUnder(path)])) {
    hash.update(`\0${file}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Whether the pages were built from just these sources. */
export function isBuildCurrent(fingerprint: string): boolean {
  try {
    return readFileSync(stampFile, 'utf8') === fingerprint && existsSync('.next/BUILD_ID')
  } catch {
    return false
  }
}

/**
 * Builds the pages, unless they were built from these sources already.
 * @param env the environment of the build
 * @throws CannotStart when the build fails, after printing what it said
 */
export async function ensureBuild({
  env,
  report,
  signal,
}: {
  env: NodeJS.ProcessEnv
  report: (line: string) => void
  signal: AbortSignal
}): Promise<void> {
  const fingerprint = sourcesFingerprint()
  if (isBuildCurrent(fingerprint)) return report(startText.buildCurrent)
  report(startText.buildBegins)
  const begun = Date.now()
  const seconds = () => Math.round((Date.now() - begun) / 1000)
  const ticker = setInterval(() => report(startText.buildGoesOn(seconds())), tickMs)
  let said = ''
  const child = startChild({
    args: ['node_modules/next/dist/bin/next', 'build'],
    // Without a database: a page that wants one while it is built would keep what it saw then.
    env: { ...env, NODE_ENV: 'production', DATABASE_URI: '' },
    onOutput: (text) => {
      said += text
    },
  })
  const stop = () => void child.stop()
  signal.addEventListener('abort', stop)
  const code = await child.ended
  signal.removeEventListener('abort', stop)
  clearInterval(ticker)
  if (signal.aborted) return
  if (code !== 0) {
    console.error(said)
    throw new CannotStart(startRefusals.buildFailed)
  }
  writeFileSync(stampFile, fingerprint)
  report(startText.buildDone(seconds()))
}
