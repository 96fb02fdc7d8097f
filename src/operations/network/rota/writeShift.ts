import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { shiftDone } from '@/i18n/rotaText'
import type { Shift } from '@/payload-types'

/** What was done with a shift. */
export type ShiftCommandName = keyof typeof shiftDone

/**
 * Writes what a command did to a shift, with its id and a step of the history.
 * @param shift as it was read with hidden fields
 */
export function writeShift(
  req: PayloadRequest,
  {
    shift,
    data,
    command,
    commandId,
    detail,
    now,
  }: {
    shift: Shift
    data: Partial<Shift>
    command: ShiftCommandName
    commandId: string
    detail?: string
    now: Date
  },
): Promise<Shift> {
  const step = {
    at: now.toISOString(),
    by: idOf(req.user?.id) ?? undefined,
    command,
    detail: detail?.slice(0, 500),
  }
  return req.payload.update({
    collection: 'shifts',
    id: shift.id,
    data: {
      ...data,
      history: [...(shift.history ?? []), step],
      commandIds: [...shift.commandIds, commandId],
    },
    showHiddenFields: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
