import type { ReactNode } from 'react'
import { cn } from './cn'

/**
 * An empty page that says what will be here and offers the first step.
 * @param action the first step, usually a button or link
 */
export function EmptyState({
  title,
  children,
  action,
  className,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
  className?: string
}) {
  return (
    <div
      className={cn(
        'rounded-xl border-2 border-dashed border-line bg-paper px-5 py-10 text-center',
        className,
      )}
    >
      <p className="text-2xl font-bold">{title}</p>
      {children ? <div className="mx-auto mt-2 max-w-xl text-soft">{children}</div> : null}
      {action ? <div className="mt-6 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  )
}
