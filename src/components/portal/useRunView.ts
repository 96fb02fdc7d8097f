'use client'

import { useEffect, useState } from 'react'
import type { RunView } from './runView'

/** Under way: asked each second. After a fault: ever more slowly, so that a bad line is not flooded. */
const everyMs = 1000
const slowestMs = 15_000

const isOpen = ({ state }: RunView): boolean => state === 'waiting' || state === 'running'

/**
 * Follows a run until it is finished; rests while the page is hidden.
 * @param first the view that the page was made with
 */
export function useRunView(id: string, first: RunView): { view: RunView; isOffline: boolean } {
  const [view, setView] = useState(first)
  const [isOffline, setOffline] = useState(false)
  const mustFollow = isOpen(view)
  useEffect(() => {
    if (!mustFollow) return
    let pause = everyMs
    let timer: ReturnType<typeof setTimeout>
    const abort = new AbortController()
    const ask = async () => {
      try {
        const answer = await fetch(`/portal/print/runs/${id}/state`, { signal: abort.signal })
        if (!answer.ok) throw new Error(String(answer.status))
        setView((await answer.json()) as RunView)
        setOffline(false)
        pause = everyMs
      } catch {
        if (abort.signal.aborted) return
        setOffline(true)
        pause = Math.min(slowestMs, pause * 2)
      }
      next()
    }
    const next = () => {
      timer = setTimeout(() => void (document.hidden ? next() : ask()), pause)
    }
    next()
    return () => {
      abort.abort()
      clearTimeout(timer)
    }
  }, [id, mustFollow])
  return { view, isOffline }
}
