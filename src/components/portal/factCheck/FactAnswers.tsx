import { randomUUID } from 'node:crypto'
import { PublicText } from '@/components/public/PublicText'
import { Card } from '@/components/ui/Card'
import {
  type CheckedSection,
  type SectionAnswer,
  factCheckState,
} from '@/domain/catalogue/factCheck/rules'
import { type PlainDate, plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { factCheckPages as words } from '@/i18n/factChecks'
import type { FactCheck } from '@/payload-types'
import { RenewForm } from './RenewForm'

const sayInstantDay = (instant: string): string => sayDate(plainDateOf(new Date(instant)))

function Answered({ check }: { check: FactCheck }) {
  const sections = check.sections as unknown as CheckedSection[]
  const answers = (check.answers ?? []) as unknown as SectionAnswer[]
  const wrong = answers.filter(({ isRight }) => !isRight)
  if (wrong.length === 0) return <p>{words.allRight}</p>
  return (
    <dl className="grid gap-2">
      {wrong.map(({ key, remark }) => {
        const section = sections.find((one) => one.key === key)
        return (
          <div key={key} className="border-l-4 border-late pl-3">
            <dt className="font-bold">
              {section?.title}：{words.wrong}
            </dt>
            <dd className="whitespace-pre-line text-soft">
              <PublicText>{section?.text ?? ''}</PublicText>
            </dd>
            <dd className="font-medium">{remark}</dd>
          </div>
        )
      })}
    </dl>
  )
}

/** What the people of the window said, section by section; who has not answered, and until when. */
export const FactAnswers = ({
  checks,
  fingerprint,
  today,
  site,
}: {
  checks: readonly FactCheck[]
  /** Of the draft as it is now. */
  fingerprint: string
  today: PlainDate
  /** Its address, without a slash at its end. */
  site: string
}) =>
  checks.map((check) => {
    const { id, name, dueOn, answeredAt, renewedAt } = check
    const state = factCheckState(check, today)
    return (
      <Card key={id}>
        <h2 className="text-lg font-bold">{name}</h2>
        <p className="text-soft">
          {state === 'open' ? words.waiting(sayDate(dueOn)) : null}
          {state === 'over' ? words.over : null}
          {answeredAt ? words.answered(sayInstantDay(answeredAt)) : null}
          {renewedAt ? `，${words.renewedOn(sayInstantDay(renewedAt))}` : null}
        </p>
        {answeredAt ? <Answered check={check} /> : null}
        {state === 'open' ? (
          <RenewForm check={id} name={name} commandId={randomUUID()} site={site} />
        ) : null}
        {check.fingerprint === fingerprint ? null : <p className="text-due">{words.changed}</p>}
      </Card>
    )
  })
