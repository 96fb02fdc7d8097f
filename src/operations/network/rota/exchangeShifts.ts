import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { Shift, ShiftSwap } from '@/payload-types'
import { checkPerson } from './checkDuty'
import { lapseSwaps } from './lapseSwaps'
import { takeTurns } from './once'
import { rotaStation } from './place'
import { writeShift } from './writeShift'

/**
 * Carries out a request to swap, within its transaction: both people are checked against everything else
 * they have, and other open requests for the shifts lapse.
 * @throws Refusal 400 or 409 as {@link checkPerson}
 */
export async function exchangeShifts(
  req: PayloadRequest,
  {
    shift,
    inReturn,
    swap,
    commandId,
    now,
  }: {
    shift: Shift
    inReturn: Shift | null
    swap: ShiftSwap
    commandId: string
    now: Date
  },
): Promise<void> {
  const [asker, asked] = [idOf(swap.asker) ?? '', idOf(swap.asked) ?? '']
  await takeTurns(req, [asker, asked])
  const both = [shift.id, ...(inReturn ? [inReturn.id] : [])]
  const give = async (given: Shift, user: string) => {
    const { date, from, to } = given
    const station = await rotaStation(req, idOf(given.station) ?? '')
    const name = await checkPerson(req, { station, user, date, from, to }, both)
    await writeShift(req, {
      shift: given,
      data: { user, name, replaces: idOf(given.user) },
      command: 'swap',
      commandId: `${commandId} ${given.id}`,
      detail: given.name,
      now,
    })
  }
  await give(shift, asked)
  if (inReturn) await give(inReturn, asker)
  await lapseSwaps(req, { shifts: both, except: swap.id, now })
}
