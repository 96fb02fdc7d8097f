import { type AuthStrategy, JWTAuthentication, type Payload } from 'payload'
import { isReadyAccount } from '@/domain/platform/logInSteps'
import { endSession, isInUse } from '@/operations/platform/sessions'
import type { User } from '@/payload-types'
import { countyOf } from '@/queries/platform/settings'

/** A user as the token's check hands it on: with the session the token belongs to. */
type SessionUser = User & { _sid?: string }

/**
 * The headers with a note that they come from our own site, when they do. Payload alone refuses
 * the cookie of every request without `Origin` and `Sec-Fetch-Site`, which browsers leave out on
 * plain http in a county's own network, and of every link from another site.
 * - `Origin` names the host that was asked: our own page. No other site can make a browser say so.
 * - Neither `Origin` nor `Sec-Fetch-Site`: an old browser's or plain http's GET; it changes nothing,
 *   and the cookie is `SameSite=Lax`.
 * - A link from another site: a navigation by GET.
 */
export function ownHeaders(headers: Headers): Headers {
  const [origin, site] = [headers.get('origin'), headers.get('sec-fetch-site')]
  const isOwnOrigin = origin !== null && !isForeign(headers)
  const isPlain = origin === null && site === null
  const isLink =
    origin === null &&
    headers.get('sec-fetch-mode') === 'navigate' &&
    headers.get('sec-fetch-dest') === 'document'
  if (!isOwnOrigin && !isPlain && !isLink) return headers
  const own = new Headers(headers)
  own.delete('origin')
  own.set('sec-fetch-site', 'same-origin')
  return own
}

/** Whether a request says that it comes from a page of another host or port. */
export function isForeign(headers: Headers): boolean {
  const origin = headers.get('origin')
  return origin !== null && hostOf(origin) !== (headers.get('host') ?? '')
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

/**
 * Who a request comes from. Beyond Payload's own check: the account is in use, has its own password
 * and the second factor it needs, and the log-in was used within the idle time. Otherwise the log-in ends for good, also for Payload's check, which
 * would be asked next.
 */
export const sessionStrategy: AuthStrategy = {
  name: 'daiban-session',
  authenticate: async (args) => {
    const { user } = await JWTAuthentication({ ...args, headers: ownHeaders(args.headers) })
    if (!user) return { user: null }
    const person = user as unknown as SessionUser
    if (await isSessionGood(args.payload, person)) return { user }
    if (person._sid) {
      await endSession({ payload: args.payload, userId: person.id, sid: person._sid })
    }
    return { user: null }
  },
}

async function isSessionGood(payload: Payload, user: SessionUser): Promise<boolean> {
  const now = new Date()
  const session = user.sessions?.find(({ id }) => id === user._sid)
  if (!user._sid || !session || user.active === false) return false
  if (new Date(session.expiresAt) <= now) return false
  const { secondFactorRoles } = await countyOf(payload)
  if (!isReadyAccount({ account: user, alsoFor: secondFactorRoles })) return false
  const startedAt = new Date(session.createdAt ?? 0)
  return isInUse({ payload, sid: user._sid, startedAt, now })
}
