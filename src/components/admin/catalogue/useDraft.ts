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

/**
 * Asks an endpoint about the draft each time it changes; an answer that comes late is dropped.
 * @returns the last answer, null until there is one
 */
export function useAnswer<Answer>(
  path: string,
  body: Record<string, unknown> | null,
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null)
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
        if (response.ok) setAnswer((await response.json()) as Answer)
      })
      .catch(() => undefined)
    return () => control.abort()
  }, [path, asked])
  return answer
}
