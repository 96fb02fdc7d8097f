import type { Metadata } from 'next'
import { seesReviews } from '@/access/reviews'
import { MoreLink } from '@/components/portal/MoreLink'
import { requireVisitor } from '@/components/portal/request'
import { ReportLines } from '@/components/portal/reviews/ReportLines'
import { ReviewLines } from '@/components/portal/reviews/ReviewLines'
import { TakeBackForm } from '@/components/portal/reviews/TakeBackForm'
import { EmptyState } from '@/components/ui/EmptyState'
import { Segment } from '@/components/ui/Segment'
import { Status } from '@/components/ui/Status'
import { plainDateOf } from '@/domain/platform/plainDate'
import { reviewPages as words } from '@/i18n/editionLife'
import { reportPages as reportWords } from '@/i18n/matterReports'
import { dueReviews } from '@/queries/catalogue/review/dueReviews'
import { liveMatter } from '@/queries/catalogue/review/liveMatter'
import { mayTakeBack } from '@/queries/catalogue/review/mayTakeBack'
import { openReports } from '@/queries/catalogue/review/openReports'

export const metadata: Metadata = { title: words.title }

const lists = ['due', 'mine', 'dateless'] as const
const views = ['due', 'mine', 'reports', 'dateless'] as const

interface Props {
  searchParams: Promise<{ view?: string; page?: string; done?: string; undone?: string }>
}

/** What is due for review, overdue first, each with one tap. */
export default async function ReviewsPage({ searchParams }: Props) {
  const { req, user } = await requireVisitor('/portal/reviews')
  const { view, page: askedPage, done, undone } = await searchParams
  const shown = views.find((one) => one === view) ?? 'due'
  const list = lists.find((one) => one === shown)
  const page = /^[1-9]\d{0,3}$/.test(askedPage ?? '') ? Number(askedPage) : 1
  const today = plainDateOf(new Date())
  const none = { lines: [], isMore: false }
  const { lines, isMore } = list ? await dueReviews(req, { list, today, page }) : none
  const waiting = await openReports(req, { page: list ? 1 : page })
  const checked = done ? await liveMatter(req, done) : null
  const takenBack = undone ? await liveMatter(req, undone) : null
  const [title, note] = list ? words.empty[list] : [reportWords.emptyTitle, reportWords.emptyNote]
  const isEmpty = list ? lines.length === 0 : waiting.reports.length === 0
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <h1 className="text-3xl font-black">{words.title}</h1>
      {seesReviews(user) ? (
        <>
          {checked ? (
            <Status tone="good" title={words.done(checked.name)}>
              {mayTakeBack(user, checked, today) ? (
                <TakeBackForm id={checked.id} name={checked.name} />
              ) : null}
            </Status>
          ) : null}
          {takenBack ? <Status tone="plain" title={words.takenBack(takenBack.name)} /> : null}
          <p className="text-soft">{words.lead}</p>
          <Segment
            label={words.title}
            options={views.map((one) => ({
              label:
                one === 'reports'
                  ? `${reportWords.view} ${waiting.reports.length}${waiting.isMore ? '+' : ''}`
                  : words.views[one],
              href: `/portal/reviews?view=${one}`,
              isCurrent: one === shown,
            }))}
          />
          {lines.some(({ mayCheck }) => mayCheck) ? (
            <p className="rounded-lg bg-tint p-4 edge-when-forced">{words.states}</p>
          ) : null}
          {isEmpty ? <EmptyState title={title}>{note}</EmptyState> : null}
          {lines.length > 0 ? <ReviewLines lines={lines} today={today} /> : null}
          {!list && !isEmpty ? <ReportLines reports={waiting.reports} /> : null}
          {(list ? isMore : waiting.isMore) ? (
            <MoreLink href={`/portal/reviews?view=${shown}&page=${page + 1}`}>
              {words.more}
            </MoreLink>
          ) : null}
        </>
      ) : (
        <EmptyState title={words.notYours} />
      )}
    </div>
  )
}
