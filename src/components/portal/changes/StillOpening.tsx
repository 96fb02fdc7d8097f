'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Meter } from '@/components/ui/Meter'
import { campaignPages as words } from '@/i18n/campaignPages'

const everySeconds = 3

/** How far the items of a large campaign are written; it looks again by itself, without scripts by a link. */
export function StillOpening({ href, done, total }: { href: string; done: number; total: number }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh()
    }, everySeconds * 1000)
    return () => clearInterval(timer)
  }, [router])
  return (
    <div className="grid gap-2">
      <Meter value={done} max={total} words={words.opening(done, total)} />
      <p role="status" className="text-soft">
        {words.openingNote}
      </p>
      <noscript>
        <a href={href} className="target inline-flex items-center">
          {words.lookAgain}
        </a>
      </noscript>
    </div>
  )
}
