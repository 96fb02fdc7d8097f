'use client'

import { useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { Confirm } from '@/components/ui/Dialog'
import { outboxWords as words } from '@/i18n/portalOutbox'
import { useOutbox } from './OutboxProvider'

/**
 * The way out. Whoever has things left on the phone is asked first: nobody else can send them.
 * @param label of the button
 */
export function LogOutForm({
  action,
  label,
  className,
}: {
  action: () => Promise<void>
  label: string
  className?: string
}) {
  const { entries } = useOutbox()
  const form = useRef<HTMLFormElement>(null)
  const isEmpty = entries.length === 0
  return (
    <form ref={form} action={action} className={className}>
      {isEmpty ? (
        <Button type="submit" variant="danger" wide>
          {label}
        </Button>
      ) : (
        <Confirm
          title={words.logOutTitle(entries.length)}
          description={words.logOutNote}
          confirmLabel={words.logOut}
          cancelLabel={words.stay}
          trigger={
            <Button variant="danger" wide>
              {label}
            </Button>
          }
          onConfirm={() => form.current?.requestSubmit()}
        />
      )}
    </form>
  )
}
