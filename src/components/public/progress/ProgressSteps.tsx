import { sayDate } from '@/domain/platform/plainDate'
import { progressWords as words } from '@/i18n/publicProgress'
import type { Progress } from '@/queries/casework/publicProgress'
import { cn } from '@/components/ui/cn'

interface Line {
  mark: string
  text: string
  place: string
  note: string
  isDone: boolean
}

/** Steps that happen at no place of the office. */
const withoutPlace: readonly Progress['done'][number]['kind'][] = [
  'delivered',
  'appointed',
  'appointment-cancelled',
]

function linesOf({ done, coming, matter, isGreen }: Progress): { done: Line[]; coming: Line[] } {
  const within = isGreen ? words.green : matter.limit && words.within(matter.limit)
  return {
    done: done.map(({ kind, on, place }) => ({
      mark: '✓',
      text: words.steps[kind],
      place: withoutPlace.includes(kind) ? '' : place,
      note: sayDate(on),
      isDone: true,
    })),
    coming: coming.map(({ kind, place }, at) => ({
      mark: String(done.length + at + 1),
      text: words.toCome[kind],
      place,
      note: kind === 'decide' ? within : '',
      isDone: false,
    })),
  }
}

function StepList({ lines }: { lines: readonly Line[] }) {
  return (
    <ol>
      {lines.map(({ mark, text, place, note, isDone }, at) => (
        <li key={at} className="group relative grid grid-cols-[auto_1fr] gap-x-3 pb-4 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute bottom-0 left-4 top-8 w-0.5 -translate-x-1/2 bg-line group-last:hidden"
          />
          <span
            aria-hidden="true"
            className={cn(
              'relative grid size-8 place-items-center rounded-full border-2 font-bold edge-when-forced',
              isDone
                ? 'on-accent border-accent bg-accent text-on-accent'
                : 'border-edge bg-paper text-soft',
            )}
          >
            {mark}
          </span>
          <p className="min-w-0 pt-0.5">
            <b className="mr-2">{text}</b>
            {place ? <span className="inline-block">{place}</span> : null}
            {note ? <span className="block text-sm text-soft">{note}</span> : null}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** The steps that were taken with their days, and those to come. */
export function ProgressSteps({ progress }: { progress: Progress }) {
  const { done, coming } = linesOf(progress)
  return (
    <div className="grid gap-x-10 gap-y-7 sm:grid-cols-2">
      <section>
        <h2 className="mb-3 text-xl font-bold">{words.done}</h2>
        <StepList lines={done} />
      </section>
      {coming.length > 0 ? (
        <section>
          <h2 className="mb-3 text-xl font-bold">{words.coming}</h2>
          <StepList lines={coming} />
        </section>
      ) : null}
    </div>
  )
}
