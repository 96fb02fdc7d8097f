import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { portalPages } from '@/i18n/portalPages'

const words = portalPages.notFound

/** What is not there, or not for this person: one and the same page. */
export default function PortalNotFound() {
  return (
    <div className="mx-auto max-w-xl px-4 py-16">
      <h1 className="sr-only">{words.title}</h1>
      <EmptyState
        title={words.title}
        action={
          <Link href="/portal/matters" className={buttonClass()}>
            {words.find}
          </Link>
        }
      >
        {words.note}
      </EmptyState>
    </div>
  )
}
