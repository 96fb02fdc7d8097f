'use client'

import { FailedView } from '@/components/public/FailedView'
import { failedWords } from '@/i18n/publicTools'

export default function PublicError({ reset }: { error: Error; reset: () => void }) {
  return <FailedView words={failedWords} home="/" onAgain={reset} />
}
