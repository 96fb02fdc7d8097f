'use client'

import { type FormEvent, type ReactNode, startTransition, useActionState } from 'react'
import { languageOf } from '@/components/admin/platform/language'
import { Button } from '@/components/ui/Button'
import { Status } from '@/components/ui/Status'
import { stepWords as words } from '@/i18n/logInSteps'
import { ActionForm } from '../ActionForm'
import type { FormState } from '../formState'
import { CodeField } from './fields'
import { RecoveryCodes } from './RecoveryCodes'

/** What the confirmed set-up answers. */
type EnrolState = FormState & { recoveryCodes?: string[] }

/**
 * Scanning or typing the key, confirming it, and the recovery codes that are shown this once.
 * @param keyText the key; none when the set-up was confirmed before
 * @param children the QR code
 */
export function EnrolStep({
  language,
  next,
  keyText,
  confirm,
  goIn,
  children,
}: {
  language: string
  next: string
  keyText: string | undefined
  confirm: (state: EnrolState, form: FormData) => Promise<EnrolState>
  goIn: (state: FormState, form: FormData) => Promise<FormState>
  children: ReactNode
}) {
  const say = languageOf(language)
  const [state, send, isSending] = useActionState(confirm, {})
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => send(form))
  }
  if (state.recoveryCodes || !keyText) {
    return (
      <>
        {state.recoveryCodes ? <RecoveryCodes codes={state.recoveryCodes} say={say} /> : null}
        <ActionForm
          action={goIn}
          submit={say(state.recoveryCodes ? words.goOn : words.goOnPlain)}
          busy={say(words.busy)}
        >
          <input type="hidden" name="next" value={next} />
        </ActionForm>
      </>
    )
  }
  return (
    <form action={send} onSubmit={onSubmit} className="grid gap-5">
      <p>{say(words.app)}</p>
      <div className="mx-auto w-64 rounded-lg bg-white p-4">{children}</div>
      <div>
        <p>{say(words.byHand)}</p>
        <p className="my-1 font-mono text-lg font-bold select-all">
          {keyText.match(/.{1,4}/g)?.join(' ')}
        </p>
        <p className="text-sm text-soft">{say(words.keyKind)}</p>
      </div>
      <CodeField label={say(words.shown)} help={say(words.code6Help)} />
      {state.message ? <Status tone="late" title={state.message} key={state.message} /> : null}
      <Button type="submit" wide size="large" busy={isSending ? say(words.busy) : undefined}>
        {say(words.confirm)}
      </Button>
    </form>
  )
}
