import type { TaskConfig } from 'payload'
import { sendDigests } from '@/operations/platform/sendDigests'

/**
 * Looks every ten minutes whether the day's mail is to go out; each person gets it once a day. The hour
 * is the county's whatever the time zone of the machine, and one that was missed is made up for.
 */
export const sendDigestsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'send-digests',
  retries: 0,
  schedule: [{ cron: '*/10 * * * *', queue: 'digests' }],
  handler: async ({ req }) => {
    const { sent, failed } = await sendDigests({ payload: req.payload, now: new Date() })
    if (sent + failed > 0) req.payload.logger.info({ sent, failed }, 'digests were sent')
    return { output: {} }
  },
}
