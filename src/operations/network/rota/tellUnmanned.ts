import { type Payload, type PayloadRequest, createLocalReq } from 'payload'
import { idOf } from '@/access/roles'
import type { WorkingDays } from '@/domain/calendar/workingDays'
import { pathsAbove } from '@/domain/network/areas'
import { openSpansOn, readOpeningHours } from '@/domain/network/openingHours'
import { graceMinutes } from '@/domain/network/rota/attendance'
import { type Span, instantsOf } from '@/domain/network/rota/times'
import { plainDateOf } from '@/domain/platform/plainDate'
import { rotaMessages } from '@/i18n/rotaText'
import type { Shift, Station } from '@/payload-types'
import { agentsAt, withRole } from '@/queries/platform/recipients'
import { workingDays } from '@/queries/platform/workingDays'
import { notify } from '../../platform/notify'

const graceMs = graceMinutes * 60_000
const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** The opening hours that have run for at least a quarter of an hour, when a station is open. */
export function openingNow(
  { hours }: Pick<Station, 'hours'>,
  calendar: WorkingDays,
  now: Date,
): Span | null {
  const date = plainDateOf(now)
  const spans = openSpansOn(readOpeningHours(hours) ?? [], calendar, date)
  const open = spans.find((span) => {
    const { startsAt, endsAt } = instantsOf({ date, ...span })
    return startsAt.getTime() + graceMs <= now.getTime() && now < endsAt
  })
  return open ?? null
}

/** Whether a shift means that somebody is there: checked in, or about to within its first quarter of an hour. */
export const isManning = (
  { startsAt, endsAt, checkedInAt, checkedOutAt, isVacant }: Shift,
  now: Date,
): boolean => {
  const start = new Date(startsAt).getTime()
  if (isVacant || checkedOutAt || new Date(endsAt) <= now || start > now.getTime()) return false
  return Boolean(checkedInAt) || now.getTime() < start + graceMs
}

/** Ids of the stations where somebody is on duty now. */
async function mannedAt(payload: Payload, now: Date): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'shifts',
    where: {
      and: [
        { status: { equals: 'published' } },
        // No shift goes over midnight: whatever runs has begun today.
        { startsAt: { greater_than: new Date(now.getTime() - 86_400_000).toISOString() } },
        { startsAt: { less_than_equal: now.toISOString() } },
        { endsAt: { greater_than: now.toISOString() } },
      ],
    },
    ...everything,
  })
  return new Set(docs.filter((one) => isManning(one, now)).map((one) => idOf(one.station) ?? ''))
}

/** Whom it concerns: the agents of the town above, the county's coordinators where there are none. */
async function peopleAbove(req: PayloadRequest, station: Station): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: {
      path: { in: pathsAbove(station.path ?? '') },
      tier: { equals: 'town' },
      active: { not_equals: false },
      id: { not_equals: station.id },
    },
    sort: '-path',
    limit: 1,
    ...everything,
    req,
  })
  const agents = docs[0] ? await agentsAt(req, docs[0].id) : []
  return agents.length > 0 ? agents : withRole(req, 'coordinator')
}

/**
 * Tells the town of every station with a rota where nobody is on duty during opening hours: no shift, or no
 * check-in a quarter of an hour after the start. Once for each station and opening, however often it runs.
 * @returns how many stations are unmanned
 */
export async function tellUnmanned({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const { docs: patterns } = await payload.find({
    collection: 'rota-patterns',
    where: { startsOn: { less_than_equal: plainDateOf(now) } },
    select: { station: true },
    ...everything,
  })
  const { docs: stations } = await payload.find({
    collection: 'stations',
    where: {
      id: { in: patterns.map(({ station }) => idOf(station) ?? '') },
      active: { not_equals: false },
    },
    ...everything,
  })
  const calendar = await workingDays(payload)
  const manned = await mannedAt(payload, now)
  let unmanned = 0
  for (const station of stations) {
    const opening = manned.has(station.id) ? null : openingNow(station, calendar, now)
    if (!opening) continue
    unmanned += 1
    const req = await createLocalReq({}, payload)
    const { name, phone, code } = station
    await notify({
      req,
      people: await peopleAbove(req, station),
      message: {
        kind: 'station-unmanned',
        key: `unmanned ${station.id} ${plainDateOf(now)} ${opening.from}`,
        text: rotaMessages.unmanned(name, opening.from, opening.to, phone ?? ''),
        link: `/portal/rota?station=${code}`,
      },
      now,
    })
  }
  return unmanned
}
