import { Button } from '@/components/ui/Button'
import { Field, Input, fieldProps } from '@/components/ui/Field'
import { progressWords as words } from '@/i18n/publicProgress'

/**
 * The number of a case and the last digits of the phone. A plain form that is posted, so that the digits
 * stand in no address.
 * @param number as it is shown again, in groups when it is one
 * @param error what is wrong with the number
 */
export function ProgressForm({ number, error }: { number: string; error?: string }) {
  return (
    <form action="/progress/look" method="post" className="grid gap-5">
      <Field id="number" label={words.number} help={words.numberHelp} error={error}>
        <Input
          {...fieldProps('number', { help: words.numberHelp, error })}
          name="number"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={number}
          maxLength={60}
          required
          className="min-h-14 text-xl tracking-wide tabular-nums"
        />
      </Field>
      <Field id="digits" label={words.digits} help={words.digitsHelp}>
        <Input
          {...fieldProps('digits', { help: words.digitsHelp })}
          name="digits"
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          required
          className="min-h-14 max-w-48 text-xl tracking-widest tabular-nums"
        />
      </Field>
      <Button type="submit" size="large" className="sm:justify-self-start">
        {words.submit}
      </Button>
    </form>
  )
}
