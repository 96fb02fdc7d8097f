import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/portal/ActionForm'
import { OutsideFrame } from '@/components/portal/OutsideFrame'
import { PasswordInput } from '@/components/portal/PasswordInput'
import { portalRequest, safeNext, visitor } from '@/components/portal/request'
import { Field, fieldProps, Input } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { portalPages } from '@/i18n/portalPages'
import { countyOf } from '@/queries/platform/settings'
import { logInAction } from './actions'

const words = portalPages.logIn

export const metadata: Metadata = { title: words.title }

/** The log-in of the portal; one and the same with the admin's. */
export default async function LogInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string; said?: string }>
}) {
  const { next, said } = await searchParams
  if (await visitor()) redirect(safeNext(next))
  const { payload } = await portalRequest()
  const county = await countyOf(payload)
  const notice =
    said === 'out'
      ? words.loggedOut
      : said === 'reset'
        ? words.resetDone
        : next
          ? words.mustLogIn
          : ''
  return (
    <OutsideFrame
      county={portalPages.site(county.name)}
      title={words.title}
      lead={words.lead(county.name)}
    >
      {notice ? <Status tone="good" title={notice} /> : null}
      <ActionForm action={logInAction} submit={words.submit} busy={words.busy}>
        <input type="hidden" name="next" value={safeNext(next)} />
        <Field id="identity" label={words.identity}>
          <Input
            {...fieldProps('identity')}
            name="identity"
            autoComplete="username"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={100}
            required
          />
        </Field>
        <PasswordInput
          id="password"
          name="password"
          label={words.password}
          autoComplete="current-password"
        />
      </ActionForm>
      <p className="flex flex-wrap justify-between gap-x-4">
        <Link
          href="/portal/reset"
          className="target inline-flex items-center text-accent underline underline-offset-4"
        >
          {words.forgot}
        </Link>
        <a
          href="/"
          className="target inline-flex items-center text-accent underline underline-offset-4"
        >
          {words.publicPages}
        </a>
      </p>
    </OutsideFrame>
  )
}
