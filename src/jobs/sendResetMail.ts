import type { TaskConfig } from 'payload'
import { sendResetMail } from '@/operations/platform/resetMail'

/** Mails a one-time code to somebody who forgot a password. Not tried again: he asks again. */
export const sendResetMailTask: TaskConfig<'send-reset-mail'> = {
  slug: 'send-reset-mail',
  retries: 0,
  inputSchema: [{ name: 'userId', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    await sendResetMail({ payload: req.payload, userId: input.userId })
    return { output: {} }
  },
}
