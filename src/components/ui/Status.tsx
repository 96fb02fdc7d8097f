import { type VariantProps, cva } from 'class-variance-authority'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn'

const look = cva('rounded-lg border-2 px-4 py-3', {
  variants: {
    tone: {
      good: 'border-accent bg-tint',
      late: 'border-late bg-late-tint',
      due: 'border-due bg-due-tint',
      plain: 'border-line bg-paper',
    },
  },
  defaultVariants: { tone: 'plain' },
})

/**
 * What just happened, or what is wrong, in a frame. Refusals are read out at once, the rest politely.
 * @param title the sentence that matters
 */
export function Status({
  tone,
  title,
  children,
  className,
  ...rest
}: Omit<ComponentProps<'div'>, 'title'> & VariantProps<typeof look> & { title?: ReactNode }) {
  return (
    <div
      role={tone === 'late' ? 'alert' : 'status'}
      className={cn(look({ tone }), className)}
      {...rest}
    >
      {title ? (
        <p
          className={cn('font-bold', tone === 'late' && 'text-late', tone === 'due' && 'text-due')}
        >
          {title}
        </p>
      ) : null}
      {children}
    </div>
  )
}
