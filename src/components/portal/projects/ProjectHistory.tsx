import { idOf } from '@/access/roles'
import { casePageWords } from '@/i18n/portalCases'
import { projectDone, projectPages as words } from '@/i18n/projects'
import type { ProjectPage } from '@/queries/casework/projects/projectPage'
import { Fold } from '../Fold'
import { sayInstant } from '../sayInstant'

/** Every edit of a project, why target dates were changed, and by whom. */
export function ProjectHistory({ page: { row, people } }: { page: ProjectPage }) {
  return (
    <Fold summary={words.history} className="text-accent">
      <ol className="divide-y divide-line border-y border-line">
        {(row.history ?? []).map(({ at, by, command, detail }, step) => (
          <li key={step} className="flex flex-wrap justify-between gap-x-3 py-2 text-sm">
            <span className="font-bold">{projectDone[command as keyof typeof projectDone]}</span>
            <span className="text-soft">
              {`${sayInstant(at)} ${people[idOf(by) ?? ''] ?? casePageWords.system}`}
            </span>
            {detail ? <span className="w-full break-words">{detail}</span> : null}
          </li>
        ))}
      </ol>
    </Fold>
  )
}
