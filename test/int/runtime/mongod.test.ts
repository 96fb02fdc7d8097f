import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { launchMongod } from '@/runtime/mongod/launch'
import { freePort, portFile } from '@/runtime/mongod/ports'
import { findMongod } from '@/runtime/mongod/binary'
import { checkServer } from '@/runtime/mongod/check'
import { superviseMongod } from '@/runtime/mongod/supervise'
import { isAlive, nodeBinary, waitForEnd } from '@/runtime/processes'
import { testCacheDir } from '../../helpers/database'
import { until } from '../../helpers/until'

const quiet = { report: () => undefined }
let binary: string
let folder: string
beforeAll(async () => {
  const mongodBinary = process.env.MONGOD_BINARY || undefined
  binary = await findMongod({ mongodBinary, cacheDir: testCacheDir, ...quiet })
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daiban-mongod-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const mongodPid = () => Number(readFileSync(join(folder, 'db', 'mongod.lock'), 'utf8'))

async function onRows<T>(uri: string, work: (count: number) => T): Promise<T> {
  const client = new MongoClient(uri)
  try {
    const rows = client.db().collection('rows')
    await rows.insertOne({ at: new Date() }, { writeConcern: { w: 'majority', journal: true } })
    return work(await rows.countDocuments())
  } finally {
    await client.close()
  }
}
const addRow = (uri: string) => onRows(uri, (count) => count)

test('keeps its data and its port from one start to the next', async () => {
  const first = await launchMongod({ binary, folder })
  expect(await addRow(first.uri)).toBe(1)
  await first.stop()
  const second = await launchMongod({ binary, folder })
  expect(second.port).toBe(first.port)
  expect(await addRow(second.uri)).toBe(2)
  await second.stop()
})

test('moves to another port when its own is taken meanwhile', async () => {
  const first = await launchMongod({ binary, folder })
  await addRow(first.uri)
  await first.stop()
  const squatter = createServer().listen(first.port, '127.0.0.1')
  await once(squatter, 'listening')
  const second = await launchMongod({ binary, folder })
  expect(second.port).not.toBe(first.port)
  expect(readFileSync(portFile(folder), 'utf8')).toBe(String(second.port))
  expect(await addRow(second.uri)).toBe(2)
  await second.stop()
  squatter.close()
})

test('comes back after mongod and its guardian were killed under it', async () => {
  const first = await launchMongod({ binary, folder })
  await addRow(first.uri)
  const pid = mongodPid()
  process.kill(first.pid, 'SIGKILL')
  await first.ended
  expect(isAlive(pid)).toBe(true)
  const second = await launchMongod({ binary, folder })
  expect(isAlive(pid)).toBe(false)
  expect(await addRow(second.uri)).toBe(2)
  await second.stop()
})

test('a mongod that is killed is started again on the same port, with its data', async () => {
  const first = await launchMongod({ binary, folder })
  const launch = () => launchMongod({ binary, folder, port: first.port })
  const giveUp = (error: unknown) => {
    throw error
  }
  const stop = superviseMongod({ first, launch, giveUp, ...quiet })
  const client = new MongoClient(first.uri, { retryWrites: true })
  const rows = client.db().collection('rows')
  await rows.insertOne({ n: 1 })
  const pid = mongodPid()
  process.kill(pid, 'SIGKILL')
  await waitForEnd(pid, 5000)
  const isWritten = () =>
    rows.insertOne({ n: 2 }).then(
      () => true,
      () => false,
    )
  await until('it takes writes again', isWritten, { withinMs: 90_000 })
  expect(await rows.countDocuments({ n: 1 })).toBe(1)
  expect(mongodPid()).not.toBe(pid)
  await client.close()
  await stop()
})

test('stops when the process that started it is killed', async () => {
  const code = `
    import { launchMongod } from './src/runtime/mongod/launch'
    const { pid } = await launchMongod(${JSON.stringify({ binary, folder })})
    console.log(pid)
    setInterval(() => undefined, 1000)`
  const owner = spawn(nodeBinary(), ['--import', 'tsx', '--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(owner.stdout, 'data')
  const pid = mongodPid()
  expect(isAlive(pid)).toBe(true)
  owner.kill('SIGKILL')
  expect(await waitForEnd(pid, 15_000)).toBe(true)
})

test('a mongod that takes its time to listen is waited for', async () => {
  const slow = join(folder, 'slow-mongod')
  writeFileSync(slow, `#!/bin/sh\nsleep 4\nexec ${binary} "$@"\n`, { mode: 0o755 })
  const running = await launchMongod({ binary: slow, folder })
  expect(await addRow(running.uri)).toBe(1)
  await running.stop()
})

test('says why when mongod does not come up', async () => {
  await expect(launchMongod({ binary: '/bin/false', folder })).rejects.toThrow(
    /内置数据库没有启动起来：.*mongod\.log/,
  )
})

describe('an own server', () => {
  test('a replica set that the address names is accepted', async () => {
    const server = await launchMongod({ binary, folder })
    expect(await checkServer(server.uri)).toEqual({ replicaSet: 'rs0' })
    const unnamed = server.uri.replace(/\?.*/, '')
    await expect(checkServer(unnamed)).rejects.toThrow(/没有 replicaSet.*\?replicaSet=rs0/)
    await server.stop()
  })

  test('a standalone server is refused, whatever the address says', async () => {
    const port = await freePort()
    const args = ['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1']
    const server = spawn(binary, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    for await (const text of server.stdout) if (/Waiting for connections/.test(String(text))) break
    const address = `mongodb://127.0.0.1:${port}/daiban`
    const refusal = /单机模式.*replicaSet=rs0/
    await expect(checkServer(address, 1000)).rejects.toThrow(refusal)
    await expect(checkServer(`${address}?replicaSet=rs0`, 1000)).rejects.toThrow(refusal)
    server.kill('SIGKILL')
    await once(server, 'exit')
  })

  test('one that does not answer is named without its account', async () => {
    const uri = `mongodb://user:secret@127.0.0.1:${await freePort()}/daiban?replicaSet=rs0`
    const check = checkServer(uri, 1000)
    await expect(check).rejects.toThrow(/连不上数据库 mongodb:\/\/127\.0\.0\.1:/)
    await expect(check).rejects.not.toThrow(/secret/)
  })
})
