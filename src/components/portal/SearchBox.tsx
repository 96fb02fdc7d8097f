'use client'

import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useTransition } from 'react'
import { Button } from '@/components/ui/Button'
import { Input } from '@/components/ui/Field'

/** People pause this long between words; shorter asks too often on a bad line. */
const pauseMs = 300

/**
 * A search that answers while one types; a plain form before scripts load. Waits until the input
 * method is done, so that no composed text is lost.
 * @param action page that shows the results under `?q=`
 */
export function SearchBox({
  action,
  label,
  placeholder,
  submit,
  value,
}: {
  action: string
  label: string
  placeholder: string
  submit: string
  value: string
}) {
  const id = useId()
  const router = useRouter()
  const [isLooking, startLooking] = useTransition()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const last = useRef(value)
  useEffect(() => () => clearTimeout(timer.current), [])

  const look = (typed: string) => {
    clearTimeout(timer.current)
    if (typed.trim() === last.current.trim()) return
    timer.current = setTimeout(() => {
      last.current = typed
      const query = typed.trim() ? `?q=${encodeURIComponent(typed.trim())}` : ''
      startLooking(() => router.replace(`${action}${query}`, { scroll: false }))
    }, pauseMs)
  }
  return (
    <form action={action} role="search" aria-busy={isLooking}>
      <label htmlFor={id} className="mb-1.5 block font-bold">
        {label}
      </label>
      <div className="flex gap-2">
        <Input
          id={id}
          type="search"
          name="q"
          defaultValue={value}
          placeholder={placeholder}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={50}
          onInput={(event) => {
            const { isComposing } = event.nativeEvent as InputEvent
            if (!isComposing) look(event.currentTarget.value)
          }}
          onCompositionEnd={(event) => look(event.currentTarget.value)}
        />
        <Button type="submit" className="shrink-0">
          <Search aria-hidden="true" className="size-5" />
          {submit}
        </Button>
      </div>
    </form>
  )
}
