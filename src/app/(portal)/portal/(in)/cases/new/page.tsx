import type { Metadata } from 'next'
import Link from 'next/link'
import { BackLink } from '@/components/portal/BackLink'
import { RegisterForm } from '@/components/portal/cases/RegisterForm'
import { requireVisitor } from '@/components/portal/request'
import { TrainingNote } from '@/components/portal/training/TrainingNote'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { caseText } from '@/i18n/casework'
import { registerWords as words } from '@/i18n/portalCases'
import { caseMatter } from '@/operations/casework/caseMatter'
import { Refusal } from '@/operations/refusal'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{
    matter?: string | string[]
    project?: string
    step?: string
    mend?: string
  }>
}

/** Registers a case of one matter; without a matter, the way to choose one. */
export default async function NewCasePage({ searchParams }: Props) {
  const { matter: asked, project, step, mend } = await searchParams
  const code = (Array.isArray(asked) ? asked[0] : asked) ?? ''
  const visit = await requireVisitor(`/portal/cases/new?matter=${encodeURIComponent(code)}`)
  const found = code
    ? await caseMatter(visit.req, code).catch((error: unknown) => {
        if (error instanceof Refusal) return error.message
        throw error
      })
    : ''
  if (!visit.station) return <EmptyState title={caseText.notAgent} />
  if (typeof found === 'string') {
    return (
      <EmptyState
        title={found || words.chooseTitle}
        action={
          <Link href="/portal/matters" className={buttonClass()}>
            {words.choose}
          </Link>
        }
      >
        {words.chooseNote}
      </EmptyState>
    )
  }
  const { content } = found
  return (
    <div className="mx-auto grid max-w-2xl gap-5">
      <header>
        <BackLink href={`/portal/matters/${encodeURIComponent(content.code)}`}>
          {content.name}
        </BackLink>
        <h1 className="text-3xl font-black">{words.title}</h1>
        <p className="text-soft">{words.lead(content.name)}</p>
      </header>
      <TrainingNote visit={visit} matterId={found.matter.id} />
      <RegisterForm
        mend={mend}
        content={content}
        owner={visit.user.id}
        project={project && step ? { id: project, step } : undefined}
      />
    </div>
  )
}
