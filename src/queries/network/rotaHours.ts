import type { PayloadRequest, Where } from 'payload'
import { within } from '@/access/cases'
import { hasRole, idOf } from '@/access/roles'
import { type CountedShift, type HoursLine, hoursOf } from '@/domain/network/rota/hours'
import { daysOfMonth } from '@/domain/network/rota/months'
import { attendedOf } from '@/operations/network/rota/attend'
import type { Shift, Station, User } from '@/payload-types'
import { workingDays } from '../platform/workingDays'

/** Whose hours a person sees: the county all, a town those below it, everybody else her own. */
export type HoursScope = { kind: 'county' } | { kind: 'town'; path: string } | { kind: 'own' }

/** The scope of a person. */
export function hoursScope(user: User, station: Station | null): HoursScope {
  if (hasRole(user, 'coordinator', 'supervisor')) return { kind: 'county' }
  const isTown = hasRole(user, 'agent') && station?.tier === 'town' && Boolean(user.stationPath)
  return isTown ? { kind: 'town', path: user.stationPath ?? '' } : { kind: 'own' }
}

const countedOf = (shift: Shift): CountedShift => {
  const away = idOf(shift.absence?.user)
  return {
    ...attendedOf(shift),
    name: shift.name,
    date: shift.date,
    minutes: shift.minutes,
    lateMinutes: shift.lateMinutes ?? 0,
    ...(away ? { absent: { user: away, name: shift.absence?.name ?? '' } } : {}),
    isStandIn: Boolean(shift.replaces) && away !== null,
  }
}

function whereOf(scope: HoursScope, user: User): Where[] {
  if (scope.kind === 'county') return []
  if (scope.kind === 'town') return [within('path', scope.path)]
  return [{ or: [{ user: { equals: user.id } }, { 'absence.user': { equals: user.id } }] }]
}

/**
 * Hours of a month within a person's scope, a line for each agent.
 * @param month `YYYY-MM`
 */
export async function rotaHours(
  req: PayloadRequest,
  { user, scope, month, now }: { user: User; scope: HoursScope; month: string; now: Date },
): Promise<HoursLine[]> {
  const { from, to } = daysOfMonth(month)
  const { docs } = await req.payload.find({
    collection: 'shifts',
    where: {
      and: [
        { date: { greater_than_equal: from } },
        { date: { less_than_equal: to } },
        { status: { equals: 'published' } },
        ...whereOf(scope, user),
      ],
    },
    sort: 'date',
    select: {
      user: true,
      name: true,
      date: true,
      status: true,
      isVacant: true,
      startsAt: true,
      endsAt: true,
      minutes: true,
      checkedInAt: true,
      checkedOutAt: true,
      lateMinutes: true,
      absence: true,
      replaces: true,
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const calendar = await workingDays(req.payload, req)
  const lines = hoursOf((docs as Shift[]).map(countedOf), { calendar, now })
  return scope.kind === 'own' ? lines.filter((line) => line.user === user.id) : lines
}
