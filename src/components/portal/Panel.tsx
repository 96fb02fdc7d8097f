'use client'

import Link from 'next/link'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { portalPages } from '@/i18n/portalPages'

/**
 * A button that opens a panel over the page. Before scripts load it is a link to the same page, which
 * then shows the panel's content in its place.
 * @param href of that page
 */
export function Panel({
  href,
  label,
  title,
  isPrimary = false,
  children,
}: {
  href: string
  label: ReactNode
  title: string
  isPrimary?: boolean
  children: ReactNode
}) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button asChild variant={isPrimary ? 'primary' : 'secondary'} wide className="px-2">
        <Link
          href={href}
          role="button"
          onClick={(event) => {
            event.preventDefault()
            setOpen(true)
          }}
        >
          {label}
        </Link>
      </Button>
      <Dialog title={title} closeLabel={portalPages.close} open={isOpen} onOpenChange={setOpen}>
        {children}
      </Dialog>
    </>
  )
}
