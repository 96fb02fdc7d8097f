import type { ReactNode } from 'react'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Panel } from '../Panel'
import { sessionAddress } from './trainingAddresses'
import type { TrainingCommand } from './trainingBody'

/**
 * A step that asks something first: a panel over the page; before scripts load, a link to the page with the form
 * in its place.
 * @param open the command whose form stands open
 */
export function Ask({
  session,
  command,
  open,
  label,
  children,
}: {
  session: string
  command: TrainingCommand
  open?: string
  label: string
  children: ReactNode
}) {
  if (open === command) {
    return (
      <Card id="do">
        <SectionTitle>{label}</SectionTitle>
        {children}
      </Card>
    )
  }
  return (
    <Panel href={sessionAddress(session, `?do=${command}#do`)} label={label} title={label}>
      {children}
    </Panel>
  )
}
