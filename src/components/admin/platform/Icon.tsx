import type { Payload } from 'payload'
import { countyOf } from '@/queries/platform/settings'

/** The way home at the top of every screen: the county's logo, or a mark in its colour. */
export async function Icon({ payload }: { payload: Payload }) {
  const { name, logoUrl } = await countyOf(payload)
  return logoUrl ? (
    <img src={logoUrl} alt={name} className="daiban-icon" />
  ) : (
    <span className="daiban-logo__mark daiban-icon" role="img" aria-label={name}>
      办
    </span>
  )
}
