import { Button } from '@/components/ui/Button'
import { Choice, Field, Input, fieldProps } from '@/components/ui/Field'
import { longestLimit } from '@/domain/calendar/deadline'
import { deadlineWords as words } from '@/i18n/publicDeadlines'

/** What was asked, as it stands in the address. */
export interface AskedDeadline {
  received: string
  limit: string
  unit: string
}

/** Day of receipt, limit and unit. A plain form: the answer is a page with its own address. */
export function DeadlineForm({ asked }: { asked: AskedDeadline }) {
  return (
    <form action="/deadlines" className="grid gap-5 sm:grid-cols-2">
      <Field id="received" label={words.received}>
        <Input
          {...fieldProps('received')}
          type="date"
          name="received"
          defaultValue={asked.received.slice(0, 10)}
          required
        />
      </Field>
      <Field id="limit" label={words.limit}>
        <Input
          {...fieldProps('limit')}
          type="number"
          inputMode="numeric"
          name="limit"
          min={1}
          max={longestLimit}
          defaultValue={asked.limit}
        />
      </Field>
      <fieldset className="sm:col-span-2">
        <legend className="mb-1 font-bold">{words.unit}</legend>
        <div className="flex flex-wrap gap-x-4">
          {Object.entries(words.units).map(([value, label]) => (
            <Choice
              key={value}
              type="radio"
              name="unit"
              value={value}
              defaultChecked={value === asked.unit}
            >
              {label}
            </Choice>
          ))}
        </div>
      </fieldset>
      <Button type="submit" size="large" className="sm:col-span-2 sm:justify-self-start">
        {words.submit}
      </Button>
    </form>
  )
}
