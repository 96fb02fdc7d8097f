import { cn } from '@/components/ui/cn'
import type { StepView } from '@/domain/casework/projects/standing'
import type { Bar, Timeline } from '@/domain/casework/projects/timeline'
import { projectPages as words } from '@/i18n/projects'

const place = ({ left, width }: Bar) => ({ left: `${left}%`, width: `${width}%` })
const wide = 9

function Months({ timeline: { months } }: { timeline: Timeline }) {
  const shown = months.filter((_, at) => months.length <= wide || at % 3 === 0)
  return (
    <div className="relative h-7">
      {shown.map(({ on, left }) => (
        <span
          key={on}
          className="absolute whitespace-nowrap pl-1 text-sm text-soft"
          style={{ left: `${left}%` }}
        >
          {words.month(Number(on.slice(5, 7)))}
        </span>
      ))}
    </div>
  )
}

function Row({ view, timeline }: { view: StepView; timeline: Timeline }) {
  const drawn = timeline.rows[view.number - 1]
  return (
    <div className="relative h-10">
      {timeline.months.map(({ on, left }) => (
        <i
          key={on}
          className="absolute -inset-y-1 border-l border-line"
          style={{ left: `${left}%` }}
        />
      ))}
      {drawn ? (
        <i
          className="absolute top-1 h-3.5 rounded-sm border-2 border-edge bg-paper"
          style={place(drawn.target)}
        />
      ) : null}
      {drawn?.real ? (
        <i
          className={cn(
            'absolute top-6 h-3.5 min-w-1.5 rounded-sm edge-when-forced',
            view.isLate ? 'bg-late' : 'bg-accent',
          )}
          style={place(drawn.real)}
        />
      ) : null}
      {timeline.today === undefined ? null : (
        <i
          className="absolute -inset-y-1 border-l-2 border-dashed border-ink"
          style={{ left: `${timeline.today}%` }}
        />
      )}
    </div>
  )
}

/**
 * The drawing of a project for wide screens: an outlined bar is the target, a filled one what really
 * happened. The list below says the same in words, so screen readers leave the drawing out.
 */
export function TimelineChart({
  steps,
  timeline,
}: {
  steps: readonly StepView[]
  timeline: Timeline
}) {
  return (
    <div
      aria-hidden="true"
      className="hidden rounded-xl border border-line bg-paper p-4 not-italic md:block"
    >
      <div className="grid grid-cols-[14rem_1fr] gap-x-4">
        <span />
        <Months timeline={timeline} />
        {steps.map((view) => (
          <div key={view.step.key} className="contents">
            <p className="truncate border-t border-line py-2">
              <b className="mr-2 text-accent">{view.number}</b>
              {view.step.matterName}
            </p>
            <div className="border-t border-line py-1">
              <Row view={view} timeline={timeline} />
            </div>
          </div>
        ))}
      </div>
      <p className="mt-3 flex items-center gap-2 text-sm text-soft">
        <i className="h-3.5 w-9 rounded-sm border-2 border-edge" /> {words.target}
        <i className="ml-4 h-3.5 w-9 rounded-sm bg-accent" /> {words.real}
        <i className="ml-4 h-5 border-l-2 border-dashed border-ink" /> {words.today}
      </p>
    </div>
  )
}
