import { type VariantProps, cva } from 'class-variance-authority'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from './cn'

/** The look of a button, for links that must look like one as well. */
export const buttonClass = cva(
  'target inline-flex items-center justify-center gap-2 rounded-lg px-5 py-2 text-center font-bold ' +
    'no-underline transition-colors disabled:opacity-55 aria-disabled:opacity-55 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'on-accent bg-accent text-on-accent hover:bg-accent-deep',
        secondary: 'border border-ink bg-paper text-ink hover:bg-tint',
        quiet: 'bg-tint text-accent hover:bg-line edge-when-forced',
        plain: 'px-2 text-accent underline underline-offset-4 hover:bg-tint',
        danger: 'border border-late bg-paper text-late hover:bg-late-tint',
      },
      size: {
        normal: 'min-h-12',
        small: 'px-3 text-sm',
        large: 'min-h-16 rounded-xl px-6 text-xl',
      },
      wide: { true: 'w-full' },
    },
    defaultVariants: { variant: 'primary', size: 'normal' },
  },
)

type Looks = VariantProps<typeof buttonClass>

/**
 * A button. One `primary` a screen: the thing to do.
 * @param asChild gives the look to the one child instead, e.g. a link
 * @param busy says what is going on; the button is disabled meanwhile
 */
export function Button({
  variant,
  size,
  wide,
  asChild,
  busy,
  className,
  children,
  disabled,
  type,
  ...rest
}: ComponentProps<'button'> & Looks & { asChild?: boolean; busy?: string }) {
  const look = cn(buttonClass({ variant, size, wide }), className)
  if (asChild) {
    return (
      <Slot.Root className={look} {...rest}>
        {children}
      </Slot.Root>
    )
  }
  return (
    <button
      type={type ?? 'button'}
      className={look}
      disabled={disabled || Boolean(busy)}
      aria-busy={busy ? true : undefined}
      {...rest}
    >
      {busy ?? children}
    </button>
  )
}
