import type { Metadata } from 'next'
import { Plus, Printer } from 'lucide-react'
import Link from 'next/link'
import { reachesOfPerson } from '@/access/cases'
import { BundleLinks } from '@/components/portal/appointments/BundleLinks'
import { CaseSearch } from '@/components/portal/cases/CaseSearch'
import { ManyCases } from '@/components/portal/cases/ManyCases'
import { requireVisitor } from '@/components/portal/request'
import { Button, buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Segment } from '@/components/ui/Segment'
import { Status } from '@/components/ui/Status'
import { plainDateOf } from '@/domain/platform/plainDate'
import { casePages as words } from '@/i18n/portalCases'
import { caseDays } from '@/queries/casework/listCases'
import { type PortalList, mostCases, portalCases } from '@/queries/casework/portalCases'

export const metadata: Metadata = { title: words.title }

const views = Object.keys(words.views) as PortalList[]

interface Props {
  searchParams: Promise<{ view?: string; done?: string }>
}

/** The cases of a station or a window: in hand, to be acknowledged, on their way, over. */
export default async function CasesPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/cases')
  const { view: asked, done } = await searchParams
  const view = views.find((one) => one === asked) ?? 'mine'
  const cases = await portalCases(visit.payload, { ...visit, view })
  const [title, note] = words.empty[view]
  const today = plainDateOf(new Date())
  const count = Number(done)
  const many =
    count > 0 ? words.many.done[view === 'incoming' ? 'acknowledge' : 'forward'](count) : ''
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-3xl font-black">{words.title}</h1>
        {visit.station ? (
          <Link href="/portal/matters" className={buttonClass()}>
            <Plus aria-hidden="true" className="size-5" />
            {words.register}
          </Link>
        ) : null}
      </div>
      <BundleLinks user={visit.user} station={visit.station} />
      {reachesOfPerson(visit.user).length > 0 ? <CaseSearch /> : null}
      <Segment
        label={words.viewLabel}
        options={views.map((one) => ({
          label: words.views[one],
          href: `/portal/cases?view=${one}`,
          isCurrent: one === view,
        }))}
      />
      {many ? <Status tone="good" title={many} /> : null}
      {cases.length > 0 ? (
        <ManyCases cases={cases} view={view} days={await caseDays(visit.req, today)} />
      ) : (
        <EmptyState
          title={title}
          action={
            visit.station && view === 'mine' ? (
              <Button asChild variant="secondary">
                <Link href="/portal/matters">{words.register}</Link>
              </Button>
            ) : null
          }
        >
          {note}
        </EmptyState>
      )}
      {visit.station ? (
        <p>
          <a
            href={`/api/cases/handovers.pdf?station=${visit.station.code}&on=${today}`}
            target="_blank"
            rel="noreferrer"
            className={buttonClass({ variant: 'secondary' })}
          >
            <Printer aria-hidden="true" className="size-5" />
            {words.many.handovers}
          </a>
        </p>
      ) : null}
      {cases.length === mostCases ? <p className="text-soft">{words.most(mostCases)}</p> : null}
    </div>
  )
}
