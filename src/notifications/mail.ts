import nodemailer, { type Transporter } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { getSettings } from '@/runtime/settings'
import { catchMail } from './mailCatcher'

/** Whether mail leaves at all: through SMTP_URL, or into the folder of caught mails in development. */
export function isMailOn(): boolean {
  const { smtp, mailFolder } = getSettings()
  return smtp !== undefined || mailFolder !== undefined
}

/** `代办中心 <daiban@example.gov.cn>` as name and address. */
function senderOf(from: string): { name: string; address: string } {
  const parts = /^(.*)<([^<>]+)>$/.exec(from)
  return { name: parts?.[1]?.trim() || '代办中心', address: parts?.[2] ?? from }
}

/** A mail server that does not answer is given up, so that the job can try again later. */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 }

let transport: Transporter | undefined

/**
 * How Payload sends mail: through SMTP_URL, in development without it into a folder. Without either
 * nothing is sent, and the log says so, without a word of what or to whom.
 * @throws what the mail server says
 */
export const mailAdapter: EmailAdapter = ({ payload }) => {
  const sender = senderOf(getSettings().smtp?.from ?? 'daiban@localhost')
  return {
    name: 'smtp',
    defaultFromAddress: sender.address,
    defaultFromName: sender.name,
    sendEmail: async (message) => {
      const { smtp, mailFolder } = getSettings()
      if (smtp) {
        transport ??= nodemailer.createTransport({ url: smtp.url, ...patience })
        await transport.sendMail({ from: sender, ...message })
      } else if (mailFolder) {
        await catchMail(mailFolder, { from: sender, ...message })
      } else {
        payload.logger.warn('邮件没有开通（没有设置 SMTP_URL），有一封邮件没有发出。')
      }
    },
  }
}
