'use client'

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
} from 'react'
import { Button } from '@/components/ui/Button'
import { Status } from '@/components/ui/Status'
import { outboxWords } from '@/i18n/portalOutbox'
import type { FormState } from './formState'
import { TypedBefore } from './TypedBefore'

const nothing = {}

/** What became of a form that the page sent itself, and the step that follows. */
export interface Delivered {
  state: FormState
  next?: () => void
}

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
  deliver,
  onForm,
  again,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  submit: ReactNode
  busy: string
  children: ReactNode
  className?: string
  isSecondary?: boolean
  /** Sends the form in place of the action, once scripts run. */
  deliver?: (form: FormData) => Promise<Delivered>
  /** Is given the form as soon as it stands. */
  onForm?: (form: HTMLFormElement) => void
  /** Words of the button that empties the form, after its content was kept. */
  again?: string
}) {
  const [answered, send, isSending] = useActionState(action, {})
  const [delivered, setDelivered] = useState<FormState>()
  const [isDelivering, startDelivery] = useTransition()
  const state = delivered ?? answered
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => markFields(form.current, state), [state])
  useEffect(() => {
    if (form.current) onForm?.(form.current)
  }, [onForm])
  // Sent by hand once scripts run: React would empty the form afterwards.
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const filled = new FormData(event.currentTarget)
    startDelivery(async () => {
      const { state: after, next } = deliver
        ? await deliver(filled)
        : { state: await answerOf(action, filled), next: undefined }
      startTransition(() => {
        setDelivered(after)
        next?.()
      })
    })
  }
  return (
    <form
      ref={form}
      action={send}
      onSubmit={onSubmit}
      onReset={(event) => {
        setDelivered(undefined)
        event.currentTarget.scrollIntoView()
      }}
      className={className ?? 'grid gap-5'}
    >
      <TypedBefore value={answered.typed ?? nothing}>{children}</TypedBefore>
      {state.message ? (
        <Status tone="late" title={state.message} key={state.message}>
          <Reasons state={state} />
        </Status>
      ) : null}
      {state.done ? <Status tone="good" title={state.done} /> : null}
      {state.kept ? <Status tone="due" title={state.kept} /> : null}
      {state.kept && again ? (
        <Button type="reset" variant="secondary" wide size="large">
          {again}
        </Button>
      ) : null}
      {state.kept ? null : (
        <Button
          type="submit"
          wide
          size={isSecondary ? 'normal' : 'large'}
          variant={isSecondary ? 'secondary' : 'primary'}
          busy={isSending || isDelivering ? busy : undefined}
        >
          {submit}
        </Button>
      )}
    </form>
  )
}

/**
 * What an action answers. A line that breaks on the way keeps the page and what was typed in it; a redirect and a
 * fault of ours go on.
 */
async function answerOf(
  action: (state: FormState, form: FormData) => Promise<FormState>,
  form: FormData,
): Promise<FormState> {
  const broken = { message: outboxWords.notSent }
  if (!navigator.onLine) return broken
  try {
    return await action({}, form)
  } catch (error) {
    if (error instanceof TypeError && !('digest' in error)) return broken
    throw error
  }
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
