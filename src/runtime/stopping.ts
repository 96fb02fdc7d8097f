import { startText } from '@/i18n/start'
import { startOf } from './processes'

const lookMs = 500
/** Ctrl-C in a terminal arrives twice: from the terminal, and once more through npm. */
const echoMs = 500

/**
 * A signal that comes when this process shall stop: Ctrl-C, a polite kill, the end of the process
 * that started it as a child, or the end of npm when npm started it. The second Ctrl-C ends it at
 * once; what it started notices by itself.
 * @param report gets a line when stopping begins
 */
export function whenToldToStop({
  report = () => undefined,
}: { report?: (line: string) => void } = {}): AbortSignal {
  const controller = new AbortController()
  let asked = 0
  const stop = () => {
    if (controller.signal.aborted) {
      if (Date.now() - asked > echoMs) process.exit(130)
      return
    }
    asked = Date.now()
    report(startText.stopping)
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  process.on('SIGHUP', stop)
  if (process.connected) process.on('disconnect', stop)
  else if (process.env.npm_lifecycle_event) stopWithParent(stop)
  return controller.signal
}

/** npm that is killed outright cannot pass the signal on. */
function stopWithParent(stop: () => void): void {
  const { ppid } = process
  const begun = startOf(ppid)
  const timer = setInterval(() => {
    if (process.ppid === ppid && startOf(ppid) === begun) return
    clearInterval(timer)
    stop()
  }, lookMs)
  timer.unref()
}
