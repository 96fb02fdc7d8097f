import { Card, SectionTitle } from '@/components/ui/Card'
import { Status } from '@/components/ui/Status'
import type { AssignmentPlan, Serving } from '@/domain/network/assignment'
import { assignmentPages as words } from '@/i18n/portalAssignment'
import type { PlannedStation } from '@/operations/network/assignment/assignmentPlan'
import { Fold } from '../Fold'
import { StationLink } from '../network/ProfileCards'

/** How many stations stand as examples. */
const mostSamples = 8

const sayServing = ({ servesAll, matters }: Serving): string => {
  if (servesAll) return words.all
  return matters.length > 0 ? words.some(matters.length) : words.none
}

/** What an assignment would change: how many stations in each town, examples, and what to beware of. */
export function PlanView({
  plan,
  townNames,
  matters,
}: {
  plan: AssignmentPlan<PlannedStation>
  /** By the code of the town. */
  townNames: ReadonlyMap<string, string>
  matters: readonly { code: string; name: string }[]
}) {
  const { chosen, changes, towns, losingAll, emptied } = plan
  const same = chosen - changes.length
  return (
    <div className="grid gap-5">
      <Card>
        <p className="text-2xl font-black">{words.changes(changes.length, chosen)}</p>
        {changes.length === 0 ? <p>{words.nothing}</p> : null}
        {same > 0 && changes.length > 0 ? <p className="text-soft">{words.same(same)}</p> : null}
        {matters.length > 0 ? (
          <Fold summary={words.matters(matters.length)} isOpen={matters.length <= mostSamples}>
            <ul className="grid gap-x-6 sm:grid-cols-2">
              {matters.map(({ code, name }) => (
                <li key={code} className="flex justify-between gap-3 border-b border-line py-1.5">
                  <span>{name}</span>
                  <span className="shrink-0 text-sm text-soft">{code}</span>
                </li>
              ))}
            </ul>
          </Fold>
        ) : null}
      </Card>
      {losingAll > 0 ? <Status tone="due" title={words.losingAll(losingAll)} /> : null}
      {emptied > 0 ? <Status tone="late" title={words.emptied(emptied)} /> : null}
      {changes.length > 0 ? (
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <Card>
            <SectionTitle>{words.byTown}</SectionTitle>
            <ul className="divide-y divide-line">
              {towns.map(({ town, chosen: all, changed }) => (
                <li key={town} className="flex justify-between gap-3 py-1.5">
                  <span>{townNames.get(town) ?? words.county}</span>
                  <span className={changed > 0 ? 'font-bold' : 'text-soft'}>
                    {words.townLine(changed, all)}
                  </span>
                </li>
              ))}
            </ul>
          </Card>
          <Samples plan={plan} />
        </div>
      ) : null}
    </div>
  )
}

function Samples({ plan: { changes } }: { plan: AssignmentPlan<PlannedStation> }) {
  const step = Math.max(1, Math.floor(changes.length / mostSamples))
  const shown = changes.filter((_, at) => at % step === 0).slice(0, mostSamples)
  return (
    <Card>
      <SectionTitle>{words.sample}</SectionTitle>
      {shown.length < changes.length ? (
        <p className="text-sm text-soft">{words.sampleNote(shown.length, changes.length)}</p>
      ) : null}
      <ul className="divide-y divide-line">
        {shown.map(({ station, after }) => (
          <li key={station.id} className="py-1.5">
            <StationLink code={station.code} name={station.name} />
            <p className="text-sm">
              {words.before} {sayServing(station)} → {words.after} <b>{sayServing(after)}</b>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
