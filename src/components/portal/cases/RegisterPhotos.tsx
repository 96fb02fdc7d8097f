'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { PendingFiles } from '../files/PendingFiles'
import { freshId } from '../freshId'

/**
 * The id of a registration, and what is photographed for it: photos stay on the device until the case is
 * there, and are sent from its page. A form that is emptied begins another registration.
 * @param commandId made by the server; the first one stays, however often the page is drawn
 */
export function RegisterPhotos({
  owner,
  commandId,
  children,
}: {
  owner: string
  commandId: string
  children: ReactNode
}) {
  const [id, setId] = useState(commandId)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const form = field.current?.form
    const onReset = () => setId(freshId())
    form?.addEventListener('reset', onReset)
    return () => form?.removeEventListener('reset', onReset)
  }, [])
  return (
    <PendingFiles owner={owner} batches={[id]}>
      <input ref={field} type="hidden" name="commandId" value={id} readOnly />
      {children}
    </PendingFiles>
  )
}
