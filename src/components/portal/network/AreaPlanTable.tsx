import { Badge } from '@/components/ui/Badge'
import { Card } from '@/components/ui/Card'
import type { PlannedRow } from '@/domain/network/areaImport'
import { areaImportPages as words } from '@/i18n/networkPages'
import type { AreaPlan } from '@/operations/network/importAreas'

const mostShown = 200
const tones = { new: 'accent', changed: 'due', same: 'plain', wrong: 'late' } as const
const order = ['wrong', 'changed', 'new', 'same'] as const

const Row = ({ number, code, name, outcome, notes }: PlannedRow) => (
  <li className="grid gap-x-4 gap-y-1 py-2.5 sm:grid-cols-[6rem_10rem_10rem_1fr]">
    <span className="flex items-center gap-2 text-soft">
      {number} {words.row} <Badge tone={tones[outcome]}>{words.counts[outcome]}</Badge>
    </span>
    <span className="tabular-nums">{code}</span>
    <b>{name}</b>
    <span className={outcome === 'wrong' ? 'text-late' : 'text-soft'}>{notes.join('')}</span>
  </li>
)

/** What a spreadsheet would do: how many of each, then its rows, the wrong ones first. */
export function AreaPlanTable({ plan: { lines, counts } }: { plan: AreaPlan }) {
  const sorted = [...lines].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
  return (
    <Card>
      <dl className="mb-3 flex flex-wrap gap-x-8 gap-y-2">
        {Object.entries(words.counts).map(([name, label]) => (
          <div key={name}>
            <dt className="text-sm text-soft">{label}</dt>
            <dd className="text-2xl font-black">{counts[name as keyof typeof counts]}</dd>
          </div>
        ))}
      </dl>
      <ol className="divide-y divide-line">
        {sorted.slice(0, mostShown).map((line) => (
          <Row key={line.number} {...line} />
        ))}
      </ol>
      {sorted.length > mostShown ? (
        <p className="mt-3 text-soft">{words.rest(sorted.length - mostShown)}</p>
      ) : null}
    </Card>
  )
}
