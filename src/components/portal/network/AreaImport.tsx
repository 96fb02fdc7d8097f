'use client'

import { type ChangeEvent, useState, useTransition } from 'react'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Field, Input } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { areaImportPages as words } from '@/i18n/networkPages'
import type { AreaImported, AreaPlan } from '@/operations/network/importAreas'
import { AreaPlanTable } from './AreaPlanTable'

interface Refused {
  message: string
}

/** Posts to the API; what is wrong comes back in words. */
async function post<Answer>(path: string, body: BodyInit, type: string): Promise<Answer | Refused> {
  try {
    const headers = { 'Content-Type': type }
    const answer = await fetch(`/api/areas/import${path}`, { method: 'POST', body, headers })
    return (await answer.json()) as Answer | Refused
  } catch {
    return { message: words.failed }
  }
}

/** Choose a spreadsheet, look at what each row would do, then have it written: all of it or nothing. */
export function AreaImport() {
  const [plan, setPlan] = useState<AreaPlan>()
  const [message, setMessage] = useState<string>()
  const [done, setDone] = useState<string>()
  const [isBusy, start] = useTransition()
  const show = <Answer extends object>(
    answer: Answer | Refused,
    then: (answer: Answer) => void,
  ): void => {
    if ('message' in answer) setMessage(answer.message)
    else then(answer)
  }
  const preview = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    setPlan(undefined)
    setMessage(undefined)
    setDone(undefined)
    if (!file) return
    start(async () =>
      show(await post<AreaPlan>('/preview', file, 'application/octet-stream'), setPlan),
    )
  }
  const confirm = ({ rows, mark }: AreaPlan) =>
    start(async () =>
      show(
        await post<AreaImported>('', JSON.stringify({ rows, mark }), 'application/json'),
        (wrote) => {
          setPlan(undefined)
          setDone(words.done(wrote.new, wrote.changed, wrote.stations))
        },
      ),
    )
  const written = plan ? plan.counts.new + plan.counts.changed : 0
  return (
    <div className="grid gap-5">
      <Card>
        <Field id="file" label={words.file}>
          <Input id="file" type="file" accept=".xlsx" onChange={preview} disabled={isBusy} />
        </Field>
        {isBusy && !plan ? <p className="mt-3 text-soft">{words.previewing}</p> : null}
      </Card>
      {message ? <Status tone="late" title={message} /> : null}
      {done ? <Status tone="good" title={done} /> : null}
      {plan ? <AreaPlanTable plan={plan} /> : null}
      {plan && plan.counts.wrong > 0 ? (
        <Status tone="late" title={words.faulty(plan.counts.wrong)} />
      ) : null}
      {plan && plan.counts.wrong === 0 && written === 0 ? <Status title={words.nothing} /> : null}
      {plan && plan.counts.wrong === 0 && written > 0 ? (
        <Button
          size="large"
          wide
          onClick={() => confirm(plan)}
          busy={isBusy ? words.confirming : undefined}
        >
          {words.confirm(written)}
        </Button>
      ) : null}
    </div>
  )
}
