/**
 * Stands between the app and its mongod, in a process group of its own: it stops the database when
 * the app asks, and also when the app dies without a word (its end of the pipe closes). Run by
 * Node alone, so it imports nothing of ours.
 *
 * Argument: JSON `{ binary, args, removeFolder? }`.
 */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'

interface Order {
  binary: string
  args: string[]
  /** Removed after the database has stopped; for tests. */
  removeFolder?: string
}

const graceMs = 60_000
const order = JSON.parse(process.argv[2] ?? '') as Order
const mongod = spawn(order.binary, order.args, { stdio: ['ignore', 'inherit', 'inherit'] })

let isStopping = false
const stop = () => {
  if (isStopping) return
  isStopping = true
  mongod.kill('SIGTERM')
  setTimeout(() => mongod.kill('SIGKILL'), graceMs).unref()
}

const finish = (code: number) => {
  if (order.removeFolder) rmSync(order.removeFolder, { recursive: true, force: true })
  process.exit(code)
}

mongod.on('error', (error) => {
  console.error(error.message)
  finish(127)
})
mongod.on('exit', (code) => finish(code ?? 1))
process.on('SIGTERM', stop)
process.on('SIGINT', () => undefined)
process.on('SIGHUP', () => undefined)
process.stdin.on('end', stop).on('close', stop).on('error', stop).resume()
