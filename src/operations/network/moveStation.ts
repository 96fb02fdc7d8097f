import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { movingFaults } from '@/domain/network/stationLife'
import { plainDateOf } from '@/domain/platform/plainDate'
import { networkText as say } from '@/i18n/networkText'
import type { Station } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { refuseWith } from '../casework/refuseWith'
import { inTransaction } from '../transaction'
import { coordinatorOf, knownStation } from './asCoordinator'
import { commandedStation, livingOf } from './closeStation'

/** Where a station is from a day on. */
export interface Moving {
  /** Id. */
  station: string
  address: string
  /** `YYYY-MM-DD` */
  on: string
}

/**
 * Writes down that a station moved to another address; the old one stays in its history. Once, however
 * often the request arrives.
 * @throws Refusal 401, 403, 404; 400 or 409 with everything that is wrong
 */
export async function moveStation({
  req,
  moving,
  commandId,
  now,
}: {
  req: PayloadRequest
  moving: Moving
  commandId: string
  now: Date
}): Promise<{ station: Station; isRepeat: boolean }> {
  coordinatorOf(req)
  const run = async () => {
    const found = await commandedStation(req, moving.station, commandId)
    if (found) return { station: found, isRepeat: true }
    const station = await knownStation(req, moving.station)
    const before = station.address ?? ''
    const address = moving.address.trim()
    const faults = movingFaults({
      station: livingOf(station),
      address,
      before,
      on: moving.on,
      today: plainDateOf(now),
    })
    if (faults.length > 0) throw refuseWith(faults, ['already-closed'])
    const by = personOf(req)?.id
    const saved = await req.payload.update({
      collection: 'stations',
      id: station.id,
      data: {
        address,
        history: [
          ...(station.history ?? []),
          { kind: 'moved', on: moving.on, before, after: address, by },
        ],
        commandIds: [...(station.commandIds ?? []), commandId],
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await recordAudit({
      req,
      action: 'station-moved',
      subject: say.subject(station.code, station.name),
      subjectId: station.id,
      detail: say.movedDetail(moving.on, before, address),
    })
    return { station: saved, isRepeat: false }
  }
  return inTransaction({ req, run })
}
