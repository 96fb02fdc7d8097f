'use client'

import { Pause, Play, Printer, Share2, SkipForward, Volume2, VolumeX } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { toolWords as words } from '@/i18n/publicTools'
import { useReader } from './useReader'

const look =
  'target inline-flex items-center gap-2 rounded-lg border border-edge bg-paper px-3.5 font-bold text-ink hover:bg-tint'

function Tool({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={look} onClick={onClick}>
      {children}
    </button>
  )
}

/** Older browsers print what is folded away only when it is open. */
function unfold(): void {
  for (const part of document.querySelectorAll('details')) part.open = true
}

/**
 * Read aloud, pass on, print: each only where the browser can, so nothing is here without scripts.
 * @param title passed on with the address
 * @param readFrom id of what is read aloud
 */
export function GuideTools({ title, readFrom }: { title: string; readFrom: string }) {
  const { canRead, part, isPaused, hasFailed, start, pause, goOn, skip, stop } = useReader(readFrom)
  const group = useRef<HTMLDivElement>(null)
  const [isReady, setIsReady] = useState(false)
  const [note, setNote] = useState('')
  useEffect(() => {
    setIsReady(true)
    window.addEventListener('beforeprint', unfold)
    return () => window.removeEventListener('beforeprint', unfold)
  }, [])
  const isReading = part !== null
  useEffect(() => {
    if (!isReading) return
    // A button that goes away when all is read takes the place of the keyboard with it.
    return () => {
      if (document.activeElement === document.body) group.current?.querySelector('button')?.focus()
    }
  }, [isReading])
  if (!isReady) return null

  async function share() {
    const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
    const url = address ?? window.location.href
    try {
      if (navigator.share) return await navigator.share({ title, url })
      await navigator.clipboard.writeText(url)
      setNote(words.shared)
    } catch (error) {
      if ((error as Error).name !== 'AbortError') setNote(words.notShared)
    }
  }
  return (
    <div
      ref={group}
      className="no-print flex flex-wrap items-center gap-2.5"
      aria-label={words.tools}
      role="group"
    >
      {canRead ? (
        <Tool onClick={isReading ? stop : start}>
          {isReading ? (
            <VolumeX aria-hidden="true" className="size-5" />
          ) : (
            <Volume2 aria-hidden="true" className="size-5" />
          )}
          {isReading ? words.stopReading : words.read}
        </Tool>
      ) : null}
      {isReading ? (
        <>
          <Tool onClick={isPaused ? goOn : pause}>
            {isPaused ? (
              <Play aria-hidden="true" className="size-5" />
            ) : (
              <Pause aria-hidden="true" className="size-5" />
            )}
            {isPaused ? words.goOnReading : words.pauseReading}
          </Tool>
          <Tool onClick={skip}>
            <SkipForward aria-hidden="true" className="size-5" />
            {words.skipReading}
          </Tool>
        </>
      ) : null}
      <Tool onClick={() => void share()}>
        <Share2 aria-hidden="true" className="size-5" />
        {words.share}
      </Tool>
      <Tool onClick={() => window.print()}>
        <Printer aria-hidden="true" className="size-5" />
        {words.print}
      </Tool>
      {part ? (
        <p className="basis-full text-soft">
          {isPaused ? words.paused(part) : words.reading(part)}
        </p>
      ) : null}
      <p role="status" className="basis-full font-bold text-accent empty:hidden">
        {hasFailed ? words.noVoice : note}
      </p>
    </div>
  )
}
