'use client'

import { languageOf } from '@/components/admin/platform/language'
import { stepWords as words } from '@/i18n/logInSteps'
import { ActionForm } from '../ActionForm'
import { PasswordInput } from '../PasswordInput'
import type { FormState } from '../formState'

/** A password of one's own in place of the one that somebody else set. */
export function NewPasswordStep({
  language,
  next,
  action,
}: {
  language: string
  next: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}) {
  const say = languageOf(language)
  return (
    <ActionForm action={action} submit={say(words.savePassword)} busy={say(words.busy)}>
      <input type="hidden" name="next" value={next} />
      <PasswordInput
        id="own-password"
        name="password"
        label={say(words.password)}
        help={say(words.passwordHelp)}
        show={say(words.showPassword)}
        autoComplete="new-password"
      />
    </ActionForm>
  )
}
