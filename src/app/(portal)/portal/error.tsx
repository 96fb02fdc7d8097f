'use client'

import { FailedView } from '@/components/public/FailedView'
import { portalPages } from '@/i18n/portalPages'

/** A fault of ours or of the line: what to do, in plain words. */
export default function PortalError({ reset }: { reset: () => void }) {
  return <FailedView words={portalPages.error} home="/portal" onAgain={reset} />
}
