import { type VariantProps, cva } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from './cn'

const look = cva(
  'inline-flex items-center rounded-sm border px-1.5 text-sm leading-normal font-bold whitespace-nowrap',
  {
    variants: {
      tone: {
        plain: 'border-edge text-soft',
        accent: 'border-accent text-accent',
        late: 'border-late text-late',
        due: 'border-due text-due',
        solid: 'border-ink bg-ink text-paper',
      },
    },
    defaultVariants: { tone: 'plain' },
  },
)

/** A word in a frame: 需要时, 已换新. The word says it; the colour only helps. */
export function Badge({
  tone,
  className,
  ...rest
}: ComponentProps<'span'> & VariantProps<typeof look>) {
  return <span className={cn(look({ tone }), className)} {...rest} />
}
