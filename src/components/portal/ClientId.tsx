'use client'

import { useEffect, useRef, useState } from 'react'
import { freshId } from './freshId'

/** Two presses within this time are one. */
const doubleMs = 3000

/**
 * The hidden name of one press of a form's button, so that a double click counts once. A while after
 * the press it takes a new name, as the page stays open and may be used again.
 * @param initial made by the server, so that it works before scripts load
 */
export function ClientId({ initial }: { initial: string }) {
  const [id, setId] = useState(initial)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const form = field.current?.form
    let timer: ReturnType<typeof setTimeout> | undefined
    const onSubmit = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setId(freshId()), doubleMs)
    }
    form?.addEventListener('submit', onSubmit)
    return () => {
      clearTimeout(timer)
      form?.removeEventListener('submit', onSubmit)
    }
  }, [])
  return <input ref={field} type="hidden" name="clientId" value={id} readOnly />
}
