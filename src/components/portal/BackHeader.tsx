import type { ReactNode } from 'react'
import { BackLink } from './BackLink'

/**
 * The head of a page below another one: the way back, what it is, and a line about it.
 * @param href,back where the way back leads, and what it is called
 */
export const BackHeader = ({
  href,
  back,
  title,
  children,
}: {
  href: string
  back: string
  title: string
  children?: ReactNode
}) => (
  <header className="grid gap-1">
    <p>
      <BackLink href={href}>{back}</BackLink>
    </p>
    <h1 className="text-3xl font-black">{title}</h1>
    {children}
  </header>
)
