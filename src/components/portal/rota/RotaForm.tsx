import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { rotaPages } from '@/i18n/portalRota'
import { ActionForm } from '../ActionForm'
import { rotaAction } from './rotaActions'

/** A command that a form of the rota gives. */
export type RotaCommand = keyof typeof rotaPages.done

/**
 * A form that gives a command on the rota; what it asks stands between.
 * @param back address of the page that is shown afterwards
 * @param fields hidden fields, e.g. the station and the month
 */
export function RotaForm({
  command,
  back,
  submit,
  fields = {},
  isSecondary,
  className,
  children,
}: {
  command: RotaCommand
  back: string
  submit: ReactNode
  fields?: Record<string, string>
  isSecondary?: boolean
  className?: string
  children?: ReactNode
}) {
  return (
    <ActionForm
      action={rotaAction}
      submit={submit}
      busy={rotaPages.working}
      isSecondary={isSecondary}
      className={className}
    >
      <input type="hidden" name="command" value={command} />
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="commandId" value={randomUUID()} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </ActionForm>
  )
}
