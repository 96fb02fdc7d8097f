import { Button } from '@/components/ui/Button'
import { Field, Input, fieldProps } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { casePageWords as words } from '@/i18n/portalCases'

/**
 * The way to see a person's masked numbers whole: it asks why, and says that this is recorded.
 * @param action gets the form, with a `reason`
 * @param hidden further values of the form
 * @param refusal why it was not done
 */
export function RevealForm({
  id,
  action,
  hidden,
  refusal,
  isAsking,
}: {
  id: string
  action: (form: FormData) => void
  hidden: Record<string, string>
  refusal?: string
  isAsking: boolean
}) {
  return (
    <details className="mt-1">
      <summary className="target inline-flex items-center font-bold text-accent">
        {words.reveal}
      </summary>
      <form action={action} className="grid gap-3 pt-2">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Field id={id} label={words.revealReason} help={words.revealNote}>
          <Input
            {...fieldProps(id, { help: words.revealNote })}
            name="reason"
            required
            minLength={5}
            maxLength={200}
            autoComplete="off"
          />
        </Field>
        {refusal ? <Status tone="late" title={refusal} /> : null}
        <Button type="submit" variant="secondary" busy={isAsking ? words.working : undefined}>
          {words.revealSubmit}
        </Button>
      </form>
    </details>
  )
}
