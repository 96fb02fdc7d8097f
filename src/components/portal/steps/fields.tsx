import { Field, fieldProps, Input } from '@/components/ui/Field'

/**
 * Six digits from an authenticator; the phone shows its number keys, and may fill it in.
 * @param isFirst the page begins with it
 */
export function CodeField({
  label,
  help,
  isFirst = false,
}: {
  label: string
  help: string
  isFirst?: boolean
}) {
  return (
    <Field id="code" label={label} help={help}>
      <Input
        {...fieldProps('code', { help })}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        className="text-2xl font-bold tracking-[0.3em]"
        required
        autoFocus={isFirst}
      />
    </Field>
  )
}

/** Ten letters and digits, written down at the set-up. */
export function RecoveryField({ label, help }: { label: string; help: string }) {
  return (
    <Field id="recovery" label={label} help={help}>
      <Input
        {...fieldProps('recovery', { help })}
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={30}
        className="uppercase tracking-widest"
        required
      />
    </Field>
  )
}
