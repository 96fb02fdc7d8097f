import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/portal/ActionForm'
import { AskForm } from '@/components/portal/factCheck/AskForm'
import { FactAnswers } from '@/components/portal/factCheck/FactAnswers'
import { endAction } from '@/components/portal/factCheck/factActions'
import { requireVisitor } from '@/components/portal/request'
import { buttonClass } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { EmptyState } from '@/components/ui/EmptyState'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { factCheckState } from '@/domain/catalogue/factCheck/rules'
import { plainDateOf } from '@/domain/platform/plainDate'
import { factCheckPages as words } from '@/i18n/factChecks'
import { fingerprintOf } from '@/operations/catalogue/editionDraft'
import { matterTaking } from '@/operations/catalogue/matterForCommand'
import { Refusal } from '@/operations/refusal'
import { matterContentOf } from '@/queries/catalogue/matterContent'
import { factChecksOf } from '@/queries/catalogue/review/factChecks'
import { countyOf } from '@/queries/platform/settings'

export const metadata: Metadata = { title: words.title }

const daysGiven = 5

interface Props {
  params: Promise<{ id: string }>
}

/** Puts a draft before the people of the window, and shows what they said. */
export default async function FactChecksPage({ params }: Props) {
  const { id } = await params
  const { req, payload } = await requireVisitor(`/portal/fact-checks/${id}`)
  const found = await matterTaking('revise', { req, matterId: id }).catch((error: unknown) => {
    if (error instanceof Refusal) return null
    throw error
  })
  if (!found) notFound()
  const { matter } = found
  const today = plainDateOf(new Date())
  const checks = await factChecksOf(req, matter)
  const content = await matterContentOf({ payload, req, matter })
  const { publicAddress } = await countyOf(payload)
  const isWaiting = checks.some((check) => factCheckState(check, today) === 'open')
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <header>
        <p className="text-soft">{words.title}</p>
        <h1 className="text-3xl font-black">{matter.name}</h1>
        <p className="text-soft">{words.lead}</p>
      </header>
      <Card>
        <AskForm
          matter={matter.id}
          commandId={randomUUID()}
          dueOn={dateOfEpochDay(epochDayOf(today) + daysGiven)}
          site={publicAddress}
        />
      </Card>
      {checks.length > 0 ? (
        <FactAnswers
          checks={checks}
          fingerprint={fingerprintOf(content)}
          today={today}
          site={publicAddress}
        />
      ) : (
        <EmptyState title={words.emptyTitle}>{words.emptyNote}</EmptyState>
      )}
      {isWaiting ? (
        <ActionForm action={endAction} submit={words.end} busy={words.working} isSecondary>
          <input type="hidden" name="matter" value={matter.id} />
        </ActionForm>
      ) : null}
      <p>
        <a
          href={`/admin/collections/matters/${matter.id}`}
          className={buttonClass({ variant: 'quiet' })}
        >
          {words.change}
        </a>
      </p>
    </div>
  )
}
