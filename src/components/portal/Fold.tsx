import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'

/** A part that is folded away until it is wanted; the browser's own, so it works without scripts. */
export function Fold({
  summary,
  isOpen = false,
  children,
  className,
}: {
  summary: ReactNode
  isOpen?: boolean
  children: ReactNode
  className?: string
}) {
  return (
    <details open={isOpen} className="group">
      <summary
        className={cn(
          'target flex list-none items-center justify-between gap-3 py-2 font-bold [&::-webkit-details-marker]:hidden',
          className,
        )}
      >
        {summary}
        <ChevronDown
          aria-hidden="true"
          className="size-5 shrink-0 text-accent transition-transform group-open:rotate-180"
        />
      </summary>
      {children}
    </details>
  )
}
