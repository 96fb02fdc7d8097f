'use client'

import { type FormEvent, type ReactNode, startTransition, useActionState } from 'react'
import { Button } from '@/components/ui/Button'
import { Status } from '@/components/ui/Status'
import type { FormState } from './formState'

/**
 * A form that a server action answers: works before scripts load, and then shows what is wrong above
 * the button without losing what was typed.
 * @param busy words of the button meanwhile
 */
export function ActionForm({
  action,
  submit,
  busy,
  children,
  className,
  isSecondary = false,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  submit: ReactNode
  busy: string
  children: ReactNode
  className?: string
  isSecondary?: boolean
}) {
  const [state, send, isSending] = useActionState(action, {})
  // Sent by hand once scripts run: React would empty the form afterwards.
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => send(form))
  }
  return (
    <form action={send} onSubmit={onSubmit} className={className ?? 'grid gap-5'}>
      {children}
      {state.message ? <Status tone="late" title={state.message} key={state.message} /> : null}
      {state.done ? <Status tone="good" title={state.done} /> : null}
      <Button
        type="submit"
        wide
        size={isSecondary ? 'normal' : 'large'}
        variant={isSecondary ? 'secondary' : 'primary'}
        busy={isSending ? busy : undefined}
      >
        {submit}
      </Button>
    </form>
  )
}
