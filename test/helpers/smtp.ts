import { SMTPServer } from 'smtp-server'

/** A mail as a server on loopback took it. */
export interface TakenMail {
  to: string
  messageId: string
  subject: string
  /** Header and body as they came. */
  raw: string
}

/** A real SMTP server on loopback. */
export interface TestSmtp {
  url: string
  mails: TakenMail[]
  /** Makes it say no for a while. */
  refuse: (isRefusing: boolean) => void
  stop: () => Promise<void>
}

const headerOf = (raw: string, name: string): string =>
  new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im')
    .exec(raw)?.[1]
    ?.replace(/\r?\n[ \t]/g, ' ') ?? ''

/** Words out of a header that is encoded (RFC 2047, as nodemailer writes it). */
const decoded = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?b\?([^?]*)\?=/gi, (_, base64: string) => `\0${base64}\0`)
    .replace(
      /=\?utf-8\?q\?([^?]*)\?=/gi,
      (_, quoted: string) =>
        `\0${Buffer.from(
          quoted
            .replaceAll('_', ' ')
            .replace(/=([\dA-F]{2})/g, (_all, hex: string) =>
              String.fromCharCode(parseInt(hex, 16)),
            ),
          'latin1',
        ).toString('base64')}\0`,
    )
    .split(/(\0[^\0]*\0)/)
    .map((part) =>
      part.startsWith('\0') ? Buffer.from(part.slice(1, -1), 'base64') : Buffer.from(part),
    )
    .reduce((all, part) => Buffer.concat([all, part]), Buffer.alloc(0))
    .toString('utf8')

/** Starts a server that takes every mail, on any free port. */
export async function startTestSmtp(): Promise<TestSmtp> {
  const mails: TakenMail[] = []
  let isRefusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (isRefusing) return done(Object.assign(new Error('Later'), { responseCode: 451 }))
        const raw = Buffer.concat(parts).toString()
        const to = session.envelope.rcptTo.map(({ address }) => address).join()
        const messageId = headerOf(raw, 'message-id')
        mails.push({ to, messageId, subject: decoded(headerOf(raw, 'subject')), raw })
        done()
      })
    },
  })
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (no) => {
      isRefusing = no
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
