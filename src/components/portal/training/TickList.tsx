import { Choice, Input } from '@/components/ui/Field'
import { clockAt } from '@/domain/training/sayTimes'
import { trainerPage as words } from '@/i18n/portalTraining'
import type { NamedLine } from '@/queries/training/sessionView'

const timeOf = (at: string | null | undefined) => (at ? clockAt(new Date(at)) : undefined)

/**
 * The list to tick: who is there, who came late, who left early.
 * @param of sets the ids of one list apart from another's
 */
export function TickList({ lines, of }: { lines: readonly NamedLine[]; of: string }) {
  const shown = lines.filter(({ row }) => ['enrolled', 'invited', 'waiting'].includes(row.status))
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-paper">
      {shown.map(({ row, stationName }) => (
        <li key={row.id} className="group p-1">
          <input type="hidden" name="lines" value={row.id} />
          {row.arrivedAt ? <input type="hidden" name={`was.${row.id}`} value="on" /> : null}
          <Choice
            name={`there.${row.id}`}
            value="on"
            defaultChecked={Boolean(row.arrivedAt)}
            id={`${of}-${row.id}`}
          >
            <b>{row.name}</b>
            <span className="ml-3 text-sm text-soft">{stationName}</span>
          </Choice>
          <div className="hidden grid-cols-2 gap-3 px-11 pb-2 group-has-[:checked]:grid">
            <label className="text-sm text-soft">
              {words.from}
              <Input type="time" name={`from.${row.id}`} defaultValue={timeOf(row.arrivedAt)} />
            </label>
            <label className="text-sm text-soft">
              {words.to}
              <Input type="time" name={`to.${row.id}`} defaultValue={timeOf(row.leftAt)} />
            </label>
          </div>
        </li>
      ))}
    </ul>
  )
}
