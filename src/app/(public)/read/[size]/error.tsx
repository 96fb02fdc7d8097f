'use client'

import { FailedView } from '@/components/public/FailedView'

export default function PublicError({ reset }: { error: Error; reset: () => void }) {
  return <FailedView onAgain={reset} />
}
