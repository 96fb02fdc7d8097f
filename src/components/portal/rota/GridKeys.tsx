'use client'

import { type KeyboardEvent, type ReactNode, useRef } from 'react'

const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** Lets the arrow keys go from day to day of a calendar; each day's first link bears `data-day`. */
export function GridKeys({ children, className }: { children: ReactNode; className?: string }) {
  const grid = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = steps[event.key]
    const days = [...(grid.current?.querySelectorAll<HTMLElement>('[data-day]') ?? [])]
    const cell = (event.target as HTMLElement).closest('td')
    const at = days.findIndex((day) => cell?.contains(day))
    if (!step || at < 0) return
    const next = days[at + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <div ref={grid} onKeyDown={onKeyDown} className={className}>
      {children}
    </div>
  )
}
