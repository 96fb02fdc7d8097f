import type { Payload } from 'payload'
import { type CaseSettings, caseSettingsOf } from '@/domain/casework/caseSettings'

const keptForMs = 10_000
type Kept = WeakMap<Payload, { until: number; settings: Promise<CaseSettings> }>
/** Next loads a module once for the pages and once for the routes; what is kept is one for both. */
const shared = globalThis as typeof globalThis & { daibanCaseSettings?: Kept }

/**
 * What the county decided about its cases, with the policy's value for what is not set. Kept for ten
 * seconds and read outside of transactions, so that every command may ask; a change on this server shows
 * at once.
 */
export function caseSettings(payload: Payload): Promise<CaseSettings> {
  const kept = (shared.daibanCaseSettings ??= new WeakMap())
  const known = kept.get(payload)
  if (known && known.until > Date.now()) return known.settings
  const settings = payload
    .findGlobal({ slug: 'case-limits', depth: 0, overrideAccess: true })
    .then(caseSettingsOf)
  kept.set(payload, { until: Date.now() + keptForMs, settings })
  settings.catch(() => kept.delete(payload))
  return settings
}

/** Makes the next {@link caseSettings} read anew; called when they were changed. */
export function forgetCaseSettings(): void {
  shared.daibanCaseSettings = undefined
}
