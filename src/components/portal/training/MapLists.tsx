import { competenceStates } from '@/domain/training/competence'
import { noCounts } from '@/domain/training/map'
import { mapPages as words } from '@/i18n/competencePages'
import type { CompetenceMap } from '@/queries/training/competenceMap'
import { Fold } from '../Fold'
import type { ShownMap } from './mapView'
import { Counts, StateMark } from './StateMark'

const box = 'divide-y divide-line rounded-xl border border-line bg-paper px-4'
const inner = 'divide-y divide-line border-t border-line pb-2'
const line = 'flex flex-wrap items-baseline justify-between gap-x-4 py-2'

/** Counts the states of one row or column of what is shown. */
function counted(states: readonly ReturnType<CompetenceMap['stateOf']>[]) {
  const counts = noCounts()
  for (const state of states) counts[state] += 1
  return counts
}

/** What is to be done about comes first. */
const urgency = (state: ReturnType<CompetenceMap['stateOf']>): number =>
  [...competenceStates].reverse().indexOf(state)

/** Each agent with her matters, folded. */
export function PeopleList({
  map,
  shown,
  isOpen = false,
}: {
  map: CompetenceMap
  shown: ShownMap
  isOpen?: boolean
}) {
  return (
    <ul className={box}>
      {shown.people.map((person) => (
        <li key={person.id}>
          <Fold
            isOpen={isOpen}
            summary={
              <span className="min-w-0">
                <span className="block text-lg">
                  {person.name} <span className="font-normal text-soft">{person.stationName}</span>
                </span>
                <Counts
                  counts={counted(shown.matters.map(({ id }) => map.stateOf(person.id, id)))}
                />
              </span>
            }
          >
            <ul className={inner}>
              {[...shown.matters]
                .sort(
                  (a, b) =>
                    urgency(map.stateOf(person.id, a.id)) - urgency(map.stateOf(person.id, b.id)),
                )
                .map(({ id, name }) => (
                  <li key={id} className={line}>
                    <span className="min-w-0">{name}</span>
                    <StateMark
                      state={map.stateOf(person.id, id)}
                      note={map.untilOf(person.id, id) ?? undefined}
                    />
                  </li>
                ))}
            </ul>
          </Fold>
        </li>
      ))}
    </ul>
  )
}

/** Each matter with its agents, folded. */
export function MattersList({ map, shown }: { map: CompetenceMap; shown: ShownMap }) {
  return (
    <ul className={box}>
      {shown.page.map(({ id, name }) => (
        <li key={id}>
          <Fold
            summary={
              <span className="min-w-0">
                <span className="block text-lg">{name}</span>
                <Counts counts={counted(shown.people.map((one) => map.stateOf(one.id, id)))} />
              </span>
            }
          >
            <ul className={inner} aria-label={words.person}>
              {shown.people.map((person) => (
                <li key={person.id} className={line}>
                  <span>
                    {person.name} <span className="text-soft">{person.stationName}</span>
                  </span>
                  <StateMark
                    state={map.stateOf(person.id, id)}
                    note={map.untilOf(person.id, id) ?? undefined}
                  />
                </li>
              ))}
            </ul>
          </Fold>
        </li>
      ))}
    </ul>
  )
}
