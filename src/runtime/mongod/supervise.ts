import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningMongod } from './launch'

const windowMs = 60_000
const triesInWindow = 5

/**
 * Keeps a database up: when mongod ends by itself (killed, out of memory) it is started again on
 * the same port, so that the connected processes find it again.
 * @param launch starts it; the same port every time
 * @param report gets a line for each restart
 * @param giveUp called when it has ended five times within a minute, or does not come up again
 * @returns stops it for good
 */
export function superviseMongod({
  first,
  launch,
  report,
  giveUp,
}: {
  first: RunningMongod
  launch: () => Promise<RunningMongod>
  report: (line: string) => void
  giveUp: (error: unknown) => void
}): () => Promise<void> {
  let current = first
  let isStopping = false
  const restarts: number[] = []

  const watch = async (): Promise<void> => {
    for (;;) {
      await current.ended
      if (isStopping) return
      const now = Date.now()
      restarts.push(now)
      const recent = restarts.filter((at) => now - at < windowMs).length
      if (recent > triesInWindow) return giveUp(new Error(`mongod: ${recent} × / 60 s`))
      report(`! 内置数据库意外退出，正在重新启动（第 ${recent} 次）…`)
      await sleep(100 * recent)
      if (isStopping) return
      current = await launch()
      report('  内置数据库已恢复')
      if (isStopping) return current.stop()
    }
  }
  const watching = watch().catch((error: unknown) => {
    if (!isStopping) giveUp(error)
  })
  return async () => {
    isStopping = true
    await current.stop()
    await watching
  }
}
