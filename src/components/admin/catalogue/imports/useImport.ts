'use client'
import { useCallback, useEffect, useState } from 'react'
import { importDeskWords as words } from '@/i18n/importDesk'
import { busyStates } from '@/domain/catalogue/importRun'
import type { ImportView } from '@/operations/catalogue/importStateOf'
import { languageOf } from '../../platform/language'
import { post } from '../../platform/post'

const everyMs = 700

/** Whether a worker is at it, so that the page asks again. */
export const isBusy = ({ state }: Pick<ImportView, 'state'>): boolean =>
  (busyStates as readonly string[]).includes(state)

/**
 * An import as it stands: asked for again and again while it is under way.
 * @returns what is known of it, what went wrong, and a way to give it a command
 */
export function useImport(id: string, language: string) {
  const [view, setView] = useState<ImportView | null>(null)
  const [fault, setFault] = useState('')
  const [isSending, setSending] = useState(false)

  useEffect(() => {
    let isOver = false
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      let seen: ImportView | undefined
      try {
        const response = await fetch(`/api/import-runs/${id}/state`)
        const body = (await response.json()) as ImportView & { message?: string }
        if (isOver) return
        if (response.ok) {
          seen = body
          setView(body)
        }
        setFault(response.ok ? '' : (body.message ?? ''))
        if (!response.ok) return
      } catch {
        if (isOver) return
        setFault(languageOf(language)(words.failed))
      }
      if (!seen || isBusy(seen)) timer = setTimeout(() => void ask(), everyMs)
    }
    void ask()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
    // A command changes what there is to ask: then it is asked for anew.
  }, [id, isSending, language])

  const command = useCallback(
    async (name: 'agree' | 'cancel') => {
      setSending(true)
      const answer = await post<ImportView>(`/api/import-runs/${id}/${name}`)
      if (answer.ok) setView(answer.body)
      else setFault(answer.message ?? languageOf(language)(words.failed))
      setSending(false)
      return answer.ok
    },
    [id, language],
  )
  return { view, fault, isSending, command }
}
