import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { idOf } from '@/access/roles'
import { runsTraining } from '@/access/training'
import { BackLink } from '@/components/portal/BackLink'
import { type SessionDraft, SessionFields } from '@/components/portal/training/SessionFields'
import { TrainingForm } from '@/components/portal/training/TrainingForm'
import { WhomFields } from '@/components/portal/training/WhomFields'
import { requireVisitor } from '@/components/portal/request'
import { Status } from '@/components/ui/Status'
import { plainDateOf } from '@/domain/platform/plainDate'
import { clockAt } from '@/domain/training/sayTimes'
import { usualQuizGrace } from '@/domain/training/vocabulary'
import { isRecordId } from '@/domain/platform/recordId'
import { planPage as words, trainingPages } from '@/i18n/portalTraining'
import { Refusal } from '@/operations/refusal'
import { findSession } from '@/operations/training/findSession'
import { missedBy } from '@/queries/training/missed'
import { planChoices } from '@/queries/training/planChoices'

export const metadata: Metadata = { title: words.title }

type Query = Partial<Record<'courses' | 'matters' | 'users' | 'stations' | 'makeUpOf', string>>

interface Props {
  searchParams: Promise<Query>
}

/** Ids out of an address, at most 200. */
const idsIn = (text: string | string[] | undefined): string[] =>
  String(text ?? '')
    .split(',')
    .filter(isRecordId)
    .slice(0, 200)

const usual: Omit<SessionDraft, 'courses' | 'trainer'> = {
  title: '',
  place: '',
  link: '',
  date: '',
  from: '09:00',
  to: '11:00',
  capacity: 30,
  quizGrace: usualQuizGrace,
}

/** Plans a session; a make-up session and one out of a gap come filled in. */
export default async function NewSessionPage({ searchParams }: Props) {
  const query = await searchParams
  const { req, user } = await requireVisitor('/portal/training/sessions/new')
  if (!runsTraining(user)) notFound()
  const choices = await planChoices(req)
  const matters = idsIn(query.matters)
  const users = idsIn(query.users)
  const missed = idsIn(query.makeUpOf)[0]
  const before = missed
    ? await findSession(req, missed).catch((error: unknown) => {
        if (error instanceof Refusal && error.kind === 'not-found') notFound()
        throw error
      })
    : null
  const people = before ? await missedBy(req, before) : []
  const wanted = idsIn(query.courses)
  const ofGap = choices.courses.filter((course) =>
    course.matters.some((one) => matters.includes(one)),
  )
  const chosen = before
    ? before.courses.flatMap((one) => idOf(one) ?? [])
    : wanted.length > 0
      ? wanted
      : ofGap.map(({ id }) => id)
  const draft: SessionDraft = {
    ...usual,
    courses: chosen,
    trainer: before ? (idOf(before.trainer) ?? user.id) : user.id,
    ...(before
      ? {
          title: before.title,
          place: before.place ?? '',
          link: before.link ?? '',
          from: clockAt(new Date(before.startsAt)),
          to: clockAt(new Date(before.endsAt)),
          capacity: Math.max(1, people.length),
          quizGrace: before.quizGrace,
        }
      : { capacity: Math.max(usual.capacity, users.length) }),
  }
  return (
    <div className="mx-auto grid max-w-2xl gap-6">
      <header>
        <BackLink href="/portal/training">{trainingPages.back}</BackLink>
        <h1 className="text-3xl font-black">{words.title}</h1>
      </header>
      {before ? <Status tone="plain" title={words.makeUp(before.title, people.length)} /> : null}
      {users.length > 0 ? <Status tone="plain" title={words.proposal(users.length)} /> : null}
      <TrainingForm command="plan" session="" commandId={randomUUID()} submit={words.submit}>
        <SessionFields draft={draft} choices={choices} today={plainDateOf(new Date())} />
        {matters.map((id) => (
          <input key={id} type="hidden" name="matters" value={id} />
        ))}
        {before ? (
          <input type="hidden" name="makeUpOf" value={before.id} />
        ) : (
          <WhomFields towns={choices.towns} users={users} stations={idsIn(query.stations)} />
        )}
      </TrainingForm>
    </div>
  )
}
