import type { PayloadRequest } from 'payload'
import type { PlainDate } from '@/domain/platform/plainDate'
import { rotaText as say } from '@/i18n/rotaText'
import { lapseSwaps } from './lapseSwaps'
import { patternOfStation } from './place'
import { writeShift } from './writeShift'

/**
 * Ends the rota of a station that closes: its coming shifts are cancelled, open requests to swap them lapse,
 * and nobody takes turns there any more. A shift that has been checked in stays. Within the transaction.
 * @param station id; since the first day without the station
 */
export async function endStationRota(
  req: PayloadRequest,
  { station, since, now }: { station: string; since: PlainDate; now: Date },
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'shifts',
    where: {
      and: [
        { station: { equals: station } },
        { date: { greater_than_equal: since } },
        { status: { not_equals: 'cancelled' } },
        { checkedInAt: { exists: false } },
      ],
    },
    showHiddenFields: true,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await lapseSwaps(req, { shifts: docs.map(({ id }) => id), now })
  for (const shift of docs) {
    await writeShift(req, {
      shift,
      data: { status: 'cancelled' },
      command: 'hand',
      commandId: `closed ${shift.id} ${now.getTime()}`,
      detail: say.closedReason,
      now,
    })
  }
  const pattern = await patternOfStation(req, station)
  if (!pattern) return
  await req.payload.delete({
    collection: 'rota-patterns',
    id: pattern.id,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
