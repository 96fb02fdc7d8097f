'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field, fieldProps, Input } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { setUpText as words } from '@/i18n/setUp'
import type { FirstLogIn, FirstPerson } from '@/operations/platform/setUp'
import { SetUpDone } from './SetUpDone'

/** What the set-up answered: what is wrong, or the three log-ins. */
export interface SetUpState {
  message?: string
  logIns?: FirstLogIn[]
}

/** Asks for the code and the three administrators, then shows their passwords this once. */
export function SetUpForm({
  action,
}: {
  action: (state: SetUpState, form: FormData) => Promise<SetUpState>
}) {
  const [state, send, isSending] = useActionState(action, {})
  if (state.logIns) return <SetUpDone logIns={state.logIns} />
  return (
    <form action={send} className="grid gap-6">
      <Field id="code" label={words.code} help={words.codeHelp}>
        <Input
          {...fieldProps('code', { help: words.codeHelp })}
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={30}
          required
        />
      </Field>
      {Object.entries(words.roles).map(([role, { title, lead, username }]) => (
        <fieldset key={role} className="grid gap-3 border-t border-line pt-5">
          <legend className="contents">
            <span className="text-xl font-bold">{title}</span>
          </legend>
          <p className="text-soft">{lead}</p>
          <PersonFields role={role as FirstPerson['role']} username={username} />
        </fieldset>
      ))}
      {state.message ? <Status tone="late" title={state.message} key={state.message} /> : null}
      <Button type="submit" wide size="large" busy={isSending ? words.busy : undefined}>
        {words.submit}
      </Button>
    </form>
  )
}

function PersonFields({ role, username }: { role: FirstPerson['role']; username: string }) {
  const [nameId, usernameId] = [`${role}-name`, `${role}-username`]
  return (
    <>
      <Field id={nameId} label={words.name}>
        <Input {...fieldProps(nameId)} name={nameId} autoComplete="off" maxLength={30} required />
      </Field>
      <Field id={usernameId} label={words.username} help={words.usernameHelp}>
        <Input
          {...fieldProps(usernameId, { help: words.usernameHelp })}
          name={usernameId}
          defaultValue={username}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={40}
          required
        />
      </Field>
    </>
  )
}
