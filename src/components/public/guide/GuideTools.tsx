'use client'

import {
  type LucideIcon,
  Pause,
  Play,
  Printer,
  Share2,
  SkipForward,
  Volume2,
  VolumeX,
} from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { toolWords as words } from '@/i18n/publicTools'
import { useReader } from './useReader'

const look =
  'target inline-flex items-center gap-2 rounded-lg border border-edge bg-paper px-3.5 font-bold text-ink hover:bg-tint'

interface ToolProps {
  icon: LucideIcon
  label: string
  onClick: () => void
}

/** It stays the same button while what it does changes, so that the keyboard keeps its place. */
const Tool = ({ icon: Icon, label, onClick }: ToolProps) => (
  <button type="button" className={look} onClick={onClick}>
    <Icon aria-hidden="true" className="size-5" />
    {label}
  </button>
)

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
        <Tool
          icon={isReading ? VolumeX : Volume2}
          label={isReading ? words.stopReading : words.read}
          onClick={isReading ? stop : start}
        />
      ) : null}
      {isReading ? (
        <>
          <Tool
            icon={isPaused ? Play : Pause}
            label={isPaused ? words.goOnReading : words.pauseReading}
            onClick={isPaused ? goOn : pause}
          />
          <Tool icon={SkipForward} label={words.skipReading} onClick={skip} />
        </>
      ) : null}
      <Tool icon={Share2} label={words.share} onClick={() => void share()} />
      <Tool icon={Printer} label={words.print} onClick={() => window.print()} />
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
