import type { TaskConfig } from 'payload'
import { sendMessageMail } from '@/operations/platform/sendMessageMail'

/** Mails a message that cannot wait. Tried again for about eight hours when the mail server is away. */
export const sendMessageMailTask: TaskConfig<{ input: { messageId: string }; output: object }> = {
  slug: 'send-message-mail',
  retries: { attempts: 10, backoff: { type: 'exponential', delay: 30_000 } },
  inputSchema: [{ name: 'messageId', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    const { payload } = req
    await sendMessageMail({ payload, messageId: input.messageId, now: () => new Date() })
    return { output: {} }
  },
}
