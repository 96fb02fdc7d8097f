'use client'

import { languageOf } from '@/components/admin/platform/language'
import { stepWords as words } from '@/i18n/logInSteps'
import { ActionForm } from '../ActionForm'
import type { FormState } from '../formState'
import { CodeField, RecoveryField } from './fields'

type Action = (state: FormState, form: FormData) => Promise<FormState>

/** The code from the phone, or a recovery code in its place. */
export function CodeStep({
  language,
  next,
  action,
}: {
  language: string
  next: string
  action: Action
}) {
  const say = languageOf(language)
  return (
    <>
      <ActionForm action={action} submit={say(words.submitCode)} busy={say(words.busy)}>
        <input type="hidden" name="next" value={next} />
        <CodeField label={say(words.code6)} help={say(words.code6Help)} isFirst />
      </ActionForm>
      <details className="border-t border-line pt-2">
        <summary className="target cursor-pointer content-center text-accent underline underline-offset-4">
          {say(words.noPhone)}
        </summary>
        <div className="grid gap-5 pt-3">
          <ActionForm
            action={action}
            submit={say(words.submitRecovery)}
            busy={say(words.busy)}
            isSecondary
          >
            <input type="hidden" name="next" value={next} />
            <RecoveryField label={say(words.recovery)} help={say(words.recoveryHelp)} />
          </ActionForm>
          <p className="text-soft">{say(words.lost)}</p>
        </div>
      </details>
    </>
  )
}
