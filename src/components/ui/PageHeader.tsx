import type { ReactNode } from 'react'
import { cn } from './cn'

/**
 * The head of a page: where we are, what it is, and one line about it.
 * @param eyebrow the small line above the title: department, part of the site
 */
export function PageHeader({
  eyebrow,
  title,
  children,
  actions,
  className,
}: {
  eyebrow?: ReactNode
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
  className?: string
}) {
  return (
    <header className={cn('mb-5', className)}>
      {eyebrow ? <p className="text-sm text-soft">{eyebrow}</p> : null}
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h1 className="text-3xl font-black tracking-tight sm:text-4xl">{title}</h1>
        {actions}
      </div>
      {children ? <div className="mt-1.5 text-soft">{children}</div> : null}
    </header>
  )
}
