'use client'

import { clsx } from 'clsx'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { SearchLine } from '@/endpoints/catalogue/search'
import { searchWords as words } from '@/i18n/publicSearch'
import { SuggestionList } from './SuggestionList'

/** People pause this long between words; asking at each letter would flood a bad line. */
const pauseMs = 150

const open = (code: string) => window.location.assign(`/guides/${encodeURIComponent(code)}`)

interface Answer {
  total: number
  meant?: string
  results: SearchLine[]
}

/**
 * The search box. Before scripts load it is a form that leads to `/search`; afterwards it answers while
 * one types, and never touches what an input method is still composing.
 * @param hero makes it the largest thing of the page
 */
export function SearchForm({ value = '', hero }: { value?: string; hero?: boolean }) {
  const id = useId()
  const [answer, setAnswer] = useState<Answer>()
  const [note, setNote] = useState('')
  const [at, setAt] = useState(-1)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asking = useRef<AbortController>(undefined)
  const form = useRef<HTMLFormElement>(null)

  const close = () => {
    setAnswer(undefined)
    setAt(-1)
  }
  useEffect(() => {
    const outside = (event: Event) => {
      if (!form.current?.contains(event.target as Node)) close()
    }
    document.addEventListener('pointerdown', outside)
    return () => {
      document.removeEventListener('pointerdown', outside)
      clearTimeout(timer.current)
      asking.current?.abort()
    }
  }, [])

  async function ask(typed: string) {
    asking.current?.abort()
    const mine = new AbortController()
    asking.current = mine
    try {
      const query = encodeURIComponent(typed)
      const response = await fetch(`/api/search?q=${query}&limit=8`, { signal: mine.signal })
      if (!response.ok) throw new Error(String(response.status))
      const found = (await response.json()) as Answer
      setAnswer(found)
      setAt(-1)
      setNote(found.total > 0 ? words.found(found.total) : words.nothing(typed))
    } catch {
      if (mine.signal.aborted) return
      close()
      setNote(words.notReached)
    }
  }
  function look(typed: string) {
    clearTimeout(timer.current)
    if (!typed.trim()) {
      asking.current?.abort()
      setNote('')
      return close()
    }
    timer.current = setTimeout(() => void ask(typed.trim()), pauseMs)
  }
  function move(event: KeyboardEvent) {
    const count = answer?.results.length ?? 0
    if (event.nativeEvent.isComposing || count === 0) return
    if (event.key === 'Escape') close()
    else if (event.key === 'ArrowDown') setAt((before) => (before + 1) % count)
    else if (event.key === 'ArrowUp') setAt((before) => (before <= 0 ? count - 1 : before - 1))
    else if (event.key === 'Enter' && at >= 0) {
      open(answer?.results[at]?.code ?? '')
    } else return
    event.preventDefault()
  }
  const isOpen = (answer?.results.length ?? 0) > 0
  return (
    <form ref={form} action="/search" role="search" className="relative">
      <label
        htmlFor={id}
        className={clsx('mb-2 block font-black', hero ? 'text-3xl sm:text-4xl' : 'text-lg')}
      >
        {words.label}
      </label>
      <div
        className={clsx(
          'flex overflow-hidden rounded-xl border-2 bg-paper focus-within:outline-3 focus-within:outline-offset-2',
          hero
            ? 'border-paper focus-within:outline-(--on-accent)'
            : 'border-ink focus-within:outline-(--accent)',
        )}
      >
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={value}
          placeholder={words.placeholder}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={60}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
          aria-describedby={`${id}-hint`}
          className={clsx(
            'w-full min-w-0 flex-1 bg-paper px-4 text-ink outline-none placeholder:text-soft',
            hero ? 'min-h-16 text-xl' : 'min-h-14 text-lg',
          )}
          onInput={(event) => {
            if (!(event.nativeEvent as InputEvent).isComposing) look(event.currentTarget.value)
          }}
          onCompositionEnd={(event) => look(event.currentTarget.value)}
          onKeyDown={move}
        />
        <button
          type="submit"
          className={clsx(
            'on-accent flex shrink-0 items-center gap-2 px-4 text-lg font-bold sm:px-6',
            hero ? 'bg-ink text-paper' : 'bg-accent text-on-accent hover:bg-accent-deep',
          )}
        >
          <Search aria-hidden="true" className="size-6" />
          {words.submit}
        </button>
      </div>
      <p id={`${id}-hint`} className={clsx('mt-2 text-sm', !hero && 'text-soft')}>
        {words.hint}
      </p>
      <p role="status" className="sr-only">
        {note}
      </p>
      <SuggestionList id={id} answer={answer} at={at} onPick={open} />
    </form>
  )
}
