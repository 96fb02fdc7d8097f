import { Badge } from '@/components/ui/Badge'
import { SectionTitle } from '@/components/ui/Card'
import { cn } from '@/components/ui/cn'
import { idOf } from '@/access/roles'
import type { PlainDate } from '@/domain/platform/plainDate'
import { eventWords } from '@/i18n/casework'
import { casePageWords as words } from '@/i18n/portalCases'
import type { CaseView, LegView } from '@/queries/casework/caseView'
import { Fold } from '../Fold'
import { sayInstant } from '../sayInstant'
import { sayDay } from './dueSentence'
import { eventDetail } from './eventDetail'

function timeOf({ leg, used }: LegView): string {
  if (!leg.limit || used === null) return words.untimed
  if (leg.limit.unit === 'immediate') return words.atOnce
  return words.used(used, (leg.limit.amount ?? 0) + leg.extension)
}

function Step({ step, today }: { step: LegView; today: PlainDate }) {
  const { leg, holderName, standing } = step
  const isDone = leg.closedOn !== undefined
  return (
    <li className="relative pb-5 pl-8 last:pb-0">
      <span
        aria-hidden="true"
        className={cn(
          'absolute left-1 top-2 size-4 rounded-full border-[3px] border-accent',
          isDone ? 'bg-accent' : 'bg-paper',
        )}
      />
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="text-lg font-bold">{words.legs[leg.kind]}</span>
        <span
          className={cn('text-sm', standing === 'late' ? 'font-bold text-late' : 'text-accent')}
        >
          {timeOf(step)}
        </span>
      </p>
      <p className="text-sm text-soft">
        {[
          holderName || words.party[leg.party],
          sayDay(leg.openedOn, today) + (leg.closedOn ? `—${sayDay(leg.closedOn, today)}` : ''),
        ].join(' · ')}
        {standing === 'paused' ? <Badge className="ml-2">{words.paused}</Badge> : null}
      </p>
    </li>
  )
}

/** Who held the case, how long, and everything that happened. */
export function CaseWay({ view, today }: { view: CaseView; today: PlainDate }) {
  return (
    <section>
      <SectionTitle>{words.way}</SectionTitle>
      <ol className="relative before:absolute before:bottom-3 before:left-[0.7rem] before:top-3 before:w-px before:bg-line">
        {view.legs.map((step, at) => (
          <Step key={at} step={step} today={today} />
        ))}
      </ol>
      <Fold summary={words.history} className="mt-3 text-accent">
        <ol className="divide-y divide-line border-y border-line">
          {view.events.map((event) => (
            <li key={event.id} className="flex flex-wrap justify-between gap-x-3 py-2 text-sm">
              <span className="font-bold">{eventWords[event.kind as keyof typeof eventWords]}</span>
              <span className="text-soft">
                {`${sayInstant(event.at)} ${view.people[idOf(event.by) ?? ''] ?? words.system}`}
              </span>
              <span className="w-full text-ink">{eventDetail(event, view)}</span>
            </li>
          ))}
        </ol>
      </Fold>
    </section>
  )
}
