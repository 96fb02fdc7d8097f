'use client'
import { Button } from '@payloadcms/ui'
import { useRef } from 'react'
import { importDeskWords as words } from '@/i18n/importDesk'
import type { ImportView } from '@/operations/catalogue/importStateOf'
import { languageOf } from '../../platform/language'

/** The button that starts the writing; it asks first, with the numbers. */
export function AgreeDialog({
  view,
  language,
  isSending,
  onAgree,
}: {
  view: ImportView
  language: string
  isSending: boolean
  onAgree: () => Promise<boolean>
}) {
  const say = languageOf(language)
  const dialog = useRef<HTMLDialogElement>(null)
  const { counts, left, isAgreed } = view
  const agree = async () => {
    await onAgree()
    dialog.current?.close()
  }
  return (
    <>
      <Button
        className="import-agree"
        margin={false}
        disabled={isSending}
        onClick={() => dialog.current?.showModal()}
      >
        {say(isAgreed ? words.again(left) : words.agree(left))}
      </Button>
      <dialog ref={dialog} className="matter-desk__dialog" aria-labelledby="import-ask">
        <h3 id="import-ask">{say(words.askTitle)}</h3>
        <p>{say(isAgreed ? words.again(left) : words.ask(counts.added, counts.changed))}</p>
        {counts.refused > 0 && <p>{say(words.askRefused(counts.refused))}</p>}
        <div className="import-actions">
          <Button
            className="import-yes"
            margin={false}
            disabled={isSending}
            onClick={() => void agree()}
          >
            {say(words.yes)}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            {say(words.no)}
          </Button>
        </div>
      </dialog>
    </>
  )
}
