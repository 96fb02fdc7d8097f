import type { TaskConfig } from 'payload'
import { cleanMessages } from '@/operations/platform/cleanMessages'

/** Clears old messages that were read out of the inboxes; each night. */
export const cleanMessagesTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'clean-messages',
  retries: 0,
  schedule: [{ cron: '50 3 * * *', queue: 'upkeep' }],
  handler: async ({ req }) => {
    const cleaned = await cleanMessages({ payload: req.payload, now: new Date() })
    req.payload.logger.info({ cleaned }, 'old messages were cleared away')
    return { output: {} }
  },
}
