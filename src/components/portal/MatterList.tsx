import Link from 'next/link'
import { cn } from '@/components/ui/cn'
import type { MatterLine } from '@/queries/catalogue/printableMatters'

/**
 * Matters to choose from: name, what people call it, department.
 * @param query kept in the links, so that the list beside a matter stays as it was
 * @param current code of the matter that is open
 */
export function MatterList({
  matters,
  query,
  current,
}: {
  matters: MatterLine[]
  query: string
  current?: string
}) {
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
      {matters.map(({ code, name, plainNames, department }) => (
        <li key={code} className="first:*:rounded-t-xl last:*:rounded-b-xl">
          <Link
            href={`/portal/matters/${encodeURIComponent(code)}${query}`}
            aria-current={code === current ? 'page' : undefined}
            className={cn(
              'target block px-4 py-3 no-underline -outline-offset-4',
              code === current ? 'bg-tint' : 'hover:bg-ground',
            )}
          >
            <span className="block text-lg font-bold">{name}</span>
            <span className="block text-sm text-soft">
              {[plainNames.join('、'), department].filter(Boolean).join(' · ')}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
