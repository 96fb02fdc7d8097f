import { ensureBuild } from '@/runtime/start/build'
import { shareApp } from './app'
import { startTestServer } from './database'
import { endAllSteps, isKind, runJest } from './steps'

/** `npm run test:int -- <parts of file names>`: tests of one kind, with the database and the app that they need. */
const [kind = '', ...only] = process.argv.slice(2)
if (!isKind(kind)) throw new Error(`no such kind of test: ${kind}`)

const atEnd: (() => Promise<void>)[] = []

async function bringUp(): Promise<Record<string, string>> {
  if (kind === 'unit') return {}
  const server = await startTestServer()
  atEnd.push(server.stop)
  process.env.TEST_DATABASE_URI = server.uri
  if (kind === 'int') return {}
  const { signal } = new AbortController()
  await ensureBuild({ env: process.env, report: console.log, signal })
  return shareApp(atEnd)
}

async function finish(code: number): Promise<never> {
  endAllSteps()
  for (const end of atEnd.splice(0).reverse()) await end().catch(console.error)
  process.exit(code)
}
process.on('SIGINT', () => void finish(1))
process.on('SIGTERM', () => void finish(1))

const env = await bringUp()
const { failed } = await runJest({ kind, only, workers: kind === 'e2e' ? 1 : 2, env })
await finish(failed === 0 ? 0 : 1)
