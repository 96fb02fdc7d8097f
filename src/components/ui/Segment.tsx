import type { ReactNode } from 'react'
import { cn } from './cn'

/** One way of a {@link Segment}. */
export interface SegmentOption {
  label: ReactNode
  href: string
  isCurrent: boolean
}

/**
 * A few views of one thing, side by side, as links: works before scripts and can be shared.
 * @param label what is chosen, for screen readers
 */
export function Segment({
  label,
  options,
  className,
}: {
  label: string
  options: SegmentOption[]
  className?: string
}) {
  return (
    <nav aria-label={label} className={className}>
      <ul className="flex overflow-hidden rounded-lg border border-ink bg-paper">
        {options.map((option) => (
          <li key={option.href} className="flex-1 border-l border-ink first:border-l-0">
            <a
              href={option.href}
              aria-current={option.isCurrent ? 'page' : undefined}
              className={cn(
                'target flex h-full items-center justify-center px-2 sm:px-3 py-2 text-center font-bold no-underline',
                '-outline-offset-4',
                option.isCurrent ? 'bg-ink text-paper outline-paper!' : 'text-ink hover:bg-tint',
              )}
            >
              {option.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
