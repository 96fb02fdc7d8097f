import { DeadlineCalendar } from '@/components/public/DeadlineCalendar'
import { cn } from '@/components/ui/cn'
import { limitUnits, wordOf } from '@/domain/catalogue/vocabulary'
import type { PlainDate } from '@/domain/platform/plainDate'
import { casePageWords as words, casePages } from '@/i18n/portalCases'
import type { CaseView, LegView } from '@/queries/casework/caseView'
import { explainedDay } from '@/queries/platform/deadlinePreview'
import { Fold } from '../Fold'
import { dueSentence, sayDay } from './dueSentence'

/** What is left of a limit, in words. */
function leftOf({ leg, standing, used, dueOn }: LegView, today: PlainDate): string {
  if (!dueOn || !leg.limit) return ''
  if (standing === 'late') return dueSentence(dueOn, today)?.text ?? ''
  if (dueOn === today) return words.lastDay
  const { unit, amount = 0 } = leg.limit
  if (unit === 'immediate') return words.atOnce
  return words.left(Math.max(0, amount + leg.extension - (used ?? 0)), wordOf(limitUnits, unit))
}

/**
 * By when the open leg is due, what is left, and every day of it: counted, or why not. A due date
 * explains itself.
 */
export function CaseClock({ view, today }: { view: CaseView; today: PlainDate }) {
  const open = view.legs.find(({ leg }) => !leg.closedOn)
  if (!open) return null
  const { standing, dueOn } = open
  if (standing === 'paused' || !dueOn) {
    return (
      <p className="rounded-xl border border-ink px-4 py-3 text-xl font-bold">
        {standing === 'paused' ? words.paused : words.noClock}
      </p>
    )
  }
  const isLate = standing === 'late'
  const isNear = standing === 'near'
  return (
    <section className={cn('rounded-xl border px-4 py-3', isLate ? 'border-late' : 'border-ink')}>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="text-2xl font-black">{words.due(sayDay(dueOn, today))}</span>
        <span className={cn('font-bold', isLate && 'text-late', isNear && 'text-due')}>
          {leftOf(open, today)}
        </span>
      </p>
      {view.provisional ? (
        <p className="text-sm font-bold text-due">
          {casePages.provisional}：{words.provisional}
        </p>
      ) : null}
      <Fold summary={words.days} className="font-medium text-accent">
        <DeadlineCalendar trace={view.trace.map(explainedDay)} />
      </Fold>
    </section>
  )
}
