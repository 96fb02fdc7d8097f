'use client'

import { Search } from 'lucide-react'
import { type FormEvent, startTransition, useActionState } from 'react'
import { Button } from '@/components/ui/Button'
import { Input } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { caseSearchWords as words } from '@/i18n/portalCases'
import { CaseList } from './CaseList'
import { type SearchState, searchAction } from './searchActions'

/** Finds a case by its number or its applicant; works before scripts load. */
export function CaseSearch() {
  const [state, send, isSending] = useActionState<SearchState, FormData>(searchAction, {})
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const filled = new FormData(event.currentTarget)
    startTransition(() => send(filled))
  }
  return (
    <section aria-label={words.title} className="grid gap-3">
      <form action={send} onSubmit={onSubmit} role="search" aria-busy={isSending}>
        <label htmlFor="case-search" className="mb-1.5 block font-bold">
          {words.title}
        </label>
        <div className="flex gap-2">
          <Input
            id="case-search"
            type="search"
            name="what"
            placeholder={words.placeholder}
            autoComplete="off"
            enterKeyHint="search"
            maxLength={100}
            aria-invalid={state.message ? true : undefined}
          />
          <Button type="submit" className="shrink-0" busy={isSending ? words.busy : undefined}>
            <Search aria-hidden="true" className="size-5" />
            {words.submit}
          </Button>
        </div>
      </form>
      {state.message ? <Status tone="late" title={state.message} /> : null}
      {state.found ? <Found {...state.found} /> : null}
    </section>
  )
}

const Found = ({ cases, isMore, today }: NonNullable<SearchState['found']>) => (
  <>
    <Status
      tone={cases.length > 0 ? 'good' : 'plain'}
      title={cases.length > 0 ? words.found(cases.length) : words.none}
    >
      {cases.length === 0 ? <p>{words.noneNote}</p> : null}
      {isMore ? <p>{words.more(cases.length)}</p> : null}
    </Status>
    {cases.length > 0 ? <CaseList cases={cases} today={today} /> : null}
  </>
)
