import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { mayAnswer, seesReviews } from '@/access/reviews'
import { requireVisitor } from '@/components/portal/request'
import { AnswerForm } from '@/components/portal/reviews/AnswerForm'
import { buttonClass } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Status } from '@/components/ui/Status'
import { faultKinds, reportOutcomes } from '@/domain/catalogue/review/report'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { reportPages as words } from '@/i18n/matterReports'
import { reportView } from '@/queries/catalogue/review/reportView'

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ done?: string }>
}

const day = (instant: string) => sayDate(plainDateOf(new Date(instant)))

/** One report: what is wrong, and what the department says to it. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { id } = await params
  const { req, user } = await requireVisitor(`/portal/reports/${id}`)
  const view = await reportView(req, id)
  if (!view) notFound()
  const { done } = await searchParams
  const { report, code, department, reporter, station, answerer } = view
  const { outcome, answeredAt, answer } = report
  return (
    <div className="mx-auto grid max-w-2xl gap-5">
      {seesReviews(user) ? (
        <p>
          <Link
            href="/portal/reviews?view=reports"
            className="target inline-block py-2 text-accent"
          >
            {words.back}
          </Link>
        </p>
      ) : null}
      <header>
        <p className="text-soft">{words.title}</p>
        <h1 className="text-3xl font-black">{report.matterName}</h1>
      </header>
      {done === 'sent' ? <Status tone="good" title={words.sent} /> : null}
      {done === 'answered' ? <Status tone="good" title={words.replied} /> : null}
      <Card>
        <h2 className="font-bold">{wordOf(faultKinds, report.kind)}</h2>
        <p className="whitespace-pre-line text-lg">{report.text}</p>
        <p className="text-sm text-soft">
          {words.from(reporter, station)} · {day(report.reportedAt)}
        </p>
      </Card>
      {outcome && answeredAt ? (
        <Card>
          <h2 className="font-bold">
            {words.answered(wordOf(reportOutcomes, outcome), day(answeredAt))}
          </h2>
          {answer ? <p className="whitespace-pre-line text-lg">{answer}</p> : null}
          <p className="text-sm text-soft">{answerer}</p>
        </Card>
      ) : mayAnswer(user, department) ? (
        <AnswerForm id={report.id} />
      ) : (
        <p className="text-soft">{words.waiting(day(report.reportedAt))}</p>
      )}
      <div className="flex flex-wrap gap-2">
        <Link
          href={`/portal/matters/${encodeURIComponent(code)}`}
          className={buttonClass({ variant: 'quiet' })}
        >
          {words.matter}
        </Link>
        {mayAnswer(user, department) ? (
          <a
            href={`/admin/collections/matters/${view.matter}`}
            className={buttonClass({ variant: 'quiet' })}
          >
            {words.change}
          </a>
        ) : null}
      </div>
    </div>
  )
}
