import nodemailer, { type Transporter } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { getSettings } from '@/runtime/settings'

/** Whether this installation sends mail at all (SMTP_URL). */
export function isMailOn(): boolean {
  return getSettings().smtp !== undefined
}

/** `代办中心 <daiban@example.gov.cn>` as name and address. */
function senderOf(from: string): { name: string; address: string } {
  const parts = /^(.*)<([^<>]+)>$/.exec(from)
  return { name: parts?.[1]?.trim() || '代办中心', address: parts?.[2] ?? from }
}

let transport: Transporter | undefined

/**
 * How Payload sends mail: through SMTP_URL. Without it nothing is sent, and the log says so, without
 * a word of what or to whom.
 */
export const mailAdapter: EmailAdapter = ({ payload }) => {
  const sender = senderOf(getSettings().smtp?.from ?? 'daiban@localhost')
  return {
    name: 'smtp',
    defaultFromAddress: sender.address,
    defaultFromName: sender.name,
    sendEmail: async (message) => {
      const { smtp } = getSettings()
      if (!smtp) {
        payload.logger.warn('邮件没有开通（没有设置 SMTP_URL），有一封邮件没有发出。')
        return
      }
      transport ??= nodemailer.createTransport(smtp.url)
      await transport.sendMail({ from: sender, ...message })
    },
  }
}
