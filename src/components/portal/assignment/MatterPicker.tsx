'use client'

import { useState } from 'react'
import { Choice, Field, Input } from '@/components/ui/Field'
import { assignmentPages as words } from '@/i18n/portalAssignment'
import type { AssignableMatter } from '@/queries/network/assignmentChoices'
import { useScripts } from '../useScripts'

/** How many of those found are listed. */
const mostFound = 30

/** Single matters by search; what is chosen stays while something else is looked for. Needs scripts. */
export function MatterPicker({ matters }: { matters: readonly AssignableMatter[] }) {
  const hasScripts = useScripts()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  if (!hasScripts) return null
  const query = typed.trim().toUpperCase()
  const found = query
    ? matters.filter(({ code, name, plain }) =>
        `${code} ${name} ${plain}`.toUpperCase().includes(query),
      )
    : []
  const shown = found.slice(0, mostFound)
  const isShown = new Set(shown.map(({ code }) => code))
  const others = matters.filter(({ code }) => chosen.includes(code) && !isShown.has(code))
  const toggle = (code: string) =>
    setChosen((before) =>
      before.includes(code) ? before.filter((each) => each !== code) : [...before, code],
    )
  const row = ({ code, name }: AssignableMatter) => (
    <li key={code}>
      <Choice checked={chosen.includes(code)} onChange={() => toggle(code)} note={code}>
        {name}
      </Choice>
    </li>
  )
  return (
    <div className="grid gap-2">
      {chosen.map((code) => (
        <input key={code} type="hidden" name="matter" value={code} />
      ))}
      <Field id="find-matter" label={words.find}>
        <Input
          id="find-matter"
          type="search"
          value={typed}
          placeholder={words.findPlaceholder}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
      </Field>
      <p role="status" className="text-sm text-soft">
        {[query ? words.found(shown.length, found.length) : '', words.chosen(chosen.length)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul className="grid max-h-96 overflow-y-auto sm:grid-cols-2">
        {shown.map(row)}
        {others.map(row)}
      </ul>
    </div>
  )
}
