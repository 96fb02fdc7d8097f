import { Card, SectionTitle } from '@/components/ui/Card'
import { fewestMeasured, measuredDays } from '@/domain/casework/toldOnce'
import { sayDate } from '@/domain/platform/plainDate'
import { toldOncePages as words } from '@/i18n/toldOnce'
import type { ToldOnceFigures } from '@/queries/casework/toldOnce/figures'
import { Rows, type ToldOnceView } from './rows'

type Line = ToldOnceFigures['measures'][number]

function Side({ line, side, view }: { line: Line; side: 'before' | 'after'; view: ToldOnceView }) {
  const { change, matter, material } = line
  return (
    <div>
      <dt className="text-soft">{words[side]}</dt>
      <dd>
        {change ? (
          <b className="mr-2 text-2xl tabular-nums">{words.percent(change[side])}</b>
        ) : null}
        <Rows
          view={view}
          of={line[side].span}
          fields={{ matter: matter.code, lacked: material.code }}
        >
          {words.side(line[side])}
        </Rows>
      </dd>
    </div>
  )
}

/** How often a material was missing before and after each edition. */
export const MeasureLines = ({ view, lines }: { view: ToldOnceView; lines: readonly Line[] }) => (
  <Card aria-labelledby="measures">
    <SectionTitle id="measures">{words.measures}</SectionTitle>
    <p className="text-soft">{words.measuresNote(measuredDays, fewestMeasured)}</p>
    {lines.length === 0 ? <p className="mt-3">{words.measuresEmpty}</p> : null}
    <ul className="divide-y divide-line">
      {lines.map((line) => (
        <li key={`${line.matter.id} ${line.number} ${line.material.code}`} className="py-3">
          <p className="text-lg font-bold">
            {line.material.name}：{line.change ? words.moved[line.change.moved] : words.tooFew}
          </p>
          <p className="text-soft">
            {line.matter.name}，{words.edition(line.number, sayDate(line.holdsFrom))}
          </p>
          {line.changeNote ? <p>{line.changeNote}</p> : null}
          <dl className="mt-1 grid gap-2 sm:grid-cols-2">
            <Side line={line} side="before" view={view} />
            <Side line={line} side="after" view={view} />
          </dl>
        </li>
      ))}
    </ul>
  </Card>
)
