import { cn } from '@/components/ui/cn'
import { type CompetenceState, competenceStates } from '@/domain/training/competence'
import type { StateCounts } from '@/domain/training/map'
import { stateMarks, stateWords } from '@/i18n/competencePages'

const tones: Record<CompetenceState, string> = {
  trained: 'text-accent',
  expiring: 'text-due',
  changed: 'text-late',
  expired: 'text-late',
  never: 'text-soft',
}

/** A state as a sign with its word; the colour only helps. */
export const StateMark = ({
  state,
  note,
  className,
}: {
  state: CompetenceState
  note?: string
  className?: string
}) => (
  <span
    className={cn('inline-flex items-baseline gap-1 whitespace-nowrap', tones[state], className)}
  >
    <span aria-hidden="true" className="font-black">
      {stateMarks[state]}
    </span>
    <span className={state === 'never' ? undefined : 'font-bold'}>{stateWords[state]}</span>
    {note ? <span className="font-normal text-soft">{note}</span> : null}
  </span>
)

/** How many of each state there are; what there is none of is left out. */
export const Counts = ({ counts, className }: { counts: StateCounts; className?: string }) => (
  <span className={cn('flex flex-wrap gap-x-3 gap-y-0.5 text-sm', className)}>
    {competenceStates.map((state) =>
      counts[state] > 0 ? (
        <StateMark key={state} state={state} note={String(counts[state])} />
      ) : null,
    )}
  </span>
)
