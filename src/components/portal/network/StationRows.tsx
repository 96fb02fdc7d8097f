import Link from 'next/link'
import { Badge } from '@/components/ui/Badge'
import { networkPages as words } from '@/i18n/networkPages'
import type { Station } from '@/payload-types'

/** Stations as lines that open their pages. */
export function StationRows({ stations }: { stations: readonly Station[] }) {
  return (
    <ul className="divide-y divide-line">
      {stations.map(({ id, code, name, phone, active }) => (
        <li key={id}>
          <Link
            href={`/portal/network/${encodeURIComponent(code)}`}
            prefetch={false}
            className="target flex flex-wrap items-center justify-between gap-x-4 py-2 text-ink no-underline hover:bg-ground"
          >
            <span className="font-bold">{name}</span>
            <span className="flex items-center gap-3 text-soft">
              {active === false ? <Badge>{words.closed}</Badge> : (phone ?? '')}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
