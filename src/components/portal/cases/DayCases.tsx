import Link from 'next/link'
import { type Urgency, urgencyOf } from '@/domain/casework/caseTodo'
import type { PlainDate } from '@/domain/platform/plainDate'
import { casePages as words } from '@/i18n/portalCases'
import type { CaseDays } from '@/queries/casework/casePlan'
import type { PortalCase } from '@/queries/casework/portalCases'
import { CountTile } from '../CountTile'
import { CaseList } from './CaseList'

const mostFirst = 6

/** How many cases are late, due today, sent back, or wait for a receipt. */
export function CaseTiles({
  mine,
  incoming,
  today,
}: {
  mine: readonly PortalCase[]
  incoming: number
  today: PlainDate
}) {
  const count = (urgency: Urgency) =>
    mine.filter((line) => urgencyOf(line, today) === urgency).length
  const late = count('late')
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      <CountTile count={late} label={words.tiles.late} href="/portal/cases" isLate={late > 0} />
      <CountTile count={count('due-today')} label={words.tiles.today} href="/portal/cases" />
      <CountTile count={count('sent-back')} label={words.tiles.back} href="/portal/cases" />
      <CountTile count={incoming} label={words.tiles.incoming} href="/portal/cases?view=incoming" />
    </ul>
  )
}

/** The cases to work on first; nothing when none is in hand. */
export function DayCases({
  mine,
  days: { today, nearUntil },
}: {
  mine: readonly PortalCase[]
  days: CaseDays
}) {
  if (mine.length === 0) return null
  return (
    <section>
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h2 className="font-bold text-soft">{words.first}</h2>
        <Link
          href="/portal/cases"
          className="target inline-flex items-center font-bold text-accent"
        >
          {words.all}
        </Link>
      </div>
      <CaseList cases={mine.slice(0, mostFirst)} today={today} nearUntil={nearUntil} />
    </section>
  )
}
