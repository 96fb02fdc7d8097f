import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { hasRole } from '@/access/roles'
import { AssignmentForm } from '@/components/portal/assignment/AssignmentForm'
import { requireVisitor } from '@/components/portal/request'
import { sayInstant } from '@/components/portal/sayInstant'
import { Badge } from '@/components/ui/Badge'
import { Card, SectionTitle } from '@/components/ui/Card'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { assignmentKinds } from '@/domain/network/assignment'
import { assignmentPages as words } from '@/i18n/portalAssignment'
import type { MatterAssignment } from '@/payload-types'
import { assignmentChoices, doneAssignments } from '@/queries/network/assignmentChoices'

export const metadata: Metadata = { title: words.title }

const mostLines = 10

/** Which matters many stations serve, set at once; for the county centre. */
export default async function AssignmentsPage() {
  const { payload, user } = await requireVisitor('/portal/network/matters')
  if (!hasRole(user, 'coordinator')) notFound()
  return (
    <div className="mx-auto grid max-w-4xl gap-5">
      <header>
        <h1 className="text-3xl font-black">{words.title}</h1>
        <p className="text-soft">{words.lead}</p>
      </header>
      <AssignmentForm choices={await assignmentChoices(payload)} />
      <History lines={await doneAssignments(payload, mostLines)} />
    </div>
  )
}

function History({ lines }: { lines: readonly MatterAssignment[] }) {
  return (
    <Card>
      <SectionTitle>{words.history}</SectionTitle>
      {lines.length === 0 ? <p className="text-soft">{words.historyNone}</p> : null}
      <ul className="divide-y divide-line">
        {lines.map(({ id, kind, changed, status, doneAt }) => (
          <li key={id}>
            <Link
              href={`/portal/network/matters/${id}`}
              className="target flex flex-wrap items-center justify-between gap-x-4 py-2 text-ink no-underline hover:bg-ground"
            >
              <span className="font-bold">
                {words.line(wordOf(assignmentKinds, kind), changed ?? 0)}
              </span>
              <span className="flex items-center gap-3 text-sm text-soft">
                {sayInstant(doneAt ?? '')}
                <Badge tone={status === 'done' ? 'accent' : 'plain'}>{words.states[status]}</Badge>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
