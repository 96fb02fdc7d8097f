import type { Metadata } from 'next'
import Link from 'next/link'
import { hasRole } from '@/access/roles'
import { stateOfError } from '@/components/portal/formState'
import { type Visit, requireVisitor } from '@/components/portal/request'
import { OwnRecords, RegisterRows } from '@/components/portal/training/RecordLists'
import {
  RegisterFilters,
  type RegisterFields,
  registerQueryText,
} from '@/components/portal/training/RegisterFilters'
import { TrainingTabs } from '@/components/portal/training/TrainingTabs'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageHeader } from '@/components/ui/PageHeader'
import { Segment } from '@/components/ui/Segment'
import { Status } from '@/components/ui/Status'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { registerQuery } from '@/endpoints/training/recordSchemas'
import { recordPages as words } from '@/i18n/trainingRegister'
import { registerFilters } from '@/operations/training/exportRegister'
import { recordsOfUser } from '@/operations/training/printRecords'
import { registerRows } from '@/queries/training/registerRows'
import { topPathOf, trainingScope } from '@/queries/training/scope'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function Own({ visit, today }: { visit: Visit; today: PlainDate }) {
  const records = await recordsOfUser(visit.req, visit.user.id)
  if (records.length === 0) {
    return (
      <EmptyState
        title={words.empty}
        action={
          <Link href="/portal/training" className={buttonClass()}>
            {words.openTraining}
          </Link>
        }
      >
        {words.emptyNote}
      </EmptyState>
    )
  }
  return (
    <>
      <OwnRecords records={records} today={today} />
      <p>
        <a
          href="/api/training-records/transcript.pdf"
          target="_blank"
          rel="noreferrer"
          className={buttonClass({ variant: 'secondary' })}
        >
          {words.transcript}
        </a>
      </p>
    </>
  )
}

async function Register({
  visit: { req, payload },
  fields,
  after,
}: {
  visit: Visit
  fields: RegisterFields
  after?: string
}) {
  const { towns } = await trainingScope(req)
  const refused: string[] = []
  const found = await Promise.resolve()
    .then(async () => {
      const { filters } = await registerFilters(req, registerQuery.parse(fields))
      return registerRows(payload, filters, after)
    })
    .catch((error: unknown) => {
      refused.push(stateOfError(error).message ?? '')
      return null
    })
  const older = found?.next
    ? `/portal/training/records?${registerQueryText({ view: 'register', ...fields, after: found.next })}`
    : null
  return (
    <>
      {refused.map((message) => (
        <Status key={message} tone="late" title={message} />
      ))}
      <RegisterFilters fields={fields} towns={towns} />
      {found && found.rows.length > 0 ? <RegisterRows rows={found.rows} /> : null}
      {found?.rows.length === 0 ? (
        <EmptyState title={words.none}>{words.noneNote}</EmptyState>
      ) : null}
      {older ? (
        <p>
          <Link href={older} className={buttonClass({ variant: 'secondary' })} rel="next">
            {words.older}
          </Link>
        </p>
      ) : null}
    </>
  )
}

/** Training records 培训记录: an agent's own with certificates; the register of a place for whoever follows it. */
export default async function RecordsPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/training/records')
  const { user } = visit
  const {
    view: asked,
    after,
    ...rest
  } = Object.fromEntries(
    Object.entries(await searchParams).map(([name, value]) => [name, [value ?? ''].flat().at(-1)]),
  )
  const today = plainDateOf(new Date())
  const views = [
    ...(hasRole(user, 'agent') ? (['own'] as const) : []),
    ...(topPathOf(user) === null ? [] : (['register'] as const)),
  ]
  const view = views.find((one) => one === asked) ?? views[0] ?? 'own'
  const fields = { from: `${today.slice(0, 4)}-01-01`, to: today, ...rest }
  return (
    <div className="grid gap-5">
      <TrainingTabs current="records" />
      <PageHeader title={words.title} className="mb-0">
        {words.ownNote}
      </PageHeader>
      {views.length > 1 ? (
        <Segment
          label={words.title}
          className="w-full max-w-md"
          options={views.map((one) => ({
            label: words[one],
            href: `/portal/training/records?view=${one}`,
            isCurrent: one === view,
          }))}
        />
      ) : null}
      {view === 'own' ? (
        <Own visit={visit} today={today} />
      ) : (
        <Register visit={visit} fields={fields} after={after} />
      )}
    </div>
  )
}
