import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { nodeBinary } from '@/runtime/processes'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'daiban-runner-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs two test files in two processes of which one is slow to start; whether both ended in time, and well. */
async function runs(preloads: string[]): Promise<boolean> {
  for (const name of ['one', 'two']) {
    writeFileSync(join(folder, `${name}.test.mjs`), `test('${name}', () => expect(1).toBe(1))`)
  }
  const slow = join(folder, 'slow.mjs')
  writeFileSync(
    slow,
    `if (process.env.TINYPOOL_WORKER_ID === '2') await new Promise((done) => setTimeout(done, 4000))`,
  )
  const config = {
    rootDir: folder,
    testMatch: ['<rootDir>/*.test.mjs'],
    moduleFileExtensions: ['mjs', 'js'],
    transform: {},
    runner: [resolve('node_modules/jest-light-runner/src/index.js'), { runtime: 'child_process' }],
  }
  const options = ['--config', JSON.stringify(config), '--maxWorkers=2', '--forceExit']
  const jest = spawn(nodeBinary(), ['node_modules/jest/bin/jest.js', ...options], {
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_OPTIONS: [...preloads, slow].map((file) => `--import ${pathToFileURL(file)}`).join(' '),
    },
    timeout: 40_000,
    killSignal: 'SIGKILL',
  })
  const [code] = (await once(jest, 'exit')) as [number | null]
  return code === 0
}

test('a process of the test runner that is slow to start still learns what to run', async () => {
  expect(await runs([resolve('test/helpers/workerData.js')])).toBe(true)
}, 60_000)
