import { FilePlus2 } from 'lucide-react'
import Link from 'next/link'
import { Badge } from '@/components/ui/Badge'
import { buttonClass } from '@/components/ui/Button'
import type { StepStanding, StepView } from '@/domain/casework/projects/standing'
import { sayDate } from '@/domain/platform/plainDate'
import { projectPages as words, standingWords } from '@/i18n/projects'
import type { ProjectPage } from '@/queries/casework/projects/projectPage'
import { StepEdits } from './StepEdits'

const tones: Record<StepStanding, 'plain' | 'accent' | 'late' | 'solid'> = {
  'not-begun': 'solid',
  waiting: 'plain',
  'under-way': 'accent',
  done: 'accent',
  stopped: 'late',
}

function realOf({ begunOn, doneOn }: StepView): string {
  if (!begunOn) return ''
  return doneOn ? words.span(sayDate(begunOn), sayDate(doneOn)) : words.since(sayDate(begunOn))
}

function Facts({ view, holder }: { view: StepView; holder: string }) {
  const real = realOf(view)
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-sm">
      <dt className="text-soft">{words.target}</dt>
      <dd>
        <span className="inline-block">{sayDate(view.step.startOn)}—</span>
        <span className="inline-block">{sayDate(view.step.dueOn)}</span>
      </dd>
      {real ? (
        <>
          <dt className="text-soft">{words.real}</dt>
          <dd>{[real, view.standing === 'under-way' ? holder : ''].filter(Boolean).join(' · ')}</dd>
        </>
      ) : null}
    </dl>
  )
}

function CaseWay({
  page,
  view,
  canRegister,
}: {
  page: ProjectPage
  view: StepView
  canRegister: boolean
}) {
  const { step } = view
  if (step.case) {
    return page.cases.get(step.case)?.isSeen ? (
      <Link
        href={`/portal/cases/${step.case}`}
        className="target inline-flex items-center font-bold text-accent"
      >
        {words.openCase}
      </Link>
    ) : null
  }
  const code = page.codes.get(step.matter)
  if (!canRegister || !code || !page.edits.includes('link')) return null
  const query = new URLSearchParams({ matter: code, project: page.row.id, step: step.key })
  return (
    <Link
      href={`/portal/cases/new?${query.toString()}`}
      className={buttonClass({ variant: 'quiet', size: 'small' })}
    >
      <FilePlus2 aria-hidden="true" className="size-5" />
      {words.register}
    </Link>
  )
}

/** The steps in their order, in words: how each stands, its dates, who has it, and what may be changed. */
export function StepList({
  page,
  canRegister,
  open,
}: {
  page: ProjectPage
  /** The person takes cases at the county's station. */
  canRegister: boolean
  open?: string
}) {
  return (
    <ol className="divide-y divide-line rounded-xl border border-line bg-paper">
      {page.standing.steps.map((view) => (
        <li key={view.step.key} className="grid gap-1.5 px-4 py-3">
          <p className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
            <span className="min-w-0 text-lg font-bold">
              <span className="mr-2 text-accent">{view.number}</span>
              {view.step.matterName}
            </span>
            <span className="flex gap-2">
              <Badge tone={tones[view.standing]}>
                {view.waitsFor.length > 0
                  ? words.waitsFor(view.waitsFor)
                  : standingWords[view.standing]}
              </Badge>
              {view.isLate ? <Badge tone="late">{words.late}</Badge> : null}
            </span>
          </p>
          <Facts view={view} holder={page.cases.get(view.step.case ?? '')?.holder ?? ''} />
          <p>
            <CaseWay page={page} view={view} canRegister={canRegister} />
          </p>
          <StepEdits page={page} view={view} open={open} />
        </li>
      ))}
    </ol>
  )
}
