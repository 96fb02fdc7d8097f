import { timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import { z } from 'zod'
import { markText } from '../platform/keyring'

/** For how long a case can be looked at, in minutes. */
export const passMinutes = 20
/** For how long the answer to a form waits to be read, in seconds. */
const noticeSeconds = 60

/** Carries which case may be seen; set when number and phone were right. */
export const passCookie = 'daiban-progress'
/** Carries the answer to the last form to the page that shows it. */
export const noticeCookie = 'daiban-progress-said'

const passShape = z.object({ number: z.string(), until: z.number() })
const noticeShape = z.object({
  until: z.number(),
  isGood: z.boolean(),
  about: z.enum(['look-up', 'rating']),
  message: z.string(),
  /** The level that was chosen, so that it need not be chosen again. */
  level: z.string().optional(),
})

/** What the page says about the form that was sent last. */
export type ProgressNotice = Omit<z.infer<typeof noticeShape>, 'until'>

const sign = (payload: Payload, name: string, body: string) => markText(payload, name, body)

function written(payload: Payload, name: string, value: object): string {
  const body = Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${body}.${sign(payload, name, body)}`
}

function read<Value extends { until: number }>(
  payload: Payload,
  {
    name,
    cookie,
    shape,
    now,
  }: { name: string; cookie?: string; shape: z.ZodType<Value>; now: Date },
): Value | null {
  const [body = '', signature = ''] = (cookie ?? '').split('.')
  const [own, given] = [Buffer.from(sign(payload, name, body)), Buffer.from(signature)]
  if (own.length !== given.length || !timingSafeEqual(own, given)) return null
  const value = shape.parse(JSON.parse(Buffer.from(body, 'base64url').toString()))
  return value.until > now.getTime() ? value : null
}

/** A `Set-Cookie` header; without a value it takes the cookie away. No script can read it. */
function header(payload: Payload, name: string, value: string, seconds: number): string {
  const isSecure = Boolean(payload.collections.users.config.auth.cookies.secure)
  return [
    `${name}=${value}`,
    `Max-Age=${value ? seconds : 0}`,
    'Path=/progress',
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ')
}

/** Lets one case be seen for a while. */
export function passHeader(payload: Payload, number: string, now: Date): string {
  const value = written(payload, passCookie, {
    number,
    until: now.getTime() + passMinutes * 60_000,
  })
  return header(payload, passCookie, value, passMinutes * 60)
}

/** Ends the look at a case. */
export const noPassHeader = (payload: Payload): string => header(payload, passCookie, '', 0)

/** Carries an answer to the page; null takes away what was there. */
export function noticeHeader(payload: Payload, notice: ProgressNotice | null, now: Date): string {
  const until = now.getTime() + noticeSeconds * 1000
  const value = notice ? written(payload, noticeCookie, { ...notice, until }) : ''
  return header(payload, noticeCookie, value, noticeSeconds)
}

/** The number of the case that a cookie lets be seen; null for none, an old one or a forged one. */
export const numberOfPass = (payload: Payload, cookie: string | undefined, now: Date) =>
  read(payload, { name: passCookie, cookie, shape: passShape, now })?.number ?? null

/** The answer that a cookie carries, null for none. */
export const noticeOf = (
  payload: Payload,
  cookie: string | undefined,
  now: Date,
): ProgressNotice | null => read(payload, { name: noticeCookie, cookie, shape: noticeShape, now })
