'use client'

import { useState } from 'react'
import { Choice, Field, fieldProps, Input } from '@/components/ui/Field'
import { portalPages } from '@/i18n/portalPages'

/** A password that can be looked at while typing: on a phone most wrong ones are slips. */
export function PasswordInput({
  id,
  name,
  label,
  help,
  show = portalPages.logIn.show,
  autoComplete,
}: {
  id: string
  name: string
  label: string
  help?: string
  /** Words of the tick box that shows it. */
  show?: string
  autoComplete: 'current-password' | 'new-password'
}) {
  const [isShown, setShown] = useState(false)
  return (
    <div>
      <Field id={id} label={label} help={help}>
        <Input
          {...fieldProps(id, { help })}
          type={isShown ? 'text' : 'password'}
          name={name}
          autoComplete={autoComplete}
          autoCapitalize="off"
          spellCheck={false}
          maxLength={128}
          required
        />
      </Field>
      <Choice checked={isShown} onChange={() => setShown(!isShown)} className="mt-1">
        {show}
      </Choice>
    </div>
  )
}
