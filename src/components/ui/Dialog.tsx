'use client'

import { AlertDialog, Dialog as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './Button'
import { cn } from './cn'

const shade = 'fixed inset-0 z-40 bg-ink/55'
const panel =
  'fixed inset-x-0 bottom-0 z-50 max-h-[90dvh] overflow-y-auto rounded-t-xl bg-paper p-5 pb-8 ' +
  'sm:inset-x-auto sm:bottom-auto sm:left-1/2 sm:top-1/2 sm:w-[min(36rem,92vw)] ' +
  'sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-xl sm:p-6 edge-when-forced'

/**
 * A window over the page: from below on a phone, in the middle on a desk.
 * @param closeLabel words of the closing button
 * @param trigger the control that opens it; leave it out when `open` is given
 */
export function Dialog({
  title,
  description,
  closeLabel,
  trigger,
  open,
  onOpenChange,
  children,
  className,
}: {
  title: string
  description?: ReactNode
  closeLabel: string
  trigger?: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
  children: ReactNode
  className?: string
}) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <Primitive.Trigger asChild>{trigger}</Primitive.Trigger> : null}
      <Primitive.Portal>
        <Primitive.Overlay className={shade} />
        <Primitive.Content
          className={cn(panel, className)}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <div className="mb-3 flex items-start justify-between gap-3">
            <Primitive.Title className="text-2xl font-bold">{title}</Primitive.Title>
            <Primitive.Close asChild>
              <Button variant="quiet" size="small">
                {closeLabel}
              </Button>
            </Primitive.Close>
          </div>
          {description ? (
            <Primitive.Description className="mb-4 text-soft">{description}</Primitive.Description>
          ) : null}
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}

/**
 * Asks before something that cannot be undone. The safe answer has the focus.
 * @param confirmLabel says what will happen: 停止打印, not 确定
 */
export function Confirm({
  title,
  description,
  confirmLabel,
  cancelLabel,
  trigger,
  onConfirm,
}: {
  title: string
  description: ReactNode
  confirmLabel: string
  cancelLabel: string
  trigger: ReactNode
  onConfirm: () => void
}) {
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger asChild>{trigger}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={shade} />
        <AlertDialog.Content className={panel}>
          <AlertDialog.Title className="mb-2 text-2xl font-bold">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mb-5 text-soft">
            {description}
          </AlertDialog.Description>
          <div className="grid grid-cols-2 gap-3">
            <AlertDialog.Cancel asChild>
              <Button variant="secondary">{cancelLabel}</Button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild>
              <Button variant="danger" onClick={onConfirm}>
                {confirmLabel}
              </Button>
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
