'use client'

import { useCallback } from 'react'
import { fillForm } from '../outbox/fillForm'
import { fieldsOfForm, formDrafts } from './formDrafts'

/**
 * Keeps on the device what stands in a form until it was sent, and fills it in again.
 * @param owner the log-in that writes it
 * @param name of the form; without one nothing is kept
 */
export function useFormDraft(owner: string, name: string | undefined) {
  const id = name === undefined ? null : `${owner} ${name}`
  const onForm = useCallback(
    async (form: HTMLFormElement) => {
      if (!id) return
      const kept = (await formDrafts.of([owner])).find((one) => one.id === id)
      if (kept) fillForm(form, kept.fields)
      form.addEventListener('change', () => {
        void formDrafts.keep({ id, owner, fields: fieldsOfForm(new FormData(form)) })
      })
    },
    [id, owner],
  )
  const forget = useCallback(async () => {
    if (id) await formDrafts.drop(id)
  }, [id])
  return { onForm, forget }
}
