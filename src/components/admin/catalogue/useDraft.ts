'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'

const pause = 600

/** Lists of a matter. The form holds the number of rows for a list that is empty. */
const lists = ['basis', 'materials', 'steps', 'specialProcedures', 'fees', 'places', 'questions']

function withLists(data: Record<string, unknown>): Record<string, unknown> {
  const whole = { ...data }
  for (const name of lists) if (!Array.isArray(whole[name])) whole[name] = []
  return whole
}

/** What stands in the form, a moment after the last key, so that typing asks the server only once. */
export function useDraftOf(id: string | number | undefined): Record<string, unknown> | null {
  const [fields] = useAllFormFields()
  const [data, setData] = useState<Record<string, unknown> | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      setData(withLists({ ...reduceFieldsToValues(fields, true), ...(id ? { id } : {}) }))
    }, pause)
    return () => clearTimeout(timer)
  }, [fields, id])
  return data
}

/** Why a draft could not be looked at: what is of the wrong kind or too long, and where. */
export interface RefusedField {
  code: string
  path: string
  message: string
}

interface Answered<Answer> {
  /** Null until there is one. */
  answer: Answer | null
  /** What keeps the newest draft from being answered. */
  refused: RefusedField[]
}

/**
 * Asks an endpoint about the draft each time it changes; an answer that comes late is dropped.
 * @returns the last answer, and what was refused since
 */
export function useAnswer<Answer>(
  path: string,
  body: Record<string, unknown> | null,
): Answered<Answer> {
  const [answered, setAnswered] = useState<Answered<Answer>>({ answer: null, refused: [] })
  const asked = body && JSON.stringify(body)
  useEffect(() => {
    if (!asked) return
    const control = new AbortController()
    fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: asked,
      signal: control.signal,
    })
      .then(async (response) => {
        if (response.ok) {
          setAnswered({ answer: (await response.json()) as Answer, refused: [] })
        } else if (response.status === 400) {
          const { reasons = [] } = (await response.json()) as { reasons?: RefusedField[] }
          setAnswered(({ answer }) => ({ answer, refused: reasons }))
        }
      })
      .catch(() => undefined)
    return () => control.abort()
  }, [path, asked])
  return answered
}
