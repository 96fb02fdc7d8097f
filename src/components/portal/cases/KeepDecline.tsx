'use client'

import type { FormEvent, ReactNode } from 'react'
import { useToast } from '@/components/ui/Toast'
import { isReached } from '../outbox/ask'
import { useOutbox } from '../outbox/OutboxProvider'
import { draftOfDecline } from './caseDraft'

/**
 * Around the button by which a citizen does it herself: without a line she is counted once it is back. The
 * sheet itself comes from the server.
 */
export function KeepDecline({
  code,
  matterName,
  children,
}: {
  code: string
  matterName: string
  children: ReactNode
}) {
  const { keep, onDate } = useOutbox()
  const toast = useToast()
  const onSubmit = async (event: FormEvent<HTMLElement>) => {
    const { target } = event
    if (!(target instanceof HTMLFormElement)) return
    const id = String(new FormData(target).get('clientId') ?? '')
    // A tab that cannot load anything helps nobody.
    if (!navigator.onLine) event.preventDefault()
    else if (await isReached(onDate)) return
    toast(await keep(draftOfDecline(id, code, matterName)))
  }
  return (
    <div className="contents" onSubmit={(event) => void onSubmit(event)}>
      {children}
    </div>
  )
}
