'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { wallPages as words } from '@/i18n/portalWall'
import { ActionForm, type Delivered } from '../ActionForm'
import { useOutbox } from '../outbox/OutboxProvider'
import { fieldsOfForm } from '../device/formDrafts'
import { useFormDraft } from '../device/useFormDraft'
import { hangManyAction, removeAction, restoreAction, walkAction } from './wallActions'
import { type WallVerb, bodyOfWallForm } from './wallBody'

const actions = {
  'hang-many': hangManyAction,
  remove: removeAction,
  restore: restoreAction,
  walk: walkAction,
} as const

const doneOf = { 'hang-many': 'hung', remove: 'down', restore: 'restored', walk: 'walked' } as const

/**
 * A form on a wall without a photo. Works before scripts; with them, what a bad line does not take waits on the phone
 * among what else is not sent, and is sent once.
 * @param commandId made by the server
 * @param code of the station, to whose wall it goes back
 * @param title what it is called among what waits
 * @param draft name under which what is filled in is kept on the phone until it was sent
 */
export function WallForm({
  verb,
  commandId,
  code,
  title,
  draft,
  submit,
  mendAt,
  isSecondary,
  className,
  children,
}: {
  verb: Exclude<WallVerb, 'hang' | 'replace'>
  commandId: string
  code: string
  title: string
  draft?: string
  submit: ReactNode
  mendAt: string
  isSecondary?: boolean
  className?: string
  children?: ReactNode
}) {
  const router = useRouter()
  const { owner, deliver } = useOutbox()
  const { onForm, forget } = useFormDraft(owner, draft)

  const send = async (form: FormData): Promise<Delivered> => {
    const delivery = await deliver({
      id: commandId,
      title,
      path: `/api/postings/${verb}`,
      body: bodyOfWallForm(verb, form),
      fields: fieldsOfForm(form),
      mendAt,
    })
    if (delivery.is === 'refused') return { state: delivery.refusal }
    await forget()
    if (delivery.is === 'kept') return { state: { kept: delivery.message } }
    return {
      state: {},
      next: () => {
        router.push(`/portal/wall?station=${encodeURIComponent(code)}&done=${doneOf[verb]}`)
        router.refresh()
      },
    }
  }
  return (
    <ActionForm
      action={actions[verb]}
      submit={submit}
      busy={words.working}
      deliver={send}
      onForm={onForm}
      isSecondary={isSecondary}
      className={className}
    >
      <input type="hidden" name="clientId" value={commandId} />
      <input type="hidden" name="code" value={code} />
      {children}
    </ActionForm>
  )
}
