import { createServer } from 'node:net'
import { startRefusals } from '@/i18n/start'
import { CannotStart } from '../cannotStart'
import type { Settings } from '../settings'

/**
 * Makes sure that the site's port is free before anything slow begins.
 * @throws CannotStart when it is taken, or may not be listened on
 */
export function ensurePortFree({
  port,
  listenAddress: address,
}: Pick<Settings, 'port' | 'listenAddress'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', ({ code = '' }: NodeJS.ErrnoException) => {
      const refusal =
        code === 'EADDRINUSE'
          ? startRefusals.portTaken({ address, port })
          : startRefusals.portForbidden({ port, reason: code })
      reject(new CannotStart(refusal))
    })
    server.listen(port, address, () => server.close(() => resolve()))
  })
}
