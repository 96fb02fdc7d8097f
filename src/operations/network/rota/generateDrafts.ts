import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { generateRota } from '@/domain/network/rota/generate'
import {
  type Days,
  dayAfter,
  daysOfMonth,
  isMonth,
  mondayOf,
  quarterOf,
} from '@/domain/network/rota/months'
import type { Duty } from '@/domain/network/rota/times'
import { plainDateOf } from '@/domain/platform/plainDate'
import { rotaText as say } from '@/i18n/rotaText'
import type { RotaPattern, Shift } from '@/payload-types'
import { rotaPeople } from '@/queries/network/rotaPeople'
import { workingDays } from '@/queries/platform/workingDays'
import { Refusal } from '../../refusal'
import { timesRow } from './checkDuty'
import { type Done, once } from './once'
import { patternOfStation, plannedStation } from './place'
import { keptCommands, patternOf } from './savePattern'

const dutyOf = ({ user, date, from, to }: Shift): Duty => ({
  user: idOf(user) ?? '',
  date,
  from,
  to,
})

/**
 * The days of a month that can still be planned.
 * @throws Refusal 400 for no month, 409 for one that is over
 */
export function daysToPlan(month: string, now: Date): Days {
  if (!isMonth(month)) throw new Refusal({ kind: 'invalid', message: say.badMonth })
  const { from, to } = daysOfMonth(month)
  const today = plainDateOf(now)
  if (to < today) throw new Refusal({ kind: 'conflict', message: say.pastMonth })
  return { from: from < today ? today : from, to }
}

/** What stands: published shifts of the station, and every shift of its people elsewhere. */
async function standing(
  req: PayloadRequest,
  {
    station,
    members,
    month,
    days,
  }: {
    station: string
    members: readonly string[]
    month: string
    days: Days
  },
) {
  const quarter = quarterOf(month)
  const first = mondayOf(quarter.from)
  const last = dayAfter(mondayOf(quarter.to), 6)
  const { docs } = await req.payload.find({
    collection: 'shifts',
    where: {
      and: [
        { user: { in: [...members] } },
        { date: { greater_than_equal: first } },
        { date: { less_than_equal: last } },
        { status: { not_equals: 'cancelled' } },
        { isVacant: { not_equals: true } },
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { docs: here } = await req.payload.find({
    collection: 'shifts',
    where: {
      and: [
        { station: { equals: station } },
        { date: { greater_than_equal: mondayOf(days.from) } },
        { date: { less_than_equal: days.to } },
        { status: { equals: 'published' } },
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const isOldDraft = (shift: Shift) => shift.status === 'draft' && idOf(shift.station) === station
  return { kept: here.map(dutyOf), others: docs.filter((one) => !isOldDraft(one)).map(dutyOf) }
}

async function clearDrafts(req: PayloadRequest, station: string, { from, to }: Days) {
  await req.payload.delete({
    collection: 'shifts',
    where: {
      and: [
        { station: { equals: station } },
        { date: { greater_than_equal: from } },
        { date: { less_than_equal: to } },
        { status: { equals: 'draft' } },
      ],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

async function writeDrafts(
  req: PayloadRequest,
  {
    row,
    duties,
    commandId,
    now,
  }: {
    row: RotaPattern
    duties: readonly Duty[]
    commandId: string
    now: Date
  },
) {
  const names = new Map(row.members.map(({ user, name }) => [idOf(user), name]))
  for (const [at, duty] of duties.entries()) {
    await req.payload.create({
      collection: 'shifts',
      data: {
        station: idOf(row.station) ?? '',
        path: row.path,
        user: duty.user,
        name: names.get(duty.user) ?? '',
        ...timesRow(duty),
        status: 'draft',
        history: [{ at: now.toISOString(), by: req.user?.id, command: 'draft' }],
        commandIds: [`${commandId} ${at}`],
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

async function generate(
  req: PayloadRequest,
  {
    station,
    month,
    commandId,
    now,
  }: {
    station: string
    month: string
    commandId: string
    now: Date
  },
): Promise<string> {
  const days = daysToPlan(month, now)
  const row = await patternOfStation(req, station)
  if (!row) throw new Refusal({ kind: 'conflict', message: say.noPattern })
  const pattern = patternOf(row)
  const people = await rotaPeople(req, { station, on: days.from })
  const gone = row.members.find(({ user }) => !people.some(({ id }) => id === idOf(user)))
  if (gone) throw new Refusal({ kind: 'conflict', message: say.stranger(gone.name) })
  const stands = await standing(req, { station, members: pattern.members, month, days })
  const calendar = await workingDays(req.payload, req)
  const { duties } = generateRota({ pattern, days, calendar, ...stands })
  if (duties.length === 0 && stands.kept.length === 0) {
    throw new Refusal({ kind: 'conflict', message: say.nothingMade })
  }
  await clearDrafts(req, station, days)
  await writeDrafts(req, { row, duties, commandId, now })
  await req.payload.update({
    collection: 'rota-patterns',
    id: row.id,
    data: { commandIds: [...row.commandIds, commandId].slice(-keptCommands) },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return row.id
}

/**
 * Makes the drafts of a month anew from the station's pattern, from today on. Published and past shifts are
 * never touched: they fill their places, and count for what is fair in the quarter.
 * @throws Refusal 400, 401, 403, 404; 409 without a pattern, for a month that is over, or when somebody of the
 * pattern no longer serves there
 */
export async function generateDrafts(given: {
  req: PayloadRequest
  station: string
  month: string
  commandId: string
  now: Date
}): Promise<Done> {
  const { req, station, commandId } = given
  await plannedStation(req, station)
  return once({ req, collection: 'rota-patterns', commandId, run: () => generate(req, given) })
}
