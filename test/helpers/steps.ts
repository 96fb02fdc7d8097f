import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeBinary } from '@/runtime/processes'

/** How many tests of a step passed and failed. */
export interface Count {
  passed: number
  failed: number
}

const resultsFolder = 'test-results'
const running = new Set<number>()

/** Ends whatever a step left running. */
export function endAllSteps(): void {
  for (const pid of running) {
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // It has ended already.
    }
  }
}

/**
 * Runs Node with its output in the terminal; resolves with the exit code.
 * @param niceness 0 to 19: how far it steps back behind others, with all that it starts
 */
export function runNode(
  args: string[],
  { env = {}, niceness = 0 }: { env?: Record<string, string>; niceness?: number } = {},
): Promise<number> {
  const child = spawn(nodeBinary(), args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    detached: true,
  })
  const { pid = 0 } = child
  running.add(pid)
  if (pid && niceness > 0) setPriority(pid, niceness)
  return new Promise((resolve) => {
    const end = (code: number) => {
      running.delete(pid)
      resolve(code)
    }
    child.once('exit', (code) => end(code ?? 1))
    child.once('error', () => end(1))
  })
}

/** A check that passes or fails as a whole, such as the types. */
export async function runCheck(args: string[]): Promise<Count> {
  const code = await runNode(args)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

interface JestResults {
  numPassedTests: number
  numFailedTests: number
  numRuntimeErrorTestSuites: number
}

const nodeOptions = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  '--import tsx',
  '--import ./test/helpers/workerData.js',
]

/** What Jest runs for each kind of test. */
const projects = { unit: ['unit'], int: ['int', 'alone'], e2e: ['e2e'] }

/** A kind of test. */
export type Kind = keyof typeof projects

/** Whether this is a kind of test. */
export const isKind = (name: string): name is Kind => Object.hasOwn(projects, name)

/**
 * Runs the tests of one kind.
 * @param workers how many files at a time
 * @param niceness how far they step back behind what runs beside them, 0 to 19
 * @param only parts of the names of files; all files when there is none
 * @returns the counts; a file that cannot be run counts as a failed test, as does a kind without any
 */
export async function runJest({
  kind,
  workers,
  niceness,
  env,
  only = [],
}: {
  kind: Kind
  workers: number
  niceness?: number
  env?: Record<string, string>
  only?: string[]
}): Promise<Count> {
  mkdirSync(resultsFolder, { recursive: true })
  const file = join(resultsFolder, `${kind}.json`)
  rmSync(file, { force: true })
  const folder = mkdtempSync(join(tmpdir(), 'daiban-tests-'))
  const options = [`--maxWorkers=${workers}`, '--json', `--outputFile=${file}`, '--forceExit']
  const code = await runNode(
    ['node_modules/jest/bin/jest.js', '--selectProjects', ...projects[kind], ...options, ...only],
    {
      niceness,
      env: {
        NODE_OPTIONS: nodeOptions.join(' '),
        TEST_FOLDER: folder,
        ...env,
      },
    },
  )
  // Their processes are ended from outside, and remove nothing themselves.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const results = JSON.parse(readFileSync(file, 'utf8')) as JestResults
  const passed = results.numPassedTests
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
  const isSilentFailure = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: isSilentFailure ? 1 : failed }
}
