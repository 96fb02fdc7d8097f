import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { isAhead } from '@/domain/network/scheduledChanges'
import { movingFaults } from '@/domain/network/stationLife'
import { plainDateOf } from '@/domain/platform/plainDate'
import { networkText as say } from '@/i18n/networkText'
import { scheduledText as scheduled } from '@/i18n/scheduledChanges'
import type { ScheduledChange, Station } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { refuseWith } from '../casework/refuseWith'
import { inTransaction } from '../transaction'
import { coordinatorOf, knownStation } from './asCoordinator'
import { commandedStation, livingOf } from './closeStation'
import { scheduleChange } from './scheduled/scheduleChange'

/** Where a station is from a day on. */
export interface Moving {
  /** Id. */
  station: string
  address: string
  /** `YYYY-MM-DD` */
  on: string
}

interface Given {
  moving: Moving
  commandId: string
  now: Date
}

async function checked(req: PayloadRequest, moving: Moving, now: Date) {
  const station = await knownStation(req, moving.station)
  const before = station.address ?? ''
  const address = moving.address.trim()
  const { on } = moving
  const today = plainDateOf(now)
  const faults = movingFaults({ station: livingOf(station), address, before, on, today })
  if (faults.length > 0) throw refuseWith(faults, ['already-closed'])
  return { station, before, address }
}

/** A station after its move, and whether the command had been given before. */
export interface Moved {
  station: Station
  isRepeat: boolean
  /** Set when the move waits for its day. */
  change?: ScheduledChange
}

/**
 * Moves a station within the transaction of `req`, once; whoever may is asked before.
 * @throws Refusal 404; 400 or 409 with everything that is wrong
 */
export async function moveOnce(
  req: PayloadRequest,
  { moving, commandId, now }: Given,
): Promise<Moved> {
  const found = await commandedStation(req, moving.station, commandId)
  if (found) return { station: found, isRepeat: true }
  const { station, before, address } = await checked(req, moving, now)
  const by = personOf(req)?.id
  const { on } = moving
  const saved = await req.payload.update({
    collection: 'stations',
    id: station.id,
    data: {
      address,
      history: [...(station.history ?? []), { kind: 'moved', on, before, after: address, by }],
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
    detail: say.movedDetail(on, before, address),
  })
  return { station: saved, isRepeat: false }
}

/** Arranges a move for its day. */
async function moveLater(req: PayloadRequest, { moving, commandId, now }: Given): Promise<Moved> {
  const titled = async () => {
    const { station, address } = await checked(req, moving, now)
    return scheduled.moving(station.name, address)
  }
  const change = { kind: 'moving', ...moving, address: moving.address.trim() } as const
  const { result, isRepeat } = await scheduleChange({ req, change, titled, commandId, now })
  return { station: await knownStation(req, moving.station), isRepeat, change: result }
}

/**
 * Writes down that a station moved to another address; the old one stays in its history. Once, however
 * often the request arrives; with a day to come it is arranged for that day.
 * @throws Refusal 401, 403, 404; 400 or 409 with everything that is wrong
 */
export async function moveStation({
  req,
  ...given
}: Given & { req: PayloadRequest }): Promise<Moved> {
  coordinatorOf(req)
  if (isAhead(given.moving.on, plainDateOf(given.now))) return moveLater(req, given)
  return inTransaction({ req, run: () => moveOnce(req, given) })
}
