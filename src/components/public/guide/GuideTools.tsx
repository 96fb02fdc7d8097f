'use client'

import { Printer, Share2, Volume2, VolumeX } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { toolWords as words } from '@/i18n/publicTools'

const look =
  'target inline-flex items-center gap-2 rounded-lg border border-edge bg-paper px-3.5 font-bold text-ink hover:bg-tint'

function Tool({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={look} onClick={onClick}>
      {children}
    </button>
  )
}

/** Long texts are read in sentences: some phones fall silent after a few hundred characters. */
function sentencesOf(element: Element | null): string[] {
  const text = (element as HTMLElement | null)?.innerText ?? ''
  return text.match(/[^。！？；\n]+[。！？；]?/g) ?? []
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
  const [canRead, setCanRead] = useState(false)
  const [isReady, setIsReady] = useState(false)
  const [isReading, setIsReading] = useState(false)
  const [note, setNote] = useState('')
  useEffect(() => {
    setIsReady(true)
    setCanRead('speechSynthesis' in window)
    window.addEventListener('beforeprint', unfold)
    return () => {
      window.speechSynthesis?.cancel()
      window.removeEventListener('beforeprint', unfold)
    }
  }, [])
  if (!isReady) return null

  function read() {
    window.speechSynthesis.cancel()
    if (isReading) return setIsReading(false)
    const sentences = sentencesOf(document.getElementById(readFrom))
    sentences.forEach((sentence, at) => {
      const speech = new SpeechSynthesisUtterance(sentence)
      speech.lang = 'zh-CN'
      speech.rate = 0.9
      if (at === sentences.length - 1) speech.onend = () => setIsReading(false)
      speech.onerror = () => setIsReading(false)
      window.speechSynthesis.speak(speech)
    })
    setIsReading(true)
  }
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
      className="no-print flex flex-wrap items-center gap-2.5"
      aria-label={words.tools}
      role="group"
    >
      {canRead ? (
        <Tool onClick={read}>
          {isReading ? (
            <VolumeX aria-hidden="true" className="size-5" />
          ) : (
            <Volume2 aria-hidden="true" className="size-5" />
          )}
          {isReading ? words.stopReading : words.read}
        </Tool>
      ) : null}
      <Tool onClick={() => void share()}>
        <Share2 aria-hidden="true" className="size-5" />
        {words.share}
      </Tool>
      <Tool onClick={() => window.print()}>
        <Printer aria-hidden="true" className="size-5" />
        {words.print}
      </Tool>
      <p role="status" className="basis-full font-bold text-accent empty:hidden">
        {note}
      </p>
    </div>
  )
}
