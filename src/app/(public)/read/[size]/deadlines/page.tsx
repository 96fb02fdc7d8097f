import type { Metadata } from 'next'
import { ZodError } from 'zod'
import { Card, SectionTitle } from '@/components/ui/Card'
import { PageHeader } from '@/components/ui/PageHeader'
import { Status } from '@/components/ui/Status'
import { DeadlineCalendar, weekdayWord } from '@/components/public/DeadlineCalendar'
import { type AskedDeadline, DeadlineForm } from '@/components/public/DeadlineForm'
import { SiteFrame } from '@/components/public/SiteFrame'
import { type SizeParams, publicSite } from '@/components/public/site'
import { sayDate } from '@/domain/platform/plainDate'
import { deadlineWords as words } from '@/i18n/publicDeadlines'
import { Refusal } from '@/operations/refusal'
import { type DeadlinePreview, deadlinePreview } from '@/queries/platform/deadlinePreview'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: words.title,
  alternates: { canonical: '/deadlines' },
}

const mostShown = 400

interface Props {
  params: Promise<SizeParams>
  searchParams: Promise<Partial<Record<keyof AskedDeadline, string | string[]>>>
}

const first = (value?: string | string[]): string =>
  ((Array.isArray(value) ? value[0] : value) ?? '').trim().slice(0, 40)

/** The answer, or what is wrong with the question. */
async function answer(asked: AskedDeadline): Promise<DeadlinePreview | string> {
  const { payload } = await publicSite()
  try {
    return await deadlinePreview(payload, asked)
  } catch (error) {
    if (error instanceof ZodError) return error.issues.map(({ message }) => message).join('')
    if (error instanceof Refusal) return error.message
    throw error
  }
}

function Answer({ dueOn, provisional, trace }: DeadlinePreview) {
  const shown = trace.slice(0, mostShown)
  return (
    <>
      <Status tone="good" className="mt-6">
        <p className="text-2xl font-black">{words.due(sayDate(dueOn), weekdayWord(dueOn))}</p>
        {provisional ? <p className="mt-1 font-bold text-due">{words.provisional}</p> : null}
      </Status>
      <Card className="mt-6">
        <SectionTitle>{words.days}</SectionTitle>
        <DeadlineCalendar trace={shown} />
        {trace.length > mostShown ? <p className="mt-3">{words.tooMany(mostShown)}</p> : null}
      </Card>
    </>
  )
}

/** When something will be done, day by day, for whoever asks; works without scripts. */
export default async function DeadlinesPage({ params, searchParams }: Props) {
  const { size } = await params
  const query = await searchParams
  const { today } = await publicSite()
  const asked: AskedDeadline = {
    received: first(query.received) || today,
    limit: first(query.limit),
    unit: first(query.unit) || 'working-day',
  }
  const isAsked = Boolean(asked.limit) || asked.unit === 'immediate'
  const answered = isAsked ? await answer(asked) : null
  const path = isAsked ? `/deadlines?${new URLSearchParams({ ...asked })}` : '/deadlines'
  return (
    <SiteFrame size={size} path={path}>
      <div className="mx-auto max-w-3xl">
        <PageHeader title={words.title}>{words.note}</PageHeader>
        <Card>
          <DeadlineForm asked={asked} />
        </Card>
        {typeof answered === 'string' ? (
          <Status tone="late" title={answered} className="mt-6" />
        ) : null}
        {answered && typeof answered !== 'string' ? <Answer {...answered} /> : null}
      </div>
    </SiteFrame>
  )
}
