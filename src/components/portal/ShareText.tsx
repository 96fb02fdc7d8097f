'use client'

import { useSyncExternalStore, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { portalPages } from '@/i18n/portalPages'

const words = portalPages.explain
const never = () => () => undefined

/** Copies a text, also where the browser has no clipboard for plain http pages. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    field.setAttribute('readonly', '')
    field.style.position = 'fixed'
    field.style.opacity = '0'
    document.body.append(field)
    field.select()
    const isCopied = document.execCommand('copy')
    field.remove()
    return isCopied
  }
}

/**
 * A text with the ways to give it to a citizen: copy, the phone's own sharing, a text message.
 * The receiver is chosen in the phone's own program; we never learn the number.
 * @param text shown as it is sent
 * @param isHidden when the page shows the text already
 */
export function ShareText({ text, isHidden = false }: { text: string; isHidden?: boolean }) {
  const [said, setSaid] = useState('')
  const canShare = useSyncExternalStore(
    never,
    () => 'share' in navigator,
    () => false,
  )
  return (
    <div>
      {isHidden ? null : <p className="mt-2 whitespace-pre-line">{text}</p>}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          variant="secondary"
          className="flex-1"
          onClick={async () => setSaid((await copyText(text)) ? words.copied : words.copyFailed)}
        >
          {words.copy}
        </Button>
        {canShare ? (
          <Button
            variant="secondary"
            className="flex-1"
            onClick={() => void navigator.share({ text }).catch(() => undefined)}
          >
            {words.share}
          </Button>
        ) : null}
        <Button asChild variant="secondary" className="flex-1 lg:hidden">
          <a href={`sms:?&body=${encodeURIComponent(text)}`}>{words.sms}</a>
        </Button>
      </div>
      <p role="status" className="text-sm font-bold text-accent">
        {said}
      </p>
    </div>
  )
}
