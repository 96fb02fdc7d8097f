import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/portal/BackLink'
import { QuizForm } from '@/components/portal/training/QuizForm'
import { QuizOutcome } from '@/components/portal/training/QuizOutcome'
import { sessionAddress } from '@/components/portal/training/trainingAddresses'
import { requireVisitor } from '@/components/portal/request'
import { EmptyState } from '@/components/ui/EmptyState'
import { quizPage as words, trainingPages } from '@/i18n/portalTraining'
import { Refusal } from '@/operations/refusal'
import { quizFor } from '@/queries/training/quizFor'

export const metadata: Metadata = { title: trainingPages.title }

interface Props {
  params: Promise<{ id: string; course: string }>
}

/** The quiz of a course: to be answered, then with what was right and why. */
export default async function QuizPage({ params }: Props) {
  const { id, course } = await params
  const { req } = await requireVisitor(sessionAddress(id, `/quiz/${encodeURIComponent(course)}`))
  const found = await quizFor(req, id, course).catch((error: unknown) => {
    if (error instanceof Refusal && error.kind === 'not-found') notFound()
    throw error
  })
  return (
    <div className="mx-auto grid max-w-2xl gap-5">
      <header>
        <BackLink href={sessionAddress(id)}>{trainingPages.backSession}</BackLink>
        <h1 className="text-3xl font-black">{words.title(found.name)}</h1>
      </header>
      {found.result ? (
        <QuizOutcome result={found.result} />
      ) : found.questions.length === 0 ? (
        <EmptyState title={words.noQuiz} />
      ) : (
        <QuizForm
          session={id}
          course={course}
          title={words.draft(found.name, found.sessionTitle)}
          questions={found.questions}
        />
      )}
    </div>
  )
}
