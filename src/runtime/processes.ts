import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * When a process began, as an opaque text: together with the id it names one process for good,
 * because ids are used again. Undefined when there is no such process, or only its remains.
 */
export function startOf(pid: number): string | undefined {
  if (!existsSync('/proc/self/stat')) return startByPs(pid)
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in brackets may hold blanks: count the fields after it (3 is the state, 22 the start).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

function startByPs(pid: number): string | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
    return line.trim() || undefined
  } catch {
    return undefined
  }
}

/** Whether a process runs. */
export const isAlive = (pid: number): boolean => startOf(pid) !== undefined

/**
 * Waits until a process has ended.
 * @param timeoutMs how long to wait at most
 * @returns whether it has ended
 */
export async function waitForEnd(pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false
    await sleep(25)
  }
  return true
}

/**
 * Ends a process: asks first, then forces.
 * @param graceMs how long it may take to end by itself
 */
export async function endProcess(pid: number, graceMs: number): Promise<void> {
  const send = (signal: NodeJS.Signals) => {
    try {
      process.kill(pid, signal)
    } catch {
      // It ended between the look and the signal.
    }
  }
  send('SIGTERM')
  if (await waitForEnd(pid, graceMs)) return
  send('SIGKILL')
  await waitForEnd(pid, 5000)
}

/** The Node 24 that the project brings, or the one that runs this when it is not installed. */
export function nodeBinary(): string {
  const own = resolve('node_modules/node/bin/node')
  return existsSync(own) ? own : process.execPath
}
