import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'

/**
 * A section of a guide with its heading; the first three carry the numbers that they have on the sheet.
 * @param id what links on the page jump to
 */
export function Part({
  id,
  title,
  number,
  children,
  className,
}: {
  id: string
  title: string
  number?: number
  children: ReactNode
  className?: string
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={cn('mt-9', className)}>
      <h2 id={`${id}-title`} className="mb-3 flex items-center gap-2.5 text-2xl font-black">
        {number ? (
          <span
            aria-hidden="true"
            className="grid size-8 shrink-0 place-items-center rounded-full bg-ink text-lg text-paper edge-when-forced"
          >
            {number}
          </span>
        ) : null}
        {title}
      </h2>
      {children}
    </section>
  )
}

/** Facts in two columns: what, and how it is. Rows without a value are left out. */
export function Rows({ rows }: { rows: readonly (readonly [label: string, value: ReactNode])[] }) {
  const shown = rows.filter(([, value]) => Boolean(value))
  if (shown.length === 0) return null
  return (
    <dl className="border-t border-line">
      {shown.map(([label, value]) => (
        <div
          key={label}
          className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2.5"
        >
          <dt className="w-32 shrink-0 text-soft">{label}</dt>
          <dd className="min-w-0 flex-1 basis-40 font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
