import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takeLock } from '@/runtime/lock'
import { freePort } from '@/runtime/mongod/ports'
import { nodeBinary } from '@/runtime/processes'
import { type SharedApp, sharedApp } from '../../helpers/app'

let app: SharedApp
let dataDir: string
beforeAll(async () => {
  app = sharedApp()
  dataDir = mkdtempSync(join(tmpdir(), 'daiban-refusal-'))
}, 660_000)
afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true })
})

/** Runs the start command, which is expected to refuse, and gives back what it says. */
async function refusal(env: Record<string, string>): Promise<string> {
  const child = spawn(nodeBinary(), ['--import', 'tsx', 'src/runtime/start.ts'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, NODE_ENV: 'development', DATA_DIR: dataDir, ...env },
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const [code] = (await once(child, 'close')) as [number]
  expect(code).toBe(1)
  expect(said.trim().split('\n')).toHaveLength(1)
  return said
}

test('a wrong setting stops the start with one line', async () => {
  expect(await refusal({ PORT: 'abc' })).toMatch(/设置 PORT 不对.*Setting PORT is wrong/)
})

test('production on an own server without a secret is refused', async () => {
  const env = { NODE_ENV: 'production', DATABASE_URI: app.databaseUri }
  expect(await refusal(env)).toMatch(/缺少设置 PAYLOAD_SECRET/)
})

test('a taken port is named, with another one to try', async () => {
  const { port } = new URL(app.url)
  const line = await refusal({ PORT: port, LISTEN_ADDRESS: '127.0.0.1' })
  expect(line).toContain(`端口 ${port}（127.0.0.1）已被别的程序占用`)
  expect(line).toContain(`PORT=${Number(port) + 1} npm start`)
})

test('a second start on the same data is refused, and names the first', async () => {
  const release = takeLock({ folder: dataDir, what: 'npm start' })
  const line = await refusal({ PORT: String(await freePort()), LISTEN_ADDRESS: '127.0.0.1' })
  release()
  expect(line).toContain(`已经有一个程序（npm start，进程号 ${process.pid}）`)
})

test('an own server that does not answer is refused', async () => {
  const DATABASE_URI = `mongodb://127.0.0.1:${await freePort()}/daiban?replicaSet=rs0`
  const line = await refusal({ DATABASE_URI, PORT: String(await freePort()) })
  expect(line).toContain('连不上数据库')
})
