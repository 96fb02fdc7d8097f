import type { Metadata } from 'next'
import Link from 'next/link'
import { ActionForm } from '@/components/portal/ActionForm'
import { OutsideFrame } from '@/components/portal/OutsideFrame'
import { PasswordInput } from '@/components/portal/PasswordInput'
import { portalRequest } from '@/components/portal/request'
import { Field, fieldProps, Input } from '@/components/ui/Field'
import { portalPages } from '@/i18n/portalPages'
import { countyOf } from '@/queries/platform/settings'
import { mailAction, redeemAction } from './actions'

const words = portalPages.reset

export const metadata: Metadata = { title: words.title }

/** A forgotten password: with a one-time code, or a code by mail. */
export default async function ResetPage() {
  const { payload } = await portalRequest()
  const county = await countyOf(payload)
  return (
    <OutsideFrame county={portalPages.site(county.name)} title={words.title} lead={words.lead}>
      <ActionForm action={redeemAction} submit={words.submit} busy={words.busy}>
        <IdentityField id="reset-identity" />
        <Field id="code" label={words.code} help={words.codeHelp}>
          <Input
            {...fieldProps('code', { help: words.codeHelp })}
            name="code"
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={30}
            required
          />
        </Field>
        <PasswordInput
          id="new-password"
          name="password"
          label={words.password}
          help={words.passwordHelp}
          autoComplete="new-password"
        />
      </ActionForm>
      <section className="border-t border-line pt-5">
        <h2 className="text-xl font-bold">{words.mailTitle}</h2>
        <p className="mb-4 text-soft">{words.mailLead}</p>
        <ActionForm action={mailAction} submit={words.mailSubmit} busy={words.busy} isSecondary>
          <IdentityField id="mail-identity" />
        </ActionForm>
      </section>
      <p>
        <Link
          href="/portal/login"
          className="target inline-flex items-center text-accent underline underline-offset-4"
        >
          {words.toLogIn}
        </Link>
      </p>
    </OutsideFrame>
  )
}

function IdentityField({ id }: { id: string }) {
  return (
    <Field id={id} label={portalPages.logIn.identity}>
      <Input
        {...fieldProps(id)}
        name="identity"
        autoComplete="username"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={100}
        required
      />
    </Field>
  )
}
