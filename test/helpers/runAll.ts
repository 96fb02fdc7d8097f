import { ensureBuild } from '@/runtime/start/build'
import { shareApp } from './app'
import { startTestServer } from './database'
import { type Count, endAllSteps, runCheck, runJest } from './steps'

/** `npm test`: everything; the last line counts what passed and failed. */
const longestMs = 45 * 60_000
const total: Count = { passed: 0, failed: 0 }
const atEnd: (() => Promise<void>)[] = []

function say(line: string): void {
  console.log(`\n──── ${line}`)
}

async function step(name: string, work: () => Promise<Count>): Promise<void> {
  say(name)
  const begun = Date.now()
  let count: Count
  try {
    count = await work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    count = { passed: 0, failed: 1 }
  }
  total.passed += count.passed
  total.failed += count.failed
  const seconds = Math.round((Date.now() - begun) / 1000)
  console.log(`     ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`)
}

async function build(): Promise<Count> {
  const signal = new AbortController().signal
  await ensureBuild({ env: process.env, report: console.log, signal })
  return { passed: 1, failed: 0 }
}

const checks: readonly [name: string, args: string[]][] = [
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['lint', ['node_modules/eslint/bin/eslint.js', '.']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
]

async function runAll(): Promise<void> {
  // Each of them keeps one core busy.
  await Promise.all(checks.map(([name, args]) => step(name, () => runCheck(args))))
  await step('unit', () => runJest({ kind: 'unit', workers: 2 }))
  await step('build', build)
  say('database')
  const server = await startTestServer()
  atEnd.push(server.stop)
  process.env.TEST_DATABASE_URI = server.uri
  // Beside each other: both wait often, for a browser, a lease or a disk, and each has databases of its own. What goes
  // page by page comes first; the others take what is left, so that both end at about the same time.
  await Promise.all([
    step('integration', () => runJest({ kind: 'int', workers: 2, niceness: 10 })),
    step('end to end', async () =>
      runJest({ kind: 'e2e', workers: 1, env: await shareApp(atEnd) }),
    ),
  ])
}

async function finish(): Promise<never> {
  for (const end of atEnd.splice(0).reverse()) {
    await end().catch((error: unknown) => console.error(error))
  }
  endAllSteps()
  if (total.passed + total.failed === 0) total.failed = 1
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed === 0 ? 0 : 1)
}

function giveUp(reason: string): void {
  console.error(reason)
  total.failed += 1
  void finish()
}
process.on('SIGINT', () => giveUp('stopped by Ctrl-C'))
process.on('SIGTERM', () => giveUp('stopped'))
setTimeout(() => giveUp('the tests took too long'), longestMs).unref()

await runAll().catch((error: unknown) => giveUp(String(error)))
await finish()
