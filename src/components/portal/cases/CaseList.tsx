import Link from 'next/link'
import { Badge } from '@/components/ui/Badge'
import { cn } from '@/components/ui/cn'
import type { PlainDate } from '@/domain/platform/plainDate'
import { casePages as words } from '@/i18n/portalCases'
import type { PortalCase } from '@/queries/casework/portalCases'
import { freshId } from '../freshId'
import { dueSentence } from './dueSentence'

/** Cases as lines: for whom, what is to be done next, and by when. */
export function CaseList({
  cases,
  today,
  nearUntil,
  canChoose = false,
}: {
  cases: readonly PortalCase[]
  today: PlainDate
  /** The last due date that is amber. */
  nearUntil?: PlainDate
  /** With a box before each line, for a form that does many at once. */
  canChoose?: boolean
}) {
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
      {cases.map(({ id, matterName, name, status, dueOn, isGreen, provisional, number }) => {
        const due = dueSentence(dueOn, today, nearUntil)
        return (
          <li key={id} className="flex first:*:rounded-t-xl last:*:rounded-b-xl">
            {canChoose ? (
              <label className="target flex items-center pl-4 pr-1">
                <input
                  type="checkbox"
                  name="cases"
                  value={id}
                  aria-label={words.many.choose(`${matterName} ${number}`)}
                  className="size-6 accent-(--accent)"
                />
                <input type="hidden" name={`commandId.${id}`} value={freshId()} />
              </label>
            ) : null}
            <Link
              href={`/portal/cases/${id}`}
              className="target block min-w-0 flex-1 px-4 py-3 text-ink no-underline -outline-offset-4 hover:bg-ground"
            >
              <span className="flex items-baseline justify-between gap-3">
                <span className="min-w-0 text-lg font-bold">
                  {[matterName, name].filter(Boolean).join(' · ')}
                </span>
                {due ? (
                  <span
                    className={cn(
                      'shrink-0 font-bold',
                      due.tone === 'late' && 'text-late',
                      due.tone === 'due' && 'text-due',
                      due.tone === 'plain' && 'font-medium text-soft',
                    )}
                  >
                    {due.text}
                    {provisional ? `（${words.provisional}）` : ''}
                  </span>
                ) : null}
              </span>
              <span className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
                <span>{words.next[status]}</span>
                {isGreen ? <Badge tone="accent">{words.green}</Badge> : null}
                <span className="tabular-nums">{number}</span>
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
