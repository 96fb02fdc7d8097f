import Link from 'next/link'
import { Badge } from '@/components/ui/Badge'
import { cn } from '@/components/ui/cn'
import type { PlainDate } from '@/domain/platform/plainDate'
import { casePages as words } from '@/i18n/portalCases'
import type { PortalCase } from '@/queries/casework/portalCases'
import { dueSentence } from './dueSentence'

/** Cases as lines: for whom, what is to be done next, and by when. */
export function CaseList({ cases, today }: { cases: readonly PortalCase[]; today: PlainDate }) {
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
      {cases.map(({ id, matterName, name, status, dueOn, isGreen, provisional, number }) => {
        const due = dueSentence(dueOn, today)
        return (
          <li key={id} className="first:*:rounded-t-xl last:*:rounded-b-xl">
            <Link
              href={`/portal/cases/${id}`}
              className="target block px-4 py-3 text-ink no-underline -outline-offset-4 hover:bg-ground"
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
