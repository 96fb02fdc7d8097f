import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { hasRole } from '@/access/roles'
import { BackLink } from '@/components/portal/BackLink'
import { ActionForm } from '@/components/portal/ActionForm'
import { type FormState, stateOfError } from '@/components/portal/formState'
import { DayField } from '@/components/portal/network/DayField'
import { mergeAction } from '@/components/portal/network/lifeActions'
import { requireVisitor } from '@/components/portal/request'
import { Button } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Choice, Field, Select } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { isAhead } from '@/domain/network/scheduledChanges'
import { plainDateOf } from '@/domain/platform/plainDate'
import { networkPages, stationLifePages as words } from '@/i18n/networkPages'
import { scheduledPages } from '@/i18n/scheduledChanges'
import { type Merging, type MergingPlan, planMerging } from '@/operations/network/mergeAreas'
import type { Area } from '@/payload-types'
import { type TreePlace, townTree } from '@/queries/network/networkList'
import { townNames } from '@/queries/network/townNames'

export const metadata: Metadata = { title: words.mergeTitle }

interface Props {
  searchParams: Promise<Partial<Record<'town' | 'areas' | 'into' | 'on', string | string[]>>>
}

const listOf = (value: string | string[] | undefined) => [value ?? []].flat().slice(0, 200)

/** Every area below a town that is still there. */
const areasIn = (place: TreePlace): Area[] =>
  place.places.flatMap((each) => [...(each.area.mergedInto ? [] : [each.area]), ...areasIn(each)])

/** Villages or communities of one town become one. */
export default async function MergePage({ searchParams }: Props) {
  const { payload, req, user } = await requireVisitor('/portal/network/merge')
  if (!hasRole(user, 'coordinator')) notFound()
  const asked = await searchParams
  const town = /^\d{12}$/.test(String(asked.town)) ? String(asked.town) : ''
  const tree = town ? await townTree(payload, town) : null
  const merging: Merging = {
    areas: listOf(asked.areas),
    into: listOf(asked.into)[0] ?? '',
    on: listOf(asked.on)[0]?.slice(0, 20) ?? '',
  }
  const refused: FormState[] = []
  const plan = merging.into
    ? await planMerging(req, merging, new Date()).catch((error: unknown) => {
        refused.push(stateOfError(error))
        return null
      })
    : null
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <header className="grid gap-1">
        <p>
          <BackLink href="/portal/network">{networkPages.back}</BackLink>
        </p>
        <h1 className="text-3xl font-black">{words.mergeTitle}</h1>
        <p className="text-soft">{words.mergeLead}</p>
      </header>
      {tree ? (
        <Choose town={town} areas={areasIn(tree)} merging={merging} />
      ) : (
        <Towns towns={await townNames(payload)} />
      )}
      {refused.map(({ message, reasons = [] }) => (
        <Status key={message} tone="late" title={message}>
          {reasons.length > 1 ? reasons.map((reason) => reason.message).join('') : null}
        </Status>
      ))}
      {plan ? <Plan plan={plan} merging={merging} town={town} /> : null}
    </div>
  )
}

const Towns = ({ towns }: { towns: ReadonlyMap<string, string> }) => (
  <Card>
    <SectionTitle>{words.mergeTown}</SectionTitle>
    <ul className="grid grid-cols-2 sm:grid-cols-3">
      {[...towns].map(([code, name]) => (
        <li key={code}>
          <Link
            href={`/portal/network/merge?town=${code}`}
            className="target inline-flex items-center text-accent underline underline-offset-4"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  </Card>
)

/** Which go, and into which. */
function Choose({
  town,
  areas,
  merging: { areas: chosen, into, on },
}: {
  town: string
  areas: readonly Area[]
  merging: Merging
}) {
  return (
    <Card>
      <form className="grid gap-5">
        <input type="hidden" name="town" value={town} />
        <fieldset>
          <legend className="mb-1 font-bold">{words.mergeWhich}</legend>
          <div className="grid grid-cols-2 sm:grid-cols-3">
            {areas.map(({ id, name }) => (
              <Choice key={id} name="areas" value={id} defaultChecked={chosen.includes(id)}>
                {name}
              </Choice>
            ))}
          </div>
        </fieldset>
        <Field id="into" label={words.mergeInto}>
          <Select id="into" name="into" required defaultValue={into}>
            <option value="" />
            {areas.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <DayField id="merge-on" value={on} mayWait />
        <Button type="submit" variant="secondary">
          {words.mergePreview}
        </Button>
      </form>
    </Card>
  )
}

/** What goes where, and the button that does it. */
function Plan({
  plan: { areas, into, successor, stations },
  merging,
  town,
}: {
  plan: MergingPlan
  merging: Merging
  town: string
}) {
  const names = areas.map(({ name }) => name).join('、')
  const isLater = isAhead(merging.on, plainDateOf(new Date()))
  return (
    <Card className="grid gap-4">
      <SectionTitle>{words.mergeGoes(names, into.name)}</SectionTitle>
      {stations.length === 0 ? <p>{words.mergeNone}</p> : null}
      <ul className="list-disc pl-6">
        {stations.map(({ station, cases, people }) => (
          <li key={station.id}>{words.mergeLine(station.name, cases, people)}</li>
        ))}
      </ul>
      {successor && stations.length > 0 ? <p>{words.mergeTo(successor.name)}</p> : null}
      <p className="text-soft">{words.kept}</p>
      {isLater ? <p className="text-soft">{scheduledPages.countsNow}</p> : null}
      <ActionForm
        action={mergeAction}
        submit={isLater ? scheduledPages.mergeLater(merging.on) : words.mergeSubmit}
        busy={networkPages.working}
      >
        <input type="hidden" name="commandId" value={randomUUID()} />
        <input type="hidden" name="town" value={town} />
        {merging.areas.map((id) => (
          <input key={id} type="hidden" name="areas" value={id} />
        ))}
        <input type="hidden" name="into" value={merging.into} />
        <input type="hidden" name="on" value={merging.on} />
      </ActionForm>
    </Card>
  )
}
