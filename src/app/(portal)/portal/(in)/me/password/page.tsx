import type { Metadata } from 'next'
import { BackLink } from '@/components/portal/BackLink'
import { ActionForm } from '@/components/portal/ActionForm'
import { changePasswordAction } from '@/components/portal/meActions'
import { PasswordInput } from '@/components/portal/PasswordInput'
import { requireVisitor } from '@/components/portal/request'
import { portalPages } from '@/i18n/portalPages'

const words = portalPages.password

export const metadata: Metadata = { title: words.title }

/** A new password; every other log-in of the person ends with it. */
export default async function PasswordPage() {
  await requireVisitor('/portal/me/password')
  return (
    <div className="grid max-w-md gap-5">
      <BackLink href="/portal/me">{portalPages.me.title}</BackLink>
      <h1 className="text-3xl font-black">{words.title}</h1>
      <ActionForm action={changePasswordAction} submit={words.submit} busy={words.busy}>
        <PasswordInput
          id="current"
          name="current"
          label={words.current}
          autoComplete="current-password"
        />
        <PasswordInput
          id="next"
          name="next"
          label={words.next}
          help={portalPages.reset.passwordHelp}
          autoComplete="new-password"
        />
      </ActionForm>
    </div>
  )
}
