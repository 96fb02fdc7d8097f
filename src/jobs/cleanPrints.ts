import type { TaskConfig } from 'payload'
import { cleanPrints } from '@/operations/catalogue/cleanPrints'
import { getSettings } from '@/runtime/settings'

/** Clears away kept prints that nobody used for long; each night. */
export const cleanPrintsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'clean-prints',
  retries: 0,
  schedule: [{ cron: '20 3 * * *', queue: 'upkeep' }],
  handler: async ({ req }) => {
    const kept = await cleanPrints({ dataDir: getSettings().dataDir, now: new Date() })
    req.payload.logger.info(kept, 'kept prints were cleaned')
    return { output: {} }
  },
}
