'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field, Input, Textarea, fieldProps } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { factCheckPages as words } from '@/i18n/factChecks'
import { type AskState, askAction } from './factActions'
import { ShownLinks } from './ShownLinks'

/** Whom to ask and by when; afterwards the links, shown this once. Works without scripts. */
export function AskForm({
  matter,
  commandId,
  dueOn,
  site,
}: {
  matter: string
  commandId: string
  /** What is proposed. */
  dueOn: string
  /** The address of the site, without a slash at its end. */
  site: string
}) {
  const [state, send, isSending] = useActionState<AskState, FormData>(askAction, {})
  if (state.asked) {
    return <ShownLinks id="link" asked={state.asked} site={site} fresh={words.once} />
  }
  const wrong = (path: string) => state.reasons?.find((reason) => reason.path === path)?.message
  return (
    <form action={send} className="grid gap-5">
      <input type="hidden" name="matter" value={matter} />
      <input type="hidden" name="commandId" value={commandId} />
      <Field id="names" label={words.names} error={wrong('names')}>
        <Textarea
          {...fieldProps('names', { error: wrong('names') })}
          name="names"
          required
          rows={3}
        />
      </Field>
      <Field id="dueOn" label={words.dueOn} error={wrong('dueOn')}>
        <Input
          {...fieldProps('dueOn', { error: wrong('dueOn') })}
          type="date"
          name="dueOn"
          required
          defaultValue={dueOn}
        />
      </Field>
      {state.message ? <Status tone="late" title={state.message} /> : null}
      <Button type="submit" size="large" wide busy={isSending ? words.working : undefined}>
        {words.ask}
      </Button>
    </form>
  )
}
