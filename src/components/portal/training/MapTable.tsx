import { Badge } from '@/components/ui/Badge'
import { mapPages as words } from '@/i18n/competencePages'
import type { CompetenceMap } from '@/queries/training/competenceMap'
import type { ShownMap } from './mapView'
import { StateMark } from './StateMark'

/**
 * Agents by matters for a desk: names stay at the left and matters at the top while one scrolls, also by
 * keyboard.
 */
export function MapTable({ map, shown }: { map: CompetenceMap; shown: ShownMap }) {
  return (
    <div
      role="region"
      aria-label={words.table}
      tabIndex={0}
      className="hidden max-h-[75vh] overflow-auto rounded-xl border border-line bg-paper lg:block"
    >
      <table className="w-full border-separate border-spacing-0 text-left text-sm">
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 left-0 z-20 min-w-44 border-r border-b border-line bg-paper px-3 py-2 font-bold"
            >
              {words.person}
            </th>
            {shown.page.map(({ id, name, requiresTraining }) => (
              <th
                key={id}
                scope="col"
                className="sticky top-0 z-10 min-w-24 border-b border-line bg-paper px-2 py-2 align-bottom font-bold"
              >
                {name}
                {requiresTraining ? (
                  <span className="mt-1 block">
                    <Badge tone="accent">{words.required}</Badge>
                  </span>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.people.map((person) => (
            <tr key={person.id} className="group">
              <th
                scope="row"
                className="sticky left-0 z-10 border-r border-b border-line bg-paper px-3 py-2 font-bold group-hover:bg-ground"
              >
                {person.name}
                <span className="block font-normal text-soft">{person.stationName}</span>
              </th>
              {shown.page.map((matter) => (
                <td
                  key={matter.id}
                  className="border-b border-line px-2 py-2 align-top group-hover:bg-ground"
                >
                  <StateMark state={map.stateOf(person.id, matter.id)} />
                  <span className="block text-xs text-soft tabular-nums">
                    {map.untilOf(person.id, matter.id) ?? ''}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
