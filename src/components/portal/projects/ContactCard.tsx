'use client'

import { useActionState } from 'react'
import { projectPages as words } from '@/i18n/projects'
import { RevealForm } from '../RevealForm'
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
          <RevealForm
            id="reveal-reason"
            action={reveal}
            hidden={{ project }}
            refusal={state.message}
            isAsking={isAsking}
          />
        </>
      )}
    </section>
  )
}
