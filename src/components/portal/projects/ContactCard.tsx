'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field, Input, fieldProps } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { casePageWords } from '@/i18n/portalCases'
import { projectPages as words } from '@/i18n/projects'
import { type ContactState, revealContactAction } from './projectActions'

/** The enterprise's contact, and a way to see the phone whole for a reason. */
export function ContactCard({
  project,
  name,
  phoneMasked,
}: {
  project: string
  name: string
  phoneMasked: string
}) {
  const [state, reveal, isAsking] = useActionState<ContactState, FormData>(revealContactAction, {})
  return (
    <section className="rounded-xl border border-line bg-paper p-4">
      <h2 className="text-sm text-soft">{words.contact}</h2>
      <p className="text-xl font-bold">{name}</p>
      {state.phone ? (
        <a href={`tel:${state.phone}`} className="target inline-flex items-center tabular-nums">
          {state.phone}
        </a>
      ) : (
        <>
          <p className="tabular-nums">{phoneMasked}</p>
          <details>
            <summary className="target inline-flex items-center font-bold text-accent">
              {words.reveal}
            </summary>
            <form action={reveal} className="grid gap-3 pt-2">
              <input type="hidden" name="project" value={project} />
              <Field id="reveal-reason" label={words.revealReason} help={casePageWords.revealNote}>
                <Input
                  {...fieldProps('reveal-reason', { help: casePageWords.revealNote })}
                  name="reason"
                  required
                  minLength={5}
                  maxLength={200}
                  autoComplete="off"
                />
              </Field>
              {state.message ? <Status tone="late" title={state.message} /> : null}
              <Button type="submit" variant="secondary" busy={isAsking ? words.working : undefined}>
                {casePageWords.revealSubmit}
              </Button>
            </form>
          </details>
        </>
      )}
    </section>
  )
}
