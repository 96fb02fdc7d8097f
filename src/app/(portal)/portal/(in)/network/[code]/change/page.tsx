import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { hasRole } from '@/access/roles'
import { ActionForm } from '@/components/portal/ActionForm'
import { type FormState, stateOfError } from '@/components/portal/formState'
import { DayField } from '@/components/portal/network/DayField'
import { closeAction, moveAction } from '@/components/portal/network/lifeActions'
import { ArrangedChanges } from '@/components/portal/network/ScheduledChanges'
import { type Visit, requireVisitor } from '@/components/portal/request'
import { decoded } from '@/components/public/site'
import { Button } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Field, Input } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { isAhead } from '@/domain/network/scheduledChanges'
import { plainDateOf } from '@/domain/platform/plainDate'
import { networkPages, stationLifePages as words } from '@/i18n/networkPages'
import { scheduledPages } from '@/i18n/scheduledChanges'
import { type ClosingPlan, planClosing } from '@/operations/network/closeStation'
import type { Station } from '@/payload-types'
import { changesOfStation } from '@/queries/network/scheduledChanges'
import { findStations, stationByCode } from '@/queries/network/station'

export const metadata: Metadata = { title: words.close }

interface Props {
  params: Promise<{ code: string }>
  searchParams: Promise<{ to?: string; on?: string }>
}

/** The stations that were meant: the one with that code, else those found by name. */
async function meant({ payload }: Visit, typed: string): Promise<Station[]> {
  const exact = await stationByCode(payload, typed.trim().toUpperCase())
  return exact ? [exact] : findStations(payload, { path: '', words: typed })
}

/** A station moves to another address, or closes in favour of another. */
export default async function StationChangePage({ params, searchParams }: Props) {
  const code = decoded((await params).code).toUpperCase()
  const visit = await requireVisitor(`/portal/network/${code}/change`)
  const station = await stationByCode(visit.payload, code)
  if (!station || !hasRole(visit.user, 'coordinator')) notFound()
  const asked = await searchParams
  const to = String(asked.to ?? '').slice(0, 60)
  const on = String(asked.on ?? '').slice(0, 20)
  const found = to ? await meant(visit, to) : []
  const successor = found.length === 1 ? found[0] : null
  const changes = await changesOfStation(visit.payload, station, { isFailedToo: true })
  const refused: FormState[] = []
  const plan = successor
    ? await planClosing(
        visit.req,
        { station: station.id, successor: successor.id, on },
        new Date(),
      ).catch((error: unknown) => {
        refused.push(stateOfError(error))
        return null
      })
    : null
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <h1 className="text-3xl font-black">{words.title(station.name)}</h1>
      <ArrangedChanges changes={changes} back={`/portal/network/${code}/change`} />
      <Card>
        <SectionTitle>{words.close}</SectionTitle>
        <p className="mb-4 text-soft">{words.closeLead}</p>
        <form className="grid gap-4">
          <Field id="to" label={words.successor} help={words.successorHelp}>
            <Input id="to" name="to" required maxLength={40} defaultValue={successor?.name ?? to} />
          </Field>
          <DayField id="close-on" value={on} mayWait />
          <Button type="submit" variant="secondary">
            {words.preview}
          </Button>
        </form>
        {to && found.length === 0 ? (
          <Status tone="late" title={words.nobody} className="mt-4" />
        ) : null}
        {found.length > 1 ? <Several found={found} code={code} on={on} /> : null}
        {refused.map(({ message, reasons = [] }) => (
          <Status key={message} tone="late" title={message} className="mt-4">
            {reasons.length > 1 ? reasons.map((reason) => reason.message).join('') : null}
          </Status>
        ))}
        {plan ? <Plan plan={plan} on={on} /> : null}
      </Card>
      <Card>
        <SectionTitle>{words.move}</SectionTitle>
        <p className="mb-4 text-soft">{words.moveLead}</p>
        <ActionForm
          action={moveAction}
          submit={words.moveSubmit}
          busy={networkPages.working}
          isSecondary
        >
          <Given station={station} />
          <Field id="address" label={words.address} help={station.address ?? ''}>
            <Input id="address" name="address" required maxLength={120} />
          </Field>
          <DayField id="move-on" mayWait />
        </ActionForm>
      </Card>
    </div>
  )
}

const Given = ({ station: { id, code } }: { station: Station }) => (
  <>
    <input type="hidden" name="commandId" value={randomUUID()} />
    <input type="hidden" name="station" value={id} />
    <input type="hidden" name="code" value={code} />
  </>
)

/** More than one has that name. */
const Several = ({ found, code, on }: { found: readonly Station[]; code: string; on: string }) => (
  <div className="mt-4">
    <p className="font-bold">{words.several}</p>
    <ul>
      {found.map((station) => (
        <li key={station.id}>
          <Link
            href={`/portal/network/${code}/change?${new URLSearchParams({ to: station.code, on }).toString()}`}
            className="target inline-flex items-center text-accent underline underline-offset-4"
          >
            {station.name}
          </Link>
        </li>
      ))}
    </ul>
  </div>
)

/** What goes where, and the button that does it. */
function Plan({ plan, on }: { plan: ClosingPlan; on: string }) {
  const { station, successor } = plan
  const isLater = isAhead(on, plainDateOf(new Date()))
  const lines = (['cases', 'people', 'appointments', 'orders', 'postings', 'shifts'] as const).map(
    (name) => [words[name], plan[name]] as const,
  )
  return (
    <div className="mt-6 grid gap-4 border-t border-line pt-5">
      <h3 className="text-xl font-bold">{words.goes(successor.name)}</h3>
      <dl className="divide-y divide-line">
        {lines.map(([label, count]) => (
          <div key={label} className="flex justify-between py-2">
            <dt>{label}</dt>
            <dd className="text-xl font-black">{count}</dd>
          </div>
        ))}
      </dl>
      <p className="text-soft">{words.kept}</p>
      {isLater ? <p className="text-soft">{scheduledPages.countsNow}</p> : null}
      <ActionForm
        action={closeAction}
        submit={
          isLater ? scheduledPages.closeLater(station.name, on) : words.closeSubmit(station.name)
        }
        busy={networkPages.working}
      >
        <Given station={station} />
        <input type="hidden" name="successor" value={successor.id} />
        <input type="hidden" name="on" value={on} />
      </ActionForm>
    </div>
  )
}
