import type { Payload } from 'payload'
import type { SessionCookie } from '../sessions'
import { stepMinutes } from './steps'

/** The name of the cookie that carries a log-in on its way. */
export const stepCookieName = ({ config }: Payload): string => `${config.cookiePrefix}-step`

/** The cookie for the steps after the password; as closed as that of a log-in. */
export function stepCookie(payload: Payload, token: string): SessionCookie {
  return {
    name: stepCookieName(payload),
    value: token,
    options: {
      httpOnly: true,
      path: '/',
      sameSite: 'lax',
      secure: Boolean(payload.collections.users.config.auth.cookies.secure),
      expires: new Date(Date.now() + stepMinutes * 60_000),
    },
  }
}

/** The token of a log-in on its way, from a request's cookies. */
export function stepTokenOf(payload: Payload, headers: Headers): string | null {
  const wanted = `${stepCookieName(payload)}=`
  const parts = (headers.get('cookie') ?? '').split(/;\s*/)
  return parts.find((part) => part.startsWith(wanted))?.slice(wanted.length) || null
}

/** A cookie as a `Set-Cookie` header; an empty value takes it away. */
export function cookieHeader({ name, value, options }: SessionCookie): string {
  const { expires, secure } = options
  const until = value ? expires : new Date(0)
  return [
    `${name}=${value}`,
    `Expires=${until.toUTCString()}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ')
}
