import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { idOf } from '@/access/roles'
import { runsTraining } from '@/access/training'
import { BackLink } from '@/components/portal/BackLink'
import { SessionFields } from '@/components/portal/training/SessionFields'
import { TrainingForm } from '@/components/portal/training/TrainingForm'
import { sessionAddress } from '@/components/portal/training/trainingAddresses'
import { requireVisitor } from '@/components/portal/request'
import { Field, Textarea, fieldProps } from '@/components/ui/Field'
import { plainDateOf } from '@/domain/platform/plainDate'
import { clockAt } from '@/domain/training/sayTimes'
import { planPage as words, trainingPages } from '@/i18n/portalTraining'
import { findSession } from '@/operations/training/findSession'
import { Refusal } from '@/operations/refusal'
import { planChoices } from '@/queries/training/planChoices'

export const metadata: Metadata = { title: words.changeTitle }

interface Props {
  params: Promise<{ id: string }>
}

/** Changes a session that is still to come. */
export default async function ChangeSessionPage({ params }: Props) {
  const { id } = await params
  const { req, user } = await requireVisitor(sessionAddress(id, '/change'))
  if (!runsTraining(user)) notFound()
  const session = await findSession(req, id).catch((error: unknown) => {
    if (error instanceof Refusal && error.kind === 'not-found') notFound()
    throw error
  })
  const startsAt = new Date(session.startsAt)
  const draft = {
    title: session.title,
    courses: session.courses.flatMap((one) => idOf(one) ?? []),
    trainer: idOf(session.trainer) ?? '',
    place: session.place ?? '',
    link: session.link ?? '',
    date: plainDateOf(startsAt),
    from: clockAt(startsAt),
    to: clockAt(new Date(session.endsAt)),
    capacity: session.capacity,
    quizGrace: session.quizGrace,
  }
  return (
    <div className="mx-auto grid max-w-2xl gap-6">
      <header>
        <BackLink href={sessionAddress(id)}>{trainingPages.backSession}</BackLink>
        <h1 className="text-3xl font-black">{words.changeTitle}</h1>
      </header>
      <TrainingForm
        command="change"
        session={id}
        commandId={randomUUID()}
        submit={words.submitChange}
      >
        <SessionFields
          draft={draft}
          choices={await planChoices(req)}
          today={plainDateOf(new Date())}
        />
        <Field id="change-reason" label={words.reason}>
          <Textarea
            {...fieldProps('change-reason')}
            name="reason"
            required={session.status !== 'planned'}
            maxLength={500}
          />
        </Field>
      </TrainingForm>
    </div>
  )
}
