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

/** The way to a published month: how people take turns, drafts, publishing. */
export function PatternCard({
  month,
  view,
  today,
}: {
  month: RotaMonth
  view: DeskView
  today: PlainDate
}) {
  const { pattern, drafts, station } = month
  const back = deskAddress(view)
  const fields = { station: station.id, month: month.month }
  const isOver = daysOfMonth(month.month).to < today
  if (!pattern) {
    return (
      <Card>
        <SectionTitle>{words.title}</SectionTitle>
        <p className="mb-4 text-soft">{words.note}</p>
        <PatternForm month={month} back={back} today={today} />
      </Card>
    )
  }
  const hasAny = drafts + month.published > 0
  return (
    <Card className="grid gap-3">
      <Fold summary={<span>{sayPattern(pattern)}</span>}>
        <div className="border-t border-line pt-4">
          <PatternForm month={month} back={back} today={today} />
        </div>
      </Fold>
      {isOver ? null : (
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <div>
            <RotaForm
              command="generate"
              back={back}
              fields={fields}
              submit={hasAny ? words.generateAgain : words.generate}
              isSecondary={drafts > 0}
            />
            {hasAny ? <p className="mt-1 text-sm text-soft">{words.generateNote}</p> : null}
          </div>
          {drafts > 0 ? (
            <div>
              <RotaForm
                command="publish"
                back={back}
                fields={fields}
                submit={words.publish(drafts)}
              />
              <p className="mt-1 text-sm text-soft">{words.publishNote}</p>
            </div>
          ) : null}
        </div>
      )}
    </Card>
  )
}
