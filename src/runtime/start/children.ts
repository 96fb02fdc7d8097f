import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { nodeBinary } from '../processes'

/** A process that the start keeps. */
export interface Child {
  process: ChildProcess
  /** Resolves with the exit code when it has ended, for whatever reason. */
  ended: Promise<number>
  /** Asks it to stop, and forces it after ten seconds more than it needs itself. */
  stop: () => Promise<void>
}

const forceAfterMs = 30_000

/** How Node runs a TypeScript file of ours that uses the `@/` alias. */
export const withTsx = (file: string): string[] => ['--import', 'tsx', file]

/**
 * Starts a Node process in a group of its own, so that Ctrl-C reaches the start alone, which then
 * stops everything in order. It is connected: when the start dies, it notices and stops by itself.
 * @param onOutput takes its output instead of the terminal
 */
export function startChild({
  args,
  env,
  onOutput,
}: {
  args: string[]
  env: NodeJS.ProcessEnv
  onOutput?: (text: string) => void
}): Child {
  const output = onOutput ? 'pipe' : 'inherit'
  const child = spawn(nodeBinary(), args, {
    env,
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
  })
  if (onOutput) {
    child.stdout?.setEncoding('utf8').on('data', onOutput)
    child.stderr?.setEncoding('utf8').on('data', onOutput)
  }
  const ended = new Promise<number>((resolve) => {
    child.once('close', (code) => resolve(code ?? 1))
    child.once('error', () => resolve(1))
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const isLate = await Promise.race([
      ended.then(() => false),
      sleep(forceAfterMs, true, { ref: false }),
    ])
    if (isLate && child.pid) process.kill(-child.pid, 'SIGKILL')
    await ended
  }
  return { process: child, ended, stop }
}

const longestPauseMs = 30_000
const steadyMs = 60_000

/**
 * Keeps a process up: it is started again when it ends by itself, after a pause that doubles up to
 * half a minute and begins anew once it has run for a minute.
 * @param start starts it
 * @param onEnd told how long the pause will be, in seconds
 * @returns stops it for good
 */
export function keepUp({
  start,
  onEnd,
}: {
  start: () => Child
  onEnd: (seconds: number) => void
}): () => Promise<void> {
  const controller = new AbortController()
  let current = start()
  const watch = async () => {
    let pauseMs = 1000
    for (;;) {
      const begun = Date.now()
      await current.ended
      if (controller.signal.aborted) return
      if (Date.now() - begun > steadyMs) pauseMs = 1000
      onEnd(pauseMs / 1000)
      await sleep(pauseMs, undefined, { signal: controller.signal }).catch(() => undefined)
      if (controller.signal.aborted) return
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
      current = start()
    }
  }
  const watching = watch()
  return async () => {
    controller.abort()
    await current.stop()
    await watching
  }
}
