import type { Metadata } from 'next'
import { reachesOfPerson } from '@/access/cases'
import { mayRewrite } from '@/access/toldOnce'
import { stateOfError } from '@/components/portal/formState'
import { requireVisitor } from '@/components/portal/request'
import { LackedLines } from '@/components/portal/toldOnce/LackedLines'
import { MatterLines } from '@/components/portal/toldOnce/MatterLines'
import { MeasureLines } from '@/components/portal/toldOnce/MeasureLines'
import { RepeatLines } from '@/components/portal/toldOnce/RepeatLines'
import type { ToldOnceView } from '@/components/portal/toldOnce/rows'
import { ToldOnceFilters } from '@/components/portal/toldOnce/ToldOnceFilters'
import { ToldTiles } from '@/components/portal/toldOnce/ToldTiles'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageHeader } from '@/components/ui/PageHeader'
import { Status } from '@/components/ui/Status'
import { askedSpan, worstBy, yearUntil } from '@/domain/casework/toldOnce'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { toldOncePages as words } from '@/i18n/toldOnce'
import {
  type MatterLine,
  type ToldOnceFigures,
  toldOnceFigures,
} from '@/queries/casework/toldOnce/figures'
import { toldOnceDepartment } from '@/queries/casework/toldOnce/scope'

export const metadata: Metadata = { title: words.title }

const mostLines = 10

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const worst = (lines: readonly MatterLine[], number: (line: MatterLine) => number) =>
  worstBy(lines, { number, name: ({ matter }) => matter.code, most: mostLines })

function Figures({ view, figures }: { view: ToldOnceView; figures: ToldOnceFigures }) {
  const { all, matters, materials, repeats, measures } = figures
  if (all.taken === 0) {
    return <EmptyState title={words.emptyTitle}>{words.emptyNote}</EmptyState>
  }
  return (
    <>
      <ToldTiles view={view} all={all} />
      <LackedLines view={view} lines={materials} />
      <MeasureLines view={view} lines={measures} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <MatterLines
          id="again"
          title={words.againMatters}
          empty={words.againEmpty}
          view={view}
          lines={worst(matters, ({ again }) => again)}
          count={({ again }) => again}
          fields={{ notices: '2' }}
        />
        <MatterLines
          id="back"
          title={words.sentBack}
          empty={words.sentBackEmpty}
          view={view}
          lines={worst(matters, ({ back }) => back)}
          count={({ back }) => back}
          fields={{ back: 'true' }}
        />
      </div>
      <RepeatLines view={view} repeats={repeats} />
    </>
  )
}

/** Told once 一次告知: what is missing most in a department's cases, and the line of the guide to rewrite. */
export default async function ToldOncePage({ searchParams }: Props) {
  const { req, user } = await requireVisitor('/portal/told-once')
  const asked: { department?: string; from?: string; to?: string } = Object.fromEntries(
    Object.entries(await searchParams).map(([name, value]) => [name, [value ?? ''].flat().at(-1)]),
  )
  const today: PlainDate = plainDateOf(new Date())
  const refused: string[] = []
  const scope = await toldOnceDepartment(req, asked.department).catch((error: unknown) => {
    refused.push(stateOfError(error).message ?? '')
    return null
  })
  const period = askedSpan(asked, today)
  const span = 'span' in period ? period.span : null
  if ('fault' in period) refused.push(words.faults[period.fault])
  const figures =
    scope && span
      ? await toldOnceFigures(req, {
          department: scope.department.id,
          span,
          today,
          most: mostLines,
        })
      : null
  const view = scope &&
    span && {
      department: scope.department.code,
      span,
      seesCases: reachesOfPerson(user).length > 0,
      mayRewrite: mayRewrite(user, scope.department.id),
    }
  return (
    <div className="grid gap-5">
      <PageHeader title={words.title} className="mb-0">
        {words.lead}
      </PageHeader>
      {refused.map((message) => (
        <Status key={message} tone="late" title={message} />
      ))}
      {scope ? (
        <ToldOnceFilters
          department={scope.department.code}
          departments={scope.departments}
          span={span ?? yearUntil(today)}
        />
      ) : null}
      {view && scope ? (
        <p className="text-soft">{words.about(scope.department.name, view.span)}</p>
      ) : null}
      {view && figures ? <Figures view={view} figures={figures} /> : null}
    </div>
  )
}
