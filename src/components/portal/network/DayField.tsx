import { Field, Input } from '@/components/ui/Field'
import { plainDateOf } from '@/domain/platform/plainDate'
import { stationLifePages as words } from '@/i18n/networkPages'

/** Since which day something holds; today unless said otherwise, and never a day to come. */
export function DayField({ id, value }: { id: string; value?: string }) {
  const today = plainDateOf(new Date())
  return (
    <Field id={id} label={words.from}>
      <Input id={id} type="date" name="on" required max={today} defaultValue={value || today} />
    </Field>
  )
}
