import { Field, Input } from '@/components/ui/Field'
import { lastDayAhead } from '@/domain/network/scheduledChanges'
import { plainDateOf } from '@/domain/platform/plainDate'
import { stationLifePages as words } from '@/i18n/networkPages'

/**
 * Since which day something holds; today unless said otherwise.
 * @param mayWait whether it can be arranged for a day to come
 */
export function DayField({
  id,
  value,
  mayWait = false,
}: {
  id: string
  value?: string
  mayWait?: boolean
}) {
  const today = plainDateOf(new Date())
  const last = mayWait ? lastDayAhead(today) : today
  return (
    <Field id={id} label={words.from} help={mayWait ? words.fromLater : undefined}>
      <Input id={id} type="date" name="on" required max={last} defaultValue={value || today} />
    </Field>
  )
}
