'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { trainingPages } from '@/i18n/portalTraining'
import { ActionForm, type Delivered } from '../ActionForm'
import { useOutbox } from '../outbox/OutboxProvider'
import { fieldsOfForm } from '../device/formDrafts'
import { useFormDraft } from '../device/useFormDraft'
import { trainingAction } from './trainingActions'
import { afterTraining, sessionAddress } from './trainingAddresses'
import { type TrainingCommand, trainingBodyOfForm } from './trainingBody'

/**
 * A form that gives a command about a session. Works before scripts; with them, what a bad line does not take is
 * kept on the phone and sent once.
 * @param commandId made by the server
 * @param title what it is called among what waits on the phone; without one nothing is kept
 * @param draft name under which what is filled in is kept on the phone until it was sent
 */
export function TrainingForm({
  command,
  session,
  commandId,
  title,
  draft,
  submit,
  isSecondary,
  children,
}: {
  command: TrainingCommand
  session: string
  commandId: string
  title?: string
  draft?: string
  submit: string
  isSecondary?: boolean
  children?: ReactNode
}) {
  const router = useRouter()
  const { owner, deliver } = useOutbox()
  const { onForm, forget } = useFormDraft(owner, draft)

  const send = async (form: FormData): Promise<Delivered> => {
    const course = String(form.get('course') ?? '')
    const delivery = await deliver({
      id: commandId,
      title: title ?? '',
      path: `/api/training-sessions/${encodeURIComponent(session)}/${command}`,
      body: trainingBodyOfForm(command, form),
      fields: fieldsOfForm(form),
      mendAt: sessionAddress(session),
    })
    if (delivery.is === 'refused') return { state: delivery.refusal }
    if (delivery.is === 'kept') return { state: { kept: delivery.message } }
    await forget()
    return {
      state: {},
      next: () => {
        router.push(afterTraining(command, session, course))
        router.refresh()
      },
    }
  }
  return (
    <ActionForm
      action={trainingAction}
      submit={submit}
      busy={trainingPages.working}
      isSecondary={isSecondary}
      deliver={title ? send : undefined}
      onForm={onForm}
    >
      <input type="hidden" name="command" value={command} />
      <input type="hidden" name="session" value={session} />
      <input type="hidden" name="commandId" value={commandId} />
      {children}
    </ActionForm>
  )
}
