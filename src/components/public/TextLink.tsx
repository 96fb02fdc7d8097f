import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'

/** How a word looks that leads on: underlined, and as high as a thumb needs it. */
export const textLinkClass =
  'target inline-flex max-w-full items-center font-bold text-accent underline underline-offset-4'

/** A link in words, on a line of its own or in a row of facts. */
export function TextLink({
  href,
  rel,
  className,
  children,
}: {
  href: string
  rel?: string
  className?: string
  children: ReactNode
}) {
  return (
    <a href={href} rel={rel} className={cn(textLinkClass, className)}>
      {children}
    </a>
  )
}
