import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { Card } from '@/components/ui/Card'
import { PageHeader } from '@/components/ui/PageHeader'
import { Status } from '@/components/ui/Status'
import { ProgressForm } from '@/components/public/progress/ProgressForm'
import { ProgressView } from '@/components/public/progress/ProgressView'
import { SiteFrame } from '@/components/public/SiteFrame'
import { type SizeParams, pathTo, publicSite } from '@/components/public/site'
import { readCaseNumber, sayCaseNumber } from '@/domain/casework/caseNumber'
import { progressWords as words } from '@/i18n/publicProgress'
import {
  noticeCookie,
  noticeOf,
  numberOfPass,
  passCookie,
} from '@/operations/casework/progressCookies'
import { publicProgress } from '@/queries/casework/publicProgress'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: words.title,
  alternates: { canonical: '/progress' },
}

interface Props {
  params: Promise<SizeParams>
  searchParams: Promise<{ number?: string | string[] }>
}

/** What the address and the cookies say. */
async function visitOf(asked: string | string[] | undefined) {
  const { payload } = await publicSite()
  const kept = await cookies()
  const now = new Date()
  const text = ((Array.isArray(asked) ? asked[0] : asked) ?? '').trim().slice(0, 60)
  const number = readCaseNumber(text)
  const pass = numberOfPass(payload, kept.get(passCookie)?.value, now)
  const notice = noticeOf(payload, kept.get(noticeCookie)?.value, now)
  const opens = pass && (!text || pass === number) ? pass : null
  const progress = opens ? await publicProgress(payload, opens, now) : null
  return { text, number, notice, progress }
}

/**
 * Where a case is, for its citizen: number and the last digits of the phone are posted, what is shown
 * hangs on a cookie. Works without scripts; the address holds the number at most.
 */
export default async function ProgressPage({ params, searchParams }: Props) {
  const { size } = await params
  const { text, number, notice, progress } = await visitOf((await searchParams).number)
  if (progress) {
    return (
      <SiteFrame size={size} path={pathTo.progress(progress.number)} section="progress">
        <div className="mx-auto max-w-3xl">
          <ProgressView progress={progress} notice={notice?.about === 'rating' ? notice : null} />
        </div>
      </SiteFrame>
    )
  }
  const isWrong = Boolean(text) && !number
  const fault = /^[\d\s-]{14,}$/.test(text.normalize('NFKC'))
    ? words.faults.numberCheck
    : words.faults.numberShape
  return (
    <SiteFrame size={size} path={number ? pathTo.progress(number) : '/progress'} section="progress">
      <div className="mx-auto max-w-xl">
        <PageHeader title={words.title}>{words.note}</PageHeader>
        {notice && !isWrong ? <Status tone="late" title={notice.message} className="mb-5" /> : null}
        <Card>
          <ProgressForm
            number={number ? sayCaseNumber(number) : text}
            error={isWrong ? fault : undefined}
          />
        </Card>
      </div>
    </SiteFrame>
  )
}
