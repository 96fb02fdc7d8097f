import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { holderOf, takeLock } from '@/runtime/lock'
import { isAlive, startOf, waitForEnd } from '@/runtime/processes'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daiban-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const heldBy = (pid: number, start: string) =>
  writeFileSync(join(folder, 'daiban.lock'), JSON.stringify({ pid, start, what: 'npm start' }))

test('the second is refused with a line that names the first, until it lets go', () => {
  const release = takeLock({ folder, what: 'npm start' })
  expect(() => takeLock({ folder, what: 'npm run seed' })).toThrow(
    new RegExp(`npm start，进程号 ${process.pid}`),
  )
  release()
  expect(holderOf(folder)).toBeUndefined()
  takeLock({ folder, what: 'npm run seed' })()
  expect(readdirSync(folder)).toEqual([])
})

test('the lock of a process that was killed is taken over', async () => {
  const child = spawn('sleep', ['60'])
  const pid = child.pid ?? 0
  heldBy(pid, startOf(pid) ?? '')
  expect(() => takeLock({ folder, what: 'npm start' })).toThrow(/已经有一个程序/)
  child.kill('SIGKILL')
  expect(await waitForEnd(pid, 5000)).toBe(true)
  takeLock({ folder, what: 'npm start' })
  expect(holderOf(folder)?.pid).toBe(process.pid)
})

test('another process that got the same id later does not hold the lock', () => {
  heldBy(process.pid, 'long ago')
  takeLock({ folder, what: 'npm start' })
  expect(holderOf(folder)?.start).toBe(startOf(process.pid))
})

test('a lock that was cut off while written is taken over', () => {
  writeFileSync(join(folder, 'daiban.lock'), '{"pid":1')
  takeLock({ folder, what: 'npm start' })
  expect(holderOf(folder)?.pid).toBe(process.pid)
})

test('a folder that cannot be written is named', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(() => takeLock({ folder: join(file, 'data'), what: 'npm start' })).toThrow(
    /数据目录 .*file\/data 不能写入/,
  )
})

test('a process that does not exist is not alive', () => {
  expect(isAlive(process.pid)).toBe(true)
  expect(isAlive(2 ** 22 + 1)).toBe(false)
})
