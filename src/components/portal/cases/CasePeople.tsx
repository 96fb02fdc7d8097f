'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field, Input, fieldProps } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { casePageWords as words } from '@/i18n/portalCases'
import { type RevealState, revealAction } from './caseActions'

/** A person of a case: name and masked numbers, and a way to see them whole for a reason. */
export function CasePerson({
  caseId,
  who,
  title,
  name,
  relation,
  idMasked,
  phoneMasked,
}: {
  caseId: string
  who: 'applicant' | 'proxy'
  title: string
  name: string
  relation?: string
  idMasked: string
  phoneMasked: string
}) {
  const [state, reveal, isAsking] = useActionState<RevealState, FormData>(revealAction, {})
  const reasonId = `reason-${who}`
  return (
    <section className="rounded-xl border border-line bg-paper p-4">
      <h2 className="text-sm text-soft">{relation ? `${title}（${relation}）` : title}</h2>
      <p className="text-xl font-bold">{name}</p>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 tabular-nums">
        <dt className="text-soft">{words.idNumber}</dt>
        <dd>{state.idNumber ?? idMasked}</dd>
        <dt className="text-soft">{words.phone}</dt>
        <dd>
          {state.phone ? (
            <a href={`tel:${state.phone}`} className="target inline-flex items-center">
              {state.phone}
            </a>
          ) : (
            phoneMasked
          )}
        </dd>
      </dl>
      {state.phone ? null : (
        <details className="mt-1">
          <summary className="target inline-flex items-center font-bold text-accent">
            {words.reveal}
          </summary>
          <form action={reveal} className="grid gap-3 pt-2">
            <input type="hidden" name="case" value={caseId} />
            <input type="hidden" name="who" value={who} />
            <Field id={reasonId} label={words.revealReason} help={words.revealNote}>
              <Input
                {...fieldProps(reasonId, { help: words.revealNote })}
                name="reason"
                required
                minLength={5}
                maxLength={200}
                autoComplete="off"
              />
            </Field>
            {state.message ? <Status tone="late" title={state.message} /> : null}
            <Button type="submit" variant="secondary" busy={isAsking ? words.working : undefined}>
              {words.revealSubmit}
            </Button>
          </form>
        </details>
      )}
    </section>
  )
}
