'use client'

import { Button, buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { portalPages } from '@/i18n/portalPages'

const words = portalPages.error

/** A fault of ours or of the line: what to do, in plain words. */
export default function PortalError({ reset }: { reset: () => void }) {
  return (
    <div className="mx-auto max-w-xl px-4 py-16">
      <h1 className="sr-only">{words.title}</h1>
      <EmptyState
        title={words.title}
        action={
          <>
            <Button onClick={reset}>{words.again}</Button>
            <a href="/portal" className={buttonClass({ variant: 'secondary' })}>
              {words.home}
            </a>
          </>
        }
      >
        {words.note}
      </EmptyState>
    </div>
  )
}
