import type { TaskConfig } from 'payload'
import { refreshHeader, refreshPath, refreshToken } from '@/operations/catalogue/refreshPages'
import { getSettings } from '@/runtime/settings'

const answerWithinMs = 5000

/** Tells the web server of this machine that what citizens see has changed. */
export const refreshCatalogueTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'refresh-catalogue',
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 1000 } },
  handler: async ({ req }) => {
    const { port, listenAddress } = getSettings()
    const host = listenAddress === '0.0.0.0' || listenAddress === '::' ? '127.0.0.1' : listenAddress
    const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}${refreshPath}`
    const response = await fetch(address, {
      method: 'POST',
      headers: { [refreshHeader]: refreshToken(req.payload.secret) },
      signal: AbortSignal.timeout(answerWithinMs),
    })
    if (!response.ok) throw new Error(`the web server answered ${response.status}`)
    return { output: {} }
  },
}
