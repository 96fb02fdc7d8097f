'use client'

import { Pause, Play, RotateCw } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { Button, buttonClass } from '@/components/ui/Button'
import { boardWords as words } from '@/i18n/board'
import { useScripts } from '../useScripts'

const everySeconds = 30

/**
 * Says when the board was counted and counts it anew while somebody looks; place and focus on the page
 * stay. Without scripts a link does it.
 */
export function BoardRefresh({ time }: { time: string }) {
  const router = useRouter()
  const hasScripts = useScripts()
  const [isPaused, setPaused] = useState(false)
  const [, startCount] = useTransition()
  useEffect(() => {
    if (isPaused) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') startCount(() => router.refresh())
    }, everySeconds * 1000)
    return () => clearInterval(timer)
  }, [isPaused, router])
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p>
        <b className="tabular-nums">{words.countedAt(time)}</b>
        {hasScripts ? (
          <span className="ml-2 text-soft">
            {isPaused ? words.paused : words.every(everySeconds)}
          </span>
        ) : null}
      </p>
      {hasScripts ? (
        <Button variant="quiet" size="small" onClick={() => setPaused(!isPaused)}>
          {isPaused ? (
            <Play aria-hidden="true" className="size-5" />
          ) : (
            <Pause aria-hidden="true" className="size-5" />
          )}
          {isPaused ? words.resume : words.pause}
        </Button>
      ) : (
        <a href="/portal/board" className={buttonClass({ variant: 'quiet', size: 'small' })}>
          <RotateCw aria-hidden="true" className="size-5" />
          {words.reload}
        </a>
      )}
    </div>
  )
}
