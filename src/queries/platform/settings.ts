import type { Payload } from 'payload'
import { readableAccent, tintOf } from '@/domain/platform/accent'
import { type ChangeDays, usualChangeDays } from '@/domain/catalogue/campaigns/due'
import type { Role } from '@/domain/platform/roles'
import { getSettings } from '@/runtime/settings'

/** What pages, papers and the admin need to know about the county. */
export interface County {
  /** e.g. 示范县; a plain stand-in until the county is set up. */
  name: string
  /** 12 digits, or null. */
  divisionCode: string | null
  hotline: string | null
  officeHours: string | null
  /** Of the county centre. */
  address: string | null
  /** Where citizens reach the site, without a slash at the end; goes into the QR codes. */
  publicAddress: string
  /** Path of the logo on this site, or null. */
  logoUrl: string | null
  /** `#rrggbb`, readable on white whatever was set. */
  accent: string
  /** The accent's tint for boxes. */
  tint: string
  /** After how many minutes without use a log-in ends. */
  sessionIdleMinutes: number
  /** How long there is to check what a changed law touches. */
  changeDays: ChangeDays
  /** Roles beside the administrators that need a second factor. */
  secondFactorRoles: Role[]
}

const keptForMs = 10_000
type Kept = WeakMap<Payload, { until: number; county: Promise<County> }>
/** Next loads a module once for the pages and once for the routes; what is kept is one for both. */
const shared = globalThis as typeof globalThis & { daibanCounty?: Kept }

/**
 * The county's settings with every default filled in. Kept for ten seconds, so that it may be asked
 * on every request; a change on this server shows at once.
 */
export function countyOf(payload: Payload): Promise<County> {
  const kept = (shared.daibanCounty ??= new WeakMap())
  const known = kept.get(payload)
  if (known && known.until > Date.now()) return known.county
  const county = readCounty(payload)
  kept.set(payload, { until: Date.now() + keptForMs, county })
  county.catch(() => kept.delete(payload))
  return county
}

/** Makes the next {@link countyOf} read anew; called when the settings were changed. */
export function forgetCounty(): void {
  shared.daibanCounty = undefined
}

async function readCounty(payload: Payload): Promise<County> {
  const set = await payload.findGlobal({ slug: 'settings', depth: 1, overrideAccess: true })
  const accent = readableAccent(set.accent)
  return {
    name: set.countyName || '本县',
    divisionCode: set.divisionCode || null,
    hotline: set.hotline || null,
    officeHours: set.officeHours || null,
    address: set.centreAddress || null,
    publicAddress: set.publicAddress?.replace(/\/+$/, '') || getSettings().publicAddress,
    logoUrl: typeof set.logo === 'object' && set.logo ? (set.logo.url ?? null) : null,
    accent,
    tint: tintOf(accent),
    sessionIdleMinutes: set.sessionIdleMinutes ?? getSettings().sessionIdleMinutes,
    changeDays: {
      prepare: set.changePrepareDays ?? usualChangeDays.prepare,
      follow: set.changeFollowDays ?? usualChangeDays.follow,
    },
    secondFactorRoles: set.secondFactorRoles ?? [],
  }
}
