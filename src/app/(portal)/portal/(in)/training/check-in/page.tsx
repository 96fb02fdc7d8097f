import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import Link from 'next/link'
import { BackLink } from '@/components/portal/BackLink'
import { TrainingForm } from '@/components/portal/training/TrainingForm'
import { sessionAddress } from '@/components/portal/training/trainingAddresses'
import { requireVisitor } from '@/components/portal/request'
import { buttonClass } from '@/components/ui/Button'
import { Status } from '@/components/ui/Status'
import { clockAt, saySpan } from '@/domain/training/sayTimes'
import { checkInPage as words, trainingPages } from '@/i18n/portalTraining'
import { scanned } from '@/operations/training/scanned'
import { Refusal } from '@/operations/refusal'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ session?: string; code?: string }>
}

/** What a scan of the screen opens: one button. */
export default async function CheckInPage({ searchParams }: Props) {
  const { session: id = '', code = '' } = await searchParams
  const query = new URLSearchParams({ session: String(id), code: String(code) })
  const { req, user } = await requireVisitor(`/portal/training/check-in?${query}`)
  const found = await scanned({
    req,
    id: String(id),
    token: String(code),
    now: new Date(),
  }).catch((error: unknown) => {
    if (error instanceof Refusal) return error
    throw error
  })
  if (found instanceof Refusal) {
    return (
      <div className="mx-auto grid max-w-xl gap-5">
        <h1 className="text-3xl font-black">{words.title}</h1>
        <Status tone="late" title={words.wrong}>
          <p>{found.message}</p>
        </Status>
        <Link href="/portal/training" className={buttonClass({ variant: 'secondary' })}>
          {trainingPages.back}
        </Link>
      </div>
    )
  }
  const { session, claim, arrivedAt } = found
  return (
    <div className="mx-auto grid max-w-xl gap-5">
      <header>
        <BackLink href="/portal/training">{trainingPages.back}</BackLink>
        <h1 className="text-3xl font-black">{session.title}</h1>
        <p className="text-soft tabular-nums">
          {saySpan(new Date(session.startsAt), new Date(session.endsAt))} {session.place}
        </p>
      </header>
      {arrivedAt ? (
        <>
          <Status tone="good" title={words.already(clockAt(new Date(arrivedAt)))} />
          <Link href={sessionAddress(session.id)} className={buttonClass({ size: 'large' })}>
            {words.toSession}
          </Link>
        </>
      ) : (
        <>
          <p className="text-xl font-bold">{words.forMe(user.name)}</p>
          <TrainingForm
            command="check-in"
            session={session.id}
            commandId={randomUUID()}
            title={words.draft(session.title)}
            submit={words.press}
          >
            <input type="hidden" name="claim" value={claim} />
          </TrainingForm>
          <p className="text-soft">{words.kept}</p>
        </>
      )}
    </div>
  )
}
