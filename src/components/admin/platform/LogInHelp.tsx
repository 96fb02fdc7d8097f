import type { I18n } from '@payloadcms/translations'
import { adminWords as words } from '@/i18n/adminHome'
import { languageOf } from './language'

/** Below the admin's log-in: what to do without an e-mail. */
export function LogInHelp({ i18n }: { i18n: I18n }) {
  const say = languageOf(i18n.language)
  return (
    <p className="daiban-log-in-help">
      {say(words.forgotHint)} <a href="/portal/reset">{say(words.resetLink)}</a>
    </p>
  )
}
