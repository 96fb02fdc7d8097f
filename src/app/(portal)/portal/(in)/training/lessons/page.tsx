import type { Metadata } from 'next'
import { hasRole } from '@/access/roles'
import { runsTraining } from '@/access/training'
import { requireVisitor } from '@/components/portal/request'
import { LessonDebts, LessonOverview, OwnLessons } from '@/components/portal/training/LessonLists'
import { TrainingTabs } from '@/components/portal/training/TrainingTabs'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageHeader } from '@/components/ui/PageHeader'
import { Segment } from '@/components/ui/Segment'
import { plainDateOf } from '@/domain/platform/plainDate'
import { lessonPages as words } from '@/i18n/competencePages'
import type { User } from '@/payload-types'
import { lessonDebts } from '@/queries/training/lessonDebts'
import { lessonOverview } from '@/queries/training/lessonOverview'
import { ownLessons } from '@/queries/training/ownLessons'
import { topPathOf } from '@/queries/training/scope'

export const metadata: Metadata = { title: words.title }

const views = ['todo', 'done', 'overview', 'people'] as const

type View = (typeof views)[number]

const empty: Record<View, readonly [title: string, note: string]> = {
  todo: [words.none, words.noneNote],
  done: [words.noneDone, words.noneNote],
  overview: [words.noneMade, words.noneMadeNote],
  people: [words.allDone, words.allDoneNote],
}

const isOwn = (view: View): boolean => view === 'todo' || view === 'done'

/** An agent does lessons; whoever sees more than herself also follows how others do. */
const viewsOf = (user: User): View[] =>
  views.filter((view) => (isOwn(view) ? hasRole(user, 'agent') : topPathOf(user) !== null))

interface Props {
  searchParams: Promise<{ view?: string }>
}

/** Two-minute lessons 两分钟小课: to be done, done, and how everyone does. */
export default async function LessonsPage({ searchParams }: Props) {
  const { req, user } = await requireVisitor('/portal/training/lessons')
  const { view: asked } = await searchParams
  const offered = viewsOf(user)
  const view = offered.find((one) => one === asked) ?? offered[0] ?? 'todo'
  const today = plainDateOf(new Date())
  const own = isOwn(view) ? await ownLessons(req, { isDone: view === 'done', today }) : []
  const place = { path: topPathOf(user) ?? '/none/', today }
  const lines = view === 'overview' ? await lessonOverview(req, place) : []
  const debts = view === 'people' ? await lessonDebts(req, place) : []
  const [title, note] = empty[view]
  return (
    <div className="grid gap-5">
      <TrainingTabs current="lessons" />
      <PageHeader title={words.title} className="mb-0">
        {words.note}
      </PageHeader>
      {offered.length > 1 ? (
        <Segment
          label={words.views}
          className="w-full max-w-xl"
          options={offered.map((one) => ({
            label: words[one],
            href: `/portal/training/lessons?view=${one}`,
            isCurrent: one === view,
          }))}
        />
      ) : null}
      {own.length > 0 ? <OwnLessons lessons={own} today={today} /> : null}
      {lines.length > 0 ? (
        <LessonOverview lines={lines} canEdit={runsTraining(user)} today={today} />
      ) : null}
      {debts.length > 0 ? <LessonDebts debts={debts} today={today} /> : null}
      {own.length + lines.length + debts.length === 0 ? (
        <EmptyState title={title}>{note}</EmptyState>
      ) : null}
    </div>
  )
}
