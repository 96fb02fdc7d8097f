import type { Metadata } from 'next'
import { Printer } from 'lucide-react'
import { notFound } from 'next/navigation'
import { idOf } from '@/access/roles'
import { BackLink } from '@/components/portal/BackLink'
import { Panel } from '@/components/portal/Panel'
import { ContactCard } from '@/components/portal/projects/ContactCard'
import {
  AfterFields,
  EditForm,
  ReasonField,
  TargetFields,
} from '@/components/portal/projects/EditForm'
import { ProjectHistory } from '@/components/portal/projects/ProjectHistory'
import { sayProject } from '@/components/portal/projects/ProjectLines'
import { StepList } from '@/components/portal/projects/StepList'
import { TimelineChart } from '@/components/portal/projects/TimelineChart'
import { requireVisitor } from '@/components/portal/request'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { EmptyState } from '@/components/ui/EmptyState'
import { Field, Input, fieldProps } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { cn } from '@/components/ui/cn'
import { sayDate } from '@/domain/platform/plainDate'
import { projectPages as words } from '@/i18n/projects'
import { Refusal } from '@/operations/refusal'
import { type ProjectPage, projectPage } from '@/queries/casework/projects/projectPage'

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ do?: string; done?: string }>
}

const doneWords = (done: string | undefined): string | undefined => {
  if (!done) return undefined
  if (done === 'create') return words.created
  return done === 'register' ? words.registered : words.done
}

/** How far it is, what is to be done next, and when all will be done. */
function Summary({ page }: { page: ProjectPage }) {
  const { standing, row } = page
  const { expectedOn, heldUpBy, isLate } = standing
  return (
    <section className={cn('rounded-xl border px-4 py-3', isLate ? 'border-late' : 'border-ink')}>
      <p className="text-2xl font-black">
        {sayProject({ standing, isClosed: row.isClosed ?? false })}
      </p>
      <p className="flex flex-wrap gap-x-4">
        <span>{words.progress(standing.done, standing.steps.length)}</span>
        {expectedOn && heldUpBy ? <span>{words.expected(sayDate(expectedOn))}</span> : null}
        {isLate ? <span className="font-bold text-late">{words.late}</span> : null}
      </p>
    </section>
  )
}

function AddStep({ page }: { page: ProjectPage }) {
  if (!page.edits.includes('add')) return null
  return (
    <Card>
      <SectionTitle>{words.labels.add}</SectionTitle>
      <EditForm name="add" page={page} submit={words.labels.add} isSecondary>
        <Field id="matter" label={words.matter} help={words.matterHelp}>
          <Input
            {...fieldProps('matter', { help: words.matterHelp })}
            name="matter"
            list="matters"
            required
            maxLength={40}
            autoComplete="off"
          />
          <datalist id="matters">
            {page.matters.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </datalist>
        </Field>
        <TargetFields of="add" />
        {page.standing.steps.length > 0 ? (
          <AfterFields
            earlier={page.standing.steps}
            ticked={page.standing.steps.slice(-1).map(({ step }) => step.key)}
          />
        ) : null}
      </EditForm>
    </Card>
  )
}

const Close = ({ page }: { page: ProjectPage }) =>
  page.edits.includes('close') ? (
    <Panel
      href={`/portal/projects/${page.row.id}?do=close#close`}
      label={words.labels.close}
      title={words.labels.close}
    >
      <EditForm name="close" page={page} submit={words.labels.close}>
        <ReasonField id="close-reason" />
      </EditForm>
    </Panel>
  ) : null

/** One project: what holds it up, the drawing, the steps; and what may be changed. */
export default async function ProjectDetailPage({ params, searchParams }: Props) {
  const { id } = await params
  const visit = await requireVisitor(`/portal/projects/${id}`)
  const { do: open, done } = await searchParams
  const page = await projectPage(visit.req, id, new Date()).catch((error: unknown) => {
    if (error instanceof Refusal && error.kind === 'not-found') notFound()
    throw error
  })
  const { row, standing, timeline, people } = page
  const said = doneWords(done)
  const canRegister = visit.user.roles.includes('agent') && visit.station?.tier === 'county'
  return (
    <article className="mx-auto grid max-w-5xl gap-6">
      <header>
        <BackLink href="/portal/projects">{words.back}</BackLink>
        <h1 className="text-3xl font-black">{row.name}</h1>
        <p className="text-soft">
          {`${row.enterprise} · ${words.leader} ${people[idOf(row.leader) ?? ''] ?? ''}`}
        </p>
      </header>
      {said ? <Status tone="good" title={said} /> : null}
      <Summary page={page} />
      {timeline ? (
        <>
          <TimelineChart steps={standing.steps} timeline={timeline} />
          <StepList page={page} canRegister={canRegister} open={open} />
        </>
      ) : (
        <EmptyState title={words.noSteps}>{words.noStepsNote}</EmptyState>
      )}
      <AddStep page={page} />
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <ContactCard project={row.id} name={row.contact} phoneMasked={row.phoneMasked} />
        <div className="no-print grid gap-3">
          {timeline ? (
            <a
              href={`/api/projects/${row.id}/timeline.pdf`}
              target="_blank"
              rel="noreferrer"
              className={buttonClass({ variant: 'secondary', wide: true })}
            >
              <Printer aria-hidden="true" className="size-5" />
              {words.print}
            </a>
          ) : null}
          <Close page={page} />
        </div>
      </div>
      {open === 'close' && page.edits.includes('close') ? (
        <Card id="close">
          <EditForm name="close" page={page} submit={words.labels.close}>
            <ReasonField id="close-reason-open" />
          </EditForm>
        </Card>
      ) : null}
      <ProjectHistory page={page} />
    </article>
  )
}
