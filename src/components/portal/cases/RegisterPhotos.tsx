'use client'

import { type ReactNode, useState } from 'react'
import { PendingFiles } from '../files/PendingFiles'

/**
 * The id of a registration, and what is photographed for it: photos stay on the device until the case is
 * there, and are sent from its page.
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
  const [id] = useState(commandId)
  return (
    <PendingFiles owner={owner} batches={[id]}>
      <input type="hidden" name="commandId" value={id} readOnly />
      {children}
    </PendingFiles>
  )
}
