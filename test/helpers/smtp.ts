import { SMTPServer } from 'smtp-server'

/** A mail as a server on loopback took it. */
export interface TakenMail {
  to: string
  messageId: string
  subject: string
  /** The parts of the body as somebody reads them, plain and HTML. */
  body: string
}

/** A real SMTP server on loopback. */
export interface TestSmtp {
  url: string
  mails: TakenMail[]
  /** How many mails were begun to be handed over, taken or not. */
  begun: () => number
  /** Makes it say no for a while. */
  refuse: (isRefusing: boolean) => void
  stop: () => Promise<void>
}

const headerOf = (raw: string, name: string): string =>
  new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im')
    .exec(raw)?.[1]
    ?.replace(/\r?\n[ \t]/g, ' ') ?? ''

const fromQuoted = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  )

/** Words out of a header that is encoded (RFC 2047). */
const decoded = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : fromQuoted(word.replaceAll('_', ' ')).toString('utf8'),
    )

/** The parts of a mail without their transfer encoding. */
function bodyOf(raw: string): string {
  const boundary = /boundary="?([^";\r\n]+)/.exec(raw)?.[1]
  const parts = boundary ? raw.split(`--${boundary}`).slice(1, -1) : [raw]
  return parts
    .map((part) => {
      const [head = '', ...rest] = part.split(/\r?\n\r?\n/)
      const text = rest.join('\r\n\r\n')
      if (/encoding: base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8')
      return /encoding: quoted/i.test(head) ? fromQuoted(text).toString('utf8') : text
    })
    .join('\n')
}

/**
 * Starts a server that takes every mail, on any free port.
 * @param thinkMs how long it waits before it says yes
 */
export async function startTestSmtp({ thinkMs = 0 }: { thinkMs?: number } = {}): Promise<TestSmtp> {
  const mails: TakenMail[] = []
  let begun = 0
  let isRefusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      begun += 1
      stream.on('end', async () => {
        await new Promise((resolve) => setTimeout(resolve, thinkMs))
        if (isRefusing) return done(Object.assign(new Error('Later'), { responseCode: 451 }))
        const raw = Buffer.concat(parts).toString()
        const to = session.envelope.rcptTo.map(({ address }) => address).join()
        const messageId = headerOf(raw, 'message-id')
        mails.push({ to, messageId, subject: decoded(headerOf(raw, 'subject')), body: bodyOf(raw) })
        done()
      })
    },
  })
  // A sender that is killed in the middle resets its line; that is no fault of the test.
  server.on('error', () => undefined)
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    begun: () => begun,
    refuse: (no) => {
      isRefusing = no
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
