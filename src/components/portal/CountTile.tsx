import { cn } from '@/components/ui/cn'

/** A number that opens what it counts: large, with words below. */
export function CountTile({
  count,
  label,
  href,
  isLate = false,
}: {
  count: number
  label: string
  href: string
  /** Something has to be done: red frame and number, beside the words. */
  isLate?: boolean
}) {
  return (
    <li>
      <a
        href={href}
        className={cn(
          'target block h-full rounded-lg border bg-paper px-3 py-2.5 no-underline hover:bg-ground',
          isLate ? 'border-late text-late' : 'border-line text-ink',
        )}
      >
        <span className="block text-4xl font-black">{count}</span>
        <span className="block text-sm text-ink">{label}</span>
      </a>
    </li>
  )
}
