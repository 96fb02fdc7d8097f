import type { Metadata } from 'next'
import Link from 'next/link'
import { runsTraining } from '@/access/training'
import { CourseLines } from '@/components/portal/training/CourseLines'
import { SessionLines, sayPlaces } from '@/components/portal/training/SessionLines'
import { TrainingTabs } from '@/components/portal/training/TrainingTabs'
import { requireVisitor } from '@/components/portal/request'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageHeader } from '@/components/ui/PageHeader'
import { trainingPages as words } from '@/i18n/portalTraining'
import {
  activeCourses,
  type CountedSession,
  myTraining,
  trainerSessions,
} from '@/queries/training/portalTraining'

export const metadata: Metadata = { title: words.title }

const counted = (lines: readonly CountedSession[]) =>
  lines.map(({ session, taken, waiting }) => ({
    session,
    note: sayPlaces(session.capacity, taken, waiting),
  }))

/** What a person is invited to, goes to, has to hand in and went to; for trainers, all sessions. */
export default async function TrainingPage() {
  const { req, user } = await requireVisitor('/portal/training')
  const now = new Date()
  const isTrainer = runsTraining(user)
  const mine = await myTraining(req, now)
  const all = isTrainer ? await trainerSessions(req, now) : null
  const courses = await activeCourses(req)
  const groups = [mine.answer, mine.quiz, mine.coming, mine.done]
  const shown = [...groups, all?.toLog ?? [], all?.coming ?? [], all?.past ?? []]
  const isEmpty = shown.every(({ length }) => length === 0)
  return (
    <div className="mx-auto grid max-w-3xl gap-6">
      <TrainingTabs current="sessions" />
      <PageHeader title={words.title} className="mb-0">
        {isTrainer ? words.trainerLead : words.lead}
      </PageHeader>
      {isTrainer ? (
        <Link href="/portal/training/sessions/new" className={buttonClass({ size: 'large' })}>
          {words.plan}
        </Link>
      ) : null}
      <SessionLines title={words.groups.answer} lines={mine.answer} />
      <SessionLines title={words.groups.quiz} lines={mine.quiz} />
      <SessionLines title={words.groups.coming} lines={mine.coming} />
      {all ? (
        <>
          <SessionLines title={words.trainerGroups.toLog} lines={counted(all.toLog)} />
          <SessionLines title={words.trainerGroups.coming} lines={counted(all.coming)} />
        </>
      ) : null}
      {isEmpty ? (
        <EmptyState title={words.emptyTitle}>
          {isTrainer ? words.emptyTrainer : words.emptyNote}
        </EmptyState>
      ) : null}
      <CourseLines courses={courses} mayWrite={isTrainer} />
      <SessionLines title={words.groups.done} lines={mine.done} />
      {all ? <SessionLines title={words.trainerGroups.past} lines={counted(all.past)} /> : null}
    </div>
  )
}
