import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/portal/BackLink'
import { MyPart } from '@/components/portal/training/MyPart'
import { SessionFacts } from '@/components/portal/training/SessionFacts'
import { TrainerPart } from '@/components/portal/training/TrainerPart'
import { requireVisitor } from '@/components/portal/request'
import { Badge } from '@/components/ui/Badge'
import { Status } from '@/components/ui/Status'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { sessionStatuses } from '@/domain/training/vocabulary'
import { sessionPage as words, trainingPages } from '@/i18n/portalTraining'
import { Refusal } from '@/operations/refusal'
import { sessionView } from '@/queries/training/sessionView'

export const metadata: Metadata = { title: trainingPages.title }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ do?: string; done?: string }>
}

/** One session: when and where, what a participant does, what a trainer does. */
export default async function SessionPage({ params, searchParams }: Props) {
  const { id } = await params
  const { do: open, done = '' } = await searchParams
  const { req } = await requireVisitor(`/portal/training/sessions/${encodeURIComponent(id)}`)
  const view = await sessionView(req, id).catch((error: unknown) => {
    if (error instanceof Refusal && error.kind === 'not-found') notFound()
    throw error
  })
  const { session } = view
  const said = words.done[done]
  const now = new Date()
  return (
    <article className="mx-auto grid max-w-3xl gap-6">
      <header>
        <BackLink href="/portal/training">{trainingPages.back}</BackLink>
        <h1 className="text-3xl font-black">{session.title}</h1>
        <Badge tone={session.status === 'cancelled' ? 'late' : 'plain'}>
          {wordOf(sessionStatuses, session.status)}
        </Badge>
      </header>
      {said ? <Status tone="good" title={said} /> : null}
      {session.status === 'cancelled' ? (
        <Status tone="late" title={words.over}>
          <p>{session.reason}</p>
        </Status>
      ) : null}
      <SessionFacts view={view} />
      <MyPart view={view} now={now} open={open} />
      {view.trainer ? (
        <TrainerPart view={view} trainer={view.trainer} now={now} open={open} />
      ) : null}
    </article>
  )
}
