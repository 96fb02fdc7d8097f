'use client'

import { useActionState } from 'react'
import { casePageWords as words } from '@/i18n/portalCases'
import { RevealForm } from '../RevealForm'
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
        <RevealForm
          id={`reason-${who}`}
          action={reveal}
          hidden={{ case: caseId, who }}
          refusal={state.message}
          isAsking={isAsking}
        />
      )}
    </section>
  )
}
