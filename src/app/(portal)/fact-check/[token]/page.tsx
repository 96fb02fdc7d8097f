import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { ActionForm } from '@/components/portal/ActionForm'
import { answerFactsAction } from '@/components/portal/factCheck/factActions'
import { SectionQuestion } from '@/components/portal/factCheck/SectionQuestion'
import { OutsideFrame } from '@/components/portal/OutsideFrame'
import { portalRequest } from '@/components/portal/request'
import { Status } from '@/components/ui/Status'
import { sayDate } from '@/domain/platform/plainDate'
import { factCheckPublic as words } from '@/i18n/factChecks'
import { portalPages } from '@/i18n/portalPages'
import { factCheckPath } from '@/operations/catalogue/factCheck/link'
import { type OpenedFacts, openFacts } from '@/operations/catalogue/factCheck/openFacts'
import { addressOf } from '@/operations/platform/clientAddress'
import { Refusal } from '@/operations/refusal'
import { countyOf } from '@/queries/platform/settings'
import { answerAs } from '@/runtime/pageStatus'

export const metadata: Metadata = {
  title: words.title,
  robots: { index: false, follow: false },
  // Not `no-referrer`: a form without scripts would then come from nowhere, and be refused.
  referrer: 'same-origin',
}

interface Props {
  params: Promise<{ token: string }>
}

/** A link that shows nothing any more is gone, whether it ever was one or not. */
const statusOf = { open: 200, answered: 200, over: 410, refused: 429 } as const

async function opened(token: string): Promise<OpenedFacts | { state: 'refused'; message: string }> {
  const { payload } = await portalRequest()
  try {
    const address = addressOf({ headers: new Headers(await headers()) })
    return await openFacts(payload, { token, address, now: new Date() })
  } catch (error) {
    if (error instanceof Refusal) return { state: 'refused', message: error.message }
    throw error
  }
}

/** What somebody at the window is asked, by a secret link and without an account. */
export default async function FactCheckPage({ params }: Props) {
  const { token } = await params
  const { payload } = await portalRequest()
  const site = portalPages.site((await countyOf(payload)).name)
  const facts = await opened(token)
  answerAs(factCheckPath(token), statusOf[facts.state])
  if (facts.state !== 'open') {
    const isAnswered = facts.state === 'answered'
    const title =
      facts.state === 'refused' ? facts.message : isAnswered ? words.thanks : words.goneTitle
    return (
      <OutsideFrame county={site} title={words.title} lead="">
        <Status tone={isAnswered ? 'good' : 'due'} title={title}>
          {facts.state === 'refused' ? null : isAnswered ? words.thanksNote : words.goneNote}
        </Status>
      </OutsideFrame>
    )
  }
  const { check, sections } = facts
  const department = sections.find(({ key }) => key === 'department')?.text ?? ''
  return (
    <OutsideFrame county={site} title={words.title} lead={words.lead(check.name)}>
      <p>
        {words.matter(department, check.matterName)}
        <b className="block">{words.due(sayDate(check.dueOn))}</b>
      </p>
      <ActionForm action={answerFactsAction} submit={words.send} busy={words.working}>
        <input type="hidden" name="token" value={token} />
        {sections.map((section) => (
          <SectionQuestion key={section.key} section={section} />
        ))}
      </ActionForm>
    </OutsideFrame>
  )
}
