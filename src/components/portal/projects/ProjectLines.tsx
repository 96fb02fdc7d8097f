import Link from 'next/link'
import { Badge } from '@/components/ui/Badge'
import { sayDate } from '@/domain/platform/plainDate'
import { projectPages as words } from '@/i18n/projects'
import type { ProjectLine } from '@/queries/casework/projects/listProjects'

/** What there is to do, or that all is done. */
export function sayProject({ standing, isClosed }: Pick<ProjectLine, 'standing' | 'isClosed'>) {
  if (isClosed) return words.closed
  const held = standing.steps.find(({ number }) => number === standing.heldUpBy)
  if (held) return words.heldUp(held.number, held.step.matterName)
  return standing.steps.length > 0 ? words.allDone : words.noSteps
}

/** Projects as lines: how far, what is next, when it will be done. */
export function ProjectLines({ lines }: { lines: readonly ProjectLine[] }) {
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
      {lines.map((line) => {
        const { id, name, enterprise, standing, isClosed } = line
        return (
          <li key={id} className="first:*:rounded-t-xl last:*:rounded-b-xl">
            <Link
              href={`/portal/projects/${id}`}
              className="target block px-4 py-3 text-ink no-underline -outline-offset-4 hover:bg-ground"
            >
              <span className="flex items-baseline justify-between gap-3">
                <span className="min-w-0 text-lg font-bold">{name}</span>
                {standing.isLate && !isClosed ? <Badge tone="late">{words.late}</Badge> : null}
              </span>
              <span className="block font-medium">{sayProject(line)}</span>
              <span className="block text-sm text-soft">
                {[
                  enterprise,
                  words.progress(standing.done, standing.steps.length),
                  standing.expectedOn && standing.heldUpBy
                    ? words.expected(sayDate(standing.expectedOn))
                    : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
