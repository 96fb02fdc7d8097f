import Link from 'next/link'
import type { ReactNode } from 'react'
import { type LedgerFields, ledgerPageLink } from '@/domain/casework/ledgerLink'
import type { Span } from '@/domain/casework/toldOnce'

/** Whose figures are shown, of which days, and what the visitor may open. */
export interface ToldOnceView {
  /** Code of the department. */
  department: string
  span: Span
  /** Whether she sees cases; an editor sees figures only. */
  seesCases: boolean
  /** Whether she may rewrite the guides. */
  mayRewrite: boolean
}

/** A figure as a link to the rows of the ledger that it counts. */
export function Rows({
  view: { department, span, seesCases },
  fields,
  of,
  className,
  children,
}: {
  view: ToldOnceView
  fields: LedgerFields
  /** Other days than those of the page. */
  of?: Span
  className?: string
  children: ReactNode
}) {
  if (!seesCases) return <span className={className}>{children}</span>
  const { from, to } = of ?? span
  const address = ledgerPageLink({
    department,
    taken: 'true',
    startedFrom: from,
    startedTo: to,
    ...fields,
  })
  return (
    <Link href={address} prefetch={false} className={className ?? 'target inline-block py-2'}>
      {children}
    </Link>
  )
}
