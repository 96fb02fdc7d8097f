import { peoplePages as words } from '@/i18n/people'
import { type Duties, hasDuties } from '@/queries/network/duties'

/** Sentences of what there is; nothing for what there is none of. */
const some = (count: number, say: (count: number) => string): string[] =>
  count > 0 ? [say(count)] : []

/** Everything that is handed over, station by station. */
export function DutyList({ duties }: { duties: Duties }) {
  const { stations, otherCases, projects, sessions, departments, enrolments, unread } = duties
  const own = [
    ...some(otherCases.length, words.otherCases),
    ...some(projects.length, words.projects),
    ...some(sessions.length, words.sessions),
    ...(departments.length > 0
      ? [words.departments(departments.map(({ name }) => name).join('、'))]
      : []),
    ...some(enrolments, words.enrolments),
    ...some(unread, words.unread),
  ]
  if (own.length === 0 && !stations.some(hasDuties)) return <p>{words.nothing}</p>
  return (
    <div className="grid gap-3">
      {stations.filter(hasDuties).map((station) => (
        <section key={station.id}>
          <h3 className="font-bold">{station.name}</h3>
          <ul className="list-disc pl-6">
            {[
              ...some(station.cases.length, words.cases),
              ...some(station.shifts, words.shifts),
              ...some(station.swaps, words.swaps),
              ...(station.inPattern ? [words.pattern] : []),
              ...(station.isHead ? [words.head] : []),
              ...some(station.orders, words.orders),
            ].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="break-words text-sm text-soft tabular-nums">
            {station.cases.map(({ number }) => number).join('、')}
          </p>
        </section>
      ))}
      <ul className="list-disc pl-6 empty:hidden">
        {own.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
