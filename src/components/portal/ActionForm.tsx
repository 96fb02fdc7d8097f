'use client'

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
} from 'react'
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
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => markFields(form.current, state), [state])
  // Sent by hand once scripts run: React would empty the form afterwards.
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const filled = new FormData(event.currentTarget)
    startTransition(() => send(filled))
  }
  return (
    <form ref={form} action={send} onSubmit={onSubmit} className={className ?? 'grid gap-5'}>
      {children}
      {state.message ? (
        <Status tone="late" title={state.message} key={state.message}>
          <Reasons state={state} />
        </Status>
      ) : null}
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

/** What the message does not say already. */
function Reasons({ state: { message = '', reasons = [] } }: { state: FormState }) {
  const others = reasons.filter((reason) => !message.includes(reason.message))
  if (others.length === 0) return null
  return (
    <ul className="mt-1 list-disc pl-6">
      {others.map((reason) => (
        <li key={`${reason.path} ${reason.message}`}>{reason.message}</li>
      ))}
    </ul>
  )
}

/** Marks the fields that are wrong, and goes to the first of them. */
function markFields(form: HTMLFormElement | null, { reasons = [] }: FormState): void {
  if (!form) return
  const wrong = new Set(reasons.map(({ path }) => path))
  const fields = [...form.elements].filter(
    (field): field is HTMLInputElement | HTMLTextAreaElement =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement,
  )
  for (const field of fields) {
    if (wrong.has(field.name)) field.setAttribute('aria-invalid', 'true')
    else field.removeAttribute('aria-invalid')
  }
  fields.find((field) => wrong.has(field.name))?.focus()
}
