'use client'

import { useRouter } from 'next/navigation'
import { type ComponentProps, useCallback } from 'react'
import { outboxWords as words } from '@/i18n/portalOutbox'
import { ActionForm, type Delivered } from '../ActionForm'
import { fillForm } from '../outbox/fillForm'
import { useOutbox } from '../outbox/OutboxProvider'
import { outbox } from '../outbox/outboxStore'
import { afterCommand, afterRegistration } from './caseAddresses'
import { type CaseFormOf, draftOfForm } from './caseDraft'

/** Where the page goes when the server has it. */
const addressAfter = (of: CaseFormOf, form: FormData, id: string): string =>
  of.is === 'command'
    ? afterCommand(id, of.name)
    : afterRegistration(id, String(form.get('project') ?? ''))

/**
 * A form about a case whose content is not lost when the line is gone: it is kept on the device and sent once.
 * Before scripts load the server's action answers it.
 * @param mend id of something kept that is mended here
 */
export function CaseForm({
  of,
  mend,
  ...form
}: { of: CaseFormOf; mend?: string } & Omit<
  ComponentProps<typeof ActionForm>,
  'deliver' | 'onForm' | 'again'
>) {
  const router = useRouter()
  const { owner, deliver } = useOutbox()

  const send = async (filled: FormData): Promise<Delivered> => {
    const delivery = await deliver(draftOfForm(of, filled))
    if (delivery.is === 'refused') return { state: delivery.refusal }
    if (delivery.is === 'kept') return { state: { kept: delivery.message } }
    return { state: {}, next: () => router.push(addressAfter(of, filled, delivery.id)) }
  }
  const onForm = useCallback(
    async (element: HTMLFormElement) => {
      if (!mend) return
      const kept = (await outbox.of([owner])).find(({ id }) => id === mend)
      if (kept) fillForm(element, kept.fields)
    },
    [owner, mend],
  )
  return (
    <ActionForm
      {...form}
      deliver={send}
      onForm={onForm}
      again={of.is === 'registration' ? words.again : undefined}
    />
  )
}
