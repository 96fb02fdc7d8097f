import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { mayPlan } from '@/access/rota'
import { isRecordId } from '@/domain/platform/recordId'
import { rotaText as say } from '@/i18n/rotaText'
import type { RotaPattern, Shift, ShiftSwap, Station, User } from '@/payload-types'
import { findVisible } from '../../findVisible'
import { Refusal } from '../../refusal'
import { requirePerson } from '../../requirePerson'

/**
 * A station.
 * @throws Refusal 404
 */
export async function rotaStation(req: PayloadRequest, id: string): Promise<Station> {
  const station = isRecordId(id)
    ? await req.payload.findByID({
        collection: 'stations',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req,
      })
    : null
  if (!station) throw new Refusal({ kind: 'not-found', message: say.noStation })
  return station
}

/**
 * A station whose rota the person makes.
 * @throws Refusal 401, 403 for whoever does not, 404
 */
export async function plannedStation(req: PayloadRequest, id: string): Promise<Station> {
  const person = requirePerson(req)
  const station = await rotaStation(req, id)
  if (!mayPlan(person, station)) {
    throw new Refusal({ kind: 'forbidden', message: say.mayNotPlan })
  }
  return station
}

/** The pattern of a station, null while there is none. */
export async function patternOfStation(
  req: PayloadRequest,
  station: string,
): Promise<RotaPattern | null> {
  const { docs } = await req.payload.find({
    collection: 'rota-patterns',
    where: { station: { equals: station } },
    showHiddenFields: true,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** A shift by its id, whoever asks, null when there is none. */
export async function shiftById(req: PayloadRequest, id: string): Promise<Shift | null> {
  if (!isRecordId(id)) return null
  return req.payload.findByID({
    collection: 'shifts',
    id,
    depth: 0,
    showHiddenFields: true,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
}

/** A record of the rota that a person may see, with her own access. */
async function visible<Slug extends 'shifts' | 'shift-swaps'>(
  req: PayloadRequest,
  collection: Slug,
  { id, unknown }: { id: string; unknown: string },
) {
  await findVisible(req, { collection, id, unknown })
  return req.payload.findByID({
    collection,
    id,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
    req,
  })
}

/**
 * A shift by its id, as far as the person may see it.
 * @throws Refusal 401, 404
 */
export const findShift = (req: PayloadRequest, id: string): Promise<Shift> =>
  visible(req, 'shifts', { id, unknown: say.unknownShift }) as Promise<Shift>

/**
 * A request to swap by its id, as far as the person may see it.
 * @throws Refusal 401, 404
 */
export const findSwap = (req: PayloadRequest, id: string): Promise<ShiftSwap> =>
  visible(req, 'shift-swaps', { id, unknown: say.unknownSwap }) as Promise<ShiftSwap>

/** Whether the person makes the rota of the shift's station. */
export const plansShift = (person: User, shift: Pick<Shift, 'station' | 'path'>): boolean =>
  mayPlan(person, { id: idOf(shift.station) ?? '', path: shift.path })
