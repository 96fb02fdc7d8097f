import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { hasRole, idOf } from '@/access/roles'
import { ActionForm } from '@/components/portal/ActionForm'
import { carryOutAction, undoAction } from '@/components/portal/assignment/assignmentActions'
import { PlanView } from '@/components/portal/assignment/PlanView'
import { requireVisitor, type Visit } from '@/components/portal/request'
import { sayInstant } from '@/components/portal/sayInstant'
import { buttonClass } from '@/components/ui/Button'
import { Status } from '@/components/ui/Status'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { assignmentKinds, undoWithinMs } from '@/domain/network/assignment'
import { assignmentPages as words } from '@/i18n/portalAssignment'
import { assignmentPlan } from '@/operations/network/assignment/assignmentPlan'
import { findAssignment } from '@/operations/network/assignment/findAssignment'
import { Refusal } from '@/operations/refusal'
import type { MatterAssignment } from '@/payload-types'
import { matterNames } from '@/queries/network/assignmentChoices'
import { townsWithStations } from '@/queries/network/publicStations'

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
}

/** One assignment: to be looked at and confirmed, then to be taken back within a day. */
export default async function AssignmentPage({ params }: Props) {
  const { id } = await params
  const visit = await requireVisitor(`/portal/network/matters/${id}`)
  if (!hasRole(visit.user, 'coordinator')) notFound()
  const assignment = await findAssignment(visit.req, id).catch((error: unknown) => {
    if (error instanceof Refusal) notFound()
    throw error
  })
  return (
    <div className="mx-auto grid max-w-4xl gap-5">
      <header>
        <p className="text-sm text-soft">{words.title}</p>
        <h1 className="text-3xl font-black">{wordOf(assignmentKinds, assignment.kind)}</h1>
      </header>
      {assignment.status === 'planned' ? (
        <Planned visit={visit} assignment={assignment} />
      ) : (
        <Done assignment={assignment} />
      )}
      <p>
        <Link href="/portal/network/matters" className={buttonClass({ variant: 'secondary' })}>
          {assignment.status === 'planned' ? words.back : words.again}
        </Link>
      </p>
    </div>
  )
}

/** What it would change if it were done now, and the button that does it. */
async function Planned({
  visit: { payload, req },
  assignment,
}: {
  visit: Visit
  assignment: MatterAssignment
}) {
  const plan = await assignmentPlan(req, assignment)
  const towns = await townsWithStations(payload)
  const ids = (assignment.matters ?? []).map((matter) => idOf(matter)).filter((id) => id !== null)
  const count = plan.changes.length
  return (
    <>
      <p className="font-bold text-soft">{words.preview}</p>
      <PlanView
        plan={plan}
        townNames={new Map(towns.map(({ code, name }) => [code, name]))}
        matters={await matterNames(payload, ids)}
      />
      {count > 0 ? (
        <ActionForm action={carryOutAction} submit={words.confirm(count)} busy={words.confirming}>
          <input type="hidden" name="id" value={assignment.id} />
          <input type="hidden" name="expected" value={count} />
        </ActionForm>
      ) : null}
    </>
  )
}

/** What was done, and the way back. */
function Done({ assignment }: { assignment: MatterAssignment }) {
  const { id, status, doneAt, changed, kept } = assignment
  if (status === 'undone') {
    return (
      <Status tone="good" title={words.undoneTitle((changed ?? 0) - (kept ?? 0))}>
        {kept ? <p>{words.kept(kept)}</p> : null}
      </Status>
    )
  }
  const until = new Date(new Date(doneAt ?? 0).getTime() + undoWithinMs)
  const isLate = until.getTime() < Date.now()
  return (
    <>
      <Status tone="good" title={words.doneTitle(changed ?? 0)}>
        <p>{isLate ? words.tooLate : words.undoNote(sayInstant(until.toISOString()))}</p>
      </Status>
      {isLate ? null : (
        <ActionForm action={undoAction} submit={words.undo} busy={words.undoing} isSecondary>
          <input type="hidden" name="id" value={id} />
        </ActionForm>
      )}
    </>
  )
}
