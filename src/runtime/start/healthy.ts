import { setTimeout as sleep } from 'node:timers/promises'
import { startText } from '@/i18n/start'
import type { Settings } from '../settings'

const healthyWithinMs = 90_000

/**
 * Waits until the site answers that every part works. When only some do after a minute and a half,
 * it says which do not, and goes on: a county without printing is better off than one without a site.
 */
export async function waitUntilHealthy({
  settings: { port, listenAddress },
  report,
  signal,
}: {
  settings: Pick<Settings, 'port' | 'listenAddress'>
  report: (line: string) => void
  signal: AbortSignal
}): Promise<void> {
  const host = listenAddress === '0.0.0.0' ? '127.0.0.1' : listenAddress
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}/api/health`
  const deadline = Date.now() + healthyWithinMs
  let failing = ['web']
  while (!signal.aborted && Date.now() < deadline) {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) })
      if (answer.ok) return
      const body = (await answer.json()) as { failing?: string[] }
      failing = body.failing ?? failing
    } catch {
      // It is not up yet.
    }
    await sleep(250)
  }
  if (!signal.aborted) report(startText.partFails(failing))
}
