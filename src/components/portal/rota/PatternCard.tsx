import { Card, SectionTitle } from '@/components/ui/Card'
import { daysOfMonth } from '@/domain/network/rota/months'
import { sayShiftTimes } from '@/domain/network/rota/sayShift'
import { turns } from '@/domain/network/rota/vocabulary'
import { wordOf } from '@/domain/catalogue/vocabulary'
import type { PlainDate } from '@/domain/platform/plainDate'
import { patternWords as words } from '@/i18n/portalRota'
import type { RotaPattern } from '@/payload-types'
import type { RotaMonth } from '@/queries/network/rotaMonth'
import { Fold } from '../Fold'
import { PatternForm } from './PatternForm'
import { type DeskView, deskAddress } from './rotaAddress'
import { RotaForm } from './RotaForm'

/** 按天轮 · 王示范、李样例 · 08:30–16:30 */
const sayPattern = ({ turn, members, spans }: RotaPattern): string =>
  [
    wordOf(turns, turn),
    members.map(({ name }) => name).join('、'),
    spans.map(sayShiftTimes).join('、'),
  ].join(' · ')

interface Desk {
  month: RotaMonth
  view: DeskView
}

const fieldsOf = ({ station, month }: RotaMonth) => ({ station: station.id, month })

/** Makes the month's drafts by the pattern. */
function Generate({ month, view }: Desk) {
  const hasAny = month.drafts + month.published > 0
  return (
    <div>
      <RotaForm
        command="generate"
        back={deskAddress(view)}
        fields={fieldsOf(month)}
        submit={hasAny ? words.generateAgain : words.generate}
        isSecondary={month.drafts > 0}
      />
      {hasAny ? <p className="mt-1 text-sm text-soft">{words.generateNote}</p> : null}
    </div>
  )
}

/** Publishes the drafts there are, made by the pattern or by hand. */
function Publish({ month, view }: Desk) {
  if (month.drafts === 0) return null
  return (
    <div>
      <RotaForm
        command="publish"
        back={deskAddress(view)}
        fields={fieldsOf(month)}
        submit={words.publish(month.drafts)}
      />
      <p className="mt-1 text-sm text-soft">{words.publishNote}</p>
    </div>
  )
}

/** The way to a published month: how people take turns, drafts, publishing. */
export function PatternCard({ month, view, today }: Desk & { today: PlainDate }) {
  const { pattern } = month
  const form = <PatternForm month={month} back={deskAddress(view)} today={today} />
  const isOver = daysOfMonth(month.month).to < today
  return (
    <Card className="grid gap-3">
      {pattern ? (
        <Fold summary={<span>{sayPattern(pattern)}</span>}>
          <div className="border-t border-line pt-4">{form}</div>
        </Fold>
      ) : (
        <div>
          <SectionTitle>{words.title}</SectionTitle>
          <p className="mb-4 text-soft">{words.note}</p>
          {form}
        </div>
      )}
      {isOver ? null : (
        <div className="grid items-start gap-3 sm:grid-cols-2">
          {pattern ? <Generate month={month} view={view} /> : null}
          <Publish month={month} view={view} />
        </div>
      )}
    </Card>
  )
}
