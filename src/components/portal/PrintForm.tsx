import type { ReactNode } from 'react'
import type { MatterPrintKind, StationPrintKind } from '@/domain/catalogue/printKinds'
import { ClientId } from './ClientId'

/** What goes along without being asked. */
export interface PrintTarget {
  kind: MatterPrintKind | StationPrintKind
  code?: string
  edition?: number
  station?: string
  size?: 'a4' | 'large'
  copies?: number
  agent?: number
  missing?: string
  /** The citizen does it herself and takes the sheet along. */
  declined?: 'yes'
}

/**
 * A form that logs a print and opens its PDF in a new tab. Works without scripts.
 * @param clientId a random UUID of the server
 * @param children what is asked; nothing for a plain button
 */
export function PrintForm({
  target,
  clientId,
  children,
  className,
}: {
  target: PrintTarget
  clientId: string
  children: ReactNode
  className?: string
}) {
  return (
    <form action="/portal/print/open" method="post" target="_blank" className={className}>
      <ClientId initial={clientId} />
      {Object.entries(target).map(([name, value]) =>
        value === undefined ? null : (
          <input key={name} type="hidden" name={name} value={String(value)} />
        ),
      )}
      {children}
    </form>
  )
}
