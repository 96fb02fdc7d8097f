'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/Button'
import { Status } from '@/components/ui/Status'
import { factCheckPages as words } from '@/i18n/factChecks'
import { type AskState, renewAction } from './factActions'
import { ShownLinks } from './ShownLinks'

/** Another link for somebody who has not answered; afterwards it is shown this once. Works without scripts. */
export function RenewForm({
  check,
  name,
  commandId,
  site,
}: {
  check: string
  name: string
  commandId: string
  site: string
}) {
  const [state, send, isSending] = useActionState<AskState, FormData>(renewAction, {})
  if (state.asked) {
    return (
      <ShownLinks id={`renewed-${check}`} asked={state.asked} site={site} fresh={words.renewed} />
    )
  }
  return (
    <form action={send} className="mt-2 grid gap-2">
      <input type="hidden" name="check" value={check} />
      <input type="hidden" name="commandId" value={commandId} />
      <p className="text-soft">{words.renewNote}</p>
      {state.message ? <Status tone="late" title={state.message} /> : null}
      <Button
        type="submit"
        variant="secondary"
        busy={isSending ? words.working : undefined}
        className="justify-self-start"
      >
        {words.renew}
        <span className="sr-only">：{name}</span>
      </Button>
    </form>
  )
}
