import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { followingName, renamingFaults } from '@/domain/network/areaLife'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { networkText as say } from '@/i18n/networkText'
import type { Area } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { Refusal } from '../refusal'
import { refuseWith } from '../casework/refuseWith'
import { inTransaction } from '../transaction'
import { coordinatorOf, knownArea } from './asCoordinator'
import { livingArea } from './mergeAreas'

/** What an area is called from a day on. */
export interface Renaming {
  /** Id. */
  area: string
  name: string
  /** `YYYY-MM-DD` */
  on: PlainDate
  /** Whether stations that are called after it follow. */
  withStations: boolean
}

/** Renames the stations of an area that are called after it. */
async function renameStations(req: PayloadRequest, area: Area, { name, on }: Renaming) {
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: { area: { equals: area.id }, active: { not_equals: false } },
    sort: 'code',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const by = personOf(req)?.id
  for (const station of docs) {
    const after = followingName(station.name, area.name, name)
    if (after === station.name) continue
    const step = { kind: 'renamed', on, before: station.name, after, by } as const
    await req.payload.update({
      collection: 'stations',
      id: station.id,
      data: { name: after, history: [...(station.history ?? []), step] },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

/**
 * Renames an area from a day on; the former name stays with the last day it was used. Once, however often
 * the request arrives.
 * @throws Refusal 401, 403, 404; 400 or 409 with everything that is wrong
 */
export async function renameArea({
  req,
  renaming,
  commandId,
  now,
}: {
  req: PayloadRequest
  renaming: Renaming
  commandId: string
  now: Date
}): Promise<{ area: Area; isRepeat: boolean }> {
  coordinatorOf(req)
  const run = async () => {
    const area = await knownArea(req, renaming.area)
    const name = renaming.name.trim()
    if (area.commandIds?.includes(commandId)) {
      if (area.name !== name) throw new Refusal({ kind: 'conflict', message: say.otherCommand })
      return { area, isRepeat: true }
    }
    const { on } = renaming
    const faults = renamingFaults({ area: livingArea(area), name, on, today: plainDateOf(now) })
    if (faults.length > 0) throw refuseWith(faults, ['already-merged'])
    if (renaming.withStations) await renameStations(req, area, { ...renaming, name })
    const until = dateOfEpochDay(epochDayOf(on) - 1)
    const saved = await req.payload.update({
      collection: 'areas',
      id: area.id,
      data: {
        name,
        formerNames: [...(area.formerNames ?? []), { name: area.name, until }],
        commandIds: [...(area.commandIds ?? []), commandId],
      },
      depth: 0,
      overrideAccess: true,
      req,
      context: { hasFormerName: true },
    })
    await recordAudit({
      req,
      action: 'area-renamed',
      subject: say.subject(area.code, name),
      subjectId: area.id,
      detail: say.renamedDetail(area.name, name, on),
    })
    return { area: saved, isRepeat: false }
  }
  return inTransaction({ req, run })
}
