import type { ComponentProps } from 'react'
import { cn } from './cn'

/** A white sheet on the ground; sections of a page sit on it. */
export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return (
    <section
      className={cn('rounded-xl border border-line bg-paper p-4 sm:p-6', className)}
      {...rest}
    />
  )
}

/** A tinted box for the one thing beside the main text. At most two a page. */
export function TintBox({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={cn('rounded-lg bg-tint p-4 edge-when-forced', className)} {...rest} />
}

/** The heading of a section in a card. */
export function SectionTitle({ className, children, ...rest }: ComponentProps<'h2'>) {
  return (
    <h2 className={cn('mb-3 text-xl font-bold', className)} {...rest}>
      {children}
    </h2>
  )
}
