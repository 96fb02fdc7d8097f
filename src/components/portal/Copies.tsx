'use client'

import { useId, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { Input } from '@/components/ui/Field'
import { mostCopies } from '@/domain/catalogue/printKinds'
import { portalPages } from '@/i18n/portalPages'

const words = portalPages.printForm

/** How many copies: typed, or with two large buttons. Without scripts the typed number counts. */
export function Copies() {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const step = (by: number) => {
    if (!field.current) return
    const now = Number(field.current.value) || 1
    field.current.value = String(Math.min(mostCopies, Math.max(1, now + by)))
  }
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-bold">
        {words.copies}
      </label>
      <div className="flex items-center gap-2">
        <Button variant="secondary" aria-label={words.fewer} onClick={() => step(-1)}>
          −
        </Button>
        <Input
          ref={field}
          id={id}
          name="copies"
          type="number"
          inputMode="numeric"
          min={1}
          max={mostCopies}
          defaultValue={1}
          required
          className="w-24 text-center"
        />
        <Button variant="secondary" aria-label={words.more} onClick={() => step(1)}>
          +
        </Button>
      </div>
    </div>
  )
}
