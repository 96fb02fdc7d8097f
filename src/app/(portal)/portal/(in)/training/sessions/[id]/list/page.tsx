import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/portal/BackLink'
import { TickList } from '@/components/portal/training/TickList'
import { TrainingForm } from '@/components/portal/training/TrainingForm'
import { sessionAddress } from '@/components/portal/training/trainingAddresses'
import { requireVisitor } from '@/components/portal/request'
import { EmptyState } from '@/components/ui/EmptyState'
import { trainerPage as words, trainingPages } from '@/i18n/portalTraining'
import { Refusal } from '@/operations/refusal'
import { sessionView } from '@/queries/training/sessionView'

export const metadata: Metadata = { title: words.list }

interface Props {
  params: Promise<{ id: string }>
}

/** The list of a session to tick. */
export default async function SessionListPage({ params }: Props) {
  const { id } = await params
  const { req } = await requireVisitor(sessionAddress(id, '/list'))
  const view = await sessionView(req, id).catch((error: unknown) => {
    if (error instanceof Refusal && error.kind === 'not-found') notFound()
    throw error
  })
  if (!view.trainer) notFound()
  return (
    <div className="mx-auto grid max-w-2xl gap-5">
      <header>
        <BackLink href={sessionAddress(id)}>{trainingPages.backSession}</BackLink>
        <h1 className="text-3xl font-black">{words.list}</h1>
        <p className="text-soft">{words.listNote}</p>
      </header>
      {view.trainer.lines.length === 0 ? (
        <EmptyState title={words.listEmpty}>{words.listEmptyNote}</EmptyState>
      ) : (
        <TrainingForm
          command="tick"
          session={id}
          commandId={randomUUID()}
          title={`${words.list} ${view.session.title}`}
          submit={words.saveList}
        >
          <TickList lines={view.trainer.lines} of="list" />
        </TrainingForm>
      )}
    </div>
  )
}
