'use client'

import { useEffect, useRef, useState } from 'react'

/** A random UUID; `crypto.randomUUID` is missing on plain http, which villages may have. */
function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6] & 0x0f) | 0x40
  bytes[8] = (bytes[8] & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

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
