import type { TaskConfig } from 'payload'
import { sendNotice } from '@/operations/platform/webhookNotices'

/** Posts a notice to the county's receiver. Tried again for about eight hours while it is away. */
export const sendWebhookTask: TaskConfig<{ input: { id: string }; output: object }> = {
  slug: 'send-webhook',
  retries: { attempts: 10, backoff: { type: 'exponential', delay: 30_000 } },
  inputSchema: [{ name: 'id', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    await sendNotice({ payload: req.payload, id: input.id, now: () => new Date() })
    return { output: {} }
  },
}
