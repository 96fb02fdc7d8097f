import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { mayStaff } from '@/access/people'
import { hasRole } from '@/access/roles'
import { ActionForm } from '@/components/portal/ActionForm'
import { DutyList } from '@/components/portal/people/DutyList'
import { departAction } from '@/components/portal/people/peopleActions'
import { requireVisitor } from '@/components/portal/request'
import { Button } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Choice, Field, Input, Select } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { isAtOnce } from '@/domain/network/departures'
import { type DepartureKind, postKinds } from '@/domain/network/postVocabulary'
import { isPlainDate, plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { peoplePages as words } from '@/i18n/people'
import {
  type DepartureInput,
  type DeparturePlan,
  planDeparture,
} from '@/operations/network/people/departurePlan'
import { Refusal } from '@/operations/refusal'
import type { User } from '@/payload-types'
import { type Leaver, leaverOf } from '@/queries/network/leavers'
import { stationByCode } from '@/queries/network/station'

export const metadata: Metadata = { title: words.leave }

interface Asked {
  kind?: string
  lastDay?: string
  reason?: string
  to?: string
  toKind?: string
}
interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Asked>
}

const KindChoice = ({ kind }: { kind: string }) => (
  <div>
    {(['leave', 'transfer'] as const).map((value) => (
      <Choice key={value} type="radio" name="kind" value={value} defaultChecked={kind === value}>
        {words.kinds[value]}
      </Choice>
    ))}
  </div>
)

const WhereFields = ({ asked }: { asked: Asked }) => (
  <>
    <Field id="to" label={words.toStation}>
      <Input id="to" name="to" maxLength={24} defaultValue={asked.to} />
    </Field>
    <Field id="toKind" label={words.toKind}>
      <Select id="toKind" name="toKind" defaultValue={asked.toKind ?? 'second'}>
        {postKinds.map(({ value, zh }) => (
          <option key={value} value={value}>
            {zh}
          </option>
        ))}
      </Select>
    </Field>
  </>
)

/** The first step: how she goes, and when. */
function HowForm({ asked, today, isPosted }: { asked: Asked; today: string; isPosted: boolean }) {
  return (
    <form className="grid gap-4">
      {isPosted ? <KindChoice kind={asked.kind ?? 'leave'} /> : null}
      <Field id="lastDay" label={words.to}>
        <Input
          id="lastDay"
          name="lastDay"
          type="date"
          required
          defaultValue={asked.lastDay ?? today}
        />
      </Field>
      {isPosted ? <WhereFields asked={asked} /> : null}
      <Field id="reason" label={words.reason}>
        <Input id="reason" name="reason" maxLength={100} defaultValue={asked.reason} />
      </Field>
      <Button type="submit" variant="secondary" wide>
        {words.preview}
      </Button>
    </form>
  )
}

/** Who takes over, of those who can. */
const SuccessorField = ({
  field,
  label,
  able,
  none,
}: {
  field: string
  label: string
  able: readonly { id: string; name: string }[]
  none: string
}) => (
  <Field id={field} label={label}>
    {able.length === 0 ? <p className="text-late">{none}</p> : null}
    <Select id={field} name={field} defaultValue={able.length === 1 ? able[0]?.id : ''}>
      <option value="">{words.chooseSuccessor}</option>
      {able.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </Select>
  </Field>
)

/** The second step: what is handed over to whom, and the one confirmation. */
function HandForm({
  page,
  input,
  plan,
  today,
}: {
  page: string
  input: DepartureInput
  plan: DeparturePlan
  today: string
}) {
  const { kind, user, post, lastDay, reason, toStation, toKind } = input
  const hidden = { kind, user, post, lastDay, reason, toStation, toKind, page }
  // What is wrong but for the successors, who are chosen here.
  const faults = plan.faults.filter(({ code }) => code !== 'no-successor')
  return (
    <Card>
      <SectionTitle>{words.handTitle}</SectionTitle>
      <DutyList duties={plan.duties} />
      {faults.map(({ code, message }) => (
        <Status key={code} tone="late" title={message} className="mt-3" />
      ))}
      <ActionForm
        action={departAction}
        submit={words.confirm}
        busy={words.busy}
        className="mt-4 grid gap-4"
      >
        <input type="hidden" name="commandId" value={randomUUID()} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {plan.stations.map(({ id, name }) => (
          <SuccessorField
            key={id}
            field={`successors.${id}`}
            label={words.successor(name)}
            able={plan.candidates.get(id) ?? []}
            none={words.noCandidate}
          />
        ))}
        {plan.others.map(({ path, name, needs, candidates }) => (
          <SuccessorField
            key={path}
            field={path}
            label={words.otherSuccessor(name)}
            able={candidates}
            none={words.noOtherCandidate(needs)}
          />
        ))}
        {isPlainDate(lastDay) ? (
          <Status
            tone="due"
            title={isAtOnce(kind, lastDay, today) ? words.atOnce : words.later(sayDate(lastDay))}
          />
        ) : null}
      </ActionForm>
    </Card>
  )
}

/** Whether a person arranges the leaving: at a station whoever staffs it, else the coordinator. */
const mayArrange = (user: User, { station }: Leaver): boolean =>
  station ? mayStaff(user, station) : hasRole(user, 'coordinator')

/** Leaving and transfer in one guided step: how and when, what goes to whom, confirm. */
export default async function LeavePage({ params, searchParams }: Props) {
  const { id } = await params
  const { payload, req, user } = await requireVisitor(`/portal/people/${id}/leave`)
  const leaver = await leaverOf(payload, id)
  if (!leaver || !mayArrange(user, leaver)) notFound()
  const asked = await searchParams
  const now = new Date()
  const isTransfer = leaver.station !== null && asked.kind === 'transfer'
  const kind: DepartureKind = isTransfer ? 'transfer' : 'leave'
  const to = kind === 'transfer' && asked.to ? await stationByCode(payload, asked.to) : null
  const input: DepartureInput = {
    kind,
    user: leaver.id,
    post: leaver.station ? id : '',
    lastDay: asked.lastDay ?? '',
    reason: asked.reason ?? '',
    successors: [],
    sessionsTo: '',
    heads: [],
    toStation: to?.id ?? '',
    toKind: asked.toKind === 'first' ? 'first' : 'second',
    toPhone: '',
  }
  const plan = asked.lastDay
    ? await planDeparture(req, input, now).catch((error: unknown) => {
        if (error instanceof Refusal) return error.message
        throw error
      })
    : null
  const today = plainDateOf(now)
  return (
    <div className="mx-auto grid max-w-2xl gap-5">
      <header className="grid gap-1">
        <p>
          <Link
            href={`/portal/people/${leaver.page}`}
            className="target inline-flex items-center text-accent underline underline-offset-4"
          >
            {leaver.station?.name ?? words.others}
          </Link>
        </p>
        <h1 className="text-3xl font-black">{words.leaveTitle(leaver.name)}</h1>
      </header>
      <Card>
        <HowForm asked={asked} today={today} isPosted={leaver.station !== null} />
      </Card>
      {typeof plan === 'string' ? <Status tone="late" title={plan} /> : null}
      {plan && typeof plan !== 'string' ? (
        <HandForm page={leaver.page} input={input} plan={plan} today={today} />
      ) : null}
    </div>
  )
}
