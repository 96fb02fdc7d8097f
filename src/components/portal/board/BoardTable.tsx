import Link from 'next/link'
import { cn } from '@/components/ui/cn'
import { type StandingCounts, barOrder, mostOpen } from '@/domain/casework/board'
import type { LimitStanding } from '@/domain/casework/limitStanding'
import { boardWords as words } from '@/i18n/board'
import type { BoardScope } from '@/queries/casework/board'
import { type LineFields, openAddress } from './boardAddress'

/** A line of a table of the board. */
export interface BoardLine {
  name: string
  fields: LineFields
  counts: StandingCounts
}

const fill: Record<LimitStanding, string> = {
  late: 'bg-late',
  near: 'bg-due',
  'in-time': 'bg-accent',
  untimed: 'bg-edge',
}
const figure = (standing: LimitStanding | 'open', count: number) =>
  cn(
    'font-bold',
    count > 0 && standing === 'late' && 'text-late',
    count > 0 && standing === 'near' && 'text-due',
    count === 0 && 'font-medium text-soft',
  )

/** How a line's cases stand, as a bar; as long as the line has cases, so that lines can be compared. */
export const StandingBar = ({ counts, most }: { counts: StandingCounts; most: number }) => (
  <span aria-hidden="true" className="flex h-2.5 overflow-hidden rounded-sm bg-ground">
    {barOrder.map((standing) =>
      counts[standing] > 0 ? (
        <i
          key={standing}
          className={cn(
            'edge-when-forced h-full border-r border-paper last:border-r-0',
            fill[standing],
          )}
          style={{ width: `${(counts[standing] / most) * 100}%` }}
        />
      ) : null,
    )}
  </span>
)

/** A number of the board: a link to the rows that it counts. */
export function CountLink({
  scope,
  line,
  standing,
  className,
}: {
  scope: BoardScope
  line: BoardLine
  standing: LimitStanding | 'open'
  className?: string
}) {
  const count = line.counts[standing]
  const what = standing === 'open' ? words.open : words.standings[standing]
  return (
    <Link
      href={openAddress(scope, { line: line.fields, standing })}
      prefetch={false}
      className={cn(
        'target flex flex-col items-center justify-center rounded-md px-1 py-1 text-ink no-underline -outline-offset-2 hover:bg-ground',
        className,
      )}
    >
      <span className="sr-only">{line.name}</span>
      <span className={cn('text-lg tabular-nums', figure(standing, count))}>{count}</span>
      <span className="text-sm whitespace-nowrap text-soft">{what}</span>
    </Link>
  )
}

/** Lines of places, departments or matters, each with its bar and its numbers. */
export function BoardTable({
  id,
  title,
  lines,
  empty,
  scope,
}: {
  id: string
  title: string
  lines: readonly BoardLine[]
  empty: string
  scope: BoardScope
}) {
  const most = mostOpen(lines)
  return (
    <section aria-labelledby={id} className="rounded-xl border border-line bg-paper p-4">
      <h2 id={id} className="text-xl font-bold">
        {title}
      </h2>
      {lines.length === 0 ? <p className="mt-2 text-soft">{empty}</p> : null}
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <li key={Object.values(line.fields).join(' ')} className="py-3">
            <p className="font-bold">{line.name}</p>
            <StandingBar counts={line.counts} most={most} />
            <div className="mt-1 grid grid-cols-5 gap-1">
              {(['open', ...barOrder] as const).map((standing) => (
                <CountLink key={standing} scope={scope} line={line} standing={standing} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
