import type { Payload } from 'payload'
import { countyOf } from '@/queries/platform/settings'

/** Above the log-in: the county's logo, or its name. */
export async function Logo({ payload }: { payload: Payload }) {
  const { name, logoUrl } = await countyOf(payload)
  return (
    <div className="daiban-logo">
      {logoUrl ? (
        <img src={logoUrl} alt={name} />
      ) : (
        <span className="daiban-logo__mark" aria-hidden="true">
          办
        </span>
      )}
      <span className="daiban-logo__name">{name}代办系统</span>
    </div>
  )
}
