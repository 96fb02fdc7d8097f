import Link from 'next/link'
import { cn } from '@/components/ui/cn'

/** A number of a board that opens what it counts. */
export function BoardCount({
  value,
  label,
  href,
  of,
  isBad = false,
  labelClass,
}: {
  value: number
  label: string
  href: string
  /** Of what, for screen readers. */
  of: string
  isBad?: boolean
  labelClass?: string
}) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="target flex flex-col items-center justify-center rounded-md px-1 py-1 text-ink no-underline -outline-offset-2 hover:bg-ground"
    >
      <span className="sr-only">{of}</span>
      <span
        className={cn(
          'text-lg font-bold tabular-nums',
          value === 0 && 'font-medium text-soft',
          value > 0 && isBad && 'text-late',
        )}
      >
        {value}
      </span>
      <span className={cn('text-sm text-soft', labelClass)}>{label}</span>
    </Link>
  )
}

/** A share as a bar. @param share per cent */
export const ShareBar = ({ share }: { share: number }) => (
  <span aria-hidden="true" className="flex h-2.5 overflow-hidden rounded-sm bg-ground">
    <i className="edge-when-forced h-full bg-accent" style={{ width: `${share}%` }} />
  </span>
)
