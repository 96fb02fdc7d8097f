'use client'

import { Printer } from 'lucide-react'
import { startTransition, useActionState } from 'react'
import { Button } from '@/components/ui/Button'
import { Confirm } from '@/components/ui/Dialog'
import { Meter } from '@/components/ui/Meter'
import { Status } from '@/components/ui/Status'
import { portalPages } from '@/i18n/portalPages'
import { ActionForm } from './ActionForm'
import { ClientId } from './ClientId'
import { cancelRunAction, orderRunAction } from './printActions'
import type { RunView } from './runView'
import { useRunView } from './useRunView'
import { useScripts } from './useScripts'

const words = portalPages.run

/** What is ordered when a run is done again. */
interface Order {
  kind: string
  size: string
  station?: string
  /** For a later day. */
  ahead?: string
}

/**
 * How far a run is, in words and as a bar, with what can be done now: stop, open and print, do again.
 * @param first how it stood when the page was made
 * @param gone why a finished file cannot be opened any more
 */
export function RunProgress({
  id,
  first,
  gone,
  order,
  clientId,
}: {
  id: string
  first: RunView
  gone: string | null
  order: Order
  clientId: string
}) {
  const { view, isOffline } = useRunView(id, first)
  const { state, done, total, pages, error } = view
  if (state === 'done' && !gone) {
    return (
      <>
        <Status tone="good" title={words.done(pages, total)} />
        <form action={`/portal/print/runs/${id}/open`} method="post" target="_blank">
          <Button type="submit" size="large" wide>
            <Printer aria-hidden="true" className="size-6" />
            {words.open}
          </Button>
        </form>
      </>
    )
  }
  if (state === 'waiting' || state === 'running') {
    return (
      <>
        <Meter value={done} max={total} words={sayProgress(view)} />
        <p role="status" className="text-soft">
          {isOffline
            ? words.offline
            : view.isStalled
              ? words.stalled
              : view.isWaitingLong
                ? words.waitingLong
                : words.leave}
        </p>
        <StopButton id={id} isCancelling={view.isCancelling} />
        <noscript>
          <a href={`/portal/print/runs/${id}`}>{words.refresh}</a>
        </noscript>
      </>
    )
  }
  return (
    <>
      {state === 'cancelled' ? (
        <Status tone="plain" title={words.cancelled} />
      ) : (
        <Status tone="late" title={gone ?? words.failed}>
          {error ? <p>{error}</p> : null}
        </Status>
      )}
      <ActionForm action={orderRunAction} submit={words.again} busy={portalPages.print.busy}>
        <ClientId initial={clientId} />
        {Object.entries(order).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
      </ActionForm>
    </>
  )
}

function sayProgress({ state, done, total, isCancelling }: RunView): string {
  if (isCancelling) return words.cancelling
  if (state === 'waiting') return words.waiting
  return done >= total ? words.binding : words.running(done, total)
}

/** Stops the run after asking once; without scripts at once. */
function StopButton({ id, isCancelling }: { id: string; isCancelling: boolean }) {
  const [state, send, isSending] = useActionState(cancelRunAction, {})
  const hasScripts = useScripts()
  const stop = () => {
    const form = new FormData()
    form.set('id', id)
    startTransition(() => send(form))
  }
  const isBusy = isSending || isCancelling
  if (!hasScripts) {
    return (
      <form action={send}>
        <input type="hidden" name="id" value={id} />
        <Button type="submit" variant="danger" wide disabled={isCancelling}>
          {words.cancel}
        </Button>
      </form>
    )
  }
  return (
    <>
      {state.message ? <Status tone="late" title={state.message} /> : null}
      <Confirm
        title={words.cancelTitle}
        description={words.cancelNote}
        confirmLabel={words.cancel}
        cancelLabel={words.cancelKeep}
        trigger={
          <Button variant="danger" wide busy={isBusy ? words.cancelling : undefined}>
            {words.cancel}
          </Button>
        }
        onConfirm={stop}
      />
    </>
  )
}
