import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CaseAppointment } from '@/components/portal/appointments/CaseAppointment'
import { CaseClock } from '@/components/portal/cases/CaseClock'
import { CaseCommands } from '@/components/portal/cases/CaseCommands'
import { CaseFiles } from '@/components/portal/cases/CaseFiles'
import { CaseHead } from '@/components/portal/cases/CaseHead'
import { CasePapers } from '@/components/portal/cases/CasePapers'
import { CasePerson } from '@/components/portal/cases/CasePeople'
import { CaseWay } from '@/components/portal/cases/CaseWay'
import { PendingFiles } from '@/components/portal/files/PendingFiles'
import { SendState } from '@/components/portal/files/SendState'
import { CaseOrders } from '@/components/portal/orders/CaseOrders'
import { requireVisitor } from '@/components/portal/request'
import { TrainingNote } from '@/components/portal/training/TrainingNote'
import { Status } from '@/components/ui/Status'
import { idOf } from '@/access/roles'
import { isEnd } from '@/domain/casework/vocabulary'
import { plainDateOf } from '@/domain/platform/plainDate'
import { casePageWords as words, casePages, commandWords, registerWords } from '@/i18n/portalCases'
import { Refusal } from '@/operations/refusal'
import { filesOfCase } from '@/queries/casework/caseFiles'
import { type CaseView, caseView } from '@/queries/casework/caseView'

export const metadata: Metadata = { title: casePages.title }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ do?: string; done?: string; mend?: string }>
}

/** What was done on the page before this one. */
function doneWords(done: string | undefined): string | undefined {
  if (done === 'register') return registerWords.done
  return Object.entries(commandWords).find(([name]) => name === done)?.[1].done
}

/** What a notice said is missing, by name. */
function Missing({ view }: { view: CaseView }) {
  if (view.state.missing.length === 0) return null
  const nameOf = (code: string) =>
    view.content.materials.find((material) => material.code === code)?.name ?? code
  return (
    <section className="rounded-lg bg-tint p-4 edge-when-forced">
      <h2 className="font-bold">{words.missing}</h2>
      <ul className="list-disc pl-6">
        {view.state.missing.map(({ material, remark }) => (
          <li key={material}>{[nameOf(material), remark].filter(Boolean).join('：')}</li>
        ))}
      </ul>
    </section>
  )
}

function People({ view }: { view: CaseView }) {
  const { id, applicant, proxy } = view.case
  const people = [
    ['applicant', words.people, applicant] as const,
    ['proxy', words.proxy, proxy] as const,
  ]
  return people.map(([who, title, person]) =>
    person?.name ? (
      <CasePerson
        key={who}
        caseId={id}
        who={who}
        title={title}
        name={person.name}
        relation={'relation' in person ? (person.relation ?? undefined) : undefined}
        idMasked={person.idMasked ?? ''}
        phoneMasked={person.phoneMasked ?? ''}
      />
    ) : null,
  )
}

/** One case: by when, how far, who; and what this person may do now. */
export default async function CasePage({ params, searchParams }: Props) {
  const { id } = await params
  const visit = await requireVisitor(`/portal/cases/${id}`)
  const { do: open, done, mend } = await searchParams
  const now = new Date()
  const view = await caseView(visit.req, id, now).catch((error: unknown) => {
    if (error instanceof Refusal && error.kind === 'not-found') notFound()
    throw error
  })
  const said = doneWords(done)
  const today = plainDateOf(now)
  const files = await filesOfCase(visit.req, id)
  const batches = [id, ...view.state.commandIds.slice(0, 1)]
  return (
    <PendingFiles owner={visit.user.id} batches={batches} caseId={id} has={files.length}>
      <article className="mx-auto grid max-w-3xl gap-6 pb-20 lg:pb-0">
        <CaseHead view={view} />
        {said ? <Status tone="good" title={said} /> : null}
        <SendState />
        <CaseClock view={view} today={today} />
        <CaseAppointment view={view} req={visit.req} />
        {isEnd(view.state.status) ? null : (
          <TrainingNote visit={visit} matterId={idOf(view.case.matter) ?? ''} caseId={id} />
        )}
        <Missing view={view} />
        <CaseCommands view={view} open={open} mend={mend} />
        {view.state.status === 'declined' ? null : (
          <CaseFiles view={view} req={visit.req} files={files} />
        )}
        <CaseOrders visit={visit} view={view} today={today} open={open === 'raise-order'} />
        <CasePapers req={visit.req} caseId={view.case.id} />
        {view.legs.length > 0 ? <CaseWay view={view} today={today} /> : null}
        <div className="grid gap-4 sm:grid-cols-2">
          <People view={view} />
        </div>
      </article>
    </PendingFiles>
  )
}
