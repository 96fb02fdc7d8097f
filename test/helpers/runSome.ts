import { startTestServer } from './database'
import { endAllSteps, isKind, runJest } from './steps'

/** `npm run test:int -- <parts of file names>`: tests of one kind, with the database server that they need. */
const [kind = '', ...only] = process.argv.slice(2)
if (!isKind(kind)) throw new Error(`no such kind of test: ${kind}`)

const server = kind === 'unit' ? undefined : await startTestServer()
let code = 1
const stop = async () => {
  endAllSteps()
  await server?.stop()
  process.exit(code)
}
process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())

const { failed } = await runJest({
  kind,
  only,
  workers: kind === 'e2e' ? 1 : 2,
  env: server ? { TEST_DATABASE_URI: server.uri } : {},
})
code = failed === 0 ? 0 : 1
await stop()
